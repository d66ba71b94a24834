import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { judged, onPage, waitForRead } from '../../tools/test-build.ts';
import { FAMILIES, startBrowser } from './browser.ts';
import { waitForConverse, waitForLevel } from './chat.ts';
import { serveConverse } from './converse-page.ts';
import { startProsody, type Prosody } from './prosody.ts';
import { meetStranger, type Stranger } from './stranger.ts';

describe.each(FAMILIES)('%s: what the other side does to its messages', (family) => {
  let prosody: Prosody;
  let other: Stranger;
  let server: PageServer;
  let browser: Driven;
  let page: Page;
  let desk: Page;

  beforeAll(async () => {
    prosody = await startProsody();
    const [me, robin] = [prosody.register('sam'), prosody.register('robin')];
    other = await meetStranger(prosody, robin, me);
    server = await serveConverse(prosody, me);
    browser = await startBrowser(family);
    desk = await browser.open(`${browser.origin}popup.html`);
    page = await browser.open(`${server.url}/#converse/chat?jid=${robin}`);
    await waitForConverse(page);
  });

  afterAll(async () => {
    await browser?.close();
    await other?.leave();
    await server?.stop();
    await prosody?.stop();
  });

  const texts = async (): Promise<readonly string[]> => (await onPage(page)).read.flatMap(({ messages }) => messages.map(({ text }) => text));

  test('a greeting that is edited into a threat is judged as the threat', async () => {
    await other.say('good morning from the lake');
    await waitForRead(page, 'good morning from the lake');
    await other.correct("I recorded everything. If you don't pay 500 dollars I will send the video to your family");
    await waitForLevel(page, 'danger');
    expect(await texts()).toEqual([expect.stringContaining('send the video to your family')]);
  });

  test('taken back, it leaves the page, and the warning stays', async () => {
    await other.takeBack();
    await page.waitFor(() => !document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes('to your family'), null);
    expect(await texts()).toEqual(['']);
    await judged(desk);
    expect((await onPage(page)).level).toBe('danger');
  });
});
