import type { Media, Row, Speaker } from '../conversation/message.ts';
import { first, sideFrom, textOf, withoutUndefined, type Side } from './dom.ts';
import type { Adapter, Reading } from './site.ts';

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
  recognises: (document) => document.querySelector('#app #side, #app #main, [data-testid="conversation-panel-messages"]') !== null,
  read(root): Reading {
    const pane = root.querySelector(PANE);
    if (pane === null || pane.querySelector('header') === null) return { state: 'no-chat' };
    const list = first(pane, ...LIST);
    if (list === null) return { state: 'unreadable', reason: 'no list of messages' };
    const elements = [...list.querySelectorAll(ROW)];
    const chat = chatOf(pane, elements);
    const rows = elements.map((element) => readRow(element, chat)).filter((row) => row !== null);
    if (rows.length === 0 && list.querySelector(`${BUBBLE}, ${STAMPED}, ${TEXT}`) !== null) return { state: 'unreadable', reason: 'no text in any message' };
    const { title, key, group } = chat;
    const contact = withoutUndefined({ name: title, standing: title !== undefined && isUnsaved(title) ? ('not-in-contacts' as const) : undefined });
    return { state: 'read', open: [{ conversation: { site: whatsapp.id, key, channel: 'chat', group, contact, url: root.URL }, list, rows }] };
  },
};

/** What all rows of a chat share. */
interface Chat {
  readonly title: string | undefined;
  /** The address of the chat, which only the old ids tell. */
  readonly key: string | null;
  readonly group: boolean;
  /** The other's name where it is sure that there is but one other. */
  readonly other: string | undefined;
  /** Reads the date of a stamp where the order of day and month is sure. */
  readonly timeOf: (stamp: string | undefined) => number | undefined;
  readonly sideOf: (element: Element) => Side | undefined;
}

function chatOf(pane: Element, elements: readonly Element[]): Chat {
  const title = textOf(first(pane, ...TITLE)) || undefined;
  const key = elements.map((element) => OLD_ID.exec(idOf(element))?.[2]).find((address) => address !== undefined) ?? null;
  const authors = new Set(elements.map((element) => stampOf(element)?.[2]).filter((author) => author !== undefined));
  const group = authors.size > 2 || key?.endsWith('@g.us') === true;
  const isNamedInComposer = title !== undefined && pane.querySelector(COMPOSER)?.getAttribute('aria-label')?.includes(title) === true;
  return {
    title,
    key,
    group,
    // In a group the title is no author's name: whoever is not called so is not therefore the person.
    other: !group && isNamedInComposer && authors.has(title) ? title : undefined,
    timeOf: clockOf(elements.map((element) => stampOf(element)?.[1]).filter((stamp) => stamp !== undefined)),
    sideOf: sideFrom(() => elements.map((element) => [element.querySelector(BUBBLE), signedSpeaker(element)])),
  };
}

/** Somebody who is not saved shows as a number, or with the name they gave themselves behind a tilde. */
function isUnsaved(title: string): boolean {
  return /^~|^\+?[\d\s()\u2011-]{7,}$/u.test(title);
}

function idOf(element: Element): string {
  return element.getAttribute('data-id') ?? '';
}

function stampOf(element: Element): RegExpExecArray | null {
  return STAMP.exec(element.querySelector(STAMPED)?.getAttribute('data-pre-plain-text') ?? '');
}

function readRow(element: Element, chat: Chat): Row | null {
  const id = (OLD_ID.exec(idOf(element))?.[3] ?? idOf(element)) || undefined;
  const notice = element.querySelector(NOTICE);
  if (notice !== null) return withoutUndefined({ id, from: 'unknown' as const, text: textOf(notice), event: 'notice' as const });
  const stamp = stampOf(element);
  const about = { id, from: speaker(element, chat), sender: chat.group ? stamp?.[2] : undefined, sentAt: chat.timeOf(stamp?.[1]) };
  if (has(element, REMOVED)) return withoutUndefined({ ...about, text: '', event: 'removed' as const });
  const media = MEDIA.find(([, selector]) => has(element, selector))?.[0];
  const text = ownText(element);
  // A row whose inside was taken out by the virtual list, or cannot be decrypted, is no message and no deletion.
  if ((text === '' && media === undefined) || element.querySelector(UNREAD_CONTENT) !== null) return null;
  return withoutUndefined({ ...about, text, quoted: textOf(first(element, ...QUOTED_TEXT)) || undefined, media });
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

function speaker(element: Element, chat: Chat): Speaker {
  const signed = signedSpeaker(element);
  if (signed !== 'unknown') return signed;
  const author = stampOf(element)?.[2] ?? element.querySelector(SPOKEN_NAME)?.getAttribute('aria-label')?.slice(0, -1);
  if (chat.other !== undefined && author !== undefined) return author === chat.other ? 'them' : 'me';
  return chat.sideOf(element.querySelector(BUBBLE) ?? element) ?? 'unknown';
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

/** Day before month or month before day is told by the stamps themselves: one order must be impossible, by the calendar or for lying ahead. */
function clockOf(stamps: readonly string[]): Chat['timeOf'] {
  const latest = Date.now() + 86_400_000;
  const possible = [true, false].filter((dayFirst) => stamps.every((stamp) => (timeIn(stamp, dayFirst) ?? Infinity) < latest));
  const [dayFirst] = possible;
  return (stamp) => (stamp === undefined || dayFirst === undefined || possible.length > 1 ? undefined : timeIn(stamp, dayFirst));
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
