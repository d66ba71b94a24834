/** What the tests of faults share. */
import type { Driven, Page } from '../../tools/drive.ts';

interface Tab {
  readonly id: number;
  readonly url?: string;
}

interface Extension {
  readonly runtime: { reload(): void; sendMessage(message: object): Promise<unknown> };
  readonly management: { uninstallSelf(options?: object): Promise<void> };
  readonly tabs: { query(filter: object): Promise<readonly Tab[]>; update(id: number, change: object): Promise<unknown> };
  readonly scripting: { executeScript(injection: object): Promise<readonly { readonly result: unknown }[]> };
  readonly extension: { getBackgroundPage(): { Date: { now(): number } } | null };
}

export type WithExtension = { readonly browser?: Extension; readonly chrome: Extension };

type Demo = { readonly demo: { next(): unknown } };

/** Adds the next line of the case, and waits for nothing. */
export function next(page: Page): Promise<void> {
  return page.evaluate(() => void (globalThis as unknown as Demo).demo.next(), null);
}

/** A change that says nothing: a script whose extension is gone notices it at the next one. */
export function stir(page: Page): Promise<void> {
  return page.evaluate(() => document.body.append(document.createElement('i')), null);
}

/** Errors of all scripts in the page, those of extensions too; Chromium alone tells. */
export async function errorsIn(page: Page): Promise<readonly string[]> {
  const errors: string[] = [];
  const protocol = await page.protocol?.();
  protocol?.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text));
  protocol?.on('Log.entryAdded', ({ entry }) => void (entry.level === 'error' && errors.push(entry.text)));
  await protocol?.send('Runtime.enable');
  await protocol?.send('Log.enable');
  return errors;
}

export function tabOf(desk: Page, url: string): Promise<number> {
  return desk.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as WithExtension).browser ?? (globalThis as unknown as WithExtension).chrome;
    return (await tabs.query({})).find((tab) => tab.url === address)!.id;
  }, url);
}

/** What stands in a tab, also in one that the driver has lost: of the chat, and of what Porchlight has read. */
export interface InTab {
  readonly rows: number;
  readonly read: number;
  readonly level: string | null;
}

/** Looks into a tab with the demonstration, if asked pressing its button for the next line before; null where it cannot be entered (yet). */
export function lookInto(desk: Page, tab: number, press: boolean): Promise<InTab | null> {
  return desk.evaluate(async ([tabId, presses]) => {
    const { scripting } = (globalThis as unknown as WithExtension).browser ?? (globalThis as unknown as WithExtension).chrome;
    const func = (press: boolean): InTab | null => {
      const button = document.querySelector<HTMLElement>('#next');
      if (button === null || document.readyState !== 'complete') return null;
      if (press) button.click();
      const warning = document.querySelector('porchlight-warning');
      const [first] = JSON.parse(warning?.getAttribute('data-read') ?? '[]') as { messages: unknown[] }[];
      return { rows: document.querySelectorAll('.chat-msg').length, read: first?.messages.length ?? 0, level: warning?.getAttribute('data-level') ?? null };
    };
    return scripting.executeScript({ target: { tabId }, func, args: [presses] }).then(([answer]) => answer!.result as InTab | null, () => null);
  }, [tab, press] as const);
}

/** Switches the extension off or on, as in the browser's own list. */
export async function switchExtension(browser: Driven, on: boolean): Promise<void> {
  if (browser.inBrowser !== undefined) {
    await browser.inBrowser(async (enable) => {
      type AddOn = { enable(): Promise<void>; disable(): Promise<void> };
      const { ChromeUtils } = globalThis as unknown as { ChromeUtils: { importESModule(address: string): { AddonManager: { getAddonByID(id: string): Promise<AddOn> } } } };
      const addOn = await ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('porchlight@porchlight.example');
      await (enable ? addOn.enable() : addOn.disable());
    }, on);
    return;
  }
  const list = await browser.open('chrome://extensions/');
  await list.evaluate(
    ([id, enabled]) => {
      type Chrome = { chrome: { management: { setEnabled(id: string, enabled: boolean, done: () => void): void } } };
      return new Promise<void>((resolve) => (globalThis as unknown as Chrome).chrome.management.setEnabled(id, enabled, resolve));
    },
    [new URL(browser.origin).host, on] as const,
  );
  await list.close();
}

/** Ends the process that draws a page, as a crash does. */
export async function crash(browser: Driven, page: Page, url: string): Promise<void> {
  if (browser.inBrowser === undefined) {
    // Nobody is left to answer.
    (await page.protocol!()).send('Page.crash').catch(() => undefined);
    return;
  }
  const process_ = await browser.inBrowser((address) => {
    type Drawn = { currentURI: { spec: string }; browsingContext: { currentWindowGlobal: { osPid: number } } };
    const { gBrowser } = globalThis as unknown as { gBrowser: { browsers: Drawn[] } };
    return gBrowser.browsers.find(({ currentURI }) => currentURI.spec === address)!.browsingContext.currentWindowGlobal.osPid;
  }, url);
  process.kill(process_, 'SIGKILL');
}

/** The browser believes that there is no network. */
export async function goOffline(browser: Driven, page: Page): Promise<void> {
  if (browser.inBrowser !== undefined) return browser.inBrowser(() => void ((globalThis as unknown as { Services: { io: { offline: boolean } } }).Services.io.offline = true), null);
  const protocol = await page.protocol!();
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 });
}

/**
 * Sets the clock that the background goes by. A fake: the machine's own clock is not ours to set; it lasts until the background sleeps, or the desk is closed.
 * @param by ms
 */
export async function shiftClock(browser: Driven, desk: Page, by: number): Promise<void> {
  if (browser.inWorker !== undefined) {
    await browser.inWorker(async (shift) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + shift;
    }, by);
    return;
  }
  await desk.evaluate((shift) => {
    const { Date: clock } = (globalThis as unknown as WithExtension).browser!.extension.getBackgroundPage()!;
    const now = clock.now.bind(clock);
    clock.now = () => now() + shift;
  }, by);
}
