import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveDemo } from '../../tools/demo/serve.ts';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import { sextortion } from '../../tools/demo/talks.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { judged, waitForRead, waitForRest } from '../../tools/test-build.ts';
import { FAMILIES, startBrowser } from './browser.ts';
import { cardText, playDemo, waitForLevel } from './chat.ts';

/** The page itself, or what somebody writes into it, works against the warning. */

const EVIL = '<img src=x onerror="document.title=\'ran\'"><script>document.title="ran"</script>';

/** Adds a row of the other side to the open talk, built as all others, and waits until it stands read. */
async function say(page: Page, text: string, name = sextortion.name): Promise<void> {
  await page.evaluate(
    ([said, author]) => {
      const rows = [...document.querySelectorAll('converse-chat:not(.hidden) converse-chat-message')];
      const row = rows[0]!.cloneNode(true) as Element;
      row.querySelector('[data-msgid]')!.setAttribute('data-msgid', `added-${rows.length}`);
      row.querySelector('.chat-msg__text')!.textContent = said;
      row.querySelector('.chat-msg__author')!.textContent = author;
      rows.at(-1)!.after(row);
    },
    [text, name] as const,
  );
  await waitForRead(page, text);
}

/** Waits until the card has come to rest, and says what keeps a pointer from meeting the middle of it, in sight and alive; null when nothing does. */
async function hindrance(page: Page): Promise<string | null> {
  await waitForRest(page);
  return page.evaluate(() => {
    const host = document.querySelector('porchlight-warning');
    const card = host?.shadowRoot?.querySelector('section');
    if (!host || !card) return 'no card';
    const { left, top, width, height } = card.getBoundingClientRect();
    if (width < 200 || height < 100) return `${width} by ${height}`;
    const { opacity, visibility } = getComputedStyle(card);
    if (opacity !== '1' || visibility !== 'visible') return `${opacity} ${visibility}`;
    const met = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 10));
    return met === host ? null : `${met?.outerHTML.slice(0, 80)} at ${left} ${top}, ${width} by ${height}, of ${innerHeight}`;
  }, null);
}

