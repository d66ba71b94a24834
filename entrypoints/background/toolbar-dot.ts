import { browser } from 'wxt/browser';
import type { Verdict } from '../../src/messages.ts';

/** The same at every level: who looks over a shoulder reads neither a number nor a word. */
const DOT = '•';
const NEUTRAL = '#8d7f86';

/** A neutral dot on the toolbar while something was noticed in the conversation that a page shows last. The browser takes it away with the page. */
export async function showDot(tab: number | undefined, { level }: Verdict): Promise<void> {
  if (tab === undefined) return;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: NEUTRAL });
    await browser.action.setBadgeText({ tabId: tab, text: level === 'none' ? '' : DOT });
  } catch {
    // The tab was closed meanwhile.
  }
}
