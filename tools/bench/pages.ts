/** What reading along costs the page, in the real browsers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveConverse } from '../../tests/browser/converse-page.ts';
import { startProsody } from '../../tests/browser/prosody.ts';
import { meetStranger } from '../../tests/browser/stranger.ts';
import { findBrowser, type Family } from '../browsers.ts';
import { drive, type Driven, type Page } from '../drive.ts';
import { waitForRead } from '../test-build.ts';
import { serveLongChat } from './chat-page.ts';
import type { Figure } from './figure.ts';
import { heapOf, spentDuring, type Spent } from './profile.ts';

const ROWS = [100, 1_000, 10_000] as const;
/** Messages that come one after the other while it is measured. */
const TRAFFIC = 30;
/** Messages that the real client has had before. */
const HISTORY = 300;

/** A release build does not run on this machine's own pages: with it the page is as without Porchlight. */
export interface Builds {
  readonly release: string;
  readonly test: string;
}

/** Starts a browser with a build, and leaves nothing of it behind. */
export async function inBrowser<T>(family: Family, build: string, use: (browser: Driven) => Promise<T>, sleepsAfter?: number): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'porchlight-bench-'));
  const preferences = sleepsAfter === undefined ? {} : { preferences: { 'extensions.background.idle.timeout': sleepsAfter } };
  const browser = await drive(findBrowser(family), { extension: join(build, `${family === 'firefox' ? 'firefox' : 'chrome'}-mv3`), profile, headless: true, ...preferences });
  try {
    return await use(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const say = (page: Page, text: string): Promise<void> => page.evaluate((said) => (globalThis as unknown as { say(text: string): void }).say(said), text);
const message = (number: number): string => `number ${number}: did you see the boats on the lake`;

/** Chromium: a chat of which all rows stand in the page. Its opening, and then message after message, each once the one before was read. */
async function longChat(browser: Driven, url: string, rows: number): Promise<Figure[]> {
  const page = await browser.open('about:blank');
  const protocol = await page.protocol!();
  const opening = await spentDuring(protocol, async () => {
    await page.goto(`${url}/?rows=${rows}`);
    await waitForRead(page, `message ${rows - 1} `);
  });
  const traffic = await spentDuring(protocol, async () => {
    for (let number = 0; number < TRAFFIC; number += 1) {
      await say(page, message(number));
      await waitForRead(page, message(number));
    }
  });
  const heap = await heapOf(protocol);
  await page.close();
  const chat = `chat of ${rows.toLocaleString('en')} messages, all in the page`;
  return [
    { name: `open${rows}Longest`, value: opening.longest, unit: 'ms', what: `Longest task of ours when a ${chat}, opens`, bar: { most: 50 } },
    { name: `message${rows}`, value: traffic.own / TRAFFIC, unit: 'ms', what: `Main thread, a message in a ${chat}`, bar: { most: 1 } },
    { name: `message${rows}Longest`, value: traffic.longest, unit: 'ms', what: `Longest task of ours, a message in a ${chat}`, bar: { most: 50 } },
    { name: `heap${rows}`, value: heap, unit: 'bytes', what: `Heap of that page with Porchlight` },
  ];
}

/** The heap of the same chat where Porchlight does not run. */
async function heapWithout(browser: Driven, url: string, rows: number): Promise<number> {
  const page = await browser.open(`${url}/?rows=${rows}`);
  for (let number = 0; number < TRAFFIC; number += 1) await say(page, message(number));
  const heap = await heapOf(await page.protocol!());
  await page.close();
  return heap;
}

/** All long chats, in Chromium, with what Porchlight keeps in memory for each. */
export async function measureLongChats(builds: Builds): Promise<Figure[]> {
  const server = await serveLongChat();
  try {
    const figures = await inBrowser('chromium', builds.test, async (browser) => {
      const all: Figure[] = [];
      for (const rows of ROWS) all.push(...(await longChat(browser, server.url, rows)));
      return all;
    });
    const without = await inBrowser('chromium', builds.release, async (browser) => {
      const all = new Map<string, number>();
      for (const rows of ROWS) all.set(`heap${rows}`, await heapWithout(browser, server.url, rows));
      return all;
    });
    return figures.map((figure) => {
      const less = without.get(figure.name);
      if (less === undefined) return figure;
      const rows = Number(figure.name.slice('heap'.length));
      return { ...figure, value: (figure.value - less) / 1e6, unit: 'MB', what: `Memory that Porchlight takes in a page with a chat of ${rows.toLocaleString('en')} messages`, bar: { most: 10 } };
    });
  } finally {
    await server.stop();
  }
}

/** The real client with a real server: what the page spends on messages that come in, and how much of that is ours. */
export async function measureRealClient(builds: Builds): Promise<Figure[]> {
  const prosody = await startProsody();
  const me = prosody.register('sam');
  const account = prosody.register('robin');
  const other = await meetStranger(prosody, account, me);
  const server = await serveConverse(prosody, me);
  const traffic = (build: string, isRead: boolean): Promise<Spent> =>
    inBrowser('chromium', build, async (browser) => {
      const page = await browser.open(`${server.url}/#converse/chat?jid=${account}`);
      await page.waitFor(() => document.querySelector('converse-chat .chat-textarea') !== null && document.querySelector('.xmpp-status')?.textContent?.includes('online'), null);
      const shown = async (text: string): Promise<void> => {
        await other.say(text);
        await page.waitFor((wanted) => [...document.querySelectorAll('converse-chat-message')].at(-1)?.textContent?.includes(wanted), text);
        if (isRead) await waitForRead(page, text);
      };
      for (let number = 0; number < HISTORY; number += 1) await other.say(message(number));
      await shown('that was the beginning');
      return spentDuring(await page.protocol!(), async () => {
        for (let number = 0; number < TRAFFIC; number += 1) await shown(`and then ${message(number)}`);
      });
    });
  try {
    const without = await traffic(builds.release, false);
    const spent = await traffic(builds.test, true);
    return [
      { name: 'realClientMessage', value: spent.own / TRAFFIC, unit: 'ms', what: 'Main thread of ours, a message in the real client', bar: { most: 1 } },
      { name: 'realClientShare', value: (100 * spent.own) / without.all, unit: '%', what: 'The same as a share of what the client itself spends on it', bar: { most: 2 } },
      { name: 'realClientLongest', value: spent.longest, unit: 'ms', what: 'Longest task of ours in the real client', bar: { most: 50 } },
    ];
  } finally {
    await other.leave();
    await server.stop();
    await prosody.stop();
  }
}
