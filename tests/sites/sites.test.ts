import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Row, Speaker } from '../../src/conversation/message.ts';
import { adapters, hosts } from '../../src/sites/list.ts';
import type { Adapter, Reading } from '../../src/sites/site.ts';
import { closeWindows, load, pages, spoken, withoutElements } from './pages.ts';

// Some sites show local time alone, and dates are only believed when they have passed.
process.env.TZ = 'UTC';
beforeEach(() => void vi.setSystemTime('2026-11-26T12:00:00Z'));

test('every site has a page', () => {
  expect(adapters.filter((adapter) => !pages.some((page) => page.adapter === adapter)).map(({ id }) => id)).toEqual([]);
});

test('every site says how well it is known', () => {
  expect(adapters.filter(({ known }) => known === undefined || !/^20\d\d-\d\d$/u.test(known.on)).map(({ id }) => id)).toEqual([]);
  expect(adapters.filter(({ known }) => known?.how === 'tried').map(({ id }) => id)).toEqual(['converse', 'roundcube']);
});

test('the hosts are those that the manifests may name, in order and once each', () => {
  expect(hosts).toEqual([...new Set(hosts)].toSorted());
  expect(adapters.map(({ id, hosts: own }) => `${id}: ${own.join(' ')}`)).toMatchInlineSnapshot(`
    [
      "badoo: https://*.badoo.com/*",
      "bumble: https://*.bumble.com/*",
      "discord: https://canary.discord.com/* https://discord.com/* https://ptb.discord.com/*",
      "google-chat: https://chat.google.com/* https://mail.google.com/chat/*",
      "google-messages: https://messages.google.com/*",
      "grindr: https://web.grindr.com/*",
      "instagram: https://www.instagram.com/*",
      "linkedin: https://www.linkedin.com/*",
      "lovoo: https://www.lovoo.com/*",
      "match: https://*.match.com/* https://*.meetic.com/* https://*.meetic.es/* https://*.meetic.fr/* https://*.meetic.it/*",
      "messenger: https://www.facebook.com/* https://www.messenger.com/*",
      "okcupid: https://*.okcupid.com/*",
      "parship: https://www.elitepartner.de/* https://www.parship.at/* https://www.parship.ch/* https://www.parship.com/* https://www.parship.de/*",
      "plenty-of-fish: https://*.pof.com/*",
      "reddit: https://chat.reddit.com/* https://www.reddit.com/*",
      "roblox: https://www.roblox.com/*",
      "snapchat: https://web.snapchat.com/* https://www.snapchat.com/web*",
      "steam: https://steamcommunity.com/chat*",
      "teams: https://teams.cloud.microsoft/* https://teams.live.com/* https://teams.microsoft.com/*",
      "telegram-a: https://web.telegram.org/a/*",
      "telegram-k: https://web.telegram.org/k/*",
      "tiktok: https://www.tiktok.com/*",
      "tinder: https://*.tinder.com/*",
      "twitch: https://www.twitch.tv/*",
      "video-chat: https://*.ome.tv/* https://chatroulette.com/*",
      "vk: https://vk.com/* https://vk.ru/* https://web.vk.me/*",
      "whatsapp: https://web.whatsapp.com/*",
      "x: https://twitter.com/* https://x.com/*",
      "gmail: https://mail.google.com/mail/*",
      "gmx: https://*.mailbody-ui.de/* https://3c-bap.gmx.net/* https://3c-bs.gmx.co.uk/* https://3c-bs.gmx.com/* https://3c-bs.gmx.es/* https://3c-bs.gmx.fr/* https://3c-lxa.mail.com/* https://3c.gmx.net/* https://3c.web.de/* https://bap.navigator.gmx.net/* https://navigator-lxa.mail.com/* https://navigator.gmx.net/* https://navigator.web.de/* https://webmailer.gmx.net/* https://webmailer.mail.com/* https://webmailer.web.de/*",
      "outlook: https://outlook.cloud.microsoft/* https://outlook.live.com/* https://outlook.office.com/* https://outlook.office365.com/*",
      "proton: https://mail.proton.me/* https://mail.protonmail.com/*",
      "yahoo: https://*.mail.yahoo.com/* https://mail.aol.com/*",
      "converse: ",
      "nextcloud-mail: ",
      "roundcube: ",
      "snappymail: ",
      "sogo: ",
      "zimbra: ",
    ]
  `);
});

afterEach(closeWindows);

