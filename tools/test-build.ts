/** What a test build tells in the page (README, "Test builds"), and how to wait for it. */
import type { PageMessage } from '../src/messages.ts';
import type { Page } from './drive.ts';

export interface OnPage {
  readonly level: string | null;
  readonly stage: string | null;
  readonly read: readonly { readonly adapter: string; readonly key: string | null; readonly messages: readonly { readonly key: string; readonly from: string; readonly text: string }[] }[];
}

export function onPage(page: Page): Promise<OnPage> {
  return page.evaluate(() => {
    const element = document.querySelector('porchlight-warning');
    return { level: element?.getAttribute('data-level') ?? null, stage: element?.getAttribute('data-stage') ?? null, read: JSON.parse(element?.getAttribute('data-read') ?? '[]') as never };
  }, null);
}

/** Waits until a message (or a part of one) stands in what was read. */
export function waitForRead(page: Page, text: string): Promise<unknown> {
  return page.waitFor((wanted) => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes(JSON.stringify(wanted).slice(1, -1)), text);
}

/**
 * Waits until the background has judged everything that was sent: it answers in turn, so that its answer to a request comes
 * after those to all batches before.
 * @param desk a page of the extension
 */
export async function judged(desk: Page): Promise<void> {
  const request: PageMessage = { type: 'verdict', conversation: 'nobody' };
  await desk.evaluate(async (message) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { sendMessage(message: unknown): Promise<unknown> } }>;
    await (browser ?? chrome).runtime.sendMessage(message);
  }, request);
}

/** Waits until the card has come to rest: a press on something that moves may miss it. */
export function waitForRest(page: Page): Promise<unknown> {
  return page.waitFor(() => document.querySelector('porchlight-warning')!.shadowRoot!.getAnimations().every((animation) => animation.playState === 'finished'), null);
}

/** Level and first line of the card that stands open; null when none does. */
export function openCard(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.querySelector('porchlight-warning');
    const headline = element?.shadowRoot?.querySelector('section h2')?.textContent ?? null;
    return headline === null ? null : `${element!.getAttribute('data-level')}: ${headline}`;
  }, null);
}
