import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyPack } from '../../src/evidence/verify.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';

const THREAT = 'Pay 500 dollars to DE89 3704 0044 0532 0130 00 or I send the video to your family <b>now</b>';
const CASE = ['[26.11.26, 15:00:00] Lena: \u200eMessages and calls are end-to-end encrypted.', '[26.11.26, 15:04:00] Lena: hey, you look nice', '[26.11.26, 15:05:00] Sam: thanks', '[26.11.26, 15:06:00] Lena: \u200eimage omitted', '[26.11.26, 15:07:00] Lena: I recorded everything you did on camera', '[26.11.26, 15:08:00] Sam: what?\nplease no', `[26.11.26, 15:09:00] Lena: ${THREAT}`].join('\n');
const ELSEWHERE = ['26.11.26, 17:00 - Mara: hi, we know each other', '26.11.26, 17:01 - Sam: who are you', '26.11.26, 17:02 - Mara: you paid nothing so far. 500 dollars to DE89 3704 0044 0532 0130 00 or I send the video to your family'].join('\n');
const LATER = ['27.11.26, 09:00 - Nora: hello', '27.11.26, 09:01 - Sam: who is this', '27.11.26, 09:02 - Nora: the one with your video. 300 dollars to DE89 3704 0044 0532 0130 00 or your family sees it'].join('\n');
const HARMLESS = ['Mia, [26.11.2026 15:04]', 'soup tonight?', '', 'Sam, [26.11.2026 15:05]', 'yes, at seven'].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'porchlight-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A button with these words. */
const button = (words: string): Element | undefined => [...document.querySelectorAll('button, summary')].find((one) => one.textContent!.includes(words));

