import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Page } from '../../tools/drive.ts';
import { onPage, waitForRead, waitForRest } from '../../tools/test-build.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { waitForLevel } from './chat.ts';
import { PASSWORD } from './prosody.ts';
import { startWebmail, type Webmail } from './roundcube.ts';

const ME = 'sam@chat.example';

function mail(number: number, from: string, subject: string, type: string, body: string): string {
  const headers = [`From: ${from}`, `To: ${ME}`, `Subject: ${subject}`, `Date: Tue, 24 Nov 2026 10:0${number}:00 +0000`, `Message-ID: <${number}@mail.example>`, 'MIME-Version: 1.0', `Content-Type: ${type}; charset=utf-8`];
  return `${headers.join('\n')}\n\n${body}\n`;
}

const REPLY = mail(1, 'Robin Vale <robin@mail.example>', 'Re: the shelf', 'text/plain', 'Saturday at ten is fine.\n\nOn 23 Nov 2026, Sam wrote:\n> Does Saturday work for you?\n> I have the drill.\n');
const BLACKMAIL = mail(2, 'You Know <nobody@elsewhere.example>', 'Your video', 'text/html', [
  '<p>I hacked your device and I have a video of you that I recorded through your camera.</p>',
  '<p>If you do not pay 900 dollars in Bitcoin within 48 hours I will send the video to all your contacts.</p>',
  '<blockquote type="cite">an older mail that this one quotes</blockquote>',
].join('\n'));

describe.each(FAMILIES)('%s: Dovecot and Roundcube', (family) => {
  let webmail: Webmail;
  let browser: Driven;
  let page: Page;

  beforeAll(async () => {
    webmail = await startWebmail();
    webmail.deliver(ME, REPLY);
    webmail.deliver(ME, BLACKMAIL);
    browser = await startBrowser(family);
    page = await browser.open(webmail.url);
    await page.click(() => document.querySelector('#rcmloginuser'), null);
    await page.type(ME);
    await page.click(() => document.querySelector('#rcmloginpwd'), null);
    await page.type(PASSWORD);
    await page.press('Enter');
    await page.waitFor(() => document.querySelectorAll('#messagelist tbody tr').length === 2, null);
  });

  afterAll(async () => {
    await browser?.close();
    await webmail?.stop();
  });

  async function openMail(subject: string): Promise<void> {
    await page.click((wanted) => [...document.querySelectorAll('#messagelist tbody tr .subject a')].find((link) => link.textContent?.includes(wanted)), subject);
  }

  test('a list of mails is not read', async () => {
    expect((await onPage(page)).read).toEqual([]);
  });

  test('a mail that the person opens is read, without what it quotes', async () => {
    await openMail('the shelf');
    await waitForRead(page, 'Saturday at ten is fine.');
    const { level, read } = await onPage(page);
    expect(level).toBe('none');
    expect(read).toMatchObject([{ adapter: 'roundcube', contact: { name: 'Robin Vale', handle: 'robin@mail.example' }, messages: [{ from: 'them', text: 'Re: the shelf\n\nSaturday at ten is fine.' }] }]);
  });

  test('a blackmail mail brings the card once it is opened', async () => {
    await openMail('Your video');
    await waitForLevel(page, 'danger');
    const [read] = (await onPage(page)).read;
    expect(read?.messages).toHaveLength(1);
    expect(read?.messages[0]).toMatchObject({ from: 'them', text: expect.stringMatching(/^Your video\n\nI hacked your device .*\nIf you do not pay .* contacts\.$/u) });
    await waitForRest(page);
    await saveScreen(page, `${family}-roundcube`);
  });

  test('back at the first mail, its own is read, and not that of the other', async () => {
    await openMail('the shelf');
    await waitForRead(page, 'Saturday at ten is fine.');
    expect((await onPage(page)).read).toMatchObject([{ messages: [{ text: 'Re: the shelf\n\nSaturday at ten is fine.' }] }]);
  });
});
