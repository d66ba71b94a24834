import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import { serveDemo } from '../../tools/demo/serve.ts';
import { sextortion } from '../../tools/demo/talks.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { waitForRest } from '../../tools/test-build.ts';
import { FAMILIES, startBrowser } from './browser.ts';
import { cardText, playDemo, waitForLevel } from './chat.ts';

interface Tab {
  readonly id: number;
  /** Known to us of our own pages alone. */
  readonly url?: string;
}

/** What the toolbar shows for each tab, and which of our own pages are open, seen from one of them. */
function survey(desk: Page): Promise<{ readonly badges: readonly string[]; readonly pages: readonly string[] }> {
  return desk.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: { query(filter: object): Promise<Tab[]> }; action: { getBadgeText(details: object): Promise<string> } }>;
    const { tabs, action } = browser ?? chrome;
    const open = await tabs.query({});
    const badges = await Promise.all(open.map(({ id }) => action.getBadgeText({ tabId: id })));
    const pages = open.filter(({ url }) => url?.startsWith(location.origin)).map(({ url }) => new URL(url!).pathname);
    return { badges: badges.filter((badge) => badge !== ''), pages };
  }, null);
}

async function escapeTwice(page: Page): Promise<void> {
  await page.press('Escape');
  // A page that is gone by then may never answer.
  void page.press('Escape').catch(() => undefined);
}

/** Waits until a page answers no more. */
function gone(page: Page): Promise<unknown> {
  return eventually('the page is closed', () => page.evaluate(() => 0, null).then(() => false, () => true));
}

describe.each(FAMILIES)('%s: Escape twice', (family) => {
  let browser: Driven;
  let server: PageServer;
  let chat: Page;

  beforeAll(async () => {
    server = await serveDemo();
    browser = await startBrowser(family);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function threatened(): Promise<void> {
    chat = await browser.open(`${server.url}/`);
    await playDemo(chat, sextortion);
    await waitForLevel(chat, 'danger');
    await waitForRest(chat);
  }

  test('in the page takes the card, our pages and the dot away', async () => {
    await threatened();
    await chat.click(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.talk'), null);
    const help = await browser.opened('help.html');
    await help.waitFor(() => document.querySelector('h1') !== null, null);
    expect(await survey(help)).toEqual({ badges: ['•'], pages: ['/help.html'] });
    await escapeTwice(chat);
    await eventually('the card is hidden', async () => (await cardText(chat)) === '');
    await gone(help);
    const popup = await browser.open(`${browser.origin}popup.html`);
    await eventually('all is gone', async () => JSON.stringify(await survey(popup)) === '{"badges":[],"pages":["/popup.html"]}');
    await popup.close();
  });

  test('in one of our pages takes the card away as well', async () => {
    await chat.close();
    await threatened();
    // What was hidden before comes small.
    await chat.click(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.tab button'), null);
    await eventually('the card is open', async () => (await cardText(chat)).includes('Do not pay'));
    const review = await browser.open(`${browser.origin}review.html`);
    await review.waitFor(() => document.querySelector('h1') !== null, null);
    await escapeTwice(review);
    await eventually('the card is hidden', async () => (await cardText(chat)) === '');
    await gone(review);
    const popup = await browser.open(`${browser.origin}popup.html`);
    expect((await survey(popup)).pages).toEqual(['/popup.html']);
  });
});
