import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../tools/demo/serve.ts';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import { sextortion } from '../../tools/demo/talks.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { judged, waitForRest } from '../../tools/test-build.ts';
import { FAMILIES, newProfile, saveScreen, startBrowser } from './browser.ts';
import { cardText, playDemo, pressOnCard, waitForLevel } from './chat.ts';

const PASSPHRASE = 'four words of mine';
const OLD = 'Send me a naked pic, I showed you mine';
const NEW = 'I recorded everything';
const approach = { ...sextortion, lines: sextortion.lines.slice(0, sextortion.lines.findIndex(({ text }) => text === OLD) + 1) };

const button = (words: string): Element | undefined => [...document.querySelectorAll('button, summary')].find((one) => one.textContent!.trim() === words);
const field = (place: number): Element | undefined => document.querySelectorAll('input[type=password]')[place];

/** All that lies on the disk for the extension, as bytes. The pages' own caches hold the chat, and are none of ours. */
function stored(profile: string): Buffer {
  const ours = /chrome-extension_|moz-extension|Extension|browser-extension-data/u;
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && ours.test(join(entry.parentPath, entry.name).slice(profile.length)));
  return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}

function holds(bytes: Buffer, words: string): boolean {
  return (['utf8', 'utf16le'] as const).some((encoding) => bytes.includes(Buffer.from(words, encoding)));
}

