import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import { serveDemo } from '../../tools/demo/serve.ts';
import { sextortion } from '../../tools/demo/talks.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { waitForRest } from '../../tools/test-build.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { cardText, playDemo, pressOnCard, waitForLevel } from './chat.ts';

const THREAT = sextortion.lines.find(({ text }) => text.includes('I will send the video'))!.text;
/** A heading of the open card. */
const OPEN = 'What to do now';

describe.each(FAMILIES)('%s: the card', (family) => {
  let browser: Driven;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await serveDemo();
    browser = await startBrowser(family);
    page = await browser.open(`${server.url}/`);
    await playDemo(page, sextortion);
    await waitForLevel(page, 'danger');
    await waitForRest(page);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** What has the focus in the card, by its name; empty when the focus is elsewhere. */
  function focused(): Promise<string> {
    return page.evaluate(() => {
      const element = document.querySelector('porchlight-warning')!.shadowRoot!.activeElement as HTMLElement | null;
      return (element?.getAttribute('aria-label') ?? element?.innerText ?? '').trim();
    }, null);
  }

  /** Presses Tab until this has the focus, as somebody without a mouse does. */
  async function tabTo(name: string): Promise<void> {
    await eventually(`Tab reaches "${name}"`, async () => {
      if ((await focused()) === name) return true;
      await page.press('Tab');
      return false;
    });
  }

  const isOpen = async (): Promise<boolean> => (await cardText(page)).includes(OPEN);

  test('says what it saw and what to do', async () => {
    const text = await cardText(page);
    expect(text).toContain('Do not pay');
    expect(text).toContain(OPEN);
    await saveScreen(page, `card-${family}`);
  });

  test('shows the message that it rests on', async () => {
    await tabTo('Why?');
    await page.press('Enter');
    await page.waitFor((threat) => {
      const why = document.querySelector('porchlight-warning')!.shadowRoot!.querySelector<HTMLDetailsElement>('details.why');
      return why?.open && why.innerText.includes(threat.slice(0, 40));
    }, THREAT);
    await saveScreen(page, `card-why-${family}`);
  });

  test('is announced to screen readers at once, and every button has a name', async () => {
    const heard = await page.evaluate(() => {
      const root = document.querySelector('porchlight-warning')!.shadowRoot!;
      const alert = root.querySelector('[role="alert"]');
      return {
        live: alert?.getAttribute('aria-live'),
        said: alert?.textContent ?? '',
        region: root.querySelector('section')?.getAttribute('aria-label') ?? '',
        language: root.querySelector('.porch')?.getAttribute('lang'),
        unnamed: [...root.querySelectorAll('button')].filter((button) => !(button.textContent || button.getAttribute('aria-label'))).length,
      };
    }, null);
    expect(heard).toMatchObject({ live: 'assertive', region: 'Porchlight warning', language: 'en', unnamed: 0 });
    expect(heard.said).toContain('Do not pay');
  });

  test('is dismissed by keyboard with "This is fine", and comes back by undo', async () => {
    await tabTo('This is fine');
    await page.press('Enter');
    await tabTo('It is a joke');
    await page.press('Enter');
    await eventually('the card is hidden', async () => !(await isOpen()));
    await tabTo('Undo');
    await page.press('Enter');
    await eventually('the card is back', isOpen);
  });

  test('is dismissed and brought back with the mouse likewise', async () => {
    await pressOnCard(page, 'This is fine');
    await pressOnCard(page, 'They tell me what happened to them');
    await eventually('the card is hidden', async () => !(await isOpen()));
    await pressOnCard(page, 'Undo');
    await eventually('the card is back', isOpen);
  });

  test('asks two things, and what is answered changes it and can be taken back', async () => {
    const headline = () => page.evaluate(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('h2')!.textContent, null);
    const before = await headline();
    const press = async (question: string, pressed: string) => {
      await waitForRest(page);
      await page.click(
        ([of, state]) => [...document.querySelector('porchlight-warning')!.shadowRoot!.querySelectorAll('.questions p')].find((line) => line.getAttribute('aria-label') === of)?.querySelector(`[aria-pressed="${state}"]`),
        [question, pressed] as const,
      );
    };
    await press('Have you paid?', 'false');
    await eventually('the advice is for after a payment', async () => (await headline())?.includes('do not pay again') === true);
    await press('Are you under 18?', 'false');
    await eventually('the advice is for the young', async () => (await headline())?.includes('Tell an adult') === true);
    await saveScreen(page, `card-answered-${family}`);
    // Whoever then wants to talk is not asked again, and meets who was named on the card.
    const named = await page.evaluate(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.talk b')!.textContent!, null);
    await page.click(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.talk'), null);
    const help = await browser.opened('help.html');
    await help.waitFor(() => document.querySelector('h1')?.textContent?.includes('Tell an adult'), null);
    expect(await help.evaluate(() => [document.querySelector<HTMLInputElement>('.tick input')!.checked, document.querySelector('.number')!.textContent], null)).toEqual([true, named]);
    await help.close();
    await press('Are you under 18?', 'true');
    await press('Have you paid?', 'true');
    await eventually('all is as before', async () => (await headline()) === before);
  });

  test('made small it is small again after a reload', async () => {
    await page.click(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.bar .icon'), null);
    await eventually('the card is a tab', async () => !(await isOpen()));
    await page.goto(`${server.url}/`);
    await playDemo(page, sextortion);
    await waitForLevel(page, 'danger');
    await waitForRest(page);
    expect(await isOpen()).toBe(false);
    await page.click(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('.tab button'), null);
    await eventually('the card is open', isOpen);
  });

  test('is no business of scripts: what the page itself presses does nothing', async () => {
    await page.evaluate(() => {
      const buttons = [...document.querySelector('porchlight-warning')!.shadowRoot!.querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'This is fine')!.click();
    }, null);
    expect(await isOpen()).toBe(true);
  });

  test('"Show everything" opens the review with this conversation', async () => {
    await pressOnCard(page, 'Show everything');
    const review = await browser.opened('review.html');
    await review.waitFor((threat) => document.body.innerText.includes(threat), THREAT);
    await saveScreen(review, `review-${family}`);
    await review.close();
  });
});
