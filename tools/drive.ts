/** Drives a browser with Porchlight in it, both families in the same way: for the demonstration and for the browser tests. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page as ChromiumPage } from 'playwright-core';
import type { ElementHandle, Page as FirefoxPage } from 'puppeteer-core';
import { startChromium, startFirefox, type Family, type FoundBrowser, type StartOptions } from './browsers.ts';
import { eventually } from './eventually.ts';
import { inFirefox } from './firefox-itself.ts';
import { transferFile } from './firefox-transfer.ts';

export interface Page {
  goto(url: string): Promise<void>;
  evaluate<T, A>(script: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  /** Waits until the script gives something true, and gives that. */
  waitFor<T, A>(script: (argument: A) => T, argument: A, timeout?: number): Promise<NonNullable<T>>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A real click in the middle of what the script finds, also in shadow roots. */
  click<A>(find: (argument: A) => Element | null | undefined, argument: A): Promise<void>;
  /** Gives the page another size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Chooses a file in the window that the press opens. */
  chooseFile(press: () => Promise<void>, file: string): Promise<void>;
  /** Puts files into a field for files; in the extension's own pages, where Firefox tells of no window that a press opens. */
  putFiles(selector: string, files: readonly string[]): Promise<void>;
  /** Pastes a picture, or drops it from outside, onto what the script finds. */
  transferFile<A>(type: 'paste' | 'drop', find: (argument: A) => Element | null | undefined, argument: A, file: string): Promise<void>;
  /** @param file where the picture goes, with `.png` */
  screenshot(file: string): Promise<void>;
  /** Runs a script in each document that opens in this page from now on, before the document's own; Chromium only. */
  inEachDocument?(script: () => void): Promise<void>;
  /** The browser's own protocol, for measuring and for faults; Chromium only. */
  protocol?(): Promise<CDPSession>;
  /** Resolves when the page was closed, by whomever. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface Driven {
  readonly family: Family;
  /** Root of the extension's own pages: chrome-extension://…/ or moz-extension://…/ */
  readonly origin: string;
  /** The tab that the browser came with. */
  first(): Promise<Page>;
  /** A new tab. */
  open(url: string): Promise<Page>;
  /** The tab in which the extension itself has opened one of its pages. */
  opened(path: string): Promise<Page>;
  /** Runs a script in the background; Chromium's service worker only, nobody gets into the event page of the other. */
  inWorker?<T, A>(script: (argument: A) => Promise<T>, argument: A): Promise<T>;
  /** Runs a script in the browser itself, with the browser's own rights; Firefox only. */
  inBrowser?<T, A>(script: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** The protocol of the browser as a whole; Chromium only. */
  protocol?(): Promise<CDPSession>;
  /** Ends the background, as browsers do after half a minute without work. Firefox does it by itself, when its preferences have made it impatient. */
  putToSleep(): Promise<void>;
  /** Resolves when the browser has ended, by whomever. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export type DriveOptions = Omit<StartOptions, 'path' | 'branded'>;

/** How long a page may take to come to what is waited for, ms. */
const PATIENCE = 30_000;

/** Starts a browser with the built extension. */
export function drive({ family, path, branded }: FoundBrowser, options: DriveOptions): Promise<Driven> {
  return family === 'firefox' ? driveFirefox({ ...options, path, branded }) : driveChromium({ ...options, path, branded });
}

async function driveChromium(options: StartOptions): Promise<Driven> {
  const { context, origin, close } = await startChromium(options);
  return {
    family: 'chromium',
    origin,
    close,
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    first: async () => chromiumPage(context.pages()[0] ?? (await context.newPage())),
    async open(url) {
      const page = chromiumPage(await context.newPage());
      await page.goto(url);
      return page;
    },
    async opened(path) {
      const find = () => context.pages().find((page) => page.url().startsWith(origin + path));
      await eventually(`${path} is opened`, () => find() !== undefined);
      return chromiumPage(find()!);
    },
    async putToSleep() {
      const page = await context.newPage();
      await page.goto(`${origin}popup.html`);
      const protocol = await context.newCDPSession(page);
      const stopped = new Promise<void>((resolve) =>
        protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        }),
      );
      await protocol.send('ServiceWorker.enable');
      await protocol.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await page.close();
    },
    protocol: () => context.browser()!.newBrowserCDPSession(),
    inWorker: (script, argument) => context.serviceWorkers()[0]!.evaluate(script as never, argument as never) as never,
  };
}

