import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, type TestBrowser, type TestPage } from './browser.ts';
import { eventually } from './eventually.ts';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';

const CHAT = readFileSync(new URL('../sites/whatsapp/one-to-one-2026-11.html', import.meta.url), 'utf8');

// Only Chromium can be told to find a site's real name on this machine; the release build is otherwise the same in both.
let browser: TestBrowser;
let site: Server;
let local: PageServer;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-certificate-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=web.whatsapp.com', '-keyout', key, '-out', certificate]);
  const identity = { key: readFileSync(key), cert: readFileSync(certificate) };
  rmSync(folder, { recursive: true });
  site = createServer(identity, (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(CHAT));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  local = await servePages({ '/': CHAT });
  const { port } = site.address() as { port: number };
  browser = await startBrowser('chromium', { build: 'release', args: [`--host-resolver-rules=MAP web.whatsapp.com:443 127.0.0.1:${port}`, '--ignore-certificate-errors'] });
});

afterAll(async () => {
  await browser?.close();
  await local?.stop();
  site?.closeAllConnections();
  site?.close();
});

/** What stands beside the page's own elements. */
function strangers(page: TestPage): Promise<{ tag: string; attributes: number; root: boolean; children: number }[]> {
  return page.evaluate(
    () => [...document.documentElement.children, ...document.body.children].filter((element) => !['HEAD', 'BODY'].includes(element.tagName) && element.id !== 'app').map((element) => ({ tag: element.tagName, attributes: element.attributes.length, root: element.shadowRoot !== null, children: element.childNodes.length })),
    null,
  );
}

/** What the popup knows of the page in front, asked as the popup asks. */
function pageState(): Promise<unknown> {
  return browser.inWorker!(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(filter: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> } } };
    const answers = await Promise.all((await chrome.tabs.query({})).map(({ id }) => chrome.tabs.sendMessage(id, { type: 'page-state' }).catch(() => null)));
    return answers.find((answer) => answer !== null) ?? null;
  }, null);
}

test('nothing is read before the person has agreed; after it a plain element stands on the page that tells nothing', async () => {
  const chat = await browser.open('https://web.whatsapp.com/');
  await eventually('the content script answers', async () => (await pageState()) !== null);
  expect(await pageState()).toMatchObject({ state: 'off', conversations: 0 });
  expect(await strangers(chat)).toEqual([]);

  const welcome = await browser.open(`${browser.origin}welcome.html`);
  await welcome.waitFor(() => document.querySelector('main button') !== null, null);
  await welcome.screenshot('welcome-chromium');
  // Time has passed, and still nothing: only the press changes it.
  expect(await pageState()).toMatchObject({ state: 'off', conversations: 0 });
  expect(await strangers(chat)).toEqual([]);
  await welcome.click(() => document.querySelector('main button'), null);

  await eventually('the page is read', async () => ((await pageState()) as { state: string } | null)?.state === 'read');
  expect(await pageState()).toMatchObject({ state: 'read', adapter: 'whatsapp', conversations: 1 });
  expect(await strangers(chat)).toEqual([{ tag: 'DIV', attributes: 0, root: false, children: 0 }]);
});

test('the release build does not run on localhost', async () => {
  const page = await browser.open(`${local.url}/`);
  expect(await page.evaluate(() => document.readyState, null)).toBe('complete');
  expect(await strangers(page)).toEqual([]);
});
