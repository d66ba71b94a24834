import { browser } from 'wxt/browser';

/**
 * After an update the pages that stand open hold scripts of the version before, which hear nothing any more. Firefox brings the new ones by
 * itself; Chromium leaves it to the extension. The new run takes over from the old, wherever that still stands.
 */
export function takeOverOpenPages(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => {
    // As the manifest names them, which WXT's types do not know.
    for (const { matches, js } of browser.runtime.getManifest().content_scripts ?? []) if (matches && js) void bring(matches, js as Files).catch(() => undefined);
  });
}

type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

async function bring(matches: readonly string[], files: Files): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  // A page that cannot be entered (it is being left, or shows an error) is no reason to pass over the others.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files })])));
}
