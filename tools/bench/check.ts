/** "Check a chat" with a hundred thousand messages, in the real browsers. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEARNING, readCorpus } from '../corpus.ts';
import type { Page } from '../drive.ts';
import type { Builds } from './builds.ts';
import type { Figure } from './figure.ts';
import { inBrowser } from './pages.ts';

const MESSAGES = 100_000;
/** ms between two looks at memory, and between two beats of the page. */
const LOOK = 100;
const BEAT = 10;

/** An export of WhatsApp, of harmless talk in all languages: everyday chat, and such as comes near to a case. */
function exported(): string {
  const lines = readCorpus(LEARNING).filter(({ hostile, moment, channel }) => !hostile && !moment && channel === 'chat').flatMap(({ messages }) => messages).filter(({ text }) => text !== '');
  const line = (index: number): string => {
    const { from, text } = lines[index % lines.length]!;
    return `26.11.26, 15:${String(index % 60).padStart(2, '0')} - ${from === 'me' ? 'Sam' : 'Mia'}: ${text.replaceAll('\n', ' ')}`;
  };
  return Array.from({ length: MESSAGES }, (_, index) => line(index)).join('\n');
}

/** Bytes that this and all processes below it hold for themselves, by process. */
function memory(): ReadonlyMap<string, number> {
  const parents = new Map<string, string>();
  const own = new Map<string, number>();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      parents.set(id, /^PPid:\s+(\d+)/mu.exec(status)![1]!);
      own.set(id, 1024 * Number(/^RssAnon:\s+(\d+)/mu.exec(status)?.[1] ?? 0));
    } catch {
      // It has just ended.
    }
  }
  const isBelow = (id: string): boolean => {
    const parent = parents.get(id);
    return parent === String(process.pid) || (parent !== undefined && isBelow(parent));
  };
  return new Map([...own].filter(([id]) => isBelow(id)));
}

/** Watches how much more any one process of the browser comes to hold. */
function watchMemory(): () => number {
  const before = memory();
  const most = new Map(before);
  const look = (): void => memory().forEach((bytes, id) => most.set(id, Math.max(bytes, most.get(id) ?? 0)));
  const timer = setInterval(look, LOOK);
  return () => {
    clearInterval(timer);
    look();
    return Math.max(...Array.from(most, ([id, bytes]) => bytes - (before.get(id) ?? 0)));
  };
}

type Beating = { longest: number };

/** The longest time, ms, for which the page's own thread answers nothing. */
async function watchBeat(page: Page): Promise<() => Promise<number>> {
  await page.evaluate((beat) => {
    const measured = globalThis as unknown as Beating;
    measured.longest = 0;
    let last = performance.now();
    setInterval(() => {
      measured.longest = Math.max(measured.longest, performance.now() - last - beat);
      last = performance.now();
    }, beat);
  }, BEAT);
  return () => page.evaluate(() => (globalThis as unknown as Beating).longest, null);
}

export async function measureCheck({ release }: Builds): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-bench-'));
  const file = join(folder, 'WhatsApp Chat with Mia.txt');
  writeFileSync(file, exported());
  const figures: Figure[] = [];
  try {
    for (const family of ['chromium', 'firefox'] as const) {
      await inBrowser(family, release, async (browser) => {
        // The first page, which opens by itself, would take the front: behind it, a page's clock ticks once a second.
        await (await browser.opened('welcome.html')).close();
        const page = await browser.open(`${browser.origin}check.html`);
        await page.waitFor(() => document.querySelector('input[type=file]'), null);
        const longest = await watchBeat(page);
        const most = watchMemory();
        const start = performance.now();
        await page.putFiles('input[type=file]', [file]);
        await page.waitFor(() => document.querySelector('.results'), null, 300_000);
        const [time, bytes] = [performance.now() - start, most()];
        const chat = `a chat of ${MESSAGES.toLocaleString('en')} messages, ${family}`;
        figures.push(
          { name: `check-${family}`, value: time / 1000, unit: 's', what: `Checking ${chat}`, bar: { most: 15 } },
          { name: `checkLongest-${family}`, value: await longest(), unit: 'ms', what: `The longest that the page does not answer while it checks ${chat}`, bar: { most: 100 } },
          { name: `checkMemory-${family}`, value: bytes / 1e6, unit: 'MB', what: `Memory that it takes to check ${chat}`, bar: { most: 300 } },
        );
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}
