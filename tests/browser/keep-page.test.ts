import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveLongChat, type LongChat } from '../../tools/bench/chat-page.ts';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { waitForRead } from '../../tools/test-build.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { popupOver } from './popup.ts';

/** More than are sent by themselves when a chat is opened. */
const ROWS = 260;

describe.each(FAMILIES)('%s: all that a page shows is kept', (family) => {
  let browser: Driven;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await serveLongChat();
    browser = await startBrowser(family);
    page = await browser.open(server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('by one press in the popup: both sides, from the first row on; the page is not touched', async () => {
    await page.evaluate((rows) => (globalThis as unknown as LongChat).fill(rows), ROWS);
    await waitForRead(page, `message ${ROWS - 1} `);
    const before = await page.evaluate(() => document.body.outerHTML, null);
    const popup = await popupOver(browser, `${server.url}/`, 'read');
    expect(await popup.evaluate(() => document.querySelectorAll('.entry').length, null)).toBe(0);
    await saveScreen(popup, `keep-page-${family}`);
    await popup.evaluate(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Keep all that this page shows')!.click(), null);
    await popup.waitFor((rows) => document.body.innerText.includes(`${rows} messages of this page are kept now.`) && document.querySelector('.entry'), ROWS);
    await saveScreen(popup, `kept-page-${family}`);
    expect(await page.evaluate(() => document.body.outerHTML, null)).toBe(before);
    const review = await browser.open(`${browser.origin}review.html`);
    await review.waitFor(() => document.querySelector('.entry'), null);
    await review.click(() => document.querySelector('.entry'), null);
    await review.waitFor(() => document.body.innerText.includes('message 0 about the weather') && document.querySelectorAll('.message.me').length > 0 && document.querySelectorAll('.message.them').length > 0, null);
    expect(await review.evaluate(() => document.body.innerText.includes('not kept'), null)).toBe(false);
    await review.close();
    await popup.close();
  });
});
