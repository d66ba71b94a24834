import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { onPage, type OnPage } from '../../tools/test-build.ts';
import { redesigned, unstyled } from '../sites/generic/redesigned.ts';
import { FAMILIES, startBrowser } from './browser.ts';

const folder = new URL('../sites/generic/', import.meta.url);

interface Expected {
  readonly group?: boolean;
  /** Once its classes are gone, the page is read in part or not at all: only that nobody is taken for the other is asked then. */
  readonly redesigned?: 'in-part';
  readonly messages: readonly (readonly [from: string, text: string])[];
}

function pagesIn(name: string): [name: string, html: string][] {
  return readdirSync(new URL(name, folder)).filter((file) => file.endsWith('.html')).map((file) => [file.replace('.html', ''), readFileSync(new URL(`${name}/${file}`, folder), 'utf8')]);
}

const chats = pagesIn('chats');
const mails = pagesIn('mails');
const noChats = pagesIn('no-chats');
/** By somebody who knew by what the reader tells speakers: each has a sign that points to the wrong side. */
const misleading = pagesIn('misleading');
const expected = (name: string, kind = 'chats'): Expected => JSON.parse(readFileSync(new URL(`${kind}/${name}.json`, folder), 'utf8'));

/**
 * Counts how often the page was looked at, and stirs it each time, so that it is looked at again: after the fourth look the general reader
 * has been brought, and has looked at the page at rest.
 */
const PROBE = `<script>
  globalThis.looks = 0;
  new MutationObserver(() => { if ((looks += 1) < 5) document.body.append(document.createElement('i')); })
    .observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['data-read'] });
</script>`;
const probed = (html: string): string => html.replace('</body>', `${PROBE}</body>`);
const looked = (): boolean => (globalThis as unknown as { looks: number }).looks >= 4;

/** So many pages are looked at side by side: most of the time goes by in waiting. Firefox draws nothing in a tab that stands behind. */
const AT_ONCE = { chromium: 3, firefox: 1 } as const;

describe.each(FAMILIES)('%s: pages of unknown making', (family) => {
  let browser: Driven;
  let server: PageServer;
  const free: Page[] = [];
  const waiting: ((page: Page) => void)[] = [];

  beforeAll(async () => {
    server = await servePages({
      '/': '<!doctype html><title>Nothing</title>',
      ...Object.fromEntries(chats.flatMap(([name, html]) => [[`/chats/${name}`, html], [`/redesigned/${name}`, redesigned(html)], [`/redesigned-in-part/${name}`, probed(redesigned(html))], [`/unstyled/${name}`, probed(unstyled(html))]])),
      ...Object.fromEntries(mails.flatMap(([name, html]) => [[`/mails/${name}`, html], [`/redesigned-mails/${name}`, redesigned(html)], [`/unstyled-mails/${name}`, unstyled(html)]])),
      ...Object.fromEntries(misleading.map(([name, html]) => [`/misleading/${name}`, probed(html)])),
      ...Object.fromEntries(noChats.flatMap(([name, html]) => [[`/no-chats/${name}`, probed(html)], [`/redesigned/${name}`, probed(redesigned(html))]])),
    });
    browser = await startBrowser(family);
    for (let count = 0; count < AT_ONCE[family]; count += 1) free.push(await browser.open(`${server.url}/`));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** What is read of a page, once that holds in it. */
  async function readWhen(path: string, holds: () => boolean | undefined): Promise<OnPage['read']> {
    const page = free.pop() ?? (await new Promise<Page>((resolve) => waiting.push(resolve)));
    try {
      await page.goto(`${server.url}${path}`);
      await page.waitFor(holds, null);
      return (await onPage(page)).read;
    } finally {
      const next = waiting.shift();
      if (next === undefined) free.push(page);
      else next(page);
    }
  }

  function read(path: string): Promise<OnPage['read']> {
    return readWhen(path, () => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes('"messages"'));
  }

  test.concurrent.each(chats)('%s is read rightly', async (name) => {
    const [first, ...others] = await read(`/chats/${name}`);
    expect(first?.adapter).toBe('generic');
    expect(first?.messages.map(({ from, text }) => [from, text])).toEqual(expected(name).messages);
    expect(others).toEqual([]);
  });

  /** Whatever of a page is read, nobody is taken for the other. */
  async function isNobodyTaken(path: string, { messages }: Expected): Promise<void> {
    for (const { from, text } of (await readWhen(path, looked)).flatMap(({ messages: said }) => said)) {
      const speakers = messages.filter(([, words]) => words === text).map(([speaker]) => speaker);
      if (speakers.length > 0) expect(['unknown', ...speakers], text).toContain(from);
    }
  }

  // By places and looks, in which the browsers agree.
  test.concurrent.each(family === 'chromium' ? chats : [])('%s, redesigned: nobody is taken for the other', async (name) => {
    if (expected(name).redesigned === 'in-part') return isNobodyTaken(`/redesigned-in-part/${name}`, expected(name));
    const said = (await read(`/redesigned/${name}`)).flatMap(({ messages }) => messages);
    const { messages } = expected(name);
    expect(said.map(({ text }) => text)).toEqual(messages.map(([, text]) => text));
    said.forEach(({ from }, index) => expect(['unknown', messages[index]![0]]).toContain(from));
  });

  test.concurrent.each(family === 'chromium' ? chats : [])('%s, without its styles: nobody is taken for the other', async (name) => {
    await isNobodyTaken(`/unstyled/${name}`, expected(name));
  });

  test.concurrent.each(misleading)('%s, where a sign misleads: nobody is taken for the other', async (name) => {
    await isNobodyTaken(`/misleading/${name}`, expected(name, 'misleading'));
  });

  test.concurrent.each(mails.flatMap(([name]) => ['mails', 'redesigned-mails', 'unstyled-mails'].map((kind) => [name, kind])))('%s of %s is read as a mail', async (name, kind) => {
    const [first, ...others] = await read(`/${kind}/${name}`);
    // That a folder is the one that is open, its colour alone can tell; and what the subject is, its size.
    const from = (speaker: string): string => (kind === 'unstyled-mails' && name === 'among-own-mails' ? 'them' : speaker);
    const words = (text: string): string => (kind === 'unstyled-mails' ? text.replace(/^.*\n\n/u, '') : text);
    expect(first?.messages.map((message) => [message.from, words(message.text)])).toEqual(expected(name, 'mails').messages.map(([speaker, text]) => [from(speaker), words(text)]));
    expect(others).toEqual([]);
  });

  const near = noChats.flatMap(([name]) => [`/no-chats/${name}`, ...(family === 'chromium' ? [`/redesigned/${name}`] : [])]);
  test.concurrent.each(near)('%s is no chat and no mail', async (path) => {
    expect(await readWhen(path, looked)).toEqual([]);
  });
});
