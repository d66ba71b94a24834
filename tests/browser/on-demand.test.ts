import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { onPage } from '../../tools/test-build.ts';
import type { PageState } from '../../src/messages.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { popupOver } from './popup.ts';

/** Nothing here tells who speaks, and there is no line to write in. What is pressed on the page is recorded. */
const PLAIN = `<!doctype html><title>Old board</title><style>p{margin:4px;padding:6px}.k1{color:navy}.k2{color:maroon}</style><div id="talk">
${['k2 hello there', 'k1 hi, who is this', 'k2 we met on sunday', 'k1 I was ill on sunday', 'k2 at the lake then'].map((line) => `<p class="${line.slice(0, 2)}">${line.slice(3)}</p>`).join('')}</div>
<script>globalThis.heard = []; for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown']) document.addEventListener(type, (event) => heard.push(type + ' ' + event.target.localName), true);</script>`;

const CHAT = `<!doctype html><title>Mia</title><body style="margin:0;height:90vh;display:flex;flex-direction:column"><h2>Mia</h2><div id="list" style="flex:1;overflow:auto">
${['start hello', 'end hi', 'start how are you'].map((line) => bubble(line.split(' ')[0]!, line.slice(line.indexOf(' ') + 1))).join('')}</div><textarea placeholder="Message"></textarea><button>Send</button></body>`;

function bubble(side: string, text: string): string {
  return `<div style="display:flex;justify-content:flex-${side}"><div style="background:${side === 'end' ? '#26e' : '#eee'};border-radius:9px;padding:8px;max-width:60%">${text}</div></div>`;
}

/** Of ten thousand messages the newest are read. */
const LONG = CHAT.replace(/(<div id="list"[^>]*>)[\s\S]*(?=<\/div><textarea)/u, (_, list: string) => list + Array.from({ length: 10_000 }, (_, index) => bubble(index % 3 === 0 ? 'end' : 'start', `message ${index}`)).join(''));

type Extension = {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]>; update(id: number, change: object): Promise<unknown>; getCurrent(): Promise<{ id: number }>; sendMessage(id: number, message: object): Promise<unknown> };
  storage: { local: { set(items: object): Promise<void> } };
  permissions: { request(wanted: object): Promise<boolean>; remove(wanted: object): Promise<boolean> };
};
type WithExtension = { browser?: Extension; chrome: Extension };

function pressIn(popup: Page, text: string): Promise<void> {
  return popup.evaluate((wanted) => [...document.querySelectorAll('button')].find((button) => button.textContent === wanted)!.click(), text);
}

const overlay = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('[data-porchlight-pointing]')?.shadowRoot?.querySelector('.panel')?.textContent ?? '', null);
const pressOnOverlay = (page: Page, text: string): Promise<void> =>
  page.click((wanted) => [...document.querySelector('[data-porchlight-pointing]')!.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent === wanted), text);
const message = (page: Page, text: string): Promise<void> => page.click((wanted) => [...document.querySelectorAll('p')].find((part) => part.textContent === wanted), text);
const said = async (page: Page): Promise<string[]> => (await onPage(page)).read.flatMap(({ messages }) => messages.map(({ from, text }) => `${from}: ${text}`));

