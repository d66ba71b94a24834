import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveDemo } from '../../tools/demo/serve.ts';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import { sextortion } from '../../tools/demo/talks.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { judged, onPage, waitForRead } from '../../tools/test-build.ts';
import { turnsOf } from './archive.ts';
import { FAMILIES, startBrowser } from './browser.ts';
import { playDemo, waitForLevel } from './chat.ts';
import { errorsIn, next, stir, type WithExtension } from './faults.ts';

type Developer = { chrome: { developerPrivate: { updateProfileConfiguration(change: object): Promise<void> } } };

const ownElement = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('porchlight-warning') !== null, null);

describe.each(FAMILIES)('%s: what goes wrong', (family) => {
  let browser: Driven;
  let server: PageServer;
  let page: Page;

  beforeEach(async () => {
    server = await serveDemo();
    browser = await startBrowser(family);
    page = await browser.open(`${server.url}/`);
  });

  afterEach(async () => {
    await browser?.close();
    await server?.stop();
  });

  // Nobody can end Firefox' event page in the middle of its work; that it sleeps between messages is tried in sleep.test.ts.
  test.runIf(family === 'chromium')('the background ends again and again, whatever it is at: each message counts once, none is lost', async () => {
    const killer = await browser.open(`${browser.origin}popup.html`);
    const protocol = await killer.protocol!();
    await protocol.send('ServiceWorker.enable');
    for (const { text } of sextortion.lines) {
      await next(page);
      await protocol.send('ServiceWorker.stopAllWorkers');
      await waitForRead(page, text);
      await protocol.send('ServiceWorker.stopAllWorkers');
    }
    await waitForLevel(page, 'danger');
    const desk = await browser.open(`${browser.origin}popup.html`);
    await eventually('every message has arrived', async () => (await turnsOf(desk))[0] === sextortion.lines.length);
    await judged(desk);
    expect(await turnsOf(desk)).toEqual([sextortion.lines.length]);
  });

  /** Chromium lets an unpacked extension begin anew only where developers are at work. */
  async function allowReload(): Promise<void> {
    const settings = await browser.open('chrome://extensions/');
    await settings.evaluate(() => (globalThis as unknown as Developer).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }), null);
    await settings.close();
  }

  // Firefox does not answer its driver any more once an extension has begun anew.
  test.runIf(family === 'chromium')('an update while a page stands open: the new version takes over, and goes on', async () => {
    await allowReload();
    const half = Math.floor(sextortion.lines.length / 2);
    await playDemo(page, { ...sextortion, lines: sextortion.lines.slice(0, half) });
    const errors = await errorsIn(page);
    let desk = await browser.open(`${browser.origin}popup.html`);
    await judged(desk);
    await desk.evaluate(() => setTimeout(() => ((globalThis as unknown as WithExtension).browser ?? (globalThis as unknown as WithExtension).chrome).runtime.reload(), 0) as never, null).catch(() => undefined);
    await desk.closed.catch(() => undefined);
    // The element of the version before goes, and that of the new one comes.
    await eventually('the new version reads the page', async () => {
      await stir(page);
      return page.evaluate((count) => {
        const all = document.querySelectorAll('porchlight-warning');
        return all.length === 1 && JSON.parse(all[0]!.getAttribute('data-read') ?? '[]')[0]?.messages.length === count;
      }, half);
    });
    await playDemo(page, { ...sextortion, lines: sextortion.lines.slice(half) });
    await waitForLevel(page, 'danger');
    desk = await browser.open(`${browser.origin}popup.html`);
    await judged(desk);
    expect(await turnsOf(desk)).toEqual([sextortion.lines.length]);
    expect(errors).toEqual([]);
  });

  // Firefox ends scripts at once: what they drew stays until the page is loaded anew.
  test.runIf(family === 'chromium')('the extension is removed while a card stands: the script leaves at the next change, without a word', async () => {
    await playDemo(page, sextortion);
    await waitForLevel(page, 'danger');
    const errors = await errorsIn(page);
    const desk = await browser.open(`${browser.origin}popup.html`);
    await desk.evaluate(() => setTimeout(() => void ((globalThis as unknown as WithExtension).browser ?? (globalThis as unknown as WithExtension).chrome).management.uninstallSelf(), 0) as never, null).catch(() => undefined);
    await eventually('the card has gone', async () => {
      await stir(page);
      return !(await ownElement(page));
    });
    expect(errors).toEqual([]);
  });

  test('two windows on one conversation: one writer, each message once, a card in both', async () => {
    const other = await browser.open(`${server.url}/`);
    for (const { text } of sextortion.lines) {
      await Promise.all([next(page), next(other)]);
      await waitForRead(page, text);
    }
    await waitForRead(other, sextortion.lines.at(-1)!.text);
    await waitForLevel(page, 'danger');
    await waitForLevel(other, 'danger');
    const desk = await browser.open(`${browser.origin}popup.html`);
    await judged(desk);
    expect(await turnsOf(desk)).toEqual([sextortion.lines.length]);
  });

  test.each([
    ['body', () => document.body.replaceWith(document.body.cloneNode(true))],
    [
      'whole document',
      () => {
        const copy = document.documentElement.cloneNode(true) as Element;
        copy.querySelector('porchlight-warning')!.remove();
        document.documentElement.replaceWith(copy);
      },
    ],
  ] as const)('the page replaces its %s while the card stands: the card stands again', async (_, replace) => {
    await playDemo(page, sextortion);
    await waitForLevel(page, 'danger');
    await page.evaluate(replace, null);
    await page.waitFor(() => document.querySelector('porchlight-warning')?.shadowRoot?.textContent?.includes('Do not pay'), null);
    expect((await onPage(page)).level).toBe('danger');
    expect(await page.evaluate(() => document.querySelectorAll('porchlight-warning').length, null)).toBeGreaterThan(0);
  });
});
