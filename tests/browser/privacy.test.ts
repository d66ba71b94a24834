import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../tools/demo/serve.ts';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';
import { sextortion } from '../../tools/demo/talks.ts';
import type { Driven } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { FAMILIES, startBrowser } from './browser.ts';
import { playDemo, waitForLevel } from './chat.ts';

/**
 * Tries every way out that the place has, and says for each what came of it. Runs in the extension's pages and in its worker.
 * What cannot tell (a beacon) counts as refused; the server that is asked knows better.
 */
async function tryEveryWay(url: string): Promise<Record<string, string>> {
  const [ARRIVED, REFUSED] = ['arrived', 'refused'] as const;
  const socket = url.replace('http', 'ws');
  const settled = (promise: Promise<unknown>) => promise.then(() => ARRIVED, () => REFUSED);
  /** For what tells by two events, or refuses by throwing. */
  const told = (make: (arrived: () => void, refused: () => void) => void) =>
    new Promise<string>((resolve) => {
      try {
        make(() => resolve(ARRIVED), () => resolve(REFUSED));
      } catch {
        resolve(REFUSED);
      }
    });
  const element = (name: string, attributes: Record<string, string>) =>
    told((arrived, refused) => {
      const made = Object.assign(document.createElement(name), attributes, { onload: arrived, onerror: refused });
      document.head.append(made);
    });
  const ways: Record<string, () => Promise<string>> = {
    fetch: () => settled(fetch(`${url}/fetch`)),
    WebSocket: () => told((arrived, refused) => Object.assign(new WebSocket(`${socket}/socket`), { onopen: arrived, onerror: refused })),
    EventSource: () => told((arrived, refused) => Object.assign(new EventSource(`${url}/events`), { onopen: arrived, onerror: refused })),
    XMLHttpRequest: () =>
      told((arrived, refused) => {
        const request = Object.assign(new XMLHttpRequest(), { onload: arrived, onerror: refused });
        request.open('GET', `${url}/request`);
        request.send();
      }),
    document: async () => {
      navigator.sendBeacon(`${url}/beacon`, 'text');
      const results = await Promise.all([
        element('img', { src: `${url}/image.png` }),
        element('script', { src: `${url}/script.js` }),
        element('link', { rel: 'stylesheet', href: `${url}/style.css` }),
      ]);
      return results.every((result) => result === REFUSED) ? REFUSED : ARRIVED;
    },
  };
  const there = Object.entries(ways).filter(([name]) => name in globalThis);
  return Object.fromEntries(await Promise.all(there.map(async ([name, go]) => [name, await go()])));
}

const ALL_REFUSED = { fetch: 'refused', WebSocket: 'refused', EventSource: 'refused', XMLHttpRequest: 'refused', document: 'refused' };

describe.each(FAMILIES)('%s: nothing leaves the device', (family) => {
  let browser: Driven;
  let chat: PageServer;
  /** Whatever reaches this server has left the extension. */
  let outside: PageServer;

  beforeAll(async () => {
    chat = await serveDemo();
    outside = await servePages({ '/reachable': 'yes' });
    browser = await startBrowser(family);
  });

  afterAll(async () => {
    await browser?.close();
    await chat?.stop();
    await outside?.stop();
  });

  test('a page in which a case plays is asked for nothing that it did not ask for itself', async () => {
    const page = await browser.open(`${chat.url}/`);
    await playDemo(page, sextortion);
    await waitForLevel(page, 'danger');
    expect(chat.requests.toSorted()).toEqual(['/', '/page.css', '/page.js', '/talks.js']);
    await page.close();
  });

  test("the extension's own pages cannot reach anything", async () => {
    const page = await browser.open(`${browser.origin}popup.html`);
    expect(await page.evaluate(tryEveryWay, outside.url)).toEqual(ALL_REFUSED);
    await page.close();
  });

  test('nor can its background', async () => {
    if (browser.inWorker !== undefined) {
      expect(await browser.inWorker(tryEveryWay, outside.url)).toEqual({ fetch: 'refused', WebSocket: 'refused', EventSource: 'refused' });
      return;
    }
    // Nobody gets into Firefox' own event page, but the page that it is made of can be opened beside it.
    const page = await browser.open(`${browser.origin}_generated_background_page.html`);
    expect(await page.evaluate(tryEveryWay, outside.url)).toEqual(ALL_REFUSED);
    await page.close();
  });

  test('the server that records saw none of it, and would have', async () => {
    const page = await browser.open(`${outside.url}/reachable`);
    await eventually('the request is recorded', () => outside.requests.includes('/reachable'));
    // The browser itself asks a page's server for an icon.
    expect(outside.requests.filter((path) => path !== '/favicon.ico')).toEqual(['/reachable']);
    await page.close();
  });
});
