import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';

type Extension = { storage: { local: { get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void> } }; scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } };

/** Switches guards, as the settings do, and waits until the browser's register says so. @param desk a page of the extension */
export async function switchGuards(desk: Page, guards: Readonly<Record<string, boolean>>): Promise<void> {
  await desk.evaluate(async (changed) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
    const { local } = (browser ?? chrome).storage;
    const { settings } = await local.get('settings');
    const before = (settings as { guards?: object } | undefined)?.guards;
    await local.set({ settings: { ...settings, guards: { picture: true, camera: false, payment: true, personal: true, ...before, ...changed } } });
  }, guards);
}

/** Waits until scripts are registered: pages that are opened from now on have them from their start. */
export async function waitForScripts(desk: Page, wanted: readonly string[], unwanted: readonly string[] = []): Promise<void> {
  await eventually(`${wanted.join()} are registered`, async () => {
    const ids = await desk.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
      return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).map(({ id }) => id);
    }, null);
    return wanted.every((id) => ids.includes(id)) && !unwanted.some((id) => ids.includes(id));
  });
}

/** The text of the pause that stands on the page; null when none does. */
export function pauseText(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('porchlight-warning')?.shadowRoot?.querySelector<HTMLElement>('dialog[open]')?.innerText ?? null, null);
}

export function waitForPause(page: Page): Promise<unknown> {
  return page.waitFor(() => document.querySelector('porchlight-warning')?.shadowRoot?.querySelector('dialog[open]') ?? false, null).catch(async (error: unknown) => {
    throw new Error(`no pause came; the page shows: ${await page.evaluate(() => document.body.innerText.slice(-300), null)}`, { cause: error });
  });
}

/** Presses a button of the pause once it can be pressed, and waits until the pause has gone. */
export async function answerPause(page: Page, text: string): Promise<void> {
  const find = (wanted: string): HTMLButtonElement | undefined =>
    [...(document.querySelector('porchlight-warning')?.shadowRoot?.querySelectorAll<HTMLButtonElement>('dialog[open] button:enabled') ?? [])].find((button) => button.textContent === wanted);
  await page.waitFor(find, text);
  await page.waitFor(() => document.querySelector('porchlight-warning')!.shadowRoot!.getAnimations().every((animation) => animation.playState === 'finished'), null);
  await page.click(find, text);
  await eventually('the pause has gone', async () => (await pauseText(page)) === null);
}

/** Notes at the edge of the page. */
export function notes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(document.querySelector('porchlight-warning')?.shadowRoot?.querySelectorAll<HTMLElement>('.note p') ?? [])].map((note) => note.innerText), null);
}

/** A page of the extension, from which a test can ask the background. */
export function openDesk(browser: Driven): Promise<Page> {
  return browser.open(`${browser.origin}popup.html`);
}
