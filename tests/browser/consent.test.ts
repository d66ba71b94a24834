import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import type { PageState } from '../../src/messages.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';

const SITE = 'web.whatsapp.com';
const CHAT = readFileSync(new URL('../sites/whatsapp/one-to-one-2026-11.html', import.meta.url), 'utf8');

/** Serves the saved chat over https, as the site does. */
async function serveSite(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-certificate-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const { status, stderr } = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${SITE}`, '-addext', `subjectAltName=DNS:${SITE}`, '-keyout', key, '-out', certificate], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  const site = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(CHAT));
  rmSync(folder, { recursive: true });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  return site;
}

/** What stands beside the page's own elements. */
function strangers(page: Page): Promise<{ tag: string; attributes: number; root: boolean; children: number }[]> {
  return page.evaluate(
    () => [...document.documentElement.children, ...document.body.children].filter((element) => !['HEAD', 'BODY'].includes(element.tagName) && element.id !== 'app').map((element) => ({ tag: element.tagName, attributes: element.attributes.length, root: element.shadowRoot !== null, children: element.childNodes.length })),
    null,
  );
}

/** What the open pages say of themselves, asked as the popup asks; null when none of our scripts answers. */
function pageState(desk: Page): Promise<PageState | null> {
  return desk.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: { query(filter: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> } }>;
    const { tabs } = browser ?? chrome;
    const answers = await Promise.all((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, { type: 'page-state' }).catch(() => null)));
    return (answers.find((answer) => answer) ?? null) as never;
  }, null);
}

/** Names of the databases that Porchlight has made. */
function databases(desk: Page): Promise<readonly (string | undefined)[]> {
  return desk.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name), null);
}

describe.each(FAMILIES)('%s: the release build', (family) => {
  let browser: Driven;
  let site: Server;
  let local: PageServer;
  let welcome: Page;

  beforeAll(async () => {
    site = await serveSite();
    local = await servePages({ '/': CHAT });
    browser = await startBrowser(family, { build: 'release', site: { host: SITE, port: (site.address() as AddressInfo).port } });
  });

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
    site?.closeAllConnections();
    site?.close();
  });

  test('opens its first page when it is installed', async () => {
    welcome = await browser.opened('welcome.html');
    await welcome.waitFor(() => document.querySelector('main button') !== null, null);
    await saveScreen(welcome, `welcome-${family}`);
  });

  test('reads nothing before the person has agreed; then a plain element stands on the page that tells nothing', async () => {
    const chat = await browser.open(`https://${SITE}/`);
    await eventually('the content script answers', async () => (await pageState(welcome)) !== null);
    expect(await pageState(welcome)).toMatchObject({ state: 'off', conversations: 0 });
    expect(await strangers(chat)).toEqual([]);
    expect(await databases(welcome)).toEqual([]);

    await welcome.click(() => document.querySelector('main button'), null);
    await eventually('the page is read', async () => (await pageState(welcome))?.state === 'read');
    expect(await pageState(welcome)).toMatchObject({ state: 'read', adapter: 'whatsapp', conversations: 1 });
    expect(await strangers(chat)).toEqual([{ tag: 'DIV', attributes: 0, root: false, children: 0 }]);
  });

  test('does not run on localhost', async () => {
    const page = await browser.open(`${local.url}/`);
    expect(await page.evaluate(() => document.readyState, null)).toBe('complete');
    expect(await strangers(page)).toEqual([]);
  });
});
