/**
 * npm start [-- --browser NAME|PATH] [--headless]
 *
 * Builds Porchlight as for tests, opens a browser with it on a demonstration chat, and plays two talks there: a case, and a
 * harmless one. Without a display it runs headless, leaves screenshots in .output/demo, and ends.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { findBrowser, startChromium, startFirefox, type FoundBrowser } from './browsers.ts';
import { serveDemo } from './demo/serve.ts';
import { harmless, sextortion, type Talk } from './demo/talks.ts';

const OUTPUT = fileURLToPath(new URL('../.output/', import.meta.url));
const PICTURES = join(OUTPUT, 'demo');

/** How long the page may take for one step, ms. */
const PATIENCE = 30_000;

/** What the demonstration needs of a page, the same in both browsers. */
interface Stage {
  run<T, A>(script: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  waitFor<A>(script: (argument: A) => unknown, argument: A): Promise<unknown>;
  picture(file: string): Promise<unknown>;
  /** Resolves when the person has closed the page or the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** The page's own handle, see tools/demo/page.js. */
interface Demo {
  readonly show: (contact: string) => void;
  readonly next: () => unknown;
  readonly play: () => Promise<void>;
}

async function openStage(found: FoundBrowser, url: string, headless: boolean, profile: string): Promise<Stage> {
  const options = { path: found.path, branded: found.branded, profile, headless, extension: join(OUTPUT, 'test', `${found.family === 'firefox' ? 'firefox' : 'chrome'}-mv3`) };
  if (found.family === 'chromium') {
    const { context, close } = await startChromium(options);
    const page = context.pages()[0] ?? (await context.newPage());
    const closed = new Promise<void>((resolve) => {
      page.on('close', () => resolve());
      context.on('close', () => resolve());
    });
    await page.goto(url);
    return {
      run: (script, argument) => page.evaluate(script as never, argument as never) as never,
      waitFor: (script, argument) => page.waitForFunction(script as never, argument as never, { timeout: PATIENCE }),
      picture: (path) => page.screenshot({ path }),
      closed,
      close,
    };
  }
  const { browser, close } = await startFirefox(options);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const closed = new Promise<void>((resolve) => {
    page.on('close', () => resolve());
    browser.on('disconnected', () => resolve());
  });
  await page.goto(url);
  return {
    run: (script, argument) => page.evaluate(script as never, argument) as never,
    waitFor: (script, argument) => page.waitForFunction(script as (argument: unknown) => unknown, { timeout: PATIENCE }, argument),
    picture: (path) => page.screenshot({ path: path as `${string}.png` }),
    closed,
    close,
  };
}

/** Plays a talk message by message, and says after each how Porchlight sees it. */
async function walkThrough(stage: Stage, talk: Talk, say: (step: string) => Promise<void>): Promise<void> {
  await stage.run((contact) => (globalThis as unknown as { demo: Demo }).demo.show(contact), talk.contact);
  for (const line of talk.lines) {
    const before = await levelOf(stage);
    await stage.run(() => void (globalThis as unknown as { demo: Demo }).demo.next(), null);
    await stage.waitFor((text) => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes(JSON.stringify(text).slice(1, -1)), line.text);
    await judged(stage, before);
    await say(`${line.from === 'me' ? 'Sam' : talk.name}: ${line.text}  [${await levelOf(stage)}]`);
  }
}

function levelOf(stage: Stage): Promise<string> {
  return stage.run(() => document.querySelector('porchlight-warning')?.getAttribute('data-level') ?? 'none', null);
}

/** The page does not tell that a message was judged and nothing changed: a moment is given, and then the card may come to rest. */
async function judged(stage: Stage, before: string): Promise<void> {
  const end = Date.now() + 400;
  while (Date.now() < end && (await levelOf(stage)) === before) await new Promise((resolve) => setTimeout(resolve, 40));
  await stage.waitFor(() => document.querySelector('porchlight-warning')?.shadowRoot?.getAnimations().every((animation) => animation.playState !== 'running'), null);
}

async function demonstrate(stage: Stage): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  let step = 0;
  for (const [title, talk] of [['case', sextortion], ['harmless', harmless]] as const) {
    await walkThrough(stage, talk, async (said) => {
      step += 1;
      await stage.picture(join(PICTURES, `${String(step).padStart(2, '0')}-${title}.png`));
      process.stdout.write(`${String(step).padStart(2, '0')} ${said}\n`);
    });
  }
  process.stdout.write(`Screenshots are in ${PICTURES}.\n`);
}

/** Plays the case for somebody who looks, and stays open until they close it. */
async function perform(stage: Stage): Promise<void> {
  process.stdout.write('The case is playing. Choose the other conversation on the left and press Play for the harmless one; close the browser to end.\n');
  await Promise.race([stage.run(() => (globalThis as unknown as { demo: Demo }).demo.play(), null).catch(() => undefined), stage.closed]);
  await stage.closed;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } } });
  const found = findBrowser(values.browser);
  const headless = values.headless || !hasDisplay();
  process.stdout.write(`Building Porchlight, then opening ${found.name}${headless ? ' without a window' : ''}.\n`);
  await build(true, '.output/test');
  const server = await serveDemo();
  const profile = mkdtempSync(join(tmpdir(), 'porchlight-start-'));
  try {
    rmSync(PICTURES, { recursive: true, force: true });
    const stage = await openStage(found, server.url, headless, profile);
    try {
      await (headless ? demonstrate(stage) : perform(stage));
    } finally {
      await stage.close().catch(() => undefined);
    }
  } finally {
    await server.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
