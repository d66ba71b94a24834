import { browser } from 'wxt/browser';
import type { HideAll } from '../messages.ts';
import { escapeTwice } from '../warning/escape-twice.ts';

const HIDE_ALL: HideAll = { type: 'hide-all' };

/** For each of our own pages: goes when Escape is pressed twice, or when all of Porchlight is to go. */
export function leaveWithOthers(): void {
  const twice = escapeTwice();
  window.addEventListener('keydown', (event) => {
    if (event.isTrusted && twice(event)) leave();
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isHideAll(message)) void close();
    return undefined;
  });
}

/** From one of our own pages: takes all of Porchlight away at once. */
export function leave(): void {
  void browser.runtime.sendMessage(HIDE_ALL).catch(() => undefined);
  void close();
}

/** From the background: closes our own pages, and takes card and toolbar dot away everywhere. */
export async function hideAll(): Promise<void> {
  const unheard = (): undefined => undefined;
  void browser.runtime.sendMessage(HIDE_ALL).catch(unheard);
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    void browser.tabs.sendMessage(id, HIDE_ALL).catch(unheard);
    void browser.action.setBadgeText({ tabId: id, text: '' }).catch(unheard);
  }
}

function isHideAll(message: unknown): message is HideAll {
  return (message as HideAll | null)?.type === 'hide-all';
}

/** Empty first, since closing takes a moment. A window that would go with its last tab gets a new one. */
async function close(): Promise<void> {
  document.documentElement.hidden = true;
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  if (tab?.id === undefined) return window.close();
  const { length } = await browser.tabs.query({ windowId: tab.windowId });
  if (length === 1) await browser.tabs.create({ windowId: tab.windowId });
  await browser.tabs.remove(tab.id);
}
