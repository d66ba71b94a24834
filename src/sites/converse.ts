import type { Media, Row, Speaker } from '../conversation/message.ts';
import { textOf, timeOf, withoutUndefined } from './dom.ts';
import type { Adapter, OpenConversation, Reading } from './site.ts';

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
  read(root): Reading {
    const shown = [...root.querySelectorAll(BOX)].filter(isShown);
    const boxes = shown.filter((box) => box.querySelector(LIST) !== null);
    // A group has no list while it asks for a nickname or a password.
    if (boxes.length === 0) return shown.some((box) => box.matches('converse-chat')) ? { state: 'unreadable', reason: 'no list of messages' } : { state: 'no-chat' };
    const open = boxes.map(readBox).filter((one) => one !== null);
    if (open.length === 0) return { state: 'unreadable', reason: 'chat without an address' };
    if (open.some(isUnreadable) && open.every(({ rows }) => rows.length === 0)) return { state: 'unreadable', reason: 'no text in any message' };
    return { state: 'read', open };
  },
};

/** Boxes that were closed or folded stay in the page. */
function isShown(box: Element): boolean {
  return box.closest('.hidden, [hidden]') === null;
}

function isUnreadable({ rows, list }: OpenConversation): boolean {
  return rows.length === 0 && (list.querySelector('converse-chat-message') !== null || textOf(list) !== '');
}

function readBox(box: Element): OpenConversation | null {
  const heading = box.querySelector(HEADING);
  const title = box.querySelector(TITLE);
  const jid = bare(heading?.getAttribute('jid') ?? box.getAttribute('jid') ?? title?.getAttribute('title'));
  if (jid === undefined) return null;
  const list = box.querySelector(LIST)!;
  const group = box.matches('converse-muc');
  const stranger = box.querySelector(STRANGER)?.firstElementChild ?? null;
  return {
    conversation: {
      site: converse.id,
      key: jid,
      channel: 'chat',
      group,
      contact: withoutUndefined({ name: textOf(title) || undefined, handle: jid, standing: stranger === null ? undefined : ('not-in-contacts' as const) }),
      url: box.ownerDocument.URL,
    },
    list,
    rows: [...list.querySelectorAll(ROW)].map((row) => readRow(row, group)).filter((row) => row !== null),
  };
}

function readRow(row: Element, group: boolean): Row | null {
  const sentAt = timeOf(row.getAttribute('data-isodate'));
  if (row.matches('.chat-info')) return withoutUndefined({ from: 'unknown' as const, text: textOf(row.querySelector(INFO)), event: 'notice' as const, sentAt });
  const id = row.getAttribute('data-msgid') || undefined;
  const author = group ? resource(row.getAttribute('data-from')) ?? (textOf(row.querySelector(AUTHOR)) || undefined) : undefined;
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
