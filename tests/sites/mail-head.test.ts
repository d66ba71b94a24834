import { afterEach, expect, test } from 'vitest';
import { gmx } from '../../src/sites/gmx.ts';
import { joined, withHead } from '../../src/sites/mail-head.ts';
import type { Reading } from '../../src/sites/site.ts';
import { closeWindows, load } from './pages.ts';

const reading = {
  state: 'read',
  open: [{ conversation: { site: 'gmx', key: 'm1', channel: 'email', group: false, contact: {}, url: 'https://example.org/' }, list: {} as Element, rows: [{ from: 'unknown', text: 'Hello' }] }],
} as const satisfies Reading;
const head = { mail: 'm1', subject: 'A subject', contact: { handle: 'eve@example.net' }, own: 'robin@example.org' };

test.each([
  ['a sender who is not the person', head, 'them', 'A subject\n\nHello'],
  ['the own address, which blackmailers write under as well', { ...head, contact: { handle: head.own } }, 'unknown', 'A subject\n\nHello'],
  ['no own address', { ...head, own: undefined }, 'unknown', 'A subject\n\nHello'],
  ['another mail', { ...head, mail: 'm2' }, 'unknown', 'Hello'],
  ['nothing', {}, 'unknown', 'Hello'],
])('a head with %s', (_what, given, from, text) => {
  const read = withHead(reading, given as never);
  expect(read.state === 'read' && read.open.flatMap(({ rows }) => rows)).toEqual([{ from, text }]);
});

test('what was said of another mail is not said of this one', () => {
  expect(joined(head, { mail: 'm2', contact: { handle: 'tom@example.net' } })).toEqual({ mail: 'm2', contact: { handle: 'tom@example.net' }, own: 'robin@example.org' });
  expect(joined({ own: 'robin@example.org' }, { mail: 'm1', contact: {} })).toEqual({ mail: 'm1', contact: {}, own: 'robin@example.org' });
  expect(joined(head, { own: 'robin@example.net' })).toEqual({ ...head, own: 'robin@example.net' });
});

afterEach(closeWindows);

test('subject and id are those of the mail that is open, whatever stands beside it', () => {
  const around = '<h1 class="subject">The first of the list</h1><iframe src="https://x.mailbody-ui.de/Mail/m9/Body"></iframe>';
  const mail = '<webmailer-mail-detail><h1 class="subject">A subject</h1><span title="eve@example.net">Eve</span><iframe src="https://x.mailbody-ui.de/Mail/m1/Body"></iframe></webmailer-mail-detail>';
  const document = load({ html: `<!doctype html><body>${around}${mail}</body>`, expected: { url: 'https://webmailer.gmx.net/mail', reading: null } });
  expect(gmx.frames!.headIn(document)).toEqual({ mail: 'm1', subject: 'A subject', contact: { handle: 'eve@example.net' } });
});

test('no address makes a chat a mail by what stands behind its path', () => {
  const at = (url: string): boolean => gmx.recognises(load({ html: '<!doctype html><body></body>', expected: { url, reading: null } }));
  expect(at('https://mail.example/Mail/m1/Body/html')).toBe(true);
  expect(at('https://chat.example/room/7?from=/Mail/m1/Body')).toBe(false);
  expect(at('https://chat.example/room/7#/Mail/m1/Body')).toBe(false);
});
