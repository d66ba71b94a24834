import { browser } from 'wxt/browser';

/**
 * After an update the pages that stand open hold scripts of the version before, which hear nothing any more. Firefox brings the new ones by
 * itself; Chromium leaves it to the extension. The new run takes over from the old, wherever that still stands.
 */
export function takeOverOpenPages(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => {
    for (const { matches, js } of browser.runtime.getManifest().content_scripts ?? []) if (matches && js) void bring(matches, js).catch(() => undefined);
  });
}

async function bring(matches: readonly string[], files: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  // A page that cannot be entered (it is being left, or shows an error) is no reason to pass over the others.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [...files] })])));
}
