import type { Media, Row, Speaker } from '../conversation/message.ts';
import { first, textOf, withoutUndefined } from './dom.ts';
import type { Adapter, Reading } from './site.ts';

/** WhatsApp Web, from published facts of 2026-04 to 2026-10 (not tried in a session of our own). Test ids first, older shapes behind. */
const PANE = '#main';
const LIST = ['[data-testid="conversation-panel-messages"]', '[data-scrolltracepolicy="wa.web.conversation.messages"]', '[role="application"]'];
const TITLE = ['[data-testid="conversation-info-header-chat-title"]', 'header span[title]', 'header span[dir="auto"]'];
const ROW = '[data-id]';
const BUBBLE = '[data-testid="msg-container"]';
const NOTICE = '[data-testid="msg-notification-container"]';
/** Holds "[10:54 PM, 12/9/2025] Name: " in the interface's locale; the name is sure, the date is not. */
const STAMPED = '[data-pre-plain-text]';
const TEXT = '[data-testid="selectable-text"], span.selectable-text';
const QUOTE = '[data-testid="quoted-message"], [data-testid="quoted-message-text"], .quoted-mention';
const REACTIONS = '[data-testid="reaction-bubble"], [data-testid="reactions"]';
const META = '[data-testid="msg-meta"]';
/** Clock and ticks: only own messages carry a sign of delivery. */
const DELIVERY = '[data-icon^="msg-"], [data-testid^="msg-"]:not([data-testid="msg-meta"])';
const UNREAD_CONTENT = '.messagePlaceholder';
const IMAGE = 'img[src^="blob:"], [aria-label="Open picture"]';
const VIDEO = '[data-icon="media-play"]';
const VOICE = '[data-icon="audio-play"], [data-icon*="ptt-status"]';
const DOCUMENT = '[data-testid="document-thumb"]';
/** Until 2026-04: true_4912345@c.us_3EB0… */
const OLD_ID = /^(true|false)_([^_]+)_([^_]+)/u;

export const whatsapp: Adapter = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  hosts: ['https://web.whatsapp.com/*'],
  recognises: (document) => document.querySelector('#app #side, #app #main, [data-testid="conversation-panel-messages"]') !== null,
  read(root): Reading {
    const pane = root.querySelector(PANE);
    if (pane === null || pane.querySelector('header') === null) return { state: 'no-chat' };
    const list = first(pane, ...LIST);
    if (list === null) return { state: 'unreadable', reason: 'no list of messages' };
    const title = textOf(first(pane, ...TITLE)) || undefined;
    const elements = [...list.querySelectorAll(ROW)];
    const authors = new Set(elements.map(authorOf).filter((author) => author !== undefined));
    const group = authors.size > 2;
    const rows = elements.map((element) => readRow(element, title, group)).filter((row) => row !== null);
    if (rows.length === 0 && elements.some((element) => element.querySelector(BUBBLE) !== null)) return { state: 'unreadable', reason: 'no text in any message' };
    const key = elements.map(chatOf).find((chat) => chat !== undefined) ?? null;
    const contact = withoutUndefined({ name: title, standing: title !== undefined && isUnsaved(title) ? ('not-in-contacts' as const) : undefined });
    return { state: 'read', open: [{ conversation: { site: whatsapp.id, key, channel: 'chat', group, contact, url: root.URL }, list, rows }] };
  },
};

/** Somebody who is not saved shows as a number, or with the name they gave themselves behind a tilde. */
function isUnsaved(title: string): boolean {
  return /^~|^\+?[\d\s()\u2011-]{7,}$/u.test(title);
}

function chatOf(element: Element): string | undefined {
  return OLD_ID.exec(element.getAttribute('data-id') ?? '')?.[2];
}

function authorOf(element: Element): string | undefined {
  return /\]\s*(.*?):\s*$/u.exec(element.querySelector(STAMPED)?.getAttribute('data-pre-plain-text') ?? '')?.[1];
}

function readRow(element: Element, title: string | undefined, group: boolean): Row | null {
  const id = messageId(element);
  const notice = element.querySelector(NOTICE);
  if (notice !== null) return withoutUndefined({ id, from: 'unknown' as const, text: textOf(notice), event: 'notice' as const });
  const media = mediaOf(element);
  const text = ownText(element);
  // A row whose inside was taken out by the virtual list, or cannot be decrypted, is no message and no deletion.
  if ((text === '' && media === undefined) || element.querySelector(UNREAD_CONTENT) !== null) return null;
  const author = authorOf(element);
  return withoutUndefined({ id, from: speaker(element, author, title, group), sender: group ? author : undefined, text, quoted: textOf(element.querySelector(QUOTE)) || undefined, media });
}

function messageId(element: Element): string | undefined {
  const id = element.getAttribute('data-id') ?? '';
  return (OLD_ID.exec(id)?.[3] ?? id) || undefined;
}

/** The quote stands before the own text, in the same block, and looks like it. */
function ownText(element: Element): string {
  const texts = [...element.querySelectorAll(TEXT)].filter((candidate) => candidate.closest(`${QUOTE}, ${REACTIONS}, ${META}`) === null && candidate.parentElement?.closest(TEXT) === null);
  return texts.map((text) => textOf(text, `${QUOTE}, ${REACTIONS}`)).join('\n').trim();
}

/** No sign of direction holds alone in every build; each is sure where it is there, and where none is, nobody is named. */
function speaker(element: Element, author: string | undefined, title: string | undefined, group: boolean): Speaker {
  const own = element.matches('.message-out') || element.querySelector('.message-out') !== null;
  const other = element.matches('.message-in') || element.querySelector('.message-in') !== null;
  if (own !== other) return own ? 'me' : 'them';
  const old = OLD_ID.exec(element.getAttribute('data-id') ?? '')?.[1];
  if (old !== undefined) return old === 'true' ? 'me' : 'them';
  if (element.querySelector(META)?.querySelector(DELIVERY)) return 'me';
  if (element.querySelector('[data-icon="tail-out"]') !== null) return 'me';
  if (element.querySelector('[data-icon="tail-in"]') !== null) return 'them';
  if (!group && author !== undefined && title !== undefined) return author === title ? 'them' : 'me';
  return 'unknown';
}

function mediaOf(element: Element): Media | undefined {
  if (element.querySelector(VOICE) !== null) return 'voice';
  if (element.querySelector(VIDEO) !== null) return 'video';
  if (element.querySelector(DOCUMENT) !== null) return 'file';
  return [...element.querySelectorAll(IMAGE)].some((image) => image.closest(QUOTE) === null) ? 'image' : undefined;
}
