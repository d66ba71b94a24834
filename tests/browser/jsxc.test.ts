import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { onPage, waitForRead, waitForRest } from '../../tools/test-build.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { waitForLevel } from './chat.ts';
import { serveJsxc } from './jsxc-page.ts';
import { startProsody, type Prosody } from './prosody.ts';
import { meetStranger, type Stranger } from './stranger.ts';

/** A client that no adapter knows: the general reader reads it. */
describe.each(FAMILIES)('%s: Prosody and JSXC', (family) => {
  let prosody: Prosody;
  let other: Stranger;
  let server: PageServer;
  let browser: Driven;
  let page: Page;

  beforeAll(async () => {
    prosody = await startProsody();
    const [me, robin] = [prosody.register('sam'), prosody.register('robin')];
    other = await meetStranger(prosody, robin, me);
    server = await serveJsxc(prosody, me);
    browser = await startBrowser(family);
    page = await browser.open(server.url);
    await page.waitFor(() => document.querySelector('#jsxc_roster .jsxc_online') !== null, null, 60_000);
    // The person has added the other: the client shows nothing of strangers.
    await page.evaluate((account) => (globalThis as unknown as { jsxc: { xmpp: { addBuddy(account: string, name: string): void } } }).jsxc.xmpp.addBuddy(account, 'Robin'), robin);
    await page.waitFor(() => document.querySelector('#jsxc_buddylist li .jsxc_avatar') !== null, null);
    await page.click(() => document.querySelector('#jsxc_buddylist li .jsxc_avatar'), null);
    await page.waitFor(() => (document.querySelector('.jsxc_textinput')?.getBoundingClientRect().height ?? 0) > 0, null);
  });

  afterAll(async () => {
    await browser?.close();
    await other?.leave();
    await server?.stop();
    await prosody?.stop();
  });

  async function write(text: string): Promise<void> {
    await page.click(() => document.querySelector('.jsxc_textinput'), null);
    await page.type(text);
    await page.press('Enter');
    await waitForRead(page, text);
  }

  test('what both say is read, each as theirs', async () => {
    await other.say('hello, it was lovely to meet you at the market');
    await page.waitFor(() => document.querySelector('.jsxc_in') !== null, null);
    await write('same here! the cheese was worth the queue');
    await other.say('coffee on sunday?');
    await waitForRead(page, 'coffee on sunday?');
    const { level, read } = await onPage(page);
    expect(level).toBe('none');
    expect(read).toMatchObject([{ adapter: 'generic', contact: { name: 'Robin' } }]);
    expect(read[0]?.messages.map(({ from, text }) => `${from}: ${text}`)).toEqual(['them: hello, it was lovely to meet you at the market', 'me: same here! the cheese was worth the queue', 'them: coffee on sunday?']);
  });

  test('a threat brings the card', async () => {
    await other.say("I recorded everything. If you don't pay 500 dollars I will send the video to your family and all your friends");
    await waitForLevel(page, 'danger');
    await waitForRest(page);
    await saveScreen(page, `${family}-jsxc`);
  });
});