async function driveFirefox(options: StartOptions): Promise<Driven> {
  const { browser, origin, close } = await startFirefox(options);
  async function open(url: string): Promise<Page> {
    const page = firefoxPage(await browser.newPage());
    await page.goto(url);
    return page;
  }
  return {
    family: 'firefox',
    origin,
    close,
    closed: new Promise((resolve) => browser.on('disconnected', () => resolve())),
    first: async () => firefoxPage((await browser.pages())[0] ?? (await browser.newPage())),
    open,
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
    async putToSleep() {
      const page = await open(`${origin}popup.html`);
      await page.waitFor(() => (globalThis as unknown as { browser: { extension: { getBackgroundPage(): unknown } } }).browser.extension.getBackgroundPage() === null, null);
      await page.close();
    },
    inBrowser: (script, argument) => inFirefox(browser, script, argument),
  };
}

/** For the protocol an extension's page stays at about:blank; the page itself knows where it is. */
function addressOf(page: FirefoxPage): Promise<string> {
  return page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '');
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where to click: the middle of an element, in the coordinates of the window. */
function middle(element: Element | null | undefined): Place | null {
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width === 0 ? null : { x: x + width / 2, y: y + height / 2 };
}

/** @throws Error when the page has nothing there, or nothing that can be seen */
async function placeOf<A>(evaluate: Page['evaluate'], find: (argument: A) => Element | null | undefined, argument: A): Promise<Place> {
  // An element cannot leave the page: its finder and the measuring go in as one script.
  const place = await evaluate(new Function('argument', `return (${middle.toString()})((${find.toString()})(argument))`) as (argument: A) => Place | null, argument);
  if (place === null) throw new Error(`there is nothing to click: ${find.toString()}`);
  return place;
}

/** Runs in the page. */
async function putInClipboard(base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
}

function chromiumPage(page: ChromiumPage): Page {
  const evaluate: Page['evaluate'] = (script, argument) => page.evaluate(script as never, argument as never) as never;
  return {
    evaluate,
    goto: async (url) => void (await page.goto(url)),
    async waitFor(script, argument, timeout = PATIENCE) {
      const handle = await page.waitForFunction(script as never, argument as never, { timeout });
      return (await handle.jsonValue()) as never;
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async click(find, argument) {
      const { x, y } = await placeOf(evaluate, find, argument);
      await page.mouse.click(x, y);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async chooseFile(press, file) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
      await chooser.setFiles(file);
    },
    putFiles: (selector, files) => page.setInputFiles(selector, [...files]),
    async transferFile(type, find, argument, file) {
      const { x, y } = await placeOf(evaluate, find, argument);
      if (type === 'paste') {
        await page.context().grantPermissions(['clipboard-write']);
        await page.mouse.click(x, y);
        await page.evaluate(putInClipboard, readFileSync(file, 'base64'));
        return page.keyboard.press('Control+V');
      }
      const protocol = await page.context().newCDPSession(page);
      const data = { items: [], files: [file], dragOperationsMask: 1 };
      for (const event of ['dragEnter', 'dragOver', 'drop'] as const) await protocol.send('Input.dispatchDragEvent', { type: event, x, y, data });
      await protocol.detach();
    },
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    inEachDocument: async (script) => void (await page.addInitScript(script)),
    protocol: () => page.context().newCDPSession(page),
    closed: new Promise((resolve) => page.on('close', () => resolve())),
    close: () => page.close(),
  };
}

function firefoxPage(page: FirefoxPage): Page {
  const evaluate: Page['evaluate'] = (script, argument) => page.evaluate(script as never, argument) as never;
  return {
    evaluate,
    async goto(url) {
      if (!url.startsWith('moz-extension:')) return void (await page.goto(url));
      // The protocol never hears that an extension's page has loaded: its own wait would not end.
      void page.goto(url).catch(() => undefined);
      await eventually(`${url} is open`, async () => (await addressOf(page)).startsWith(url));
    },
    async waitFor(script, argument, timeout = PATIENCE) {
      // In a tab that stands behind, Firefox draws nothing: what waits for the next frame waits for ever.
      const handle = await page.waitForFunction(script as (argument: unknown) => unknown, { timeout, polling: 10 }, argument);
      return (await handle.jsonValue()) as never;
    },
    press: (key) => page.keyboard.press(key as never),
    type: (text) => page.keyboard.type(text),
    async click(find, argument) {
      const { x, y } = await placeOf(evaluate, find, argument);
      await page.mouse.click(x, y);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    async chooseFile(press, file) {
      const [chooser] = await Promise.all([page.waitForFileChooser(), press()]);
      await chooser.accept([file]);
    },
    async putFiles(selector, files) {
      const field = await page.$(selector);
      await (field as ElementHandle<HTMLInputElement>).uploadFile(...files);
    },
    async transferFile(type, find, argument, file) {
      await transferFile(page, { type, file, ...(await placeOf(evaluate, find, argument)) });
    },
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    closed: new Promise((resolve) => page.on('close', () => resolve())),
    close: () => page.close(),
  };
}
