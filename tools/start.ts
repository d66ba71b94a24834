/**
 * npm start [-- --browser NAME|PATH] [--headless]
 *
 * Builds Porchlight as for tests, opens a browser with it on a demonstration chat, and plays a case there, message by message.
 * Without a display it runs headless, plays a harmless talk as well, leaves screenshots in .output/demo, and ends.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { findBrowser } from './browsers.ts';
import { serveDemo } from './demo/serve.ts';
import { harmless, sextortion, type Talk } from './demo/talks.ts';
import { drive, type Driven, type Page } from './drive.ts';
import { judged, onPage, openCard, waitForRead, waitForRest } from './test-build.ts';

const OUTPUT = fileURLToPath(new URL('../.output/', import.meta.url));
const PICTURES = join(OUTPUT, 'demo');

/** The page's own handle, see tools/demo/page.js. */
interface DemoPage {
  readonly demo: { show(contact: string): void; next(): unknown; play(): Promise<void> };
}

/** Plays both talks as fast as Porchlight follows, and tells what it shows. */
async function demonstrate(browser: Driven, url: string): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const desk = await browser.open(`${browser.origin}popup.html`);
  const page = await browser.open(url);
  let step = 0;
  for (const [title, talk] of [['case', sextortion], ['harmless', harmless]] as const) {
    await walkThrough(page, desk, talk, async (said) => {
      step += 1;
      const number = String(step).padStart(2, '0');
      await page.screenshot(join(PICTURES, `${number}-${title}.png`));
      say(`${number} ${said}`);
    });
  }
  say(`Screenshots are in ${PICTURES}.`);
}

async function walkThrough(page: Page, desk: Page, talk: Talk, onStep: (said: string) => Promise<void>): Promise<void> {
  await page.evaluate((contact) => (globalThis as unknown as DemoPage).demo.show(contact), talk.contact);
  let card: string | null = null;
  for (const line of talk.lines) {
    await page.evaluate(() => void (globalThis as unknown as DemoPage).demo.next(), null);
    await waitForRead(page, line.text);
    await judged(desk);
    await waitForRest(page);
    await onStep(`${line.from === 'me' ? 'Sam' : talk.name}: ${line.text}  [${(await onPage(page)).level}]`);
    const shown = await openCard(page);
    if (shown !== card && shown !== null) say(`   card: ${shown}`);
    card = shown;
  }
}

/** Plays the case for somebody who looks, and stays open until they close it. */
async function perform(browser: Driven, url: string): Promise<void> {
  const page = await browser.first();
  const end = Promise.race([page.closed, browser.closed]);
  await page.goto(url);
  say('The case is playing. Choose the other conversation on the left and press Play for the harmless one; close the browser to end.');
  // Whoever closes the page while it plays has seen enough: that is no failure.
  await Promise.race([page.evaluate(() => (globalThis as unknown as DemoPage).demo.play(), null).catch(() => undefined), end]);
  await end;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } } });
  const found = findBrowser(values.browser);
  const headless = values.headless || !hasDisplay();
  say(`Building Porchlight, then opening ${found.name}${headless ? ' without a window' : ''}.`);
  await build(true, '.output/test');
  const server = await serveDemo();
  // In the project, not in the temporary folder: browsers in a sandbox (snap) do not see the machine's own.
  const profile = mkdtempSync(join(OUTPUT, 'profile-'));
  // Also when somebody presses Ctrl+C: the drivers end the browser then, and the program with it.
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  try {
    const browser = await drive(found, { profile, headless, extension: join(OUTPUT, 'test', `${found.family === 'firefox' ? 'firefox' : 'chrome'}-mv3`) });
    try {
      await (headless ? demonstrate : perform)(browser, server.url);
    } finally {
      await browser.close().catch(() => undefined);
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
