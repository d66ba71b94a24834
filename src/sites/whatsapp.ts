import type { Media, Row, Speaker } from '../conversation/message.ts';
import { DAY } from '../conversation/time.ts';
import { first, sideFrom, textOf, withoutUndefined, type Side } from './dom.ts';
import { newestIn } from './newest.ts';
import { afresh, NEWEST, type Adapter, type Reading } from './site.ts';

/** WhatsApp Web, from published facts of 2026-04 to 2026-10 (not tried in a session of our own). Test ids first, older shapes behind. */
const PANE = '#main';
const LIST = ['[data-testid="conversation-panel-messages"]', '[data-scrolltracepolicy="wa.web.conversation.messages"]', '[role="application"]'];
const TITLE = ['[data-testid="conversation-info-header-chat-title"]', 'header span[title]', 'header span[dir="auto"]'];
/** In a one-to-one chat its label names the other: "Type a message to Robin". */
const COMPOSER = 'footer [contenteditable="true"]';
const ROW = '[data-id]';
const BUBBLE = '[data-testid="msg-container"]';
const NOTICE = '[data-testid="msg-notification-container"]';
/** Holds "[10:54 PM, 12/9/2025] Name: " in the interface's locale; the name is sure, the date often is not. */
const STAMPED = '[data-pre-plain-text]';
const STAMP = /^\[(.*?)\]\s*(.*?):\s*$/u;
/** For screen readers: "Robin:", or "You:" in the interface's language. */
const SPOKEN_NAME = 'span[aria-label$=":"]';
const TEXT = '[data-testid="selectable-text"], span.selectable-text';
const QUOTE = '[data-testid="quoted-message"], [data-testid="quoted-message-text"], .quoted-mention';
const QUOTED_TEXT = ['[data-testid="quoted-message-text"]', '.quoted-mention', '[data-testid="quoted-message"]'];
const REACTIONS = '[data-testid="reaction-bubble"], [data-testid="reactions"]';
const META = '[data-testid="msg-meta"]';
/** Clock and ticks: only own messages carry a sign of delivery. */
const DELIVERY = '[data-icon^="msg-"], [data-testid="msg-time"], [data-testid="msg-check"], [data-testid="msg-dblcheck"]';
const UNREAD_CONTENT = '.messagePlaceholder';
const REMOVED = '[data-icon*="recalled"]';
const MEDIA: readonly (readonly [Media, string])[] = [
  ['voice', '[data-icon="audio-play"], [data-icon*="ptt-status"]'],
  ['video', '[data-icon="media-play"]'],
  ['file', '[data-testid="document-thumb"]'],
  ['image', 'img[src^="blob:"], [aria-label="Open picture"]'],
];
/** Until 2026-04: true_4912345@c.us_3EB0… */
const OLD_ID = /^(true|false)_([^_]+)_([^_]+)/u;

export const whatsapp: Adapter = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  hosts: ['https://web.whatsapp.com/*'],
  known: { how: 'published', on: '2026-11' },
  telling: ['data-id', 'data-pre-plain-text'],
  recognises: (document) => document.querySelector('#app #side, #app #main, [data-testid="conversation-panel-messages"]') !== null,
  read(root, recall = afresh, most = NEWEST): Reading {
    const pane = recall(root, paneIn);
    if (pane === null) return { state: 'no-chat' };
    const { list } = pane;
    if (list === null) return { state: 'unreadable' };
    const facts = newestIn(list, most, (element) => element.matches(ROW)).map((row) => recall(row, factsIn));
    const chat = chatOf(pane, facts);
    const rows = facts.map((one) => rowOf(one, chat)).filter((row) => row !== null);
    if (rows.length === 0 && list.querySelector(`${BUBBLE}, ${STAMPED}, ${TEXT}`) !== null) return { state: 'unreadable' };
    const { title, key, group } = chat;
    const contact = withoutUndefined({ name: title, standing: title !== undefined && isUnsaved(title) ? ('not-in-contacts' as const) : undefined });
    return { state: 'read', open: [{ conversation: { site: whatsapp.id, key, channel: 'chat', group, contact, url: root.URL }, list, rows }] };
  },
};