describe.each(FAMILIES)('%s: pages of no known site', (family) => {
  let browser: Driven;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({ '/plain': PLAIN, '/chat': CHAT, '/redesigned': CHAT.replace('</body>', '<converse-root></converse-root></body>'), '/long': LONG });
    browser = await startBrowser(family);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('a new message of a chat that is read generally is read as well', async () => {
    const page = await browser.open(`${server.url}/chat`);
    await page.waitFor(() => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes('how are you'), null);
    await page.evaluate((html) => {
      const row = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;
      document.querySelector('#list')!.append(row);
    }, bubble('end', 'fine, and you'));
    await page.waitFor(() => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes('fine, and you'), null);
    expect(await said(page)).toEqual(['them: hello', 'me: hi', 'them: how are you', 'me: fine, and you']);
    await page.close();
  });

  test('of a very long list the newest messages are read', async () => {
    const page = await browser.open(`${server.url}/long`);
    await page.waitFor(() => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes('message 9999'), null);
    const line = (number: number): string => `${number % 3 === 0 ? 'me' : 'them'}: message ${number}`;
    const newest = Array.from({ length: 200 }, (_, index) => line(9_800 + index));
    expect(await said(page)).toEqual(newest);
    // It goes on, one far above is edited, and one is taken away.
    await page.evaluate(() => {
      const list = document.querySelector('#list')!;
      const [edited, removed] = [list.children[9_850]!, list.children[9_990]!];
      const row = list.lastElementChild!.cloneNode(true);
      row.textContent = '';
      row.appendChild(list.lastElementChild!.firstElementChild!.cloneNode()).textContent = 'and one more';
      list.append(row);
      edited.firstElementChild!.firstChild!.nodeValue = 'said otherwise';
      removed.remove();
    }, null);
    await page.waitFor(() => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes('and one more'), null);
    expect((await said(page)).slice(-100)).toEqual([...newest.map((one, index) => (index === 50 ? 'them: said otherwise' : one)).filter((_, index) => index !== 190).slice(-99), 'me: and one more']);
    expect((await said(page)).filter((one) => one.endsWith('otherwise'))).toEqual(['them: said otherwise']);
    await page.close();
  });

  test('the general method steps in where the own adapter knows the page, and no longer finds the chat', async () => {
    const page = await browser.open(`${server.url}/redesigned`);
    await page.waitFor(() => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes('how are you'), null);
    expect((await onPage(page)).read.map(({ adapter }) => adapter)).toEqual(['generic']);
    await page.close();
  });

  test('the person can show where the chat is; the page hears nothing of it; it is kept, and can be forgotten', async () => {
    const url = `${server.url}/plain`;
    const page = await browser.open(url);
    let popup = await popupOver(browser, url, 'other');
    await popup.waitFor(() => document.querySelector('.head')?.textContent?.includes('No chat was found'), null);
    await saveScreen(popup, `popup-no-chat-${family}`);
    await pressIn(popup, 'Show Porchlight the chat');
    await eventually('the overlay is open', async () => (await overlay(page)).includes('that you wrote yourself'));
    await message(page, 'hi, who is this');
    await eventually('it asks for the other side', async () => (await overlay(page)).includes('the other person wrote'));
    await message(page, 'we met on sunday');
    await eventually('it asks whether that is right', async () => (await overlay(page)).includes('Is it right?'));
    expect(await overlay(page)).toContain('Messages of yours: 2hi, who is thisI was ill on sundayMessages of the other side: 3');
    await saveScreen(page, `pointing-${family}`);
    expect(await said(page)).toEqual([]);
    await pressOnOverlay(page, 'Yes, read it like this');
    const all = ['them: hello there', 'me: hi, who is this', 'them: we met on sunday', 'me: I was ill on sunday', 'them: at the lake then'];
    await eventually('it is read', async () => (await said(page)).length === 5);
    expect(await said(page)).toEqual(all);
    // The last press is on a button of our own; the page may hear of it, not on what.
    const heard: string[] = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard, null);
    expect(new Set(heard.map((one) => one.split(' ')[1]))).toEqual(new Set(['div']));

    await page.goto(url);
    await eventually('it is read again', async () => (await said(page)).length === 5);
    popup = await popupOver(browser, url, 'other');
    await popup.waitFor(() => document.querySelector('.head')?.textContent?.includes('Forget what I showed here'), null);
    await pressIn(popup, 'Forget what I showed here');
    await eventually('it is forgotten', async () => (await said(page)).length === 0);
    await popup.close();
    await page.close();
  });

  test('by keyboard too, and Escape leaves', async () => {
    const url = `${server.url}/plain`;
    const page = await browser.open(url);
    const popup = await popupOver(browser, url, 'other');
    await pressIn(popup, 'Show Porchlight the chat');
    await eventually('the overlay is open', async () => (await overlay(page)).includes('that you wrote yourself'));
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.press(key);
    await eventually('it asks for the other side', async () => (await overlay(page)).includes('the other person wrote'));
    for (const key of ['ArrowDown', 'Enter']) await page.press(key);
    await eventually('it asks whether that is right', async () => (await overlay(page)).includes('Messages of yours: 2'));
    await page.press('Escape');
    await eventually('the overlay is gone', async () => (await overlay(page)) === '');
    expect(await said(page)).toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard, null)).toEqual([]);
    await page.close();
  });
});

// Chromium asks in a window of its own, which no test can press.
test('firefox: a site that the person has allowed for good is read from the start, until it is taken back', async () => {
  const server = await servePages({ '/chat': CHAT });
  const browser = await startBrowser('firefox', { build: 'release', preferences: { 'extensions.webextOptionalPermissionPrompts': false } });
  try {
    const chat = await browser.open(`${server.url}/chat`);
    // Opened last: only what stands in front can be pressed.
    const desk = await browser.open(`${browser.origin}popup.html`);
    await desk.evaluate((origins) => {
      const extension = (globalThis as unknown as WithExtension).browser!;
      document.body.replaceChildren(
        ...(['request', 'remove'] as const).map((change) => {
          const button = Object.assign(document.createElement('button'), { textContent: change });
          button.addEventListener('click', () => void extension.permissions[change]({ origins }).then((done) => (document.title = `${change} ${done}`), (error) => (document.title = String(error))));
          return button;
        }),
      );
      return extension.storage.local.set({ settings: { agreed: true, sitesOff: [] } });
    }, ['http://127.0.0.1/*']);
    const state = (): Promise<PageState | null> =>
      desk.evaluate(async () => {
        const { tabs } = (globalThis as unknown as WithExtension).browser!;
        const answers = await Promise.all((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, { type: 'page-state' }).catch(() => null)));
        return (answers.find((answer) => answer) ?? null) as never;
      }, null);
    expect(await state()).toBeNull();
    await desk.click(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'request'), null);
    await desk.waitFor(() => document.title === 'request true', null);
    await eventually('it is registered', async () => {
      await chat.goto(`${server.url}/chat`);
      return (await state()) !== null;
    });
    await eventually('the page is read', async () => (await state())?.state === 'read');
    expect(await state()).toMatchObject({ adapter: 'generic', general: true, site: null });
    await desk.click(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'remove'), null);
    await eventually('nothing is read any more', async () => {
      await chat.goto(`${server.url}/chat`);
      return (await state()) === null;
    });
  } finally {
    await browser.close();
    await server.stop();
  }
});
