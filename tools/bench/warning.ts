/** How soon a warning stands on the page, in both browsers, with the background awake and asleep. */
import { serveDemo } from '../demo/serve.ts';
import { sextortion } from '../demo/talks.ts';
import type { Family } from '../browsers.ts';
import type { Page } from '../drive.ts';
import { judged, waitForRead } from '../test-build.ts';
import type { Builds } from './builds.ts';
import type { Figure } from './figure.ts';
import { inBrowser } from './pages.ts';

/** Firefox: after so long without work the background sleeps, ms. */
const IMPATIENT = 500;
const THREAT = sextortion.lines.findIndex(({ text }) => text.includes('I will send the video'));

type Demo = { readonly demo: { next(): unknown } };

/** ms from the row in the page to the level that follows from it. */
function timeToDanger(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const warning = document.querySelector('porchlight-warning')!;
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (warning.getAttribute('data-level') !== 'danger') return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(warning, { attributes: true, attributeFilter: ['data-level'] });
        (globalThis as unknown as Demo).demo.next();
      }),
    null,
  );
}

function measureWarning(family: Family, build: string, url: string, asleep: boolean): Promise<number> {
  return inBrowser(family, build, async (browser) => {
    const page = await browser.open(url);
    for (const { text } of sextortion.lines.slice(0, THREAT)) {
      await page.evaluate(() => void (globalThis as unknown as Demo).demo.next(), null);
      await waitForRead(page, text);
    }
    const desk = await browser.open(`${browser.origin}popup.html`);
    await judged(desk);
    await desk.close();
    if (asleep) await browser.putToSleep();
    return timeToDanger(page);
  }, asleep ? IMPATIENT : undefined);
}

export async function measureWarnings({ test }: Builds): Promise<Figure[]> {
  const server = await serveDemo();
  try {
    const figures: Figure[] = [];
    for (const family of ['chromium', 'firefox'] as const) {
      for (const asleep of [false, true]) {
        const background = asleep ? 'asleep' : 'awake';
        const value = await measureWarning(family, test, `${server.url}/`, asleep);
        figures.push({ name: `warning-${family}-${background}`, value, unit: 'ms', what: `From the threat on the page to the warning, ${family}, background ${background}` });
      }
    }
    return figures;
  } finally {
    await server.stop();
  }
}
