import { afterEach, describe, expect, test } from 'vitest';
import { createGenericReader } from '../../src/sites/generic/generic.ts';
import { closeWindows, load, pages } from './pages.ts';

afterEach(closeWindows);

/** So long that whoever needs time by its square is not done before the test is ended. */
const LENGTH = 150_000;
const PIECES: Readonly<Record<string, string>> = { letters: 'a', blanks: ' ', addresses: 'a@', brackets: '(', colons: ': ' };
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'data-pre-plain-text'];
const STATES = ['read', 'no-chat', 'unreadable'];

/** The first page of each site. */
const firsts = pages.filter(({ adapter }, index) => index === pages.findIndex((page) => page.adapter === adapter));

/** Puts a long text before and behind every text of a page, and into what describes its parts. */
function lengthen(document: Document, long: string): void {
  const texts: Node[] = [];
  (function visit(node: Node): void {
    if (node.nodeType === node.TEXT_NODE && /\S/u.test(node.nodeValue!)) texts.push(node);
    node.childNodes.forEach(visit);
  })(document.body);
  for (const text of texts) text.nodeValue = long + text.nodeValue! + long;
  for (const name of ATTRIBUTES) for (const element of document.body.querySelectorAll(`[${name}]`)) element.setAttribute(name, long + element.getAttribute(name)! + long);
  document.title = long + document.title + long;
}

/** Reads it by its own adapter, and as a page that nobody knows. */
function readBoth({ adapter }: (typeof pages)[number], document: Document): void {
  expect(STATES).toContain(adapter.read(document).state);
  expect(STATES).toContain(createGenericReader({ surely: false, shape: null }).read(document).state);
}

describe.each(firsts)('$name', (page) => {
  test.each(Object.keys(PIECES))('is read when its texts stand between very many %s', (kind) => {
    const document = load(page);
    lengthen(document, `${PIECES[kind]!.repeat(LENGTH / PIECES[kind]!.length)}x`);
    readBoth(page, document);
  }, 20_000);
});

// As tools for styles leave it: pictures written out without a blank, and "@" for rules.
test('a page without a chat and with a very long style sheet is looked through', () => {
  const html = `<!doctype html><html lang="en"><body><style>@media{${'a'.repeat(200_000)}}</style><h1>News</h1><p>It rained.</p></body></html>`;
  const document = load({ html, expected: { url: 'https://news.example/', reading: null } });
  expect(createGenericReader({ surely: false, shape: null }).read(document)).toEqual({ state: 'no-chat' });
}, 20_000);
