import { browser } from 'wxt/browser';
import type { PageRequest } from '../../src/messages.ts';

/** Stands in the memory that the browser empties when the extension begins anew: updated, switched on again, or with the browser itself. */
const BEGUN = 'begun';

/**
 * After an update, or when the extension was switched off and on again, the pages that stand open hold scripts of before, which hear nothing
 * any more. Firefox brings the new ones by itself; Chromium leaves it to the extension. The new run takes over wherever none answers.
 */
export function takeOverOpenPages(): void {
  if (import.meta.env.FIREFOX) return;
  takeOver().catch(() => undefined);
}

async function takeOver(): Promise<void> {
  const { session } = browser.storage;
  if (BEGUN in (await session.get(BEGUN))) return;
  await session.set({ [BEGUN]: true });
  // As the manifest names them, which WXT's types do not know.
  for (const { matches, js, all_frames: allFrames = false } of browser.runtime.getManifest().content_scripts ?? []) if (matches && js) await bring(matches, js as Files, allFrames);
}

type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/** A page that cannot be entered (it is being left, or shows an error) is no reason to pass over the others. */
async function bring(matches: readonly string[], files: Files, allFrames: boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(tabs.map(async ({ id }) => (id === undefined || (await answers(id)) ? undefined : browser.scripting.executeScript({ target: { tabId: id, allFrames }, files }))));
}

function answers(tab: number): Promise<boolean> {
  return browser.tabs.sendMessage(tab, { type: 'page-state' } satisfies PageRequest).then(() => true, () => false);
}
