/** What reading along costs the page, in the real browsers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serveConverse } from '../../tests/browser/converse-page.ts';
import { startProsody } from '../../tests/browser/prosody.ts';
import { meetStranger } from '../../tests/browser/stranger.ts';
import { findBrowser, type Family } from '../browsers.ts';
import { drive, type Driven, type Page } from '../drive.ts';
import type { Builds } from './builds.ts';
import { serveLongChat, type LongChat } from './chat-page.ts';
import { openDesk, waitUntilRead } from './desk.ts';
import type { Figure } from './figure.ts';
import { heapOf, spentDuring, type Spent } from './profile.ts';
import { message } from './traffic.ts';

const ROWS = [100, 1_000, 10_000] as const;
/** Messages that come while it is measured, one every PACE ms: long enough that each is read by itself. */
const TRAFFIC = 30;
const PACE = 200;
/** Until a chat that has just been opened is taken up, ms. */
const REST = 3_000;
/** Messages that the real client has had before; it keeps a hundred of them in the page. */
const HISTORY = 300;

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

/** Lets message after message come. */
async function traffic(say: (text: string) => Promise<void>): Promise<void> {
  for (let number = 0; number < TRAFFIC; number += 1) {
    await say(message(number));
    await pause(PACE);
  }
}

const sayIn = (page: Page) => (text: string): Promise<void> => page.evaluate((said) => (globalThis as unknown as LongChat).say(said), text);

interface Chat {
  readonly opening: Spent;
  readonly traffic: Spent;
  readonly heap: number;
}

/** A chat of which all rows stand in the page: its opening, and then message after message. */
async function longChat(browser: Driven, url: string, rows: number, desk: Page | null): Promise<Chat> {
  const page = await browser.open(url);
  if (desk !== null) await waitUntilRead(desk);
  const protocol = await page.protocol!();
  const opening = await spentDuring(protocol, async () => {
    await page.evaluate((count) => (globalThis as unknown as LongChat).fill(count), rows);
    await pause(REST);
    if (desk !== null) await waitUntilRead(desk);
  });
  const spent = await spentDuring(protocol, () => traffic(sayIn(page)));
  const heap = await heapOf(protocol);
  await page.close();
  return { opening, traffic: spent, heap };
}

async function longChats(build: string, url: string, isRead: boolean): Promise<Chat[]> {
  return inBrowser('chromium', build, async (browser) => {
    const desk = isRead ? await openDesk(browser) : null;
    const chats: Chat[] = [];
    for (const rows of ROWS) chats.push(await longChat(browser, url, rows, desk));
    return chats;
  });
}

/** Chromium: chats of growing length, with Porchlight and without. */
export async function measureLongChats({ release, local }: Builds): Promise<Figure[]> {
  const server = await serveLongChat();
  try {
    const without = await longChats(release, server.url, false);
    const chats = await longChats(local, server.url, true);
    return chats.flatMap(({ opening, traffic: spent, heap }, index): Figure[] => {
      const rows = ROWS[index]!;
      const chat = `chat of ${rows.toLocaleString('en')} messages, all in the page`;
      return [
        { name: `open${rows}Longest`, value: opening.longest, unit: 'ms', what: `Longest task of ours when a ${chat}, opens`, bar: { most: 50 } },
        { name: `message${rows}`, value: spent.own / TRAFFIC, unit: 'ms', what: `Main thread, a message in a ${chat}`, bar: { most: 1 } },
        { name: `message${rows}Longest`, value: spent.longest, unit: 'ms', what: `Longest task of ours, a message in a ${chat}`, bar: { most: 50 } },
        { name: `memory${rows}`, value: (heap - without[index]!.heap) / 1e6, unit: 'MB', what: `Memory that Porchlight takes in a page with a ${chat}`, bar: { most: 10 } },
      ];
    });
  } finally {
    await server.stop();
  }
}

/** Chromium: the real client with a real server, what the page spends on messages that come in, and how much of that is ours. */
export async function measureRealClient({ release, local }: Builds): Promise<Figure[]> {
  const prosody = await startProsody();
  const me = prosody.register('sam');
  const account = prosody.register('robin');
  const other = await meetStranger(prosody, account, me);
  const server = await serveConverse(prosody, me);
  const spentOn = (build: string, isRead: boolean): Promise<Spent> =>
    inBrowser('chromium', build, async (browser) => {
      const desk = isRead ? await openDesk(browser) : null;
      const page = await browser.open(`${server.url}/#converse/chat?jid=${account}`);
      await page.waitFor(() => document.querySelector('converse-chat .chat-textarea') !== null && document.querySelector('.xmpp-status')?.textContent?.includes('online'), null);
      for (let number = 0; number < HISTORY; number += 1) await other.say(message(number));
      await other.say('that was the beginning');
      await page.waitFor(() => [...document.querySelectorAll('converse-chat-message')].at(-1)?.textContent?.includes('the beginning'), null);
      if (desk !== null) await waitUntilRead(desk);
      return spentDuring(await page.protocol!(), () => traffic((text) => other.say(text)));
    });
  try {
    const without = await spentOn(release, false);
    const spent = await spentOn(local, true);
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
