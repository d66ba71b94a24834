import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveDemo } from '../../tools/demo/serve.ts';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import { sextortion } from '../../tools/demo/talks.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { judged, onPage, waitForRead } from '../../tools/test-build.ts';
import { statesOf, turnsOf } from './archive.ts';
import { FAMILIES, startBrowser } from './browser.ts';
import { playDemo, pressOnCard, waitForLevel } from './chat.ts';

type Extension = {
  runtime: { reload(): void; sendMessage(message: object): Promise<unknown> };
  management: { uninstallSelf(options?: object): Promise<void> };
};
type WithExtension = { browser?: Extension; chrome: Extension };
type Developer = { chrome: { developerPrivate: { updateProfileConfiguration(change: object): Promise<void> } } };
type Demo = { demo: { next(): unknown } };

const THREAT = sextortion.lines.find(({ text }) => text.includes('I will send the video'))!.text;

/** Adds the next line of the case, and waits for nothing. */
const next = (page: Page): Promise<void> => page.evaluate(() => void (globalThis as unknown as Demo).demo.next(), null);
const ownElement = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('porchlight-warning') !== null, null);
const stir = (page: Page): Promise<void> => page.evaluate(() => document.body.append(document.createElement('i')), null);

/** Errors of all scripts in the page, those of extensions too; Chromium alone tells. */
async function errorsIn(page: Page): Promise<readonly string[]> {
  const errors: string[] = [];
  const protocol = await page.protocol?.();
  protocol?.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text));
  protocol?.on('Log.entryAdded', ({ entry }) => void (entry.level === 'error' && errors.push(entry.text)));
  await protocol?.send('Runtime.enable');
  await protocol?.send('Log.enable');
  return errors;
}

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

  test('the database is corrupt: what can be read is shown, and warnings still come', async () => {
    await playDemo(page, sextortion);
    await waitForLevel(page, 'danger');
    const desk = await browser.open(`${browser.origin}review.html`);
    await judged(desk);
    // A second conversation, whose record was damaged.
    await desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('porchlight');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('conversations', 'readwrite');
            const all = transaction.objectStore('conversations').getAll();
            all.onsuccess = () => void transaction.objectStore('conversations').put({ ...all.result[0], id: 'damaged', sealed: { iv: new Uint8Array(12), data: new ArrayBuffer(8) } });
            transaction.oncomplete = () => (opening.result.close(), resolve());
            transaction.onerror = () => reject(transaction.error);
          };
        }),
      null,
    );
    const popup = await browser.open(`${browser.origin}popup.html`);
    await popup.waitFor(() => [...document.querySelectorAll('button')].some((button) => button.textContent?.includes('Mia Vale')), null);
  });

  test('the database cannot be opened: the warning comes all the same, and says nothing of keeping', async () => {
    const desk = await browser.open(`${browser.origin}help.html`);
    // As a later version would leave it.
    await desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('porchlight', 99);
          opening.onsuccess = () => (opening.result.close(), resolve());
          opening.onerror = () => reject(opening.error);
        }),
      null,
    );
    await playDemo(page, sextortion);
    await waitForLevel(page, 'danger');
    await page.waitFor(() => document.querySelector('porchlight-warning')?.shadowRoot?.textContent?.includes('Do not pay'), null);
    expect(await page.evaluate(() => document.querySelector('porchlight-warning')!.shadowRoot!.textContent!.includes('kept'), null)).toBe(false);
    // What is pressed on the card reaches what is held in memory.
    await pressOnCard(page, 'This is fine');
    await pressOnCard(page, 'It is a joke');
    await page.waitFor(() => document.querySelector('porchlight-warning')?.shadowRoot?.textContent?.includes('Undo'), null);
  });

  test('a thousand conversations: each is listed, and none takes the place of another', async () => {
    const desk = await browser.open(`${browser.origin}review.html`);
    await desk.evaluate(async ([text, count]) => {
      const { runtime } = (globalThis as unknown as WithExtension).browser ?? (globalThis as unknown as WithExtension).chrome;
      for (let index = 0; index < count; index += 1) {
        const conversation = { site: 'converse', key: `person-${index}`, channel: 'chat', group: false, contact: { name: `Person ${index}` }, url: 'https://chat.example/' };
        await runtime.sendMessage({ type: 'batch', batch: { id: `batch-${index}`, conversation, order: 'append', messages: [{ key: 'one', from: 'them', text }], before: [] } });
      }
    }, [THREAT, 1_000] as const);
    expect(await turnsOf(desk)).toEqual(Array.from({ length: 1_000 }, () => 1));
    expect(new Set((await statesOf(desk)).map(({ conversation }) => conversation)).size).toBe(1_000);
    await desk.close();
    // The list grows by a portion with each press on the button below it.
    const popup = await browser.open(`${browser.origin}popup.html`);
    const listed = await popup.waitFor((count) => {
      document.querySelector<HTMLButtonElement>('button.more')?.click();
      const names = [...document.querySelectorAll('button')].flatMap((button) => /Person \d+/u.exec(button.textContent ?? '') ?? []);
      return names.length === count ? names : null;
    }, 1_000);
    expect(new Set(listed).size).toBe(1_000);
  });
});
