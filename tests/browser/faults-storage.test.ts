import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveDemo } from '../../tools/demo/serve.ts';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import { sextortion } from '../../tools/demo/talks.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { judged } from '../../tools/test-build.ts';
import { statesOf, turnsOf } from './archive.ts';
import { FAMILIES, startBrowser } from './browser.ts';
import { playDemo, pressOnCard, waitForLevel } from './chat.ts';
import type { WithExtension } from './faults.ts';

const THREAT = sextortion.lines.find(({ text }) => text.includes('I will send the video'))!.text;

/** As much text as a page ever gives of one message; sealed, it cannot be made smaller. */
const FILLER = '0123456789 '.repeat(1_600);
const batchOf = (person: string, text: string) => {
  const conversation = { site: 'converse', key: person, channel: 'chat', group: false, contact: { name: person }, url: 'https://chat.example/' };
  return { type: 'batch', batch: { id: person, conversation, order: 'append', messages: [{ key: 'one', from: 'them', text }], before: [] } };
};

/** Says something to the background, as a page of the extension. */
function tell(desk: Page, message: object): Promise<unknown> {
  return desk.evaluate((said) => ((globalThis as unknown as WithExtension).browser ?? (globalThis as unknown as WithExtension).chrome).runtime.sendMessage(said), message);
}

/** What of the session is in memory. */
function keysInMemory(desk: Page): Promise<readonly string[]> {
  return desk.evaluate(async () => {
    type WithSession = { storage: { session: { get(keys: null): Promise<object> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: WithSession; chrome: WithSession };
    return Object.keys(await (browser ?? chrome).storage.session.get(null));
  }, null);
}

/** Hands the background one long threat after the other, until it has nowhere to keep them. @returns how many were kept, and the level of each */
async function readUntilFull(desk: Page): Promise<{ readonly kept: number; readonly levels: readonly string[] }> {
  const levels: string[] = [];
  for (let kept = 0; kept < 2_000; kept += 1) {
    const { verdict } = (await tell(desk, batchOf(`person-${kept}`, `${THREAT} ${FILLER}`))) as { verdict: { conversation: string; level: string } };
    levels.push(verdict.level);
    if (verdict.conversation.startsWith('private:')) return { kept, levels };
  }
  throw new Error('the disk did not fill up');
}

describe.each(FAMILIES)('%s: what goes wrong where things are stored', (family) => {
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
    // What the person wants done there is not reported as done; help is shown all the same.
    const { batch } = batchOf('wanted', 'nice weather');
    for (const command of [{ type: 'stop-keeping', conversation: 'stored' }, { type: 'dismiss', conversation: 'stored', why: 'joke' }, { type: 'batch', batch: { ...batch, order: 'whole', keep: true } }]) {
      expect(await tell(desk, command).then(() => 'done', () => 'failed'), command.type).toBe('failed');
    }
    await tell(desk, { type: 'show-help' });
    // What is pressed on the card reaches what is held in memory.
    await pressOnCard(page, 'This is fine');
    await pressOnCard(page, 'It is a joke');
    await page.waitFor(() => document.querySelector('porchlight-warning')?.shadowRoot?.textContent?.includes('Undo'), null);
  });

  test('what was forgotten is closed, and stands in nobody\'s way', async () => {
    const desk = await browser.open(`${browser.origin}help.html`);
    await tell(desk, batchOf('before', THREAT));
    await tell(desk, { type: 'seal-anew' });
    const ended = await desk.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const deleting = indexedDB.deleteDatabase('porchlight');
          for (const type of ['success', 'blocked', 'error'] as const) deleting.addEventListener(type, () => resolve(type));
        }),
      null,
    );
    expect(ended).toBe('success');
    await tell(desk, batchOf('after', THREAT));
    expect(await statesOf(desk)).toHaveLength(1);
  });

  // The one browser whose driver can do so.
  test.runIf(family === 'chromium')('the browser ends the connection: what comes next is kept again', async () => {
    const desk = await browser.open(`${browser.origin}help.html`);
    await tell(desk, batchOf('before', THREAT));
    const protocol = await desk.protocol!();
    await protocol.send('Storage.clearDataForOrigin', { origin: browser.origin.slice(0, -1), storageTypes: 'indexeddb' });
    await tell(desk, batchOf('after', THREAT));
    const { verdict } = (await tell(desk, batchOf('later', THREAT))) as { verdict: { conversation: string } };
    expect((await statesOf(desk)).map(({ conversation }) => conversation)).toContain(verdict.conversation);
  });

  test('the disk fills up slowly: all is judged and warned of, and kept again once there is room', async () => {
    const small = family === 'firefox' ? await startBrowser(family, { preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 6_000 } }) : null;
    try {
      const at = small ?? browser;
      const desk = await at.open(`${at.origin}review.html`);
      const protocol = await desk.protocol?.();
      const origin = at.origin.slice(0, -1);
      await protocol?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 6_000_000 });
      // Each keeps as much text as a page ever gives of one message.
      const answers = await readUntilFull(desk);
      expect(answers.kept).toBeGreaterThan(10);
      expect(new Set(answers.levels)).toEqual(new Set(['danger']));
      const chat = await at.open(`${server.url}/`);
      await playDemo(chat, sextortion);
      await waitForLevel(chat, 'danger');
      await chat.waitFor(() => document.querySelector('porchlight-warning')?.shadowRoot?.textContent?.includes('Do not pay'), null);
      // Room again: the person deletes everything; Chromium's database would give it back only later, so there the disk grows.
      await protocol?.send('Storage.overrideQuotaForOrigin', { origin });
      await tell(desk, { type: 'remove-all' });
      expect(await keysInMemory(desk)).not.toContainEqual(expect.stringMatching(/^private:/u));
      const { verdict } = (await tell(desk, batchOf('later', THREAT))) as { verdict: { conversation: string } };
      expect((await statesOf(desk)).map(({ conversation }) => conversation)).toContain(verdict.conversation);
    } finally {
      await small?.close();
    }
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
