/** The archive with hundreds and with ten thousand flagged conversations, in the browsers' own databases. */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Family } from '../browsers.ts';
import type { Driven, Page } from '../drive.ts';
import type { Archive, Update } from '../../src/store/store.ts';
import type { Builds } from './builds.ts';
import { slowest, type Figure } from './figure.ts';
import { inBrowser } from './pages.ts';

const CONVERSATIONS = 10_000;
/** Somebody who has been through much. */
const SEVERAL = 500;
/** How often the popup and the review are opened over those. */
const OPENINGS = 20;
/** Commits measured, one after the other. */
const COMMITS = 50;

type WithArchive = { archive: { openArchive(): Promise<Archive> } };

/** The store as one script, that an extension's page can be given through the protocol. */
export async function storeScript(): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(new URL('../../src/store/open.ts', import.meta.url)) });
  const { output } = await bundle.generate({ format: 'iife', name: 'archive', exports: 'named' });
  await bundle.close();
  return `${output[0].code}\nglobalThis.archive = archive;`;
}

/** Gives a page of the extension the store: `globalThis.archive`. */
export function bringStore(desk: Page, script: string): Promise<void> {
  return desk.evaluate(new Function(script) as () => void, null);
}

interface Times {
  /** ms for each of them. */
  readonly commit: number;
  readonly list: number;
}

function fillAndMeasure(desk: Page, count: number): Promise<Times> {
  return desk.evaluate(
    async ([conversations, commits]) => {
      const archive = await (globalThis as unknown as WithArchive).archive.openArchive();
      const commit = (index: number): Promise<boolean> => {
        const key = `person-${index}`;
        const update: Update = {
          conversation: { site: 'converse', key, channel: 'chat', group: false, contact: { name: `Person ${index}` }, url: 'https://chat.example/' },
          sessions: {},
          firstOrder: 0,
          lastOrder: 0,
          read: new Map([[`message-${index}`, 0]]),
          record: { level: 'caution', stage: 'intimate-request', score: 50, current: true, keeping: 'not-yet', despair: false },
          messages: [{ key: `message-${index}`, order: 0, from: 'them', text: 'send me a picture', readAt: index, signals: [{ rule: 'intimate-request', stage: 'intimate-request', words: 'send me a picture' }] }],
          now: index,
        };
        return archive.commit(key, update);
      };
      for (let index = 0; index < conversations; index += 250) await Promise.all(Array.from({ length: 250 }, (_, offset) => commit(index + offset)));
      const start = performance.now();
      for (let index = 0; index < commits; index += 1) await commit(conversations + index);
      const committed = performance.now();
      await archive.flagged();
      return { commit: (committed - start) / commits, list: performance.now() - committed };
    },
    [count, COMMITS] as const,
  );
}

/** Left on a page: to know it from the one that comes in its place, and when it was drawn, ms. */
type Left = { left?: true; drawn?: number };

/** Runs in the page: notes when the frame is out in which the list is first seen. */
function noteDrawn(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.entry') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => ((globalThis as unknown as Left).drawn = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** ms from the beginning of a page until it shows the list. Firefox is asked every 10 ms: its figures are a little too long. The 95th percentile. */
async function openings(browser: Driven, path: string): Promise<number> {
  const times: number[] = [];
  const page = await browser.open(browser.origin + path);
  await page.inEachDocument?.(noteDrawn);
  const isNoted = page.inEachDocument !== undefined;
  const shown = (): Promise<number> =>
    page.waitFor(([noted]) => {
      const { left, drawn } = globalThis as unknown as Left;
      if (left !== undefined || document.querySelector('.entry') === null) return null;
      return noted ? drawn : performance.now();
    }, [isNoted] as const);
  if (!isNoted) await shown();
  for (let count = 0; count < OPENINGS; count += 1) {
    await page.evaluate(() => {
      (globalThis as unknown as Left).left = true;
      setTimeout(() => location.reload());
    }, null);
    times.push(await shown());
  }
  await page.close();
  return slowest(times);
}

/** How soon the popup and the review show several hundred conversations. */
export async function measureOpening({ release }: Builds): Promise<Figure[]> {
  const script = await storeScript();
  const figures: Figure[] = [];
  for (const family of ['chromium', 'firefox'] satisfies Family[]) {
    await inBrowser(family, release, async (browser) => {
      const desk = await browser.open(`${browser.origin}review.html`);
      await bringStore(desk, script);
      await fillAndMeasure(desk, SEVERAL);
      for (const page of ['popup', 'review'] as const) {
        figures.push({ name: `${page}${SEVERAL}-${family}`, value: await openings(browser, `${page}.html`), unit: 'ms', what: `The ${page} opened until it shows ${SEVERAL} flagged conversations, 95th percentile, ${family}`, bar: { most: 200 } });
      }
    });
  }
  return figures;
}

export async function measureArchive({ release }: Builds): Promise<Figure[]> {
  const script = await storeScript();
  const figures: Figure[] = [];
  for (const family of ['chromium', 'firefox'] satisfies Family[]) {
    const [{ commit, list }, popup] = await inBrowser(family, release, async (browser) => {
      const desk = await browser.open(`${browser.origin}review.html`);
      await bringStore(desk, script);
      const times = await fillAndMeasure(desk, CONVERSATIONS);
      const start = performance.now();
      const page = await browser.open(`${browser.origin}popup.html`);
      await page.waitFor(() => [...document.querySelectorAll('button')].some((button) => button.textContent?.includes('Person ')), null, 120_000);
      return [times, performance.now() - start] as const;
    });
    const archive = `${CONVERSATIONS.toLocaleString('en')} flagged conversations, ${family}`;
    figures.push(
      { name: `commit-${family}`, value: commit, unit: 'ms', what: `A batch written, with ${archive}` },
      { name: `list-${family}`, value: list, unit: 'ms', what: `All of ${archive}, opened and sorted` },
      { name: `popup-${family}`, value: popup, unit: 'ms', what: `The popup opened until it shows them, ${archive}` },
    );
  }
  return figures;
}