/** The open chat, and what it says of itself beside its rows. */
interface Pane {
  readonly list: Element | null;
  readonly title: string | undefined;
  readonly isNamedInComposer: boolean;
}

function paneIn(root: Document): Pane | null {
  const pane = root.querySelector(PANE);
  if (pane === null || pane.querySelector('header') === null) return null;
  const title = textOf(first(pane, ...TITLE)) || undefined;
  return { list: first(pane, ...LIST), title, isNamedInComposer: title !== undefined && pane.querySelector(COMPOSER)?.getAttribute('aria-label')?.includes(title) === true };
}

/** What all rows of a chat share. */
interface Chat {
  readonly title: string | undefined;
  /** The address of the chat, which only the old ids tell. */
  readonly key: string | null;
  readonly group: boolean;
  /** The other's name where it is sure that there is but one other. */
  readonly other: string | undefined;
  /** The moment of a stamp where the order of day and month is sure. */
  readonly timeOf: (stamp: Stamp | undefined) => number | undefined;
  readonly sideOf: (element: Element) => Side | undefined;
}

function chatOf({ title, isNamedInComposer }: Pane, rows: readonly Facts[]): Chat {
  const key = rows.map(({ address }) => address).find((address) => address !== undefined) ?? null;
  const authors = new Set(rows.map(({ author }) => author).filter((author) => author !== undefined));
  const group = authors.size > 2 || key?.endsWith('@g.us') === true;
  return {
    title,
    key,
    group,
    // In a group the title is no author's name: whoever is not called so is not therefore the person.
    other: !group && isNamedInComposer && title !== undefined && authors.has(title) ? title : undefined,
    timeOf: clockOf(rows.map(({ stamp }) => stamp).filter((stamp) => stamp !== undefined)),
    sideOf: sideFrom(() => rows.map(({ bubble, signed }) => [bubble, signed])),
  };
}

/** Somebody who is not saved shows as a number, or with the name they gave themselves behind a tilde. */
function isUnsaved(title: string): boolean {
  return /^~|^\+?[\d\s()\u2011-]{7,}$/u.test(title);
}

function idOf(element: Element): string {
  return element.getAttribute('data-id') ?? '';
}

/** What a row says by itself. */
interface Facts {
  readonly id: string | undefined;
  readonly address: string | undefined;
  readonly stamp: Stamp | undefined;
  readonly author: string | undefined;
  readonly spokenName: string | undefined;
  readonly signed: Speaker;
  readonly element: Element;
  readonly bubble: Element | null;
  /** Without its speaker; null where there is nothing to read. */
  readonly said: Pick<Row, 'text' | 'quoted' | 'media' | 'event'> | null;
}

function factsIn(element: Element): Facts {
  const [, , address, oldId] = OLD_ID.exec(idOf(element)) ?? [];
  const [, stamp, author] = STAMP.exec(element.querySelector(STAMPED)?.getAttribute('data-pre-plain-text') ?? '') ?? [];
  return {
    id: (oldId ?? idOf(element)) || undefined,
    address,
    stamp: stamp === undefined ? undefined : [timeIn(stamp, true), timeIn(stamp, false)],
    author,
    spokenName: element.querySelector(SPOKEN_NAME)?.getAttribute('aria-label')?.slice(0, -1),
    signed: signedSpeaker(element),
    element,
    bubble: element.querySelector(BUBBLE),
    said: saidIn(element),
  };
}

