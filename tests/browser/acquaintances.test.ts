import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { judged, onPage, waitForRead, waitForRest } from '../../tools/test-build.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { cardText, waitForLevel } from './chat.ts';

const LINE = 'You know this name from another account.';

/** A chat as Converse.js draws it. The page can have more said by the other side. */
function chat(jid: string, name: string, lines: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><title>Chat</title><body><converse-root><converse-chats><converse-chat class="chatbox" jid="${jid}">
<converse-chat-heading jid="${jid}"><div class="chatbox-title"><div class="chatbox-title__text" title="${jid}">${name}</div></div></converse-chat-heading>
<converse-chat-content></converse-chat-content><textarea></textarea></converse-chat></converse-chats></converse-root><script>
let count = 0;
function say(text, side = 'them') {
  document.querySelector('converse-chat-content').insertAdjacentHTML('beforeend', '<converse-chat-message><div class="message chat-msg chat" data-msgid="${jid}-' + count + '" data-isodate="2026-11-26T10:00:' + (10 + count) + 'Z"><div class="chat-msg__content chat-msg__content--' + side + '"><converse-chat-message-body class="chat-msg__text"></converse-chat-message-body></div></div></converse-chat-message>');
  [...document.querySelectorAll('.chat-msg__text')].at(-1).textContent = text;
  count += 1;
}
${JSON.stringify(lines)}.forEach((line, turn) => say(line, turn % 2 === 0 ? 'them' : 'me'));
globalThis.say = say;
</script></body>`;
}

const FRIENDLY = ['soup tonight?', 'yes, at seven', 'i bring the bread', 'lovely, and mila?', 'she comes later', 'see you then'];

describe.each(FAMILIES)('%s: a second account under a known name', (family) => {
  let browser: Driven;
  let server: PageServer;
  let desk: Page;

  beforeAll(async () => {
    server = await servePages({
      '/known': chat('anna@chat.example', 'Anna Schmidt', FRIENDLY),
      '/second': chat('anna.s@other.example', 'Anna Schmidt', ['hey, are you there?']),
      '/namesake': chat('annak@chat.example', 'Anna', ['hey, are you there?']),
    });
    browser = await startBrowser(family);
    desk = await browser.open(`${browser.origin}popup.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function openChat(path: string, last: string): Promise<Page> {
    const page = await browser.open(`${server.url}${path}`);
    await waitForRead(page, last);
    await judged(desk);
    return page;
  }

  test('is a notice in the popup, with what to do, and nothing in the page', async () => {
    expect((await onPage(await openChat('/known', 'see you then'))).level).toBe('none');
    expect((await onPage(await openChat('/namesake', 'are you there'))).level).toBe('none');
    const page = await openChat('/second', 'are you there');
    await waitForLevel(page, 'notice');
    expect(await cardText(page)).toBe('');
    const review = await browser.open(`${browser.origin}review.html`);
    await review.waitFor(() => document.querySelector('.entry'), null);
    await review.click(() => document.querySelector('.entry'), null);
    await review.waitFor((line) => document.body.innerText.includes(line) && document.body.innerText.includes('Is it really them?'), LINE);
    expect(await review.evaluate(() => document.querySelectorAll('.entry').length, null)).toBe(1);
    await saveScreen(review, `acquaintance-review-${family}`);
    await review.close();
    await page.close();
  });

  test('is said on the card that something else brings', async () => {
    const page = await openChat('/second', 'are you there');
    await page.evaluate(() => (globalThis as unknown as { say(text: string): void }).say('send me money or I post your nude pictures, I have all your friends here'), null);
    await waitForLevel(page, 'danger');
    await waitForRest(page);
    await page.click(() => [...document.querySelector('porchlight-warning')!.shadowRoot!.querySelectorAll('summary')].find(({ textContent }) => textContent === 'Why?'), null);
    expect(await cardText(page)).toContain(LINE);
    await saveScreen(page, `acquaintance-card-${family}`);
    await page.close();
  });
});
