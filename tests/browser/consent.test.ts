import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import type { PageState } from '../../src/messages.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { serveSite, type ServedSite } from './https-site.ts';

const SITE = 'web.whatsapp.com';
const CHAT = readFileSync(new URL('../sites/whatsapp/one-to-one-2026-11.html', import.meta.url), 'utf8');

/** What stands beside the page's own elements. */
function strangers(page: Page): Promise<{ tag: string; attributes: number; root: boolean; children: number }[]> {
  return page.evaluate(
    () => [...document.documentElement.children, ...document.body.children].filter((element) => !['HEAD', 'BODY'].includes(element.tagName) && element.id !== 'app').map((element) => ({ tag: element.tagName, attributes: element.attributes.length, root: element.shadowRoot !== null, children: element.childNodes.length })),
    null,
  );
}

/** What the open pages say of themselves, asked as the popup asks; null when none of our scripts answers. */
function pageState(desk: Page): Promise<PageState | null> {
  return desk.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: { query(filter: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> } }>;
    const { tabs } = browser ?? chrome;
    const answers = await Promise.all((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, { type: 'page-state' }).catch(() => null)));
    return (answers.find((answer) => answer) ?? null) as never;
  }, null);
}

/** Names of the databases that Porchlight has made. */
function databases(desk: Page): Promise<readonly (string | undefined)[]> {
  return desk.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name), null);
}

describe.each(FAMILIES)('%s: the release build', (family) => {
  let browser: Driven;
  let site: ServedSite;
  let local: PageServer;
  let welcome: Page;

  beforeAll(async () => {
    site = await serveSite(SITE, CHAT);
    local = await servePages({ '/': CHAT });
    browser = await startBrowser(family, { build: 'release', site });
  });

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
    site?.stop();
  });

  test('opens its first page when it is installed', async () => {
    welcome = await browser.opened('welcome.html');
    await welcome.waitFor(() => document.querySelector('main button') !== null, null);
    await saveScreen(welcome, `welcome-${family}`);
  });

  test('reads nothing before the person has agreed; then a plain element stands on the page that tells nothing', async () => {
    const chat = await browser.open(`https://${SITE}/`);
    await eventually('the content script answers', async () => (await pageState(welcome)) !== null);
    expect(await pageState(welcome)).toMatchObject({ state: 'off', conversations: 0 });
    expect(await strangers(chat)).toEqual([]);
    expect(await databases(welcome)).toEqual([]);

    await welcome.click(() => document.querySelector('main button'), null);
    await eventually('the page is read', async () => (await pageState(welcome))?.state === 'read');
    expect(await pageState(welcome)).toMatchObject({ state: 'read', adapter: 'whatsapp', conversations: 1 });
    expect(await strangers(chat)).toEqual([{ tag: 'DIV', attributes: 0, root: false, children: 0 }]);
  });

  test('shows a warning for a trial, in its own look and in its corner', async () => {
    const at = (x: number, y: number): Promise<string> => welcome.evaluate(([across, down]) => document.elementFromPoint(across, down)?.parentElement?.localName ?? '', [x, y] as const);
    await welcome.resize(1100, 800);
    await welcome.waitFor(() => document.querySelector('.later .quiet'), null);
    await welcome.click(() => document.querySelector('.later .quiet'), null);
    // The host is the one element that stands beside the body.
    await eventually('the card stands in its corner', async () => (await at(1100 - 200, 60)) === 'html');
    expect(await at(550, 600)).not.toBe('html');
    await saveScreen(welcome, `welcome-try-${family}`);
    // Once more, and there is one still.
    await welcome.click(() => document.querySelector('.later .quiet'), null);
    expect(await welcome.evaluate(() => document.documentElement.children.length, null)).toBe(3);
    // Opened anew: who goes to the address where they are cannot tell the page that comes from the one that goes.
    await welcome.close();
    welcome = await browser.open(`${browser.origin}welcome.html`);
    await welcome.waitFor(() => document.querySelector('.choice-of-sites label'), null);
  });

  test('"only on these sites": a press each, on the first page, holds in open pages too', async () => {
    const tick = (name: string): Promise<void> => welcome.click((wanted) => [...document.querySelectorAll('.choice-of-sites label')].find((label) => label.textContent === wanted)?.querySelector('input'), name);
    await tick('Only on these sites');
    await eventually('nothing is read', async () => (await pageState(welcome))?.state === 'off');
    await welcome.waitFor(() => document.body.innerText.includes('No site is chosen'), null);
    await tick('Instagram');
    await welcome.waitFor(() => !document.body.innerText.includes('No site is chosen'), null);
    expect(await pageState(welcome)).toMatchObject({ state: 'off' });
    await tick('WhatsApp Web');
    await eventually('the page is read', async () => (await pageState(welcome))?.state === 'read');
    await saveScreen(welcome, `welcome-only-${family}`);
    await tick('WhatsApp Web');
    await eventually('nothing is read any more', async () => (await pageState(welcome))?.state === 'off');
    await tick('On all sites of the list');
    await eventually('it is read as before', async () => (await pageState(welcome))?.state === 'read');
  });

  test('does not run on localhost', async () => {
    const page = await browser.open(`${local.url}/`);
    expect(await page.evaluate(() => document.readyState, null)).toBe('complete');
    expect(await strangers(page)).toEqual([]);
  });
});
