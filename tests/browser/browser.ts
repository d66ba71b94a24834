import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { findBrowser, startChromium, startFirefox, type Family, type StartOptions } from '../../tools/browsers.ts';
import { eventually } from './eventually.ts';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

export const FAMILIES: readonly Family[] = ['chromium', 'firefox'];

/** What the tests need of a page, the same for both browsers. */
export interface TestPage {
  goto(url: string): Promise<void>;
  evaluate<T, A>(script: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  /** Waits until the script gives something true, and gives that. */
  waitFor<T, A>(script: (argument: A) => T, argument: A, timeout?: number): Promise<NonNullable<T>>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A real click in the middle of what the script finds, also in shadow roots. */
  click<A>(find: (argument: A) => Element | null | undefined, argument: A): Promise<void>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestBrowser {
  readonly family: Family;
  /** Root of the extension's own pages. */
  readonly origin: string;
  /** The page of an address that was opened by the extension itself. */
  opened(path: string): Promise<TestPage>;
  open(url: string): Promise<TestPage>;
  /** Runs a script in the background; Chromium's service worker only, the other's event page cannot be reached. */
  inWorker?<T, A>(script: (argument: A) => Promise<T>, argument: A): Promise<T>;
  close(): Promise<void>;
}

export interface TestBrowserOptions {
  readonly build?: 'test' | 'release';
  /** Kept between starts; without one a new profile that goes with the browser. */
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly language?: string;
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'porchlight-profile-'));
}

/** Starts a browser with the built extension. */
export async function startBrowser(family: Family, { build = 'test', profile, args = [], language = 'en-US' }: TestBrowserOptions = {}): Promise<TestBrowser> {
  const folder = profile ?? newProfile();
  const extension = `${output}${build === 'test' ? 'test/' : ''}${family === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  const { path, branded } = findBrowser(family);
  const options = { path, branded, extension, profile: folder, headless: true, args, language };
  const clean = (): void => {
    if (profile === undefined) rmSync(folder, { recursive: true, force: true });
  };
  const started = family === 'chromium' ? await chromiumBrowser(options) : await firefoxBrowser(options);
  return {
    ...started,
    family,
    async close() {
      await started.close();
      clean();
    },
  };
}

type Started = Omit<TestBrowser, 'family'>;

async function chromiumBrowser(options: StartOptions): Promise<Started> {
  const { context, origin, close } = await startChromium(options);
  return {
    origin,
    close,
    async opened(path) {
      const find = () => context.pages().find((page) => page.url().startsWith(origin + path));
      await eventually(`${path} is opened`, () => find() !== undefined);
      return chromiumPage(find()!);
    },
    async open(url) {
      const page = chromiumPage(await context.newPage());
      await page.goto(url);
      return page;
    },
    inWorker: (script, argument) => context.serviceWorkers()[0]!.evaluate(script as never, argument as never) as never,
  };
}

async function firefoxBrowser(options: StartOptions): Promise<Started> {
  // Without system access no script may go to the extension's own pages.
  const { browser, origin, close } = await startFirefox({ ...options, args: ['--remote-allow-system-access', ...(options.args ?? [])] });
  return {
    origin,
    close,
    async opened(path) {
      let found: FirefoxPage | undefined;
      await eventually(`${path} is opened`, async () => {
        const pages = await browser.pages();
        const addresses = await Promise.all(pages.map(addressOf));
        found = pages.find((_, index) => addresses[index]!.startsWith(origin + path));
        return found !== undefined;
      });
      return firefoxPage(found!);
    },
    async open(url) {
      const page = firefoxPage(await browser.newPage());
      await page.goto(url);
      return page;
    },
  };
}

/** For the protocol an extension's page stays at about:blank; the page itself knows where it is. */
function addressOf(page: FirefoxPage): Promise<string> {
  return page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '');
}

function screenshotFile(name: string): string {
  const file = join(output, 'test/screens', `${name}.png`);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

/** Where to click: the middle of an element, in the coordinates of the window. */
function middle(element: Element | null | undefined): { x: number; y: number } | null {
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width === 0 ? null : { x: x + width / 2, y: y + height / 2 };
}

function chromiumPage(page: ChromiumPage): TestPage {
  const evaluate: TestPage['evaluate'] = (script, argument) => page.evaluate(script as never, argument as never) as never;
  return {
    evaluate,
    goto: async (url) => void (await page.goto(url)),
    async waitFor(script, argument, timeout = 30_000) {
      return (await (await page.waitForFunction(script as never, argument as never, { timeout })).jsonValue()) as never;
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async click(find, argument) {
      const place = await evaluate(new Function('argument', `return (${middle.toString()})((${find.toString()})(argument))`) as () => { x: number; y: number } | null, argument);
      if (place === null) throw new Error('there is nothing to click');
      await page.mouse.click(place.x, place.y);
    },
    screenshot: async (name) => void (await page.screenshot({ path: screenshotFile(name) })),
    close: () => page.close(),
  };
}

function firefoxPage(page: FirefoxPage): TestPage {
  const evaluate: TestPage['evaluate'] = (script, argument) => page.evaluate(script as never, argument) as never;
  return {
    evaluate,
    async goto(url) {
      if (!url.startsWith('moz-extension:')) return void (await page.goto(url));
      // The protocol never hears that an extension's page has loaded: its own wait would not end.
      void page.goto(url).catch(() => undefined);
      await eventually(`${url} is open`, async () => (await addressOf(page)).startsWith(url));
    },
    async waitFor(script, argument, timeout = 30_000) {
      const handle = await page.waitForFunction(script as (argument: unknown) => unknown, { timeout }, argument);
      return (await handle.jsonValue()) as never;
    },
    press: (key) => page.keyboard.press(key as never),
    type: (text) => page.keyboard.type(text),
    async click(find, argument) {
      const place = await evaluate(new Function('argument', `return (${middle.toString()})((${find.toString()})(argument))`) as () => { x: number; y: number } | null, argument);
      if (place === null) throw new Error('there is nothing to click');
      await page.mouse.click(place.x, place.y);
    },
    screenshot: async (name) => void (await page.screenshot({ path: screenshotFile(name) as `${string}.png` })),
    close: () => page.close(),
  };
}
