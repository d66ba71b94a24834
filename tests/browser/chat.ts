import { eventually } from '../../tools/eventually.ts';
import type { Talk } from '../../tools/demo/talks.ts';
import type { Page } from '../../tools/drive.ts';
import { waitForRead, waitForRest } from '../../tools/test-build.ts';

export function waitForLevel(page: Page, level: string): Promise<unknown> {
  return page.waitFor((wanted) => document.querySelector('porchlight-warning')?.getAttribute('data-level') === wanted, level);
}

export interface RecordedLevel {
  readonly level: string | null;
  /** How many messages of the first conversation stood read. */
  readonly read: number;
}

type Recording = { recorded: RecordedLevel[] };

/** Notes each change of the level from now on, with what was read by then. */
export function recordLevels(page: Page): Promise<void> {
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

export function recordedLevels(page: Page): Promise<readonly RecordedLevel[]> {
  return page.evaluate(() => (globalThis as unknown as Recording).recorded, null);
}

/** Plays a talk to its end on the open demonstration page. */
export async function playDemo(page: Page, { lines }: Talk): Promise<void> {
  for (const { text } of lines) {
    await page.evaluate(() => void (globalThis as unknown as { demo: { next(): unknown } }).demo.next(), null);
    await waitForRead(page, text);
  }
}

/** Waits until Converse.js is connected and shows the composer of a chat. */
export function waitForConverse(page: Page): Promise<unknown> {
  return page.waitFor(() => document.querySelector('converse-chat .chat-textarea') !== null && document.querySelector('.xmpp-status')?.textContent?.includes('online'), null, 60_000);
}

/** Writes and sends a message in Converse.js, as a person would. */
export async function write(page: Page, text: string): Promise<void> {
  await page.click(() => document.querySelector('converse-chat .chat-textarea'), null);
  await page.type(text);
  await page.press('Enter');
  await waitForRead(page, text);
}

/** Presses a button of the card with the mouse, by its text. */
export async function pressOnCard(page: Page, text: string): Promise<void> {
  await page.waitFor((wanted) => [...(document.querySelector('porchlight-warning')?.shadowRoot?.querySelectorAll('button') ?? [])].some((button) => button.textContent === wanted), text);
  // A card that is drawn anew between the two has no such button for a moment: nothing was pressed then.
  await eventually(`"${text}" is pressed`, async () => {
    await waitForRest(page);
    return page.click((wanted) => [...document.querySelector('porchlight-warning')!.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent === wanted), text).then(() => true, () => false);
  });
}

/** The text of the card, as it can be seen. */
export function cardText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('porchlight-warning')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('.porch') ?? [])].map((part) => part.innerText).join('\n').trim();
  }, null);
}
