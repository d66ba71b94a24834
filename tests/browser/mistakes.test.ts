import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Page } from '../../tools/drive.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';

const THREAT = 'Leonie, pay 500 dollars to DE89 3704 0044 0532 0130 00 or I send the video to your family in Pforzheim';
const CASE = ['26.11.26, 15:00 - Mara Vale: hi, add me @mara_v', '26.11.26, 15:01 - Leonie: who are you', '26.11.26, 15:02 - Mara Vale: I recorded everything you did on camera', `26.11.26, 15:03 - Mara Vale: ${THREAT}`].join('\n');
const QUIET = ['26.11.26, 15:00 - Mara Vale: soup tonight in Pforzheim?', '26.11.26, 15:01 - Leonie: yes, at seven'].join('\n');

const evaluate = fileURLToPath(new URL('../../tools/eval.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'porchlight-mistakes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const button = (words: string): Element | undefined => [...document.querySelectorAll('button, summary')].find((one) => one.textContent === words);


describe.each(FAMILIES)('%s: reports of mistakes', (family) => {
  let browser: Driven;
  let check: Page;

  beforeAll(async () => {
    browser = await startBrowser(family);
    check = await browser.open(`${browser.origin}check.html`);
  });
  afterAll(() => browser?.close());

  async function checkChat(content: string): Promise<void> {
    await check.waitFor(() => document.querySelector('input[type=file]'), null);
    await check.putFiles('input[type=file]', [file('WhatsApp Chat with Mara Vale.txt', content)]);
    await check.waitFor(() => document.body.innerText.includes('What was found'), null);
  }
  const opened = (page: Page): Promise<unknown> => page.waitFor(() => document.querySelector('.mistake pre'), null);

  /** What the page hands to the browser as a download is caught here: where downloads go differs from browser to browser. */
  async function saved(page: Page): Promise<string> {
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => ((globalThis as unknown as { saved: string }).saved = text));
        return make(blob);
      };
    }, null);
    await page.click(button, 'Save as a file');
    return page.waitFor(() => (globalThis as unknown as { saved?: string }).saved, null);
  }

  function evaluated(report: string): string {
    const { stdout, stderr } = spawnSync(process.execPath, [evaluate, file('report.jsonl', report)], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout;
  }

  test('"It missed this", from a checked chat in which nothing was found: shown in full, masked, and read by eval', async () => {
    await checkChat(QUIET);
    await check.click(button, 'It missed this');
    await opened(check);
    expect(await check.evaluate(() => [...document.querySelectorAll('.mistake blockquote')].map((quote) => quote.textContent), null)).toEqual(['soup tonight in ▇▇▇?', 'yes, at seven']);
    await check.click(() => [...document.querySelectorAll('.word')].find((word) => word.textContent === 'seven'), null);
    await check.waitFor(() => document.querySelector('.mistake .own'), null);
    await saveScreen(check, `mistake-missed-${family}`);
    const report = await saved(check);
    expect(report).not.toMatch(/Pforzheim|Leonie|Mara|seven/u);
    expect(evaluated(report)).toContain('of what it missed, it still says nothing of 1 of 1');
  });

  test('"This was wrong", from the popup: opens in the review page with what Porchlight said, and is read by eval', async () => {
    await check.click(button, 'Check another chat');
    await checkChat(CASE);
    await check.click(button, 'Keep this in Porchlight');
    await check.waitFor(() => document.body.innerText.includes('Kept, on this device only.'), null);
    const popup = await browser.open(`${browser.origin}popup.html`);
    await popup.waitFor(() => document.querySelector('.entry'), null);
    await popup.click(() => document.querySelector('.entry'), null);
    await popup.waitFor(() => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'This was wrong'), null);
    await popup.click(button, 'This was wrong');
    const review = await browser.opened('review.html');
    await opened(review);
    const text = await review.evaluate(() => (document.querySelector('.mistake') as HTMLElement).innerText, null);
    for (const words of ['Porchlight said:', 'Danger', 'pay 000 dollars to DE89 2222 2222 2222 2222 22', 'Porchlight 0.1.0']) expect(text).toContain(words);
    expect(text).not.toMatch(/Pforzheim|Leonie|Mara|mara_v|3704/u);
    await saveScreen(review, `mistake-wrong-${family}`);
    const report = await saved(review);
    expect(JSON.parse(report)).toMatchObject({ mistake: 'wrong', platform: 'import:whatsapp', porchlight: { level: 'danger' } });
    expect(evaluated(report)).toContain('of what was wrong, it still warns of 1 of 1');
    await review.close();
  });
});
