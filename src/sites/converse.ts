import type { Conversation } from '../conversation/conversation.ts';
import type { Media, Row, Speaker } from '../conversation/message.ts';
import { textOf, timeOf, withoutUndefined } from './dom.ts';
import { rowReader } from './newest.ts';
import { afresh, NEWEST, type Adapter, type OpenConversation, type Reading, type Recall } from './site.ts';

/** Converse.js 14, from its templates (2026-11): class names of its own, the same in every language. */
const BOX = 'converse-chat, converse-muc';
const HEADING = 'converse-chat-heading, converse-muc-heading';
const TITLE = '.chatbox-title__text';
const LIST = 'converse-chat-content, converse-muc-chat-content';
const ROW = '.chat-msg[data-msgid], .chat-info[data-isodate]';
const INFO = '.chat-info__message';
const CONTENT = '.chat-msg__content';
/** A sender can put words into the subject too. */
const WORDS = '.chat-msg__subject, .chat-msg__text';
const PLAYERS = 'figure, converse-gif';
const AUTHOR = '.chat-msg__author';
const QUOTED = '.chat-msg__reply-context:not(.chat-msg__reply-context--unavailable) .chat-msg__reply-text';
/** An address that is sent along with the text, shown or as a link. */
const ATTACHED = '.chat-msg__media';
const MEDIA: readonly (readonly [Media, string])[] = [
  ['image', 'img:not(.emoji), converse-gif'],
  ['video', 'video'],
  ['voice', 'audio, converse-audio-player'],
];
/** Empty unless it asks whether to add, or to approve, the other as a contact. */
const STRANGER = 'converse-contact-approval-alert';

/** The web client of XMPP. It lives on any host, and is known by its structure. */
export const converse: Adapter = {
  id: 'converse',
  name: 'Converse.js',
  hosts: [],
  known: { how: 'tried', on: '2026-11' },
  recognises: (document) => document.querySelector('converse-root, converse-chats') !== null,
  telling: ['class', 'data-msgid'],
  read(root, recall = afresh, most = NEWEST): Reading {
    const { boxes, isOpen } = recall(root, boxesIn);
    // A group has no list while it asks for a nickname or a password.
    if (boxes.length === 0) return isOpen ? { state: 'unreadable' } : { state: 'no-chat' };
    const open = boxes.flatMap(({ list, conversation }) => (conversation === null ? [] : [{ list, conversation, rows: rowsIn(list, recall, most) }]));
    // None of them names an address.
    if (open.length === 0) return { state: 'unreadable' };
    if (open.some(isUnreadable) && open.every(hasNoticesAlone)) return { state: 'unreadable' };
    return { state: 'read', open };
  },
};

interface Box {
  readonly list: Element;
  /** Null where the box names no address. */
  readonly conversation: Conversation | null;
}

function boxesIn(root: Document): { readonly boxes: readonly Box[]; readonly isOpen: boolean } {
  const shown = [...root.querySelectorAll(BOX)].filter(isShown);
  return { boxes: shown.map(readBox).filter((box) => box !== null), isOpen: shown.some((box) => box.matches('converse-chat')) };
}

/** Boxes that were closed or folded stay in the page. */
function isShown(box: Element): boolean {
  return box.closest('.hidden, [hidden]') === null;
}

/** They are still found where messages no longer are. */
function hasNoticesAlone({ rows }: OpenConversation): boolean {
  return rows.every(({ event }) => event === 'notice');
}

function isUnreadable(open: OpenConversation): boolean {
  const { rows, list } = open;
  return hasNoticesAlone(open) && (list.querySelector('.chat-msg') !== null || (rows.length === 0 && textOf(list) !== ''));
}

function readBox(box: Element): Box | null {
  const list = box.querySelector(LIST);
  if (list === null) return null;
  const heading = box.querySelector(HEADING);
  const title = box.querySelector(TITLE);
  const jid = bare(heading?.getAttribute('jid') ?? box.getAttribute('jid') ?? title?.getAttribute('title'));
  if (jid === undefined) return { list, conversation: null };
  const stranger = box.querySelector(STRANGER)?.firstElementChild ?? null;
  const contact = withoutUndefined({ name: textOf(title) || undefined, handle: jid, standing: stranger === null ? undefined : ('not-in-contacts' as const) });
  return { list, conversation: { site: converse.id, key: jid, channel: 'chat', group: isGroup(box), contact, url: box.ownerDocument.URL } };
}

function isGroup(part: Element): boolean {
  return part.closest('converse-muc') !== null;
}

const readRows = rowReader((element) => element.matches(ROW), readRow);

function rowsIn(list: Element, recall: Recall, most: number): Row[] {
  return readRows(list, recall, most).filter((row) => row !== null);
}

function readRow(row: Element): Row | null {
  const sentAt = timeOf(row.getAttribute('data-isodate'));
  if (row.matches('.chat-info')) return withoutUndefined({ from: 'unknown' as const, text: textOf(row.querySelector(INFO)), event: 'notice' as const, sentAt });
  const id = row.getAttribute('data-msgid') || undefined;
  const author = isGroup(row) ? resource(row.getAttribute('data-from')) ?? (textOf(row.querySelector(AUTHOR)) || undefined) : undefined;
  const about = { id, from: speaker(row), sender: author, sentAt };
  if (row.matches('.chat-msg--retracted')) return withoutUndefined({ ...about, text: '', event: 'removed' as const });
  const parts = [...row.querySelectorAll(WORDS)];
  const media = mediaOf(row);
  if (parts.length === 0 && media === undefined) return null;
  const text = parts.map((part) => textOf(part, PLAYERS)).join('\n').trim();
  return withoutUndefined({
    ...about,
    // A picture's own address is no word of anybody's.
    text: media !== undefined && /^\S+:\/\/\S+$/u.test(text) ? '' : text,
    quoted: textOf(row.querySelector(QUOTED)) || undefined,
    media,
  });
}

function speaker(row: Element): Speaker {
  const content = row.querySelector(CONTENT);
  if (content?.matches('.chat-msg__content--me')) return 'me';
  return content?.matches('.chat-msg__content--them') ? 'them' : 'unknown';
}

function mediaOf(row: Element): Media | undefined {
  const places = [...row.querySelectorAll(`${WORDS}, ${ATTACHED}`)];
  const shown = MEDIA.find(([, selector]) => places.some((place) => place.querySelector(selector) !== null))?.[0];
  return shown ?? (row.querySelector(ATTACHED) === null ? undefined : 'file');
}

/** An address without its resource: `ada@example.org/phone` is `ada@example.org`. */
function bare(jid: string | null | undefined): string | undefined {
  return jid?.split('/')[0] || undefined;
}

/** In a group the resource is the nickname. */
function resource(jid: string | null): string | undefined {
  const slash = jid?.indexOf('/') ?? -1;
  return slash === -1 ? undefined : jid!.slice(slash + 1);
}