describe.each(pages)('$name', (page) => {
  test('is recognised, and by its own adapter alone', () => {
    const root = load(page);
    expect(adapters.filter((adapter) => adapter.recognises(root)).map(({ id }) => id)).toEqual([page.adapter.id]);
  });

  // In test builds pages stand on localhost; a site known by its address alone is left to the general reader there.
  test('is taken for no other site on any other host', () => {
    const found = adapters.filter((adapter) => adapter.recognises(load(page, 'http://localhost/'))).map(({ id }) => id);
    expect([[], [page.adapter.id]]).toContainEqual(found);
  });

  test('comes out as expected, twice the same', () => {
    const root = load(page);
    expect(withoutElements(page.adapter.read(root))).toEqual(page.expected.reading);
    expect(withoutElements(page.adapter.read(root))).toEqual(page.expected.reading);
  });

  test('names a list that holds all rows and is not the page', () => {
    const reading = page.adapter.read(load(page));
    if (reading.state !== 'read') return;
    // The frame of a mail holds nothing else.
    for (const { list, conversation } of reading.open) if (conversation.channel === 'chat') expect(['HTML', 'BODY', 'MAIN']).not.toContain(list.tagName);
  });

  test('stays as it is: nothing changed, dispatched, focused or scrolled', () => {
    const root = load(page);
    const before = root.documentElement.outerHTML;
    const heard: string[] = [];
    for (const type of ['click', 'focus', 'focusin', 'scroll', 'input', 'mouseover', 'pointerover']) root.addEventListener(type, () => heard.push(type), true);
    page.adapter.read(root);
    expect(root.documentElement.outerHTML).toBe(before);
    expect(heard).toEqual([]);
    expect(root.activeElement === root.body || root.activeElement === null).toBe(true);
  });

  // A redesign takes away one hook after the other: less may be known then, but never the opposite.
  const hooks = [...new Set(Array.from(page.html.matchAll(/\b(?:class|role|data-[a-z-]+|aria-label|dir|href)="([^"]+)"/gu), (match) => match[0]))];
  const right = spoken(page.adapter.read(load(page)));
  test.each(hooks)('without %s nobody is taken for the other', (hook) => {
    const broken = spoken(page.adapter.read(load({ ...page, html: page.html.replaceAll(hook, '') })));
    for (const { from, text } of broken) {
      const speakers = right.filter((row) => row.text !== '' && text.includes(row.text)).map((row) => row.from);
      if (from !== 'unknown' && speakers.length > 0) expect([...speakers, ...quoters(right, text)], text).toContain(from);
    }
  });
});

/** Speakers of text that the page says, or has said, of themselves: a quote that is no longer known as one belongs to whoever quotes. */
function quoters(rows: readonly Row[], text: string): Speaker[] {
  return rows.filter((row) => row.quoted !== undefined && text.includes(row.text) && text.includes(row.quoted)).map((row) => row.from);
}

/** The hooks without which there is nothing to read: a page that has lost one says so, and does not pass for an empty chat. */
const VITAL: readonly (readonly [string, RegExp])[] = [
  ['converse/one-to-one', /converse-chat-content/gu],
  ['converse/one-to-one', /data-msgid=/gu],
  ['converse/one-to-one', /chat-msg__text|chat-msg__subject|chat-msg--retracted|converse-audio-player/gu],
  ['whatsapp/one-to-one', /data-testid="conversation-panel-messages" data-scrolltracepolicy="wa.web.conversation.messages"|role="application"/gu],
  ['whatsapp/one-to-one', /data-id=/gu],
  ['whatsapp/one-to-one', /selectable-text|blob:|aria-label="Open picture"/gu],
  ['instagram/one-to-one', /role="presentation"/gu],
  ['instagram/one-to-one', /dir="auto"|<img/gu],
];

test.each(VITAL)('%s without %s says that it cannot be read', (name, hook) => {
  const page = pages.find((candidate) => candidate.name.startsWith(name))!;
  expect(page.adapter.read(load({ ...page, html: page.html.replace(hook, 'data-gone') })).state).toBe('unreadable');
});

test.each([
  ['x', '<div data-testid="pin-code-input-container"><input maxlength="1"></div><div data-testid="dm-conversation-panel"></div>'],
  ['tiktok', '<div id="captcha_container"></div><a data-e2e="nav-profile" href="/@sam"></a><div data-e2e="chat-item"><a href="/@robin"></a><p>old</p></div>'],
  ['telegram-a', '<div id="LockScreen"></div><div id="MiddleColumn"></div>'],
  ['messenger', '<div role="dialog"><input autocomplete="one-time-code"></div><div role="log"></div>'],
])('%s: a page that asks for a code first is not read', (id, html) => {
  const adapter = adapters.find((one) => one.id === id)!;
  expect(adapter.read(load({ html, expected: { url: 'https://example.org/', reading: null } }))).toEqual({ state: 'unreadable' });
});

test('no page without a chat passes for one, but for the frame that holds nothing but a mail', () => {
  const html = '<nav><a href="/explore/">Explore</a></nav><main><h1>Feed</h1><article><p>Somebody else wrote this</p></article></main>';
  const states = adapters.map((adapter) => [adapter.id, adapter.read(load({ html, expected: { url: adapter.hosts[0]?.replaceAll('*.', '').replaceAll('*', '') ?? 'https://example.org/', reading: null } })).state]);
  expect(states.filter(([, state]) => state !== 'no-chat')).toEqual([['gmx', 'read']]);
});

test('the pages before a chat is open are no chats', () => {
  const blank = (adapter: Adapter, html: string): Reading => adapter.read(load({ html, expected: { url: 'https://example.org/', reading: null } }));
  const [instagram, whatsapp, converse] = ['instagram', 'whatsapp', 'converse'].map((id) => adapters.find((adapter) => adapter.id === id)!);
  expect(blank(whatsapp!, '<div id="app"><canvas aria-label="Scan me!"></canvas></div>')).toEqual({ state: 'no-chat' });
  expect(blank(instagram!, '<main><input name="username"><div aria-label="Conversation"></div></main>')).toEqual({ state: 'no-chat' });
  expect(blank(converse!, '<converse-root><converse-chats></converse-chats></converse-root>')).toEqual({ state: 'no-chat' });
});
