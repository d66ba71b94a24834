import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { onPage } from '../../tools/test-build.ts';
import { closeWindows, load, pages, spoken } from '../sites/pages.ts';
import { redesign } from '../sites/redesign.ts';
import { FAMILIES, startBrowser } from './browser.ts';

/**
 * Pages that their own adapter no longer knows after a redesign (tests/sites/redesign.test.ts), and that look as they do in life: there
 * the general reader, which needs a layout, reads them.
 */
const LEFT = ['grindr/guessed', 'lovoo/guessed', 'match/guessed', 'okcupid/guessed', 'parship/guessed', 'plenty-of-fish/guessed', 'nextcloud-mail/', 'sogo/'];

const cases = pages.filter(({ name }) => LEFT.some((one) => name.startsWith(one))).map((page) => {
  const root = load(page);
  redesign(root);
  // Addresses of mail clients say that they are some.
  return { name: page.name, path: page.expected.url.replace(/^https?:\/\/[^/]+/u, `/${page.name}`), html: `<!doctype html>${root.documentElement.outerHTML}`, said: spoken(page.adapter.read(load(page))).map(({ from, text }) => [from, text]) };
});

describe.each(FAMILIES)('%s: after a redesign', (family) => {
  let browser: Driven;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    await closeWindows();
    server = await servePages({ '/': '<!doctype html><title>Nothing</title>', ...Object.fromEntries(cases.map(({ path, html }) => [path.replace(/[?#].*$/u, ''), html])) });
    browser = await startBrowser(family);
    page = await browser.open(`${server.url}/`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each(cases)('$name is read by the general reader', async ({ path, said }) => {
    await page.goto(`${server.url}${path}`);
    await page.waitFor(() => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes('"messages"'), null);
    const [read] = (await onPage(page)).read;
    expect(read?.adapter).toBe('generic');
    expect(read?.messages.filter(({ text }) => text !== '').map(({ from, text }) => [from, text])).toEqual(said);
  });
});