describe.each(FAMILIES)('%s: a passphrase lock', (family) => {
  const profile = newProfile();
  let browser: Driven;
  let chat: PageServer;

  beforeAll(async () => {
    chat = await serveDemo();
    browser = await startBrowser(family, { profile });
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const says = (page: Page, words: string): Promise<unknown> => page.waitFor((wanted) => document.body.innerText.includes(wanted), words);
  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText, null);
  async function type(page: Page, place: number, words: string): Promise<void> {
    await page.waitFor((at) => document.querySelectorAll('input[type=password]')[at] !== undefined, place);
    await page.click(field, place);
    await page.type(words);
  }
  /** The popup or another page that shows itself locked. */
  async function locked(path: string): Promise<Page> {
    const page = await browser.open(browser.origin + path);
    // Its head comes later, and moves what stands below.
    await page.waitFor((isPopup) => document.querySelector('.lock-screen') !== null && (!isPopup || document.querySelector('.head') !== null), path === 'popup.html');
    return page;
  }
  async function restart(): Promise<void> {
    await browser.close();
    browser = await startBrowser(family, { profile });
  }

  test('is set in the settings; what was kept can be read on', async () => {
    const demo = await browser.open(`${chat.url}/`);
    await playDemo(demo, approach);
    await waitForLevel(demo, 'caution');
    await demo.close();
    const settings = await browser.open(`${browser.origin}settings.html`);
    await type(settings, 0, PASSPHRASE);
    await type(settings, 1, PASSPHRASE);
    await saveScreen(settings, `lock-settings-${family}`);
    await settings.press('Enter');
    await says(settings, 'The passphrase is set.');
    await saveScreen(settings, `lock-settings-set-${family}`);
    await settings.close();
    const review = await browser.open(`${browser.origin}review.html`);
    await says(review, 'Mia Vale');
    await review.close();
  });

  test('after the browser has begun anew, popup, review and own data show nothing of the person', async () => {
    await restart();
    for (const path of ['review.html', 'backup.html', 'popup.html']) {
      const page = await locked(path);
      if (path === 'popup.html') await page.resize(400, 640);
      await saveScreen(page, `lock-${path.replace('.html', '')}-${family}`);
      expect(await textOf(page)).not.toMatch(/Mia|naked|caution|Save the file/iu);
      expect(await page.evaluate(() => document.activeElement === document.querySelector('.lock-screen input'), null)).toBe(true);
      await page.close();
    }
  });

  test('help is there for everybody', async () => {
    await (await locked('popup.html')).click(() => document.querySelector('.now .main'), null);
    await (await browser.opened('help.html')).close();
  });

  test('a threat still brings the card, with its reasons, and takes an answer', async () => {
    const demo = await browser.open(`${chat.url}/`);
    await playDemo(demo, sextortion);
    await waitForLevel(demo, 'danger');
    await waitForRest(demo);
    await demo.click(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.why summary'), null);
    expect(await cardText(demo)).toContain('I will send the video');
    await saveScreen(demo, `lock-card-${family}`);
    await pressOnCard(demo, 'Yes');
    await demo.waitFor(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('section h2')!.textContent!.includes('do not pay again'), null);
    await demo.close();
  });

  test('the right passphrase alone opens it, and old and new stand side by side', async () => {
    const popup = await locked('popup.html');
    await type(popup, 0, 'four words of yours');
    await popup.press('Enter');
    await says(popup, 'That is not the passphrase.');
    await saveScreen(popup, `lock-wrong-${family}`);
    await popup.type(PASSPHRASE);
    await popup.press('Enter');
    await says(popup, 'Mia Vale');
    const review = await browser.open(`${browser.origin}review.html`);
    await review.waitFor(() => document.querySelector('.entry'), null);
    await review.click(() => document.querySelector('.entry'), null);
    await says(review, OLD);
    await says(review, NEW);
    // What was answered on the card holds.
    await says(review, 'do not pay again');
    // One press locks it everywhere.
    await popup.click(button, 'Lock now');
    for (const page of [popup, review]) {
      await page.waitFor(() => document.querySelector('.lock-screen') !== null, null);
      expect(await textOf(page)).not.toMatch(/Mia|naked/u);
    }
    await Promise.all([popup.close(), review.close()]);
  });

  test('it locks itself after a while, and what lies on the disk holds none of it', async () => {
    const popup = await locked('popup.html');
    await type(popup, 0, PASSPHRASE);
    await popup.press('Enter');
    await says(popup, 'Mia Vale');
    const key = await popup.evaluate(async () => {
      const { browser: one, chrome: other } = globalThis as unknown as Record<'browser' | 'chrome', { storage: { session: { get(key: string): Promise<Record<string, string>> } } }>;
      return (await (one ?? other).storage.session.get('unlocked')).unlocked!;
    }, null);
    await judged(popup);
    // As if nobody had touched it since.
    await popup.evaluate(async () => {
      const { browser: one, chrome: other } = globalThis as unknown as Record<'browser' | 'chrome', { storage: { session: { set(items: object): Promise<void> } } }>;
      await (one ?? other).storage.session.set({ 'unlocked-used-at': 0 });
    }, null);
    await (await locked('review.html')).close();
    await popup.waitFor(() => document.querySelector('.lock-screen') !== null, null);
    await restart();
    const bytes = stored(profile);
    // What does lie there in clear, so that the search is known to find something.
    expect(holds(bytes, 'publicKey')).toBe(true);
    for (const words of [...sextortion.lines.map(({ text }) => text), 'Mia Vale', 'mia@chat.example', PASSPHRASE, key, key.slice(20, 60)]) expect(holds(bytes, words), words).toBe(false);
  });

  test('who has forgotten it deletes everything, and begins anew without a lock', async () => {
    const popup = await locked('popup.html');
    await popup.click(button, 'Forgot it? Delete everything and begin anew');
    await popup.waitFor(() => document.querySelector('.note .remove'), null);
    await saveScreen(popup, `lock-forgot-${family}`);
    await popup.click(() => document.querySelector('.note .remove'), null);
    await popup.waitFor(() => document.querySelector('.lock-screen') === null && document.querySelector('.empty h2') !== null, null);
    const demo = await browser.open(`${chat.url}/`);
    await playDemo(demo, sextortion);
    await waitForLevel(demo, 'danger');
    await demo.close();
    await popup.goto(`${browser.origin}popup.html`);
    await says(popup, 'Mia Vale');
  });
});
