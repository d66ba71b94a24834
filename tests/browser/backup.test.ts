import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sextortion } from '../../tools/demo/talks.ts';
import { serveDemo } from '../../tools/demo/serve.ts';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { judged, waitForRead } from '../../tools/test-build.ts';
import { turnsOf } from './archive.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { playDemo, waitForLevel } from './chat.ts';

const PASSPHRASE = 'four words of mine';
const folder = mkdtempSync(join(tmpdir(), 'porchlight-backups-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const button = (words: string): Element | undefined => [...document.querySelectorAll('button')].find((one) => one.textContent!.trim() === words);
const field = (place: number): Element | undefined => document.querySelectorAll('input[type=password]')[place];

describe.each(FAMILIES)('%s: everything is taken along and brought back', (family) => {
  let browser: Driven;
  let chat: PageServer;
  let page: Page;
  const file = join(folder, `${family}.json`);

  beforeAll(async () => {
    chat = await serveDemo();
    browser = await startBrowser(family);
    const demo = await browser.open(`${chat.url}/`);
    await playDemo(demo, sextortion);
    await waitForLevel(demo, 'danger');
    await demo.close();
    page = await browser.open(`${browser.origin}backup.html`);
    await page.waitFor(() => document.querySelectorAll('input[type=password]').length === 3, null);
  });
  afterAll(async () => {
    await browser?.close();
    await chat?.stop();
  });

  const says = (words: string): Promise<unknown> => page.waitFor((wanted) => document.body.innerText.includes(wanted), words);
  async function type(place: number, words: string): Promise<void> {
    await page.evaluate((at) => {
      const input = document.querySelectorAll<HTMLInputElement>('input[type=password]')[at]!;
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, place);
    await page.click(field, place);
    await page.type(words);
  }
  async function bring(path: string, passphrase: string): Promise<void> {
    await page.putFiles('input[type=file]', [path]);
    await type(2, passphrase);
    await page.click(button, 'Bring it back');
  }

  test('a passphrase that is short, or not the same twice, makes no file', async () => {
    await type(0, 'short');
    await page.click(button, 'Save the file');
    await says('Please take at least ten characters.');
    await type(0, PASSPHRASE);
    await type(1, 'four words of yours');
    await page.click(button, 'Save the file');
    await says('The two are not the same.');
  });

  test('one press makes a file in which nothing can be read', async () => {
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => ((globalThis as unknown as { file: string }).file = text));
        return make(blob);
      };
    }, null);
    await type(0, PASSPHRASE);
    await type(1, PASSPHRASE);
    await page.click(button, 'Save the file');
    await says('Saved. You find it where your downloads are.');
    const text = await page.waitFor(() => (globalThis as unknown as { file?: string }).file, null);
    expect(text).toContain('"format":"porchlight-backup"');
    expect(text).not.toContain(sextortion.lines.at(-1)!.text);
    writeFileSync(file, text);
    await saveScreen(page, `backup-${family}`);
  });

  test('everything is deleted, and comes back by file and passphrase alone', async () => {
    const before = await turnsOf(page);
    await page.click(button, 'Delete everything');
    await page.click(() => document.querySelector('.note .remove'), null);
    await page.waitFor(() => document.querySelector('.note .remove') === null, null);
    expect(await turnsOf(page)).toEqual([]);
    await bring(file, 'four words of yours');
    await says('This passphrase does not open the file.');
    await bring(file, PASSPHRASE);
    await says('1 conversation was added');
    await saveScreen(page, `backup-brought-${family}`);
    expect(await turnsOf(page)).toEqual(before);
    const review = await browser.open(`${browser.origin}review.html`);
    await review.waitFor(() => document.querySelector('.entry'), null);
    await review.click(() => document.querySelector('.entry'), null);
    await review.waitFor((words) => document.body.innerText.includes(words), sextortion.lines.at(-1)!.text);
    await review.close();
    // The background goes on with the keys of the file: what was read before is not read again.
    const demo = await browser.open(`${chat.url}/`);
    await playDemo(demo, sextortion);
    await waitForRead(demo, sextortion.lines.at(-1)!.text);
    await waitForLevel(demo, 'danger');
    await judged(page);
    expect(await turnsOf(page)).toEqual(before);
    await demo.close();
    await bring(file, PASSPHRASE);
    await says('All of it is here already.');
  });

  test('a damaged file, a newer one and one of something else are told apart', async () => {
    const files = { 'cut.json': ['{"format":"porchlight-backup","vers', 'This file breaks off or was damaged.'], 'newer.json': ['{"format":"porchlight-backup","version":9}', 'This file is from a newer Porchlight.'], 'other.json': ['hello', 'This is no file that Porchlight has made.'] } as const;
    for (const [name, [text, words]] of Object.entries(files)) {
      writeFileSync(join(folder, name), text);
      await bring(join(folder, name), PASSPHRASE);
      await says(words);
    }
  });
});
