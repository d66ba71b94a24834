import type { Driven, Page } from '../../tools/drive.ts';

type Extension = { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]>; update(id: number, change: object): Promise<unknown> } };
type WithExtension = { browser?: Extension; chrome: Extension };

/**
 * The popup over this page: it is opened as a tab, and looks at the page that stands in front.
 * @param state what it must have found there
 */
export async function popupOver(browser: Driven, url: string, state: string): Promise<Page> {
  const popup = await browser.open(`${browser.origin}popup.html`);
  await popup.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as WithExtension).browser ?? (globalThis as unknown as WithExtension).chrome;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === address)!;
    await tabs.update(tab.id, { active: true });
  }, url);
  await popup.goto(`${browser.origin}popup.html`);
  await popup.waitFor((wanted) => document.querySelector('.head')?.getAttribute('data-state') === wanted, state);
  return popup;
}
