import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { adapters, hosts } from '../../src/sites/list.ts';
import type { Adapter, Reading } from '../../src/sites/site.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

interface Page {
  readonly name: string;
  readonly adapter: Adapter;
  readonly html: string;
  /** What must come out; `url` of the page, and the reading without its elements. */
  readonly expected: { readonly url: string; readonly reading: unknown };
}

const pages: Page[] = adapters.flatMap((adapter) =>
  readdirSync(`${folder}${adapter.id}`).filter((name) => name.endsWith('.html')).map((name) => ({
    name: `${adapter.id}/${name}`,
    adapter,
    html: readFileSync(`${folder}${adapter.id}/${name}`, 'utf8'),
    expected: JSON.parse(readFileSync(`${folder}${adapter.id}/${name.replace(/html$/u, 'json')}`, 'utf8')),
  })),
);

function load(page: Page): Document {
  const window = new Window({ url: page.expected.url, settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  window.document.write(page.html);
  return window.document as unknown as Document;
}

function withoutElements(reading: Reading): unknown {
  return reading.state === 'read' ? { state: 'read', open: reading.open.map(({ conversation, rows }) => ({ conversation, rows })) } : reading;
}

function speakers(reading: Reading): [string, string][] {
  return reading.state === 'read' ? reading.open.flatMap(({ rows }) => rows.map((row) => [row.text, row.from] as [string, string])) : [];
}

test('every site has a page', () => {
  expect(adapters.filter((adapter) => !pages.some((page) => page.adapter === adapter)).map(({ id }) => id)).toEqual([]);
});

test('the hosts are those that the manifests may name', () => {
  expect(hosts).toEqual(['https://web.whatsapp.com/*', 'https://www.instagram.com/*']);
});

describe.each(pages)('$name', (page) => {
  test('is recognised, and by its own adapter alone', () => {
    const root = load(page);
    expect(adapters.filter((adapter) => adapter.recognises(root)).map(({ id }) => id)).toEqual([page.adapter.id]);
  });

  test('comes out as expected, twice the same', () => {
    const root = load(page);
    expect(withoutElements(page.adapter.read(root))).toEqual(page.expected.reading);
    expect(withoutElements(page.adapter.read(root))).toEqual(page.expected.reading);
  });

  test('names a list that holds all rows and is not the page', () => {
    const reading = page.adapter.read(load(page));
    if (reading.state !== 'read') return;
    for (const { list } of reading.open) expect(['HTML', 'BODY', 'MAIN']).not.toContain(list.tagName);
  });

  test('stays as it is: nothing changed, dispatched, focused or scrolled', () => {
    const root = load(page);
    const before = root.documentElement.outerHTML;
    const heard: string[] = [];
    for (const type of ['click', 'focus', 'focusin', 'scroll', 'input', 'mouseover', 'pointerover']) root.addEventListener(type, () => heard.push(type), true);
    page.adapter.read(root);
    expect(root.documentElement.outerHTML).toBe(before);
    expect(heard).toEqual([]);
    expect(root.activeElement === root.body || root.activeElement === null).toBe(true);
  });

  // A redesign takes away one hook after the other: less may be known then, but never the opposite.
  const hooks = [...new Set(Array.from(page.html.matchAll(/\b(?:class|role|data-[a-z-]+|aria-label|dir)="([^"]+)"/gu), (match) => match[0]))];
  test.each(hooks)('without %s nobody is taken for the other', (hook) => {
    const right = new Map(speakers(page.adapter.read(load(page))));
    const broken = speakers(page.adapter.read(load({ ...page, html: page.html.replaceAll(hook, '') })));
    const swapped = broken.filter(([text, from]) => text !== '' && from !== 'unknown' && right.has(text) && right.get(text) !== 'unknown' && right.get(text) !== from);
    expect(swapped).toEqual([]);
  });
});