describe.each(FAMILIES)('%s: check a chat', (family) => {
  let browser: Driven;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser(family);
    page = await browser.open(`${browser.origin}check.html`);
  });
  afterAll(() => browser?.close());

  const shows = (words: string): Promise<unknown> => page.waitFor((wanted) => document.body.innerText.includes(wanted), words);
  const choose = async (...files: string[]): Promise<void> => {
    await shows('Choose a file');
    await page.putFiles('input[type=file]', files);
  };

  /** The review, with the first conversation open. */
  async function openKept(): Promise<Page> {
    const review = await browser.open(`${browser.origin}review.html`);
    await review.waitFor(() => document.querySelector('.entry'), null);
    await review.click(() => document.querySelector('.entry'), null);
    await review.waitFor(() => [...document.querySelectorAll('button')].some((one) => one.textContent === 'Save as evidence'), null);
    return review;
  }

  /** What the page hands to the browser as a download is caught here: where downloads go differs from browser to browser. */
  async function savedPack(review: Page): Promise<readonly number[]> {
    await review.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.arrayBuffer().then((bytes) => ((globalThis as unknown as { pack: number[] }).pack = [...new Uint8Array(bytes)]));
        return make(blob);
      };
    }, null);
    await review.click(button, 'Save as evidence');
    const bytes = await review.waitFor(() => (globalThis as unknown as { pack?: number[] }).pack, null);
    await review.waitFor(() => document.body.innerText.includes('Saved.'), null);
    return bytes;
  }

  test('an archive of WhatsApp: the case is found, with reasons and what to do', async () => {
    await saveScreen(page, `check-${family}`);
    await choose(file('WhatsApp Chat - Lena.zip', zipSync({ '_chat.txt': strToU8(CASE), '00000004-PHOTO-2026-11-26-15-06-00.jpg': new Uint8Array(5000) })));
    await shows('What was found');
    const text = await page.evaluate(() => document.body.innerText, null);
    for (const words of ['Danger', 'Do not pay', THREAT, 'in between', 'Nothing of this is kept so far']) expect(text).toContain(words);
    expect(await page.evaluate(() => document.querySelectorAll('blockquote b').length, null)).toBe(0);
    await saveScreen(page, `check-found-${family}`);
  });

  test('is kept only when the person says so, and opens in the review', async () => {
    const review = await browser.open(`${browser.origin}review.html`);
    await review.waitFor(() => document.body.innerText.includes('Nothing noticed so far'), null);
    await review.close();
    await page.click(button, 'Keep this in Porchlight');
    await shows('Kept, on this device only.');
    await page.click(button, 'Open it, and save it as evidence');
    const opened = await browser.opened('review.html');
    await opened.waitFor((threat) => document.body.innerText.includes(threat) && document.body.innerText.includes('please no'), THREAT);
    expect(await opened.evaluate(() => document.body.innerText, null)).toContain('WhatsApp');
    await saveScreen(opened, `review-kept-${family}`);
    await opened.close();
  });

  test('evidence: one press makes a pack in which nothing was changed', async () => {
    const review = await openKept();
    const { faults, records, seal } = verifyPack(Uint8Array.from(await savedPack(review)));
    expect(faults).toEqual([]);
    expect(records).toBeGreaterThan(10);
    await saveScreen(review, `review-saved-${family}`);
    // The report by itself, for a PDF: the same seal, and what was written stays text.
    await review.click(button, 'Print it, or save it as a PDF');
    const report = await browser.opened('report.html');
    // While the browser asks how to print, the page draws nothing: it is asked again and again instead of waited for.
    await eventually('the report is there', () => report.evaluate((wanted) => document.body.innerText.includes(wanted), seal));
    expect(await report.evaluate(() => document.body.innerText, null)).toContain(THREAT);
    expect(await report.evaluate(() => [document.querySelectorAll('td b, script[src*=evil]').length, document.querySelectorAll('button').length, getComputedStyle(document.querySelector('table')!).borderCollapse], null)).toEqual([0, 1, 'collapse']);
    // It looks as the one in the pack, not as our pages do.
    expect(await report.evaluate(() => [getComputedStyle(document.querySelector('ol li')!).listStyleType, getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('button')!).borderTopStyle], null)).toEqual(['decimal', 'rgb(255, 255, 255)', 'outset']);
    await saveScreen(report, `report-${family}`);
    await report.close();
    await review.close();
  });

  test('who wrote a message is corrected, and the chat is judged again; taking it back brings back what stood', async () => {
    const review = await openKept();
    const level = (): Promise<string> => review.evaluate(() => document.querySelector('article .line')!.textContent, null);
    const before = await level();
    const say = async (answer: string): Promise<void> => {
      await review.click((words) => [...document.querySelectorAll('.message')].findLast((one) => one.textContent!.includes(words))?.querySelector('.wrong-speaker button'), THREAT);
      await review.click((words) => [...document.querySelectorAll('.wrong-speaker .choice')].find((one) => one.textContent === words), answer);
    };
    await say('I did');
    await review.waitFor(() => document.body.innerText.includes('The chat was judged again'), null);
    await eventually('the level falls', async () => (await level()) !== before);
    await saveScreen(review, `review-corrected-${family}`);
    await review.click(() => [...document.querySelectorAll('.wrong-speaker .choice')].find((one) => one.textContent === 'They did'), null);
    await eventually('it is as before', async () => (await level()) === before);
    await review.close();
  });

  test('three chats with one account are proposed as one case, joined, saved as one, and taken apart', async () => {
    for (const [name, chat] of [['Mara', ELSEWHERE], ['Nora', LATER]] as const) {
      await page.click(button, 'Check another chat');
      await choose(file(`WhatsApp Chat with ${name}.txt`, chat));
      await shows('What was found');
      await page.click(button, 'Keep this in Porchlight');
      await shows('Kept, on this device only.');
    }
    const review = await openKept();
    await review.waitFor(() => document.querySelectorAll('.case .note').length === 2 && document.body.innerText.includes('DE89'), null);
    await saveScreen(review, `review-proposed-${family}`);
    for (const joined of [2, 3]) {
      await review.click(button, 'Yes, one case');
      await review.waitFor((size) => [...document.querySelectorAll('.entry')].filter((entry) => entry.textContent!.includes(`${size} in one case`)).length === size, joined);
    }
    // Pressed as soon as the case is made: all of it is in the pack.
    const bytes = Uint8Array.from(await savedPack(review));
    expect(verifyPack(bytes).faults).toEqual([]);
    const data = JSON.parse(strFromU8(unzipSync(bytes)['data.json']!)) as { records: { type: string }[] };
    expect(data.records.filter(({ type }) => type === 'conversation')).toHaveLength(3);
    await saveScreen(review, `review-case-${family}`);
    await review.click(button, 'Take this one out');
    await review.waitFor(() => !document.body.innerText.includes('3 in one case') && !document.body.innerText.includes('Could this be the same person?'), null);
    await review.close();
  });

  test('own notes stay, "This is fine" can be undone, and everything can be deleted', async () => {
    const review = await browser.open(`${browser.origin}review.html`);
    await review.waitFor(() => document.querySelector('.entry'), null);
    await review.click(() => document.querySelector('.entry'), null);
    // What is loaded stands above the notes.
    await review.waitFor(() => document.querySelector('.evidence') && document.querySelector('.message') && document.querySelector('.notes textarea'), null);
    await review.click(() => document.querySelector('.notes textarea'), null);
    await review.type('told my sister');
    await review.click(button, 'This is fine');
    await review.waitFor(() => document.body.innerText.includes('You marked this as fine'), null);
    await review.click(button, 'Undo');
    await review.waitFor(() => !document.body.innerText.includes('You marked this as fine'), null);
    await review.close();
    const again = await browser.open(`${browser.origin}review.html`);
    await again.waitFor(() => document.querySelector('.entry'), null);
    await again.click(() => document.querySelector('.entry'), null);
    await again.waitFor(() => document.querySelector<HTMLTextAreaElement>('.notes textarea')?.value === 'told my sister', null);
    await again.click(button, 'Delete everything');
    await again.waitFor(() => document.body.innerText.includes('Delete all conversations'), null);
    await again.click(() => document.querySelector('.remove-all .note .remove'), null);
    await again.waitFor(() => document.body.innerText.includes('Nothing noticed so far'), null);
    await again.close();
  });

  test('asks who the person is in one press, where the export does not tell', async () => {
    await page.click(button, 'Check another chat');
    await choose(file('telegram.txt', HARMLESS));
    await shows('Who are you in this chat?');
    await page.click(button, 'Sam');
    await shows('Nothing was noticed in this chat.');
  });

  test('pasted words are checked likewise', async () => {
    await page.click(button, 'Check another chat');
    await page.waitFor(() => document.querySelector('textarea'), null);
    await page.click(() => document.querySelector('textarea'), null);
    await page.type('I recorded you on camera. Pay 500 dollars in bitcoin or I send the video to all your contacts.');
    await page.click(button, 'Check these words');
    await shows('These words do not tell who wrote them.');
    await page.click(button, 'Somebody sent me this');
    await shows('What was found');
    expect(await page.evaluate(() => document.body.innerText, null)).toContain('Danger');
  });

  test('what cannot be read is one clear sentence; what could be read is shown', async () => {
    await page.click(button, 'Check another chat');
    await choose(file('broken.json', '{"name": "Ada",\n"messages": ['), file('WhatsApp Chat with Mia.txt', '26.11.26, 15:04 - Mia: soup?\n26.11.26, 15:05 - Sam: yes\n99.99.26, 15:06 - Mia: when'));
    await shows('What was found');
    const text = await page.evaluate(() => document.body.innerText, null);
    expect(text).toContain('broken.json, line 2: the file breaks off here or is damaged.');
    expect(text).toContain('WhatsApp Chat with Mia.txt, line 3: this line could not be read as a message.');
    await page.click(button, 'Check another chat');
    await choose(file('bomb.zip', zipSync({ 'chat.txt': new Uint8Array(20_000_000) })));
    await shows('made to grow beyond all measure');
    await saveScreen(page, `check-refused-${family}`);
  });

  test('it speaks as early as is set', async () => {
    const found: string[] = [];
    for (const sensitivity of ['early', 'late']) {
      await page.evaluate((chosen) => {
        const { chrome, browser: extension = chrome } = globalThis as unknown as Record<'chrome' | 'browser', { storage: { local: { set(items: object): Promise<void> } } }>;
        return extension.storage.local.set({ settings: { agreed: true, sensitivity: chosen } });
      }, sensitivity);
      await page.goto(`${browser.origin}check.html`);
      await choose(file('WhatsApp Chat with Eva.txt', ['26.11.26, 15:04 - Eva: hey sexy, we matched', '26.11.26, 15:05 - Sam: hi', '26.11.26, 15:06 - Eva: add me on snap, i send you something hot, you send me one too'].join('\n')));
      await shows('What was found');
      found.push(await page.evaluate(() => document.body.innerText, null));
    }
    expect(found[0]).toContain('Careful');
    expect(found[1]).not.toContain('Careful');
    await page.click(button, 'Check another chat');
  });

  test('a hundred thousand messages can be cancelled while the page stays awake', async () => {
    const line = (index: number): string => `26.11.26, 15:04 - ${index % 2 === 0 ? 'Mia' : 'Sam'}: message number ${index}, soup or salad tonight?`;
    await choose(file('WhatsApp Chat with Mia.txt', Array.from({ length: 100_000 }, (_, index) => line(index)).join('\n')));
    await page.waitFor(() => /^\d+ of 100000 messages checked/mu.test(document.body.innerText), null);
    await page.click(button, 'Cancel');
    await shows('Choose a file');
    await eventually('nothing goes on', async () => (await page.evaluate(() => document.querySelector('progress'), null)) === null);
  });
});

