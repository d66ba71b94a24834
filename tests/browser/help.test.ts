import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Page } from '../../tools/drive.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';

describe.each(FAMILIES)('%s: help, before the person has agreed to anything', (family) => {
  let browser: Driven;
  let help: Page;

  beforeAll(async () => {
    browser = await startBrowser(family, { build: 'release' });
  });

  afterAll(() => browser?.close());

  const shown = (selector: string): Promise<string> => help.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

  test('is one press away in the popup', async () => {
    const popup = await browser.open(`${browser.origin}popup.html`);
    await popup.waitFor(() => document.querySelector('.head[data-state="not-agreed"]'), null);
    await saveScreen(popup, `popup-help-${family}`);
    await popup.click(() => document.querySelector('.now button'), null);
    help = await browser.opened('help.html');
    await help.waitFor(() => document.querySelector('h1') !== null, null);
    expect(await shown('h1')).toMatch(/Stay calm/u);
    expect(await help.evaluate(() => document.querySelector('.contact a[href]') !== null && document.querySelector('.qr path') !== null, null)).toBe(true);
  });

  test('names the number of the chosen country, and remembers the choice', async () => {
    await help.evaluate(() => {
      const list = document.querySelector('select')!;
      list.value = 'AT';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, null);
    await help.waitFor(() => document.querySelector('.number')?.textContent === '0800 112 112', null);
    await help.click(() => document.querySelector('.tick input'), null);
    await help.waitFor(() => document.querySelector('.number')?.textContent === '147', null);
    await saveScreen(help, `help-${family}`);

    const again = await browser.open(`${browser.origin}help.html`);
    await again.waitFor(() => document.querySelector('.number')?.textContent === '147', null);
    await again.close();
  });

  test('is reached by keyboard alone', async () => {
    await help.evaluate(() => document.querySelector<HTMLElement>('.leave button')!.focus(), null);
    const reached: string[] = [];
    for (let presses = 0; presses < 6; presses += 1) {
      await help.press('Tab');
      reached.push(await help.evaluate(() => document.activeElement!.closest('fieldset, select, .tick, .contact')?.className || document.activeElement!.localName, null));
    }
    expect(reached.slice(0, 4)).toEqual(['needs', 'select', 'tick', 'contact']);
  });
});
