import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAMILIES, startBrowser, type TestBrowser } from './browser.ts';
import { eventually } from './eventually.ts';
import { waitForLevel, waitForRead } from './chat.ts';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';

/** A page of Converse.js' shape; the talk is put in by the test. */
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body><converse-root><converse-chat jid="robin@example.org"><converse-chat-heading jid="robin@example.org"><div class="chatbox-title__text">Robin</div></converse-chat-heading>
<converse-chat-content></converse-chat-content></converse-chat></converse-root></body></html>`;

function addRow({ id, text }: { id: string; text: string }): void {
  const row = document.createElement('div');
  row.className = 'chat-msg';
  row.dataset.msgid = id;
  const content = document.createElement('div');
  content.className = 'chat-msg__content chat-msg__content--them';
  const body = document.createElement('div');
  body.className = 'chat-msg__text';
  body.textContent = text;
  content.append(body);
  row.append(content);
  document.querySelector('converse-chat-content')!.append(row);
}

describe.each(FAMILIES)('%s: nothing leaves the device', (family) => {
  let browser: TestBrowser;
  let chat: PageServer;
  /** Whatever reaches this server has left the extension. */
  let outside: PageServer;

  beforeAll(async () => {
    chat = await servePages({ '/': PAGE });
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
    await page.evaluate(addRow, { id: '1', text: 'i recorded everything' });
    await page.evaluate(addRow, { id: '2', text: 'pay 500 dollars or i send the video to your family, look here https://example.org/video' });
    await waitForRead(page, 'pay 500 dollars');
    await waitForLevel(page, 'danger');
    expect(chat.requests).toEqual(['/']);
    expect(outside.requests).toEqual([]);
    await page.close();
  });

  test("the extension's own pages cannot reach anything", async () => {
    const page = await browser.open(`${browser.origin}popup.html`);
    const refused = await page.evaluate(async (url) => {
      const tries: Record<string, Promise<string>> = {
        fetch: fetch(`${url}/fetch`).then(() => 'arrived', () => 'refused'),
        xhr: new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onload = () => resolve('arrived');
          request.onerror = () => resolve('refused');
          request.open('GET', `${url}/xhr`);
          request.send();
        }),
        events: new Promise((resolve) => {
          const source = new EventSource(`${url}/events`);
          source.onopen = () => resolve('arrived');
          source.onerror = () => resolve('refused');
        }),
        image: new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('arrived');
          image.onerror = () => resolve('refused');
          image.src = `${url}/image`;
        }),
        socket: new Promise((resolve) => {
          try {
            const socket = new WebSocket(url.replace('http', 'ws'));
            socket.onopen = () => resolve('arrived');
            socket.onerror = () => resolve('refused');
          } catch {
            resolve('refused');
          }
        }),
      };
      return Object.fromEntries(await Promise.all(Object.entries(tries).map(async ([name, result]) => [name, await result])));
    }, outside.url);
    expect(refused).toEqual({ fetch: 'refused', xhr: 'refused', events: 'refused', image: 'refused', socket: 'refused' });
    expect(outside.requests).toEqual([]);
    await page.close();
  });

  // Firefox lets nobody into its event page; the same policy holds there.
  if (family === 'chromium') test('nor can its service worker', async () => {
    const refused = await browser.inWorker!(async (url) => {
      const fetched = await fetch(`${url}/worker`).then(() => 'arrived', () => 'refused');
      const socket = await new Promise<string>((resolve) => {
        try {
          const made = new WebSocket(url.replace('http', 'ws'));
          made.onopen = () => resolve('arrived');
          made.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      });
      return { fetched, socket };
    }, outside.url);
    expect(refused).toEqual({ fetched: 'refused', socket: 'refused' });
    expect(outside.requests).toEqual([]);
  });

  test('the server that records would have recorded', async () => {
    const page = await browser.open(`${outside.url}/reachable`);
    await eventually('the request is recorded', () => outside.requests.includes('/reachable'));
    await page.close();
  });
});
