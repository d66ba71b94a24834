/** How soon the first card stands on the page, in both browsers, with the background awake and asleep. */
import { serveDemo } from '../demo/serve.ts';
import { sextortion } from '../demo/talks.ts';
import type { Family } from '../browsers.ts';
import type { Driven, Page } from '../drive.ts';
import { eventually } from '../eventually.ts';
import { judged, openCard, waitForRead } from '../test-build.ts';
import type { PageMessage } from '../../src/messages.ts';
import type { Builds } from './builds.ts';
import { slowest, type Figure } from './figure.ts';
import { inBrowser } from './pages.ts';

/** Firefox: after so long without work the background sleeps, ms. */
const IMPATIENT = 500;
/** How often the case is played. */
const ROUNDS = 20;

type Demo = { readonly demo: { next(): unknown } };
type Extension = { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
type WithExtension = Partial<Record<'browser', Extension>> & Record<'chrome', Extension>;

/** ms from the row in the page until a card stands there; looked at frame by frame. */
function timeToCard(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        (function look(): void {
          const stands = document.querySelector('porchlight-warning')?.shadowRoot?.querySelector('section h2') != null;
          if (stands) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        })();
        (globalThis as unknown as Demo).demo.next();
      }),
    null,
  );
}

/** Says the next line of the case, and waits until it has been judged. */
async function sayNext(page: Page, desk: Page, text: string): Promise<void> {
  await page.evaluate(() => void (globalThis as unknown as Demo).demo.next(), null);
  await waitForRead(page, text);
  await insist('what was read is judged', () => judged(desk));
}

/** Plays the case until a card comes. @returns how many lines come before the one that brings it */
async function linesBeforeCard(browser: Driven, url: string): Promise<number> {
  const [desk, page] = [await browser.open(`${browser.origin}popup.html`), await browser.open(url)];
  let lines = 0;
  for (const { text } of sextortion.lines) {
    await sayNext(page, desk, text);
    if ((await openCard(page)) !== null) break;
    lines += 1;
  }
  await page.close();
  await desk.close();
  return lines;
}

/** As if nothing had ever been read. */
async function forgetAll(browser: Driven): Promise<void> {
  const desk = await browser.open(`${browser.origin}popup.html`);
  const message: PageMessage = { type: 'remove-all' };
  await insist('everything is deleted', () =>
    desk.evaluate(async (said) => {
      const { browser, chrome } = globalThis as unknown as WithExtension;
      await (browser ?? chrome).runtime.sendMessage(said);
    }, message),
  );
  await desk.close();
}

/** A background that is just falling asleep hears nothing: whatever is asked of it is asked again. */
function insist(what: string, ask: () => Promise<void>): Promise<void> {
  return eventually(what, () => ask().then(() => true, () => false));
}

function timesToCard(family: Family, build: string, url: string, asleep: boolean): Promise<number[]> {
  return inBrowser(family, build, async (browser) => {
    const before = sextortion.lines.slice(0, await linesBeforeCard(browser, url));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await forgetAll(browser);
      const page = await browser.open(url);
      for (const { text } of before) {
        await page.evaluate(() => void (globalThis as unknown as Demo).demo.next(), null);
        await waitForRead(page, text);
      }
      const desk = await browser.open(`${browser.origin}popup.html`);
      await insist('what was read is judged', () => judged(desk));
      await desk.close();
      if (asleep) await browser.putToSleep();
      times.push(await timeToCard(page));
      await page.close();
    }
    return times;
  }, asleep ? IMPATIENT : undefined);
}

export async function measureWarnings({ test }: Builds): Promise<Figure[]> {
  const server = await serveDemo();
  try {
    const figures: Figure[] = [];
    for (const family of ['chromium', 'firefox'] as const) {
      for (const asleep of [false, true]) {
        const background = asleep ? 'asleep' : 'awake';
        const value = slowest(await timesToCard(family, test, `${server.url}/`, asleep));
        figures.push({ name: `card-${family}-${background}`, value, unit: 'ms', what: `From a message on the page to the first card, 95th percentile, ${family}, background ${background}` });
      }
    }
    return figures;
  } finally {
    await server.stop();
  }
}
