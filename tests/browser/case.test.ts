import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { judged, onPage, waitForRead, waitForRest } from '../../tools/test-build.ts';
import { FAMILIES, newProfile, saveScreen, startBrowser } from './browser.ts';
import { cardText, recordLevels, recordedLevels, waitForConverse, waitForLevel, write } from './chat.ts';
import { serveConverse } from './converse-page.ts';
import { startProsody, type Prosody } from './prosody.ts';
import { meetStranger } from './stranger.ts';

interface Line {
  readonly by: 'stranger' | 'person';
  readonly text: string;
  /** The line after which the card must speak of danger; not before. */
  readonly danger?: true;
}

const stranger = (text: string): Line => ({ by: 'stranger', text });
const person = (text: string): Line => ({ by: 'person', text });

const ENGLISH: readonly Line[] = [
  stranger('hey handsome, saw you like climbing'),
  person('hi! yes, mostly indoors. do we know each other?'),
  stranger('not yet. add me on telegram, i am not on here much'),
  person('maybe later'),
  stranger('video call now? i wanna see you'),
  person('ok just a minute'),
  stranger('I recorded everything'),
  { ...stranger("If you don't pay 500 dollars I will send the video to your family and all your friends"), danger: true },
];

const GERMAN: readonly Line[] = [
  stranger('na hübscher, wie gehts'),
  person('gut und dir? kennen wir uns?'),
  stranger('noch nicht, hast du snap?'),
  person('nein, nur das hier'),
  stranger('mach deine Cam an'),
  stranger('Ich habe alles aufgenommen'),
  { ...stranger('Wenn du nicht zahlst, schicke ich das Video an deine Familie und alle deine Freunde'), danger: true },
];

const HARMLESS: readonly Line[] = [
  stranger('hey, it was lovely to meet you at the market'),
  person('same here! the cheese was worth the queue'),
  stranger('you have a nice smile by the way'),
  person('stop it, now I am blushing'),
  stranger('coffee on sunday? the place by the river'),
  person('yes please, at eleven?'),
  stranger('eleven it is. i will send you the address'),
];

describe.each(FAMILIES)('%s: Prosody and Converse.js', (family) => {
  let prosody: Prosody;
  const servers: PageServer[] = [];
  let browser: Driven;
  const profile = newProfile();
  let me: string;
  /** A page of the extension: from there a test can ask the background. */
  let desk: Page;

  beforeAll(async () => {
    prosody = await startProsody();
    me = prosody.register('sam');
    browser = await startBrowser(family, { profile });
    desk = await browser.open(`${browser.origin}popup.html`);
  });

  afterAll(async () => {
    await browser?.close();
    for (const server of servers) await server.stop();
    await prosody?.stop();
    rmSync(profile, { recursive: true, force: true });
  });

  /** Each page has a server, and so an origin, of its own: Converse.js remembers chats by origin. */
  async function openChat(account: string): Promise<Page> {
    const server = await serveConverse(prosody, me);
    servers.push(server);
    const page = await browser.open(`${server.url}/#converse/chat?jid=${account}`);
    await waitForConverse(page);
    return page;
  }

  /** Plays a talk, and looks at the level after every line. */
  async function play(name: string, lines: readonly Line[]): Promise<Page> {
    const account = prosody.register(name);
    const other = await meetStranger(prosody, account, me);
    const page = await openChat(account);
    await recordLevels(page);
    for (const line of lines) {
      if (line.by === 'stranger') {
        await other.say(line.text);
        await waitForRead(page, line.text);
      } else await write(page, line.text);
      await judged(desk);
      if (line.danger) await waitForLevel(page, 'danger');
      else expect((await onPage(page)).level, line.text).not.toBe('danger');
    }
    // Whatever came between two looks: danger was never shown before the line that brings it was read.
    const expected = lines.findIndex((line) => line.danger);
    const firstDanger = (await recordedLevels(page)).find(({ level }) => level === 'danger');
    expect(firstDanger?.read ?? null).toBe(expected === -1 ? null : expected + 1);
    // Whatever Porchlight shows, what the person sends goes out.
    const sent = lines.filter(({ by }) => by === 'person').map(({ text }) => text);
    await eventually('the other side has got every answer', () => other.heard.length >= sent.length);
    expect(other.heard).toEqual(sent);
    await other.leave();
    return page;
  }

  test('a case in English brings the card at the threat, and not before', async () => {
    const page = await play('robin', ENGLISH);
    const { stage, read } = await onPage(page);
    expect(stage).toBe('demand');
    expect(read.find(({ key }) => key === 'robin@localhost')?.messages.map(({ from, text }) => [from, text])).toEqual(ENGLISH.map(({ by, text }) => [by === 'person' ? 'me' : 'them', text]));
    await page.waitFor(() => document.querySelector('porchlight-warning')?.shadowRoot?.textContent?.includes('Do not pay'), null);
    expect(await cardText(page)).toContain('Do not pay');
    await waitForRest(page);
    await saveScreen(page, `case-${family}`);
    await page.close();
  });

  test('a case in German likewise', async () => {
    const page = await play('kim', GERMAN);
    expect((await onPage(page)).stage).toBe('demand');
    await page.close();
  });

  test('a harmless flirt brings none', async () => {
    const page = await play('noa', HARMLESS);
    const { level, read } = await onPage(page);
    expect(read[0]?.messages).toHaveLength(HARMLESS.length);
    expect(['none', 'notice']).toContain(level);
    await page.close();
  });

  test('the server of the page was asked for the page and its client, and for nothing else', () => {
    const asked = servers.flatMap(({ requests }) => requests);
    expect(asked).toContain('/start.js');
    expect(asked.filter((path) => !['/', '/start.js', '/favicon.ico'].includes(path) && !path.startsWith('/dist/'))).toEqual([]);
  });

  test('after a restart the popup has the flagged conversation, opens it, and deletes it', async () => {
    await browser.close();
    browser = await startBrowser(family, { profile });
    const popup = await browser.open(`${browser.origin}popup.html`);
    const entry = (name: string) => popup.waitFor((wanted) => [...document.querySelectorAll('button')].some((button) => button.textContent?.includes(wanted)), name);
    await entry('robin@localhost');
    await entry('kim@localhost');
    await saveScreen(popup, `popup-${family}`);
    await popup.click(() => [...document.querySelectorAll('button')].find((button) => button.textContent?.includes('robin@localhost')), null);
    await popup.waitFor(() => document.body.innerText.includes('I will send the video to your family'), null);
    await saveScreen(popup, `popup-opened-${family}`);
    const press = async (text: string) => {
      await popup.waitFor((wanted) => [...document.querySelectorAll('button')].some((button) => button.textContent?.trim() === wanted), text);
      await popup.click((wanted) => [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === wanted), text);
    };
    await press('Delete');
    await popup.waitFor(() => document.body.innerText.includes('You may need it as proof'), null);
    await press('Delete');
    await popup.waitFor(() => !document.body.innerText.includes('robin@localhost') && document.body.innerText.includes('kim@localhost'), null);
  });
});
