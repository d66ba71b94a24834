import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Row, Speaker } from '../../src/conversation/message.ts';
import { adapters, hosts } from '../../src/sites/list.ts';
import type { Adapter, Reading } from '../../src/sites/site.ts';

// Some sites show local time alone, and dates are only believed when they have passed.
process.env.TZ = 'UTC';
beforeEach(() => void vi.setSystemTime('2026-11-26T12:00:00Z'));

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

function spoken(reading: Reading): Row[] {
  return reading.state === 'read' ? reading.open.flatMap(({ rows }) => rows).filter((row) => row.text !== '' && row.event === undefined) : [];
}

test('every site has a page', () => {
  expect(adapters.filter((adapter) => !pages.some((page) => page.adapter === adapter)).map(({ id }) => id)).toEqual([]);
});

test('the hosts are those that the manifests may name, in order and once each', () => {
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
  const hooks = [...new Set(Array.from(page.html.matchAll(/\b(?:class|role|data-[a-z-]+|aria-label|dir|href)="([^"]+)"/gu), (match) => match[0]))];
  test.each(hooks)('without %s nobody is taken for the other', (hook) => {
    const right = spoken(page.adapter.read(load(page)));
    const broken = spoken(page.adapter.read(load({ ...page, html: page.html.replaceAll(hook, '') })));
    for (const { from, text } of broken) {
      const speakers = right.filter((row) => row.text !== '' && text.includes(row.text)).map((row) => row.from);
      if (from !== 'unknown' && speakers.length > 0) expect([...speakers, ...quoters(right, text)], text).toContain(from);
    }
  });
});

/** Speakers of text that the page says, or has said, of themselves: a quote that is no longer known as one belongs to whoever quotes. */
function quoters(rows: readonly Row[], text: string): Speaker[] {
  return rows.filter((row) => row.quoted !== undefined && text.includes(row.text) && text.includes(row.quoted)).map((row) => row.from);
}

/** The hooks without which there is nothing to read: a page that has lost one says so, and does not pass for an empty chat. */
const VITAL: readonly (readonly [string, RegExp])[] = [
  ['converse/one-to-one', /converse-chat-content/gu],
  ['converse/one-to-one', /data-msgid=/gu],
  ['converse/one-to-one', /chat-msg__text|chat-msg__subject|chat-msg--retracted|converse-audio-player/gu],
  ['whatsapp/one-to-one', /data-testid="conversation-panel-messages" data-scrolltracepolicy="wa.web.conversation.messages"|role="application"/gu],
  ['whatsapp/one-to-one', /data-id=/gu],
  ['whatsapp/one-to-one', /selectable-text|blob:|aria-label="Open picture"/gu],
  ['instagram/one-to-one', /role="presentation"/gu],
  ['instagram/one-to-one', /dir="auto"|<img/gu],
];

test.each(VITAL)('%s without %s says that it cannot be read', (name, hook) => {
  const page = pages.find((candidate) => candidate.name.startsWith(name))!;
  expect(page.adapter.read(load({ ...page, html: page.html.replace(hook, 'data-gone') })).state).toBe('unreadable');
});

test('the pages before a chat is open are no chats', () => {
  const blank = (adapter: Adapter, html: string): Reading => adapter.read(load({ name: '', adapter, html, expected: { url: 'https://example.org/', reading: null } }));
  const [instagram, whatsapp, converse] = ['instagram', 'whatsapp', 'converse'].map((id) => adapters.find((adapter) => adapter.id === id)!);
  expect(blank(whatsapp!, '<div id="app"><canvas aria-label="Scan me!"></canvas></div>')).toEqual({ state: 'no-chat' });
  expect(blank(instagram!, '<main><input name="username"><div aria-label="Conversation"></div></main>')).toEqual({ state: 'no-chat' });
  expect(blank(converse!, '<converse-root><converse-chats></converse-chats></converse-root>')).toEqual({ state: 'no-chat' });
});