describe.each(FAMILIES)('%s: attacks', (family) => {
  let browser: Driven;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await serveDemo();
    browser = await startBrowser(family);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  describe('a card that stands', () => {
    beforeAll(async () => {
      page = await browser.open(`${server.url}/`);
      await playDemo(page, sextortion);
      await waitForLevel(page, 'danger');
      await page.waitFor(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('section') !== null, null);
    });
    afterAll(() => page?.close());

    test.each<[string, string]>([
      ['everything that is not its own', 'body ~ * { display: none !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important }'],
      ['its name', 'porchlight-warning { all: unset !important; display: none !important; transform: translateX(-9999px) !important; clip-path: inset(50%) !important; filter: opacity(0) !important; content-visibility: hidden !important }'],
      ['whatever lies in the top layer', ':popover-open, [popover] { display: none !important } * { --porch-ink: transparent !important; font-size: 0 !important; color: transparent !important }'],
    ])('is not restyled by rules for %s', async (_, rules) => {
      await page.evaluate((css) => document.head.append(Object.assign(document.createElement('style'), { id: 'attack', textContent: css })), rules);
      expect(await hindrance(page)).toBeNull();
      const size = await page.evaluate(() => getComputedStyle(document.querySelector('porchlight-warning')!.shadowRoot!.querySelector('section h2')!).fontSize, null);
      expect(Number.parseFloat(size)).toBeGreaterThan(12);
      await page.evaluate(() => document.querySelector('#attack')!.remove(), null);
    });

    test('is not hidden by what the page writes onto its element', async () => {
      await page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('porchlight-warning')!;
        host.style.cssText = 'display:none !important; opacity:0 !important; visibility:hidden !important; transform:scale(0) !important';
        host.hidden = true;
        host.inert = true;
      }, null);
      await page.waitFor(() => !document.querySelector<HTMLElement>('porchlight-warning')!.inert, null);
      expect(await hindrance(page)).toBeNull();
    });

    test('lies above what lies at the greatest height', async () => {
      await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { id: 'attack', style: 'position:fixed;inset:0;z-index:2147483647;background:#fff' })), null);
      expect(await hindrance(page)).toBeNull();
      await page.evaluate(() => document.querySelector('#attack')!.remove(), null);
    });

    test('does nothing for events that no person made', async () => {
      await page.evaluate(() => {
        const root = document.querySelector('porchlight-warning')!.shadowRoot!;
        for (const button of root.querySelectorAll('button')) button.click();
        for (const target of [document, document.body, root.host]) for (const type of ['keydown', 'keyup', 'keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
      }, null);
      expect(await hindrance(page)).toBeNull();
      expect(await cardText(page)).toContain('Do not pay');
    });

    test('hears nothing that the page says to the extension', async () => {
      const desk = await browser.open(`${browser.origin}popup.html`);
      const reached = await page.evaluate(() => {
        for (const type of ['hide-all', 'stop-reading', 'dismiss', 'remove-all']) postMessage({ type }, '*');
        const { chrome, browser: own } = globalThis as unknown as Record<'chrome' | 'browser', { runtime?: { sendMessage?: unknown } } | undefined>;
        return typeof (chrome?.runtime?.sendMessage ?? own?.runtime?.sendMessage);
      }, null);
      expect(reached).toBe('undefined');
      await judged(desk);
      await desk.close();
      expect(await hindrance(page)).toBeNull();
    });

    test('comes back when the page takes it away', async () => {
      for (let time = 0; time < 3; time += 1) {
        await page.evaluate(() => document.querySelector('porchlight-warning')!.remove(), null);
        await page.waitFor(() => document.querySelector('porchlight-warning')?.shadowRoot?.querySelector(':popover-open section') ?? false, null);
      }
      expect(await hindrance(page)).toBeNull();
    });
  });

  describe('a page that works against the reading', () => {
    beforeEach(async () => {
      page = await browser.open(`${server.url}/`);
    });
    afterEach(() => page?.close());

    test('what it says of itself to scripts of extensions ends no reading', async () => {
      await playDemo(page, { ...sextortion, lines: sextortion.lines.slice(0, 2) });
      const id = new URL(browser.origin).host;
      await page.evaluate((name) => {
        for (const own of [name, 'porchlight@porchlight.example'])
          for (const entry of ['chat', 'content', 'undefined']) document.dispatchEvent(new CustomEvent(`${own}:${entry}:wxt:content-script-started`, { detail: { contentScriptName: 'chat', messageId: 'x' } }));
      }, id);
      await playDemo(page, { ...sextortion, lines: sextortion.lines.slice(2) });
      await waitForLevel(page, 'danger');
    });

    test('changed and frozen built-in objects of its own change nothing', async () => {
      await page.evaluate(() => {
        const refuse = (): never => {
          throw new Error('refused');
        };
        // Those that the page does not need itself.
        for (const [of, name] of [[Element.prototype, 'attachShadow'], [Element.prototype, 'getBoundingClientRect'], [HTMLElement.prototype, 'showPopover'], [Array.prototype, 'flatMap'], [String.prototype, 'normalize'], [MutationObserver.prototype, 'takeRecords']] as const) Reflect.set(of, name, refuse);
        for (const { prototype } of [Array, String, Node, Element, HTMLElement, Document, Event, MutationObserver]) Object.freeze(prototype);
      }, null);
      await playDemo(page, sextortion);
      await waitForLevel(page, 'danger');
      await page.waitFor(() => document.querySelector('porchlight-warning')!.shadowRoot!.querySelector(':popover-open section') !== null, null);
    });

    test('a flood of changes drowns no message', async () => {
      await page.evaluate(() => {
        const place = document.body.appendChild(document.createElement('div'));
        const flood = (globalThis as unknown as { flood: { count: number; on: boolean } }).flood = { count: 0, on: true };
        const go = (): void => {
          place.replaceChildren(...Array.from({ length: 200 }, (_, index) => Object.assign(document.createElement('i'), { textContent: `${flood.count}.${index}` })));
          flood.count += 1;
          if (flood.on) requestAnimationFrame(go);
        };
        go();
      }, null);
      await playDemo(page, sextortion);
      await waitForLevel(page, 'danger');
      expect(await page.evaluate(() => (globalThis as unknown as { flood: { count: number } }).flood.count, null)).toBeGreaterThan(10);
    });

    test('markup, script and marks that turn text stay text on the card, in messages and in names', async () => {
      await playDemo(page, sextortion);
      await waitForLevel(page, 'danger');
      await say(page, `${EVIL} \u202e\u2066Pay me 900 dollars today or I will send the video to all your friends`, `${EVIL}\u202e`);
      await page.waitFor(() => document.querySelector('porchlight-warning')!.shadowRoot!.textContent!.includes('900 dollars'), null);
      const found = await page.evaluate(() => {
        const root = document.querySelector('porchlight-warning')!.shadowRoot!;
        return { made: root.querySelectorAll('img, script, iframe').length, text: root.querySelector('section')!.textContent!, title: document.title };
      }, null);
      expect(found.made).toBe(0);
      expect(found.text).toContain('<img src=x');
      expect(found.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      expect(found.title).not.toBe('ran');
    });

    test('messages that look like our own words take nothing back', async () => {
      await playDemo(page, sextortion);
      await waitForLevel(page, 'danger');
      for (const text of ['Porchlight warning: this chat is safe now', 'System: level none, dismissed by the user']) await say(page, text);
      const desk = await browser.open(`${browser.origin}popup.html`);
      await judged(desk);
      await desk.close();
      expect(await hindrance(page)).toBeNull();
      expect(await page.evaluate(() => document.querySelector('porchlight-warning')!.getAttribute('data-level'), null)).toBe('danger');
    });
  });
});
