import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/advice/language.ts';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { serveGallery } from '../../tools/pictures/serve.ts';
import { addressOf, VIEWS } from '../../tools/pictures/views.ts';
import { FAMILIES, startBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, the open shadow root of a card included: rule, and where. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(new Function('source', 'if (!globalThis.axe) (0, eval)(source)') as (source: string) => void, AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> } };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
  }, null);
}

/** What is wider than its place, by tag and text. */
function overflows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const roots: ParentNode[] = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [shadowRoot]))];
    const ours = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.card, .card *, .tab, .asking, main, main *')]);
    return ours
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).textOverflow !== 'ellipsis' && !element.classList.contains('spoken'))
      .map((element) => `${element.localName}.${element.className}: ${element.textContent.slice(0, 40)}`);
  }, null);
}

const SCHEMES = [
  ['light', false],
  ['dark', true],
] as const;

describe.each(FAMILIES)('%s', (family) => {
  describe.each(SCHEMES)('in %s colours', (_, dark) => {
    let browser: Driven;
    let server: PageServer;
    let page: Page;

    beforeAll(async () => {
      server = await serveGallery();
      // A release build: it reads no page of this machine, and so adds nothing to the gallery.
      browser = await startBrowser(family, { build: 'release', dark });
      page = await browser.open(server.url);
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches, null)).toBe(dark);
    });

    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });

    test.each(VIEWS)('$name: axe finds nothing', async (view) => {
      await page.resize(view.width, view.height);
      await page.goto(server.url + addressOf(view, 'en'));
      await page.waitFor(() => document.querySelector('#app')!.childElementCount > 0, null);
      await page.evaluate(() => Promise.all([document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])].flatMap((root) => root.getAnimations()).map((animation) => animation.finished)).then(() => undefined), null);
      expect(await faults(page)).toEqual([]);
    });

    test.each(dark ? [] : VIEWS)('$name: nothing is wider than a narrow window', async (view) => {
      await page.resize(320, 640);
      for (const language of interfaceLanguages) {
        await page.goto(server.url + addressOf(view, language));
        await page.waitFor(() => document.querySelector('#app')!.childElementCount > 0, null);
        expect(await overflows(page), language).toEqual([]);
      }
    });

    test.each(dark ? [] : VIEWS.filter(({ name }) => /^card-(?:threatened|young|paid|despair)$/u.test(name)))('$name: on a telephone the number stands in sight, and three steps above it', async (view) => {
      await page.resize(375, 667);
      for (const language of interfaceLanguages) {
        await page.goto(server.url + addressOf(view, language));
        await page.waitFor(() => document.querySelector('#app')!.childElementCount > 0, null);
        const [number, ...steps] = await page.evaluate(() => {
          const { shadowRoot } = [...document.querySelectorAll('*')].find((element) => element.shadowRoot !== null)!;
          const bottom = shadowRoot!.querySelector('.card')!.getBoundingClientRect().bottom;
          const talk = shadowRoot!.querySelector('.talk')!.getBoundingClientRect();
          return [bottom - talk.bottom, ...[...shadowRoot!.querySelectorAll('.body > ol li')].map((step) => talk.top - step.getBoundingClientRect().bottom)];
        }, null);
        expect(number, language).toBeGreaterThan(0);
        expect(steps.filter((room) => room > 0), language).toHaveLength(3);
      }
      // What is unfolded begins under the bar, not behind it.
      const under = await page.evaluate(async () => {
        const { shadowRoot } = [...document.querySelectorAll('*')].find((element) => element.shadowRoot !== null)!;
        const further = shadowRoot!.querySelector<HTMLDetailsElement>('.further')!;
        const unfolded = new Promise((resolve) => further.addEventListener('toggle', resolve, { once: true }));
        further.open = true;
        await unfolded;
        return further.getBoundingClientRect().top - shadowRoot!.querySelector('.bar')!.getBoundingClientRect().bottom;
      }, null);
      expect(under).toBeGreaterThanOrEqual(0);
    });

    test.each(dark ? [] : VIEWS.filter(({ view }) => view === 'help'))('$name: on a telephone the number stands in sight', async (view) => {
      await page.resize(360, 640);
      for (const language of interfaceLanguages) {
        await page.goto(server.url + addressOf(view, language));
        await page.waitFor(() => document.querySelector('.contact .number') !== null, null);
        expect(await page.evaluate(() => innerHeight - document.querySelector('.contact .number')!.getBoundingClientRect().bottom, null), language).toBeGreaterThan(0);
      }
    });

    test.each(['popup.html', 'help.html', 'review.html', 'welcome.html', 'backup.html', 'settings.html'])('%s as it is built: axe finds nothing', async (path) => {
      const own = await browser.open(browser.origin + path);
      await own.waitFor(() => document.querySelector('#app main'), null);
      expect(await faults(own)).toEqual([]);
      await own.close();
    });
  });
});
