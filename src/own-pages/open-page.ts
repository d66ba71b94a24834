import { browser } from 'wxt/browser';

/**
 * Opens one of our own pages in a tab.
 * @param at what it is to show; that page reads it after the #
 */
export async function openPage(name: 'backup' | 'check' | 'help' | 'report' | 'review' | 'settings' | 'welcome', at?: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(`/${name}.html`)}${at === undefined ? '' : `#${at}`}` });
}
