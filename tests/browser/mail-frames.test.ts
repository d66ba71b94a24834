import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { onPage, openCard, waitForRead } from '../../tools/test-build.ts';
import { FAMILIES, startBrowser } from './browser.ts';

const THREAT = 'I have recorded you through your camera. Send 900 EUR in Bitcoin within 48 hours, or I send the video to all your contacts.';

/** Shell, mail and words on three hosts, as GMX, WEB.DE and mail.com have them: 127.0.0.1 and localhost are different sites, and ports different origins. */
function shell(own: string, frame: string): string {
  return `<!doctype html><html lang="en"><title>Mail</title><header><span title="${own}">Account</span></header><iframe id="mail" src="${frame}" width="800" height="400"></iframe></html>`;
}

function detail(sender: string, words: string): string {
  return `<!doctype html><html lang="en"><body><webmailer-mail-detail><template shadowrootmode="open"><h1 class="subject">About you</h1><span title="${sender}">Somebody</span><detail-body><template shadowrootmode="open"><iframe class="detail-body--full-height" src="${words}" width="700" height="300"></iframe></template></detail-body></template></webmailer-mail-detail></body></html>`;
}

const body = (text: string): string => `<!doctype html><html><body><div>${text}</div></body></html>`;

describe.each(FAMILIES)('%s: a mail whose words stand in a frame of another host', (family) => {
  let browser: Driven;
  let words: PageServer;
  let around: PageServer;
  let page: Page;

  beforeAll(async () => {
    words = await servePages({ '/Mail/tmai1/Body/html': body(THREAT), '/Mail/tmai2/Body/html': body('A note to myself: bring the ladder back.'), '/Mail/tmai3/Body/html': body('The train leaves at nine.') });
    const at = (mail: string): string => `${words.url}/Mail/${mail}/Body/html`;
    around = await servePages({
      '/webmailer/1': detail('eve@example.net', at('tmai1')),
      '/webmailer/2': detail('Robin@example.org', at('tmai2')),
      '/webmailer/3': '<!doctype html><p>Nothing is said of the mail here.</p>' + `<iframe src="${at('tmai3')}"></iframe>`,
      ...Object.fromEntries(['1', '2', '3'].map((number) => [`/mail/${number}`, ''])),
      '/': '<!doctype html><title>Nothing</title>',
    });
    const { port } = new URL(around.url);
    const shells = Object.fromEntries(['1', '2', '3'].map((number) => [`/mail/${number}`, shell('robin@example.org', `http://localhost:${port}/webmailer/${number}`)]));
    const outer = await servePages({ ...shells, '/': '<!doctype html><title>Nothing</title>' });
    const inner = around;
    around = { ...outer, stop: () => Promise.all([inner.stop(), outer.stop()]).then(() => undefined) };
    browser = await startBrowser(family);
    page = await browser.open(`${around.url}/`);
  });

  afterAll(async () => {
    await browser?.close();
    await around?.stop();
    await words?.stop();
  });

  async function read(path: string, text: string): Promise<readonly (readonly [from: string, text: string])[]> {
    await page.goto(`${around.url}${path}`);
    await waitForRead(page, text);
    return (await onPage(page)).read.flatMap(({ messages }) => messages.map((message) => [message.from, message.text] as const));
  }

  test('is read with its subject and its sender, and the card stands in the page around', async () => {
    expect(await read('/mail/1', `About you\n\n${THREAT}`)).toEqual([['them', `About you\n\n${THREAT}`]]);
    await page.waitFor(() => document.querySelector('porchlight-warning')?.getAttribute('data-level') === 'danger', null);
    expect(await openCard(page)).toMatch(/^danger: /u);
  });

  test('accuses nobody where the own address sent it', async () => {
    expect(await read('/mail/2', 'bring the ladder back')).toEqual([['unknown', 'About you\n\nA note to myself: bring the ladder back.']]);
  });

  test('is read without a sender where nothing is said of it', async () => {
    expect(await read('/mail/3', 'The train leaves at nine.')).toEqual([['unknown', 'The train leaves at nine.']]);
  });
});
