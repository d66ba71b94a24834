import type { PageMessage } from '../../src/messages.ts';
import type { TestPage } from './browser.ts';

/** What a test build tells in the page, see "In the page" in the design. */
export interface OnPage {
  readonly level: string | null;
  readonly stage: string | null;
  readonly read: readonly { readonly adapter: string; readonly key: string | null; readonly messages: readonly { readonly key: string; readonly from: string; readonly text: string }[] }[];
}

export function onPage(page: TestPage): Promise<OnPage> {
  return page.evaluate(() => {
    const element = document.querySelector('porchlight-warning');
    return { level: element?.getAttribute('data-level') ?? null, stage: element?.getAttribute('data-stage') ?? null, read: JSON.parse(element?.getAttribute('data-read') ?? '[]') as never };
  }, null);
}

export function waitForLevel(page: TestPage, level: string): Promise<unknown> {
  return page.waitFor((wanted) => document.querySelector('porchlight-warning')?.getAttribute('data-level') === wanted, level);
}

/** Waits until a message stands in what was read. */
export function waitForRead(page: TestPage, text: string): Promise<unknown> {
  return page.waitFor((wanted) => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes(JSON.stringify(wanted).slice(1, -1)), text);
}

/**
 * Waits until the background has judged everything that was sent: it answers in turn, so that its answer to a question comes
 * after those to all batches before.
 * @param desk a page of the extension
 */
export async function judged(desk: TestPage): Promise<void> {
  const question: PageMessage = { type: 'standing', conversation: 'nobody' };
  await desk.evaluate(async (message) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { sendMessage(message: unknown): Promise<unknown> } }>;
    await (browser ?? chrome).runtime.sendMessage(message);
  }, question);
}

export interface RecordedLevel {
  readonly level: string | null;
  /** How many messages of the first conversation stood read. */
  readonly read: number;
}

type Recording = { recorded: RecordedLevel[] };

/** Notes each change of the level from now on, with what was read by then. */
export function recordLevels(page: TestPage): Promise<void> {
  return page.evaluate(() => {
    const recorded: RecordedLevel[] = ((globalThis as unknown as Recording).recorded = []);
    const note = () => {
      const element = document.querySelector('porchlight-warning');
      const [first] = JSON.parse(element?.getAttribute('data-read') ?? '[]') as { messages: unknown[] }[];
      const level = element?.getAttribute('data-level') ?? null;
      if (recorded.at(-1)?.level !== level) recorded.push({ level, read: first?.messages.length ?? 0 });
    };
    new MutationObserver(note).observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['data-level', 'data-read'] });
    note();
  }, null);
}

export function recordedLevels(page: TestPage): Promise<readonly RecordedLevel[]> {
  return page.evaluate(() => (globalThis as unknown as Recording).recorded, null);
}

/** Waits until Converse.js is connected and shows the composer of a chat. */
export function waitForConverse(page: TestPage): Promise<unknown> {
  return page.waitFor(() => document.querySelector('converse-chat .chat-textarea') !== null && document.querySelector('.xmpp-status')?.textContent?.includes('online'), null, 60_000);
}

/** Writes and sends a message in Converse.js, as a person would. */
export async function write(page: TestPage, text: string): Promise<void> {
  await page.click(() => document.querySelector('converse-chat .chat-textarea'), null);
  await page.type(text);
  await page.press('Enter');
  await waitForRead(page, text);
}

/** Waits until the card has come to rest: a press on something that moves may miss it. */
export function waitForRest(page: TestPage): Promise<unknown> {
  return page.waitFor(() => document.querySelector('porchlight-warning')!.shadowRoot!.getAnimations().every((animation) => animation.playState === 'finished'), null);
}

/** Presses a button of the card with the mouse, by its text. */
export async function pressOnCard(page: TestPage, text: string): Promise<void> {
  await page.waitFor((wanted) => [...(document.querySelector('porchlight-warning')?.shadowRoot?.querySelectorAll('button') ?? [])].some((button) => button.textContent === wanted), text);
  await waitForRest(page);
  await page.click((wanted) => [...document.querySelector('porchlight-warning')!.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent === wanted), text);
}

/** The text of the card, as it can be seen. */
export function cardText(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('porchlight-warning')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('.porch') ?? [])].map((part) => part.innerText).join('\n');
  }, null);
}
