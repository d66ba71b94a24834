import { expect, test } from 'vitest';
import { withHead } from '../../src/sites/mail-head.ts';
import type { Reading } from '../../src/sites/site.ts';

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
