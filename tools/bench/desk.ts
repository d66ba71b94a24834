/** A page of the extension, from which the bench can ask what a release build never shows in a page. */
import type { PageState } from '../../src/messages.ts';
import type { Driven, Page } from '../drive.ts';
import { eventually } from '../eventually.ts';
import { judged } from '../test-build.ts';

interface Extension {
  readonly tabs: { query(filter: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}
type WithExtension = Partial<Record<'browser', Extension>> & Record<'chrome', Extension>;

/** Opens the desk, and agrees there as a person does on the first page. */
export async function openDesk(browser: Driven): Promise<Page> {
  const desk = await browser.open(`${browser.origin}popup.html`);
  await desk.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as WithExtension;
    return (browser ?? chrome).storage.local.set({ settings: { agreed: true, sitesOff: [] } });
  }, null);
  return desk;
}

/** Waits until a chat stands read in some tab, and everything of it has been judged. */
export async function waitUntilRead(desk: Page): Promise<void> {
  await eventually('a chat is read', async () => {
    const states = await desk.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as WithExtension;
      const { tabs } = browser ?? chrome;
      return Promise.all((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, { type: 'page-state' }).catch(() => null)));
    }, null);
    return (states as readonly (PageState | null)[]).some((state) => state?.state === 'read');
  });
  await judged(desk);
}
