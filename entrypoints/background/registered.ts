import { browser } from 'wxt/browser';

/** What of a registration differs from script to script. */
export interface Script {
  readonly matches: string[];
  readonly excludeMatches?: string[];
  readonly js: string[];
  readonly runAt: 'document_start' | 'document_idle';
  readonly allFrames?: boolean;
  /** In frames without an address of their own too. */
  readonly matchOriginAsFallback?: boolean;
  readonly world?: 'ISOLATED' | 'MAIN';
}

let last: Promise<void> = Promise.resolve();

/**
 * Brings the browser's register to what is wanted. One after the other: two at once would register the same id twice.
 * @param id of a script; @param wanted null where it is not to be registered
 */
export function keepRegistered(id: string, wanted: () => Promise<Script | null>): Promise<void> {
  last = last.catch(() => undefined).then(() => keepNow(id, wanted));
  return last;
}

async function keepNow(id: string, wanted: () => Promise<Script | null>): Promise<void> {
  const script = await wanted();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (script === null) return known === undefined ? undefined : browser.scripting.unregisterContentScripts({ ids: [id] });
  // Changed in place: between taking away and adding a page would come without it.
  if (known === undefined) return browser.scripting.registerContentScripts([{ ...script, id, persistAcrossSessions: true }]);
  return browser.scripting.updateContentScripts([{ ...script, id, persistAcrossSessions: true }]);
}

/** Calls at every moment at which what the person allows may have changed, or the register may have been lost. */
export function onPermissions(follow: () => void): void {
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}