function saidIn(element: Element): Facts['said'] {
  const notice = element.querySelector(NOTICE);
  if (notice !== null) return { text: textOf(notice), event: 'notice' };
  if (has(element, REMOVED)) return { text: '', event: 'removed' };
  const media = MEDIA.find(([, selector]) => has(element, selector))?.[0];
  const text = ownText(element);
  // A row whose inside was taken out by the virtual list, or cannot be decrypted, is no message and no deletion.
  if ((text === '' && media === undefined) || element.querySelector(UNREAD_CONTENT) !== null) return null;
  return withoutUndefined({ text, quoted: textOf(first(element, ...QUOTED_TEXT)) || undefined, media });
}

function rowOf(facts: Facts, chat: Chat): Row | null {
  const { id, said, stamp, author } = facts;
  if (said === null) return null;
  if (said.event === 'notice') return withoutUndefined({ id, from: 'unknown' as const, ...said });
  return withoutUndefined({ id, from: speaker(facts, chat), sender: chat.group ? author : undefined, sentAt: chat.timeOf(stamp), ...said });
}

/** Whether the message itself has it, not what it quotes. */
function has(element: Element, selector: string): boolean {
  return [...element.querySelectorAll(selector)].some((part) => part.closest(QUOTE) === null);
}

/** The quote stands before the own text, in the same block, and looks like it. */
function ownText(element: Element): string {
  const texts = [...element.querySelectorAll(TEXT)].filter((candidate) => candidate.closest(`${QUOTE}, ${REACTIONS}, ${META}`) === null && candidate.parentElement?.closest(TEXT) === null);
  return texts.map((text) => textOf(text, `${QUOTE}, ${REACTIONS}`)).join('\n').trim();
}

function speaker({ signed, author, spokenName, element, bubble }: Facts, chat: Chat): Speaker {
  if (signed !== 'unknown') return signed;
  const name = author ?? spokenName;
  if (chat.other !== undefined && name !== undefined) return name === chat.other ? 'them' : 'me';
  return chat.sideOf(bubble ?? element) ?? 'unknown';
}

/** No sign of direction is there in every build; each is sure where it is there, and where none is, nobody is named. */
function signedSpeaker(element: Element): Speaker {
  const own = element.closest('.message-out') !== null || element.querySelector('.message-out') !== null;
  const other = element.closest('.message-in') !== null || element.querySelector('.message-in') !== null;
  if (own !== other) return own ? 'me' : 'them';
  const old = OLD_ID.exec(idOf(element))?.[1];
  if (old !== undefined) return old === 'true' ? 'me' : 'them';
  if ([...element.querySelectorAll(META)].some((meta) => meta.querySelector(DELIVERY) !== null)) return 'me';
  if (has(element, '[data-icon="tail-out"]')) return 'me';
  return has(element, '[data-icon="tail-in"]') ? 'them' : 'unknown';
}

const DATE = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u;
/** What is left without the date; halves of the day in other scripts are not guessed at. */
const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s?(?:([ap])\.?\s?m\.?)?$/iu;

/** The moment that is meant where the day stands before the month, and where it stands behind it. */
type Stamp = readonly [dayFirst: number | undefined, monthFirst: number | undefined];

/** Which of the two is told by the stamps themselves: one order must be impossible, by the calendar or for lying ahead. */
function clockOf(stamps: readonly Stamp[]): Chat['timeOf'] {
  const latest = Date.now() + DAY;
  const possible = ([0, 1] as const).filter((order) => stamps.every((stamp) => (stamp[order] ?? Infinity) < latest));
  const [order] = possible;
  return (stamp) => (order === undefined || possible.length > 1 ? undefined : stamp?.[order]);
}

function timeIn(stamp: string, dayFirst: boolean): number | undefined {
  const [, one, two, year] = DATE.exec(stamp) ?? [];
  const [, hour, minute, half] = CLOCK.exec(stamp.replace(DATE, '').replace(',', '').trim()) ?? [];
  const [day, month] = (dayFirst ? [one, two] : [two, one]).map(Number);
  if (year === undefined || hour === undefined || !day || !month || month > 12) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const time = new Date(Number(year), month - 1, day, hours, Number(minute));
  return time.getDate() === day ? time.getTime() : undefined;
}
