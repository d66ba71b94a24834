import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import type { Row } from '../../src/conversation/message.ts';
import { adapters } from '../../src/sites/list.ts';
import type { Adapter, Reading } from '../../src/sites/site.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A page of a site as it was seen or built, with what must come out of it. */
export interface Page {
  readonly name: string;
  readonly adapter: Adapter;
  readonly html: string;
  /** What must come out; `url` of the page, and the reading without its elements. */
  readonly expected: { readonly url: string; readonly reading: unknown };
}

/** Each folder is a site, and each pair of files in it a case. */
export const pages: readonly Page[] = adapters.flatMap((adapter) =>
  readdirSync(`${folder}${adapter.id}`).filter((name) => name.endsWith('.html')).map((name) => ({
    name: `${adapter.id}/${name}`,
    adapter,
    html: readFileSync(`${folder}${adapter.id}/${name}`, 'utf8'),
    expected: JSON.parse(readFileSync(`${folder}${adapter.id}/${name.replace(/html$/u, 'json')}`, 'utf8')),
  })),
);

const opened: Window[] = [];

/** Windows keep much; called after each test. */
export async function closeWindows(): Promise<void> {
  await Promise.all(opened.splice(0).map((window) => window.happyDOM.close()));
}

/** The page in a window of its own. Where it says so (`<template shadowrootmode>`), parts stand in shadow roots, which happy-dom does not build. */
export function load(page: Pick<Page, 'html' | 'expected'>, url = page.expected.url): Document {
  const window = new Window({ url, settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  opened.push(window);
  window.document.write(page.html);
  const root = window.document as unknown as Document;
  for (let template = root.querySelector('template[shadowrootmode]'); template !== null; template = nextTemplate(root)) {
    const shadow = template.parentElement!.attachShadow({ mode: 'open' });
    shadow.append(...(template as HTMLTemplateElement).content.childNodes);
    template.remove();
  }
  return root;
}

function nextTemplate(scope: Document | ShadowRoot): Element | null {
  const here = scope.querySelector('template[shadowrootmode]');
  if (here !== null) return here;
  for (const { shadowRoot } of scope.querySelectorAll('*')) {
    const inside = shadowRoot === null ? null : nextTemplate(shadowRoot);
    if (inside !== null) return inside;
  }
  return null;
}

export function withoutElements(reading: Reading): unknown {
  return reading.state === 'read' ? { state: 'read', open: reading.open.map(({ conversation, rows }) => ({ conversation, rows })) } : reading;
}

/** What was said, by anybody. */
export function spoken(reading: Reading): Row[] {
  return reading.state === 'read' ? reading.open.flatMap(({ rows }) => rows).filter((row) => row.text !== '' && row.event === undefined) : [];
}
