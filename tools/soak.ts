/**
 * npm run soak [-- --minutes N] [--browser NAME|PATH]
 * Plays a day of chats, one message every five seconds, within ten minutes (with --minutes fewer: the day's beginning at the same pace)
 * on a page that stands open throughout, through a build as it is shipped. Every half minute it prints what Porchlight holds in the page,
 * in the background and on the disk, and at the end whether memory is flat: whether what each message leaves behind stays below a bar.
 * Exit code 1 where it is not. Ctrl+C ends it at once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildLocal } from './bench/builds.ts';
import { openDesk, waitUntilRead } from './bench/desk.ts';
import { findBrowser, type Family } from './browsers.ts';
import { LEARNING, readCorpus } from './corpus.ts';
import { drive, type Driven, type Page } from './drive.ts';
import { dayOf, MESSAGES_A_DAY, type Moment } from './soak/day.ts';
import { growthOf, isFlat, type Sample } from './soak/flat.ts';
import { gaugeFor, type Held, type Pages } from './soak/gauge.ts';
import { serveChat, type ChatPage } from './soak/page.ts';
import { judged } from './test-build.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** A day takes so many minutes. */
const DAY = 10;
const BETWEEN_SAMPLES = 30_000;
/** Until a chat that was opened has been taken up, ms. */
const SETTLING = 2_000;
/** So many messages are seen to have been judged before more are said: none leaves the page unread. */
const PORTION = 20;

/**
 * Bytes that a message may leave behind. A hundred are less than any text or key of it; what the disk keeps of it are a hashed key and its order,
 * and of evidence the text. Firefox tells of whole processes, which never give all back.
 */
const MOST: Readonly<Record<Family, Record<keyof Held, number>>> = {
  chromium: { page: 100, background: 100, database: 2_000 },
  firefox: { page: 1_000, background: 1_000, database: 2_000 },
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function play(page: Page, moment: Moment): Promise<void> {
  return page.evaluate(({ place, opens, turn }) => {
    const { chat } = globalThis as unknown as { chat: ChatPage };
    if (opens !== undefined) chat.open(place, opens.contact, opens.before);
    chat.say(place, turn);
  }, moment);
}

async function soak(browser: Driven, url: string, minutes: number): Promise<Sample<keyof Held>[]> {
  const desk = await openDesk(browser);
  const unread = await browser.open(url.replace('127.0.0.1', 'localhost'));
  const read = await browser.open(url);
  const pages: Pages = { read, unread, desk };
  const gauge = await gaugeFor(browser, pages);
  const samples: Sample<keyof Held>[] = [];
  const pace = (DAY * 60_000) / MESSAGES_A_DAY;
  const start = Date.now();
  let [messages, nextSample] = [0, start + BETWEEN_SAMPLES];

  for (const moment of dayOf(readCorpus(LEARNING), start)) {
    await Promise.all([play(read, moment), play(unread, moment)]);
    messages += 1;
    if (messages === 1) await waitUntilRead(desk);
    if (messages % PORTION === 0) await judged(desk);
    // Each time in the same state: another chat has just been opened, and the card of the one before is gone.
    if (Date.now() >= nextSample && moment.opens !== undefined) {
      await pause(SETTLING);
      await judged(desk);
      const bytes = await gauge();
      samples.push({ messages, bytes });
      const hours = ((24 * messages) / MESSAGES_A_DAY).toFixed(1);
      say(`${hours.padStart(4)} h  ${String(messages).padStart(6)} messages   page ${megabytes(bytes.page)}   background ${megabytes(bytes.background)}   database ${megabytes(bytes.database)}`);
      nextSample = Date.now() + BETWEEN_SAMPLES;
    }
    if (messages >= (minutes / DAY) * MESSAGES_A_DAY) break;
    await pause(Math.max(0, start + messages * pace - Date.now()));
  }
  return samples;
}

/** @returns whether memory is flat */
function conclude(samples: readonly Sample<keyof Held>[], family: Family): boolean {
  const growths = growthOf(samples, MOST[family]);
  if (growths.some(({ perMessage }) => Number.isNaN(perMessage))) {
    say('Too few samples to tell whether memory is flat: two minutes are the least.');
    return false;
  }
  for (const growth of growths) say(`${growth.what}: ${Math.round(growth.perMessage)} bytes a message, at most ${growth.most}${isFlat(growth) ? '' : '  <- too much'}`);
  const flat = growths.every(isFlat);
  say(flat ? 'Memory is flat.' : 'Memory is not flat.');
  return flat;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: String(DAY) }, browser: { type: 'string' } } });
  const minutes = Number(values.minutes);
  if (!(minutes > 0 && minutes <= DAY)) throw new Error(`--minutes is a number up to ${DAY}`);
  const found = findBrowser(values.browser);
  const { local } = await buildLocal(ROOT, '.output/bench');
  say(`${((24 * minutes) / DAY).toFixed(1)} hours of chats in ${minutes} minutes, in ${found.name}.`);
  const server = await serveChat();
  const profile = mkdtempSync(join(tmpdir(), 'porchlight-soak-'));
  // Also when somebody presses Ctrl+C: the drivers end the browser then, and the program with it.
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  try {
    const browser = await drive(found, { extension: join(local, `${found.family === 'firefox' ? 'firefox' : 'chrome'}-mv3`), profile, headless: true });
    try {
      if (!conclude(await soak(browser, server.url, minutes), found.family)) process.exitCode = 1;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
