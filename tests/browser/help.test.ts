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

  test('no number breaks, nor is wider than its place, in a narrow window', async () => {
    await help.resize(320, 640);
    const broken = await help.evaluate(async () => {
      const list = document.querySelector('select')!;
      const before = list.value;
      const found: string[] = [];
      const choose = async (country: string): Promise<void> => {
        // Each country is drawn otherwise than the one before.
        const drawn = new Promise((resolve) => new MutationObserver(resolve).observe(document.querySelector('main')!, { subtree: true, childList: true, characterData: true }));
        list.value = country;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        await drawn;
      };
      for (const value of [...list.options].map((option) => option.value).filter((country) => country !== before)) {
        await choose(value);
        document.querySelector<HTMLDetailsElement>('.others')!.open = true;
        for (const number of document.querySelectorAll<HTMLElement>('.number:not(.long), .ways a[href^="tel:"], .ways a[href^="sms:"]')) {
          const range = document.createRange();
          range.selectNodeContents(number);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1 || range.getBoundingClientRect().right > 320) found.push(`${value}: ${number.textContent}`);
        }
      }
      await choose(before);
      return found;
    }, null);
    expect(broken).toEqual([]);
    await help.resize(1100, 800);
  });

  test('is reached by keyboard alone', async () => {
    await help.evaluate(() => document.querySelector<HTMLElement>('.leave button')!.focus(), null);
    const reached = new Set<string>();
    for (let presses = 0; presses < 12 && !reached.has('emergency'); presses += 1) {
      await help.press('Tab');
      reached.add(await help.evaluate(() => document.activeElement!.closest('fieldset, select, .tick, .contact, .emergency')?.className || document.activeElement!.localName, null));
    }
    // Nobody knew the country when the page was opened: it is asked for before the number.
    expect([...reached]).toEqual(['needs', 'select', 'tick', 'contact', 'emergency']);
  });
});
