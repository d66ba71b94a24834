import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { waitForRead, waitForRest } from '../../tools/test-build.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { pressOnCard, waitForConverse, waitForLevel, write } from './chat.ts';
import { serveConverse } from './converse-page.ts';
import { answerPause, notes, openDesk, pauseText, switchGuards, waitForPause, waitForScripts } from './guards-page.ts';
import { startProsody, type Prosody } from './prosody.ts';
import { meetStranger, type Stranger } from './stranger.ts';

/** The smallest PNG. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const THREAT = "If you don't pay 500 dollars I will send the video to your family and all your friends";
const SENT = /^http:\/\/localhost:\d+\/file_share\//u;

const PAPERCLIP = (): Element | undefined => [...document.querySelectorAll('converse-chat button')].find((button) => button.querySelector('.fa-paperclip') !== null);
const COMPOSER = (): Element | null => document.querySelector('converse-chat .chat-textarea');

describe.each(FAMILIES)('%s: the picture guard on Converse.js', (family) => {
  let prosody: Prosody;
  let browser: Driven;
  let desk: Page;
  let me: string;
  const servers: PageServer[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-pictures-'));
  const picture = join(folder, 'me.png');
  /** A field tells of a change only where the next file is another. */
  const another = join(folder, 'me-too.png');
  const text = join(folder, 'recipe.txt');

  beforeAll(async () => {
    for (const file of [picture, another]) writeFileSync(file, Buffer.from(PNG, 'base64'));
    writeFileSync(text, 'flour, eggs, milk');
    prosody = await startProsody();
    me = prosody.register('sam');
    browser = await startBrowser(family);
    desk = await openDesk(browser);
    await waitForScripts(desk, ['door', 'file-gate'], ['camera-gate']);
  });

  afterAll(async () => {
    await browser?.close();
    for (const server of servers) await server.stop();
    await prosody?.stop();
    rmSync(folder, { recursive: true });
  });

  async function openChat(name: string): Promise<{ page: Page; other: Stranger }> {
    const account = prosody.register(name);
    const other = await meetStranger(prosody, account, me);
    const server = await serveConverse(prosody, me);
    servers.push(server);
    const page = await browser.open(`${server.url}/#converse/chat?jid=${account}`);
    await waitForConverse(page);
    await page.waitFor(PAPERCLIP, null);
    return { page, other };
  }

  /** A chat with somebody who has just threatened. */
  async function openDanger(name: string): Promise<{ page: Page; other: Stranger }> {
    const chat = await openChat(name);
    await chat.other.say(THREAT);
    await waitForLevel(chat.page, 'danger');
    return chat;
  }

  const choose = (page: Page, file: string): Promise<void> => page.chooseFile(() => page.click(PAPERCLIP, null), file);
  const pictures = (other: Stranger): readonly string[] => other.heard.filter((heard) => SENT.test(heard));
  const arrives = (other: Stranger, count: number): Promise<void> => eventually(`${count} pictures arrive`, () => pictures(other).length === count);

  /** Puts a picture to this page in its own way, twice: refused, then let on. */
  async function isGuarded(page: Page, other: Stranger, put: (file: string) => Promise<void>): Promise<void> {
    const before = pictures(other).length;
    await put(picture);
    await waitForPause(page);
    expect(await pauseText(page)).toContain('In this chat: It looks like a threat');
    await answerPause(page, 'Do not send');
    await put(picture);
    await waitForPause(page);
    await answerPause(page, 'Go on anyway');
    await eventually('what to do now is said', async () => (await notes(page)).some((note) => note.includes('once more')));
    expect(pictures(other)).toHaveLength(before);
    await put(picture);
    await arrives(other, before + 1);
    expect(await notes(page)).toEqual([]);
    // Leave was for one.
    await put(another);
    await waitForPause(page);
    await answerPause(page, 'Do not send');
    await write(page, 'still here');
    await eventually('the words arrive', () => other.heard.at(-1) === 'still here');
    expect(pictures(other)).toHaveLength(before + 1);
  }

  test('a file that is chosen waits, and goes once the person has said so and chosen it again', async () => {
    const { page, other } = await openDanger('robin');
    await isGuarded(page, other, (file) => choose(page, file));
    await other.leave();
    await page.close();
  });

  test.each([['paste', 'kim'], ['drop', 'lou']] as const)('what comes by %s likewise', async (type, name) => {
    const { page, other } = await openDanger(name);
    await isGuarded(page, other, (file) => page.transferFile(type, COMPOSER, null, file));
    await other.leave();
    await page.close();
  });

  test('a field that stands nowhere in the page likewise', async () => {
    const { page, other } = await openDanger('luca');
    await page.evaluate(() => {
      const place = globalThis as unknown as { loose: HTMLInputElement; chosen: string[] };
      place.chosen = [];
      place.loose = Object.assign(document.createElement('input'), { type: 'file', onchange: () => place.chosen.push(place.loose.files![0]!.name) });
      document.querySelector('converse-chat')!.addEventListener('click', () => place.loose.click());
    }, null);
    const chosen = (): Promise<string> => page.evaluate(() => (globalThis as unknown as { chosen: string[] }).chosen.join(), null);
    const put = (): Promise<void> => page.chooseFile(() => page.click(COMPOSER, null), picture);
    await put();
    await waitForPause(page);
    await answerPause(page, 'Go on anyway');
    expect(await chosen()).toBe('');
    await put();
    await eventually('it has passed', async () => (await chosen()) === 'me.png');
    expect(await pauseText(page)).toBeNull();
    await other.leave();
    await page.close();
  });

  test('a page cannot pass for one of our gates, nor learn by trying whether pictures are held', async () => {
    const { page, other } = await openDanger('alex');
    const learnt = await page.evaluate(async () => {
      const { port2 } = new MessageChannel();
      const isLetIn = !dispatchEvent(new MessageEvent('porchlight-gate', { data: 'file-choice', ports: [port2], cancelable: true }));
      // What drives the page counts as a press, for a while.
      while (navigator.userActivation.isActive) await new Promise((resolve) => setTimeout(resolve, 50));
      const { showOpenFilePicker } = globalThis as unknown as { showOpenFilePicker?: () => Promise<unknown> };
      return { isLetIn, tried: (await showOpenFilePicker?.().catch((error: Error) => error.name)) ?? 'SecurityError' };
    }, null);
    expect(learnt).toEqual({ isLetIn: false, tried: 'SecurityError' });
    expect(await pauseText(page)).toBeNull();
    await other.leave();
    await page.close();
  });

  test.skipIf(family === 'firefox')('the picker that is no field waits likewise', async () => {
    const { page, other } = await openDanger('ines');
    await page.evaluate(() => {
      const place = globalThis as unknown as { showOpenFilePicker(): Promise<unknown>; outcome: string };
      document.querySelector('converse-chat')!.addEventListener('click', () => void place.showOpenFilePicker().catch((error: Error) => void (place.outcome = error.name)), { once: true });
    }, null);
    await page.click(COMPOSER, null);
    await waitForPause(page);
    expect(await page.evaluate(() => (globalThis as unknown as { outcome: string }).outcome, null)).toBe('AbortError');
    await answerPause(page, 'Do not send');
    await other.leave();
    await page.close();
  });

  test('what is no picture passes at once', async () => {
    const { page, other } = await openDanger('ali');
    await choose(page, text);
    await arrives(other, 1);
    expect(await pauseText(page)).toBeNull();
    await other.leave();
    await page.close();
  });

  test('Escape is the safe answer, and the card stays as it was', async () => {
    const { page, other } = await openDanger('toni');
    await choose(page, picture);
    await waitForPause(page);
    await waitForRest(page);
    await saveScreen(page, `pause-picture-${family}`);
    await page.press('Escape');
    await eventually('the pause has gone', async () => (await pauseText(page)) === null);
    expect(await page.evaluate(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.card') !== null, null)).toBe(true);
    expect(pictures(other)).toEqual([]);
    await other.leave();
    await page.close();
  });

  test('in a conversation that was marked fine it passes, and where the guard is off', async () => {
    const { page, other } = await openDanger('uli');
    await pressOnCard(page, 'This is fine');
    await pressOnCard(page, 'It is a joke');
    await page.waitFor(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.dismissed') !== null, null);
    await eventually('the guard has heard of it', async () => {
      await choose(page, picture);
      if ((await pauseText(page)) === null) return true;
      await answerPause(page, 'Do not send');
      return false;
    });
    await arrives(other, 1);
    await other.leave();
    await page.close();

    await switchGuards(desk, { picture: false });
    await waitForScripts(desk, [], ['door', 'file-gate']);
    const off = await openDanger('vic');
    await choose(off.page, picture);
    await arrives(off.other, 1);
    await switchGuards(desk, { picture: true });
    await waitForScripts(desk, ['door', 'file-gate']);
    await off.other.leave();
    await off.page.close();
  });

  test('a hint comes while personal details are written, holds nothing back, and goes with the words', async () => {
    const { page, other } = await openDanger('maxi');
    await eventually('the guards are there', () => page.evaluate(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.notes') !== null, null));
    await page.click(COMPOSER, null);
    await page.type('please stop, my number is 0171 2345678');
    await eventually('the hint is there', async () => (await notes(page)).some((note) => note.startsWith('This looks like a telephone number.')));
    await saveScreen(page, `personal-${family}`);
    await page.press('Enter');
    await eventually('the words arrive', () => other.heard.at(-1) === 'please stop, my number is 0171 2345678');
    await page.type('a');
    await page.press('Backspace');
    await eventually('the hint has gone', async () => (await notes(page)).length === 0);
    await other.leave();
    await page.close();
  });

  test('in a harmless talk nothing ever waits, and the guards are not even brought', async () => {
    const { page, other } = await openChat('noa');
    for (const line of ['hey, it was lovely to meet you at the market', 'did you get home well?']) {
      await other.say(line);
      await waitForRead(page, line);
    }
    await write(page, 'yes! here is the cheese I told you about');
    await choose(page, picture);
    await arrives(other, 1);
    expect(await pauseText(page)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.notes'), null)).toBeNull();
    await other.leave();
    await page.close();
  });
});
