import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveDemo } from '../../tools/demo/serve.ts';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import { harmless, sextortion } from '../../tools/demo/talks.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { judged, onPage, waitForRead } from '../../tools/test-build.ts';
import { statesOf, turnsOf } from './archive.ts';
import { FAMILIES, startBrowser } from './browser.ts';
import { cardText, playDemo, waitForLevel } from './chat.ts';
import { crash, errorsIn, goOffline, lookInto, next, shiftClock, stir, switchExtension, tabOf, type WithExtension } from './faults.ts';

const HALF = Math.floor(sextortion.lines.length / 2);
const [beginning, rest] = [{ ...sextortion, lines: sextortion.lines.slice(0, HALF) }, { ...sextortion, lines: sextortion.lines.slice(HALF) }];
const YEAR = 365 * 24 * 60 * 60_000;

type Demo = { readonly demo: { show(contact: string): void } };

describe.each(FAMILIES)('%s: what goes wrong around it', (family) => {
  let browser: Driven;
  let server: PageServer;
  let page: Page;

  beforeEach(async () => {
    server = await serveDemo();
    browser = await startBrowser(family);
    page = await browser.open(`${server.url}/`);
  });

  afterEach(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function openDesk(): Promise<Page> {
    const desk = await browser.open(`${browser.origin}popup.html`);
    await judged(desk);
    return desk;
  }

  /** Waits until a card stands that says this, or none. */
  function waitForCard(text: string | null): Promise<unknown> {
    return page.waitFor((wanted) => {
      const card = document.querySelector('porchlight-warning')?.shadowRoot?.querySelector('section');
      return wanted === null ? card === null : card?.textContent?.includes(wanted);
    }, text);
  }

  test('the extension is switched off with a page open: its script goes; switched on, it reads the page on, with one card', async () => {
    await playDemo(page, { ...sextortion, lines: sextortion.lines.slice(0, -1) });
    await waitForLevel(page, 'danger');
    const errors = await errorsIn(page);
    await switchExtension(browser, false);
    // Firefox ends scripts at once: what they drew stays until they come again.
    if (family === 'chromium') {
      await eventually('the card has gone', async () => {
        await stir(page);
        return page.evaluate(() => document.querySelector('porchlight-warning') === null, null);
      });
    }
    await next(page);
    await switchExtension(browser, true);
    await waitForRead(page, sextortion.lines.at(-1)!.text);
    await waitForLevel(page, 'danger');
    await eventually('one card stands', () => page.evaluate(() => document.querySelectorAll('porchlight-warning').length === 1, null));
    expect(await turnsOf(await openDesk())).toEqual([sextortion.lines.length]);
    expect(errors).toEqual([]);
  });

  test('the tab crashes and is restored: what had been read counts once, and the case goes on', async () => {
    await playDemo(page, beginning);
    const desk = await openDesk();
    await eventually('all of it has been judged', async () => (await turnsOf(desk))[0] === HALF);
    const tab = await tabOf(desk, `${server.url}/`);
    await crash(browser, page, `${server.url}/`);
    await eventually('the page is gone', async () => (await lookInto(desk, tab, false)) === null);
    await desk.evaluate(async ([id, url]) => {
      const { tabs } = (globalThis as unknown as WithExtension).browser ?? (globalThis as unknown as WithExtension).chrome;
      await tabs.update(id, { url });
    }, [tab, `${server.url}/`] as const);
    await eventually('the page is there again', async () => (await lookInto(desk, tab, false)) !== null);
    for (let line = 1; line <= sextortion.lines.length; line += 1) {
      await lookInto(desk, tab, true);
      await eventually(`line ${line} is read`, async () => (await lookInto(desk, tab, false))?.read === line);
    }
    await eventually('the warning is there', async () => (await lookInto(desk, tab, false))?.level === 'danger');
    await judged(desk);
    expect(await turnsOf(desk)).toEqual([sextortion.lines.length]);
  });

  test('the network is gone: the warning comes, whom to talk to is there, and nothing is asked of the network', async () => {
    await playDemo(page, beginning);
    await goOffline(browser, page);
    await page.waitFor(() => !navigator.onLine, null);
    const asked = server.requests.length;
    await playDemo(page, rest);
    await waitForLevel(page, 'danger');
    await waitForCard('Do not pay');
    const help = await browser.open(`${browser.origin}help.html`);
    await help.waitFor(() => document.querySelector('.number') !== null, null);
    const review = await browser.open(`${browser.origin}review.html`);
    await review.waitFor(() => document.body.textContent?.includes('Mia Vale'), null);
    expect(server.requests.length).toBe(asked);
  });

  // What a client does that begins anew without leaving the address: all that was heard or watched in the document before is gone.
  test('the page writes itself anew while the card stands: the card stands again', async () => {
    await playDemo(page, sextortion);
    await waitForLevel(page, 'danger');
    await page.evaluate(() => {
      const rows = document.querySelector('converse-root')!.outerHTML;
      document.open();
      document.write(`<!doctype html><title>Anew</title><body>${rows}</body>`);
      document.close();
    }, null);
    await page.waitFor(() => document.title === 'Anew' && document.querySelector('porchlight-warning')?.shadowRoot?.textContent?.includes('Do not pay'), null);
    expect(await page.evaluate(() => document.querySelectorAll('porchlight-warning').length, null)).toBe(1);
    expect(await turnsOf(await openDesk())).toEqual([sextortion.lines.length]);
  });

  test('another chat takes the place of the one that the card is about: the card goes, and comes back with it', async () => {
    const open = (contact: string): Promise<void> => page.evaluate((name) => (globalThis as unknown as Demo).demo.show(name), contact);
    await playDemo(page, sextortion);
    await waitForLevel(page, 'danger');
    // It is still empty, and nothing else changes in the page.
    await open(harmless.contact);
    await waitForCard(null);
    await open(sextortion.contact);
    await waitForCard('Do not pay');
    await open(harmless.contact);
    await next(page);
    await waitForRead(page, harmless.lines[0]!.text);
    await waitForCard(null);
    await open(sextortion.contact);
    await waitForCard('Do not pay');
  });

  test('the page is left for another while the card stands, and comes back: the card is not taken along, and stands again', async () => {
    await playDemo(page, sextortion);
    await waitForLevel(page, 'danger');
    await page.goto(`${server.url}/page.css`);
    expect(await cardText(page)).toBe('');
    await page.evaluate(() => history.back(), null).catch(() => undefined);
    await page.waitFor(() => document.querySelector('#next') !== null && document.querySelector('porchlight-warning') !== null, null);
    // A browser that has kept the page shows it as it was; else it begins from its first line.
    const shown = await page.evaluate(() => document.querySelectorAll('.chat-msg').length, null);
    await playDemo(page, { ...sextortion, lines: sextortion.lines.slice(shown) });
    await waitForLevel(page, 'danger');
    expect(await turnsOf(await openDesk())).toEqual([sextortion.lines.length]);
  });

  test.each([
    ['back', -YEAR],
    ['forward', YEAR],
  ])('the clock (faked in the background) is set %s by a year in the middle of a case: the warning comes, and nothing is lost', async (_, by) => {
    await playDemo(page, beginning);
    const desk = await openDesk();
    await shiftClock(browser, desk, by);
    await playDemo(page, rest);
    await waitForLevel(page, 'danger');
    await judged(desk);
    expect(await turnsOf(desk)).toEqual([sextortion.lines.length]);
    const [state] = await statesOf(desk);
    expect(Math.abs(state!.lastSeen - (Date.now() + by))).toBeLessThan(YEAR / 2);
    const popup = await browser.open(`${browser.origin}popup.html`);
    await popup.waitFor(() => document.body.textContent?.includes('Mia Vale'), null);
    expect((await onPage(page)).stage).toBe('demand');
  });
});
