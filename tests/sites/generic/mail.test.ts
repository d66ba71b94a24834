import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createGenericReader } from '../../../src/sites/generic/generic.ts';
import { closeWindows, load, withoutElements } from '../pages.ts';

process.env.TZ = 'UTC';
beforeEach(() => void vi.setSystemTime('2026-11-26T12:00:00Z'));
afterEach(closeWindows);

const folder = new URL('.', import.meta.url);

function pagesIn(name: string): { readonly name: string; readonly html: string }[] {
  return readdirSync(new URL(name, folder)).filter((file) => file.endsWith('.html')).map((file) => ({ name: file.replace('.html', ''), html: readFileSync(new URL(`${name}/${file}`, folder), 'utf8') }));
}

const open = (html: string): Document => load({ html, expected: { url: 'http://127.0.0.1/page', reading: null } });
const read = (root: Document, surely = false): unknown => withoutElements(createGenericReader({ surely, shape: null }).read(root));

test.each(pagesIn('mails'))('$name is read as a mail, and left as it was', ({ name, html }) => {
  const { contact, messages } = JSON.parse(readFileSync(new URL(`mails/${name}.json`, folder), 'utf8'));
  const root = open(html);
  const before = root.documentElement.outerHTML;
  expect(read(root)).toMatchObject({ state: 'read', open: [{ conversation: { site: 'generic', channel: 'email', contact }, rows: messages.map(([from, text]: [string, string]) => ({ from, text })) }] });
  expect(root.documentElement.outerHTML).toBe(before);
});

test.each([...pagesIn('no-chats'), ...pagesIn('chats')])('$name is no mail', ({ html }) => {
  const reading = createGenericReader({ surely: false, shape: null }).read(open(html));
  expect(reading.state === 'read' && reading.open.some(({ conversation }) => conversation.channel === 'email')).toBe(false);
});

/** A page of the folder, changed in one point. */
function changed(name: string, from: string | RegExp, to: string): Document {
  const html = readFileSync(new URL(`mails/${name}.html`, folder), 'utf8');
  expect(html).toMatch(from);
  return open(html.replace(from, to));
}

const speakers = (root: Document): unknown => {
  const reading = createGenericReader({ surely: false, shape: null }).read(root);
  return reading.state === 'read' ? reading.open.flatMap(({ rows }) => rows.map(({ from }) => from)) : reading.state;
};

test.each([
  ['the own address in the account menu', 'conversation-with-folded', 'aria-label="Account: robin@example.org"', 'aria-label="Account: tess@example.com"'],
  ['the own address in the title', 'plain-lines', '<title>', '<title>zofia.lis@example.com – '],
  ['a title that names the folder of sent mails', 'on-a-phone', '<title>Posta', '<title>Gönderilmiş postalar'],
  ['a folder of sent mails that is marked as open', 'three-panes', /<a href="#1" aria-current="page">(.*?)<\/a><br><a href="#2">/u, '<a href="#1">$1</a><br><a href="#2" aria-current="page">'],
  ['a folder of sent mails that the page is headed by', 'mail-reading', '<main>', '<main><h1>Sent</h1>'],
  ['a sender whom the client calls "me"', 'three-panes', /(<span title="mira.blum@example.com">)Mira Blum/u, '$1Ich'],
  ['a sender who is among the recipients', 'definition-list', 'marta@uni.example', 'lucia.romero@uni.example'],
])('nobody is said to have written it: %s', (_, name, from, to) => {
  expect(speakers(changed(name, from, to))).toEqual(['unknown']);
});

test.each([
  ['it is being written', 'three-panes', '<div dir="ltr">', '<div dir="ltr" contenteditable="true">'],
  ['its address can still be changed', 'folders-and-frames', 'robin@campus.example', 'robin@campus.example <input type="text">'],
  ['it is the line of a list', 'mail-reading', '<div class="body">', '<div class="body" style="cursor:pointer">'],
  ['it is folded', 'on-a-phone', '<body><div>', '<body><div aria-expanded="false">'],
  ['it stands for everybody', 'mail-reading', '<title>', '<link rel="canonical" href="#"><meta property="og:title" content="x"><title>'],
  ['nothing but head and words says so', 'mail-reading', /to me(.*)<button>Reply<\/button><button>Forward<\/button>/u, '$1'],
])('it is not read: %s', (_, name, from, to) => {
  expect(speakers(changed(name, from, to))).toBe('no-chat');
});

test('a mail that somebody passes on is theirs, whoever wrote it first', () => {
  const passedOn = '<p>Anna</p><div>---------- Forwarded message ---------</div><div>From: Otto &lt;otto@example.net&gt;</div><div>To: anna@example.org</div><div>I will be late, and bring the juice. Do not wait for me.</div>';
  const reading = createGenericReader({ surely: false, shape: null }).read(changed('mail-reading', '<p>Anna</p>', passedOn));
  expect(reading.state === 'read' && reading.open.map(({ conversation, rows }) => [conversation.contact.handle, rows.map(({ text }) => text)])).toEqual([
    ['anna@example.org', ['Re: Dinner\n\nHi Robin,\nFriday is fine for me, shall I bring something to drink?\nAnna']],
  ]);
});
