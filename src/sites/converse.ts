import type { Media, Row, Speaker } from '../conversation/message.ts';
import { textOf, timeOf, withoutUndefined } from './dom.ts';
import type { Adapter, OpenConversation, Reading } from './site.ts';

/** Converse.js 14, from its templates (2026-11): class names of its own, the same in every language. */
const BOX = 'converse-chat, converse-muc';
const HEADING = 'converse-chat-heading, converse-muc-heading';
const TITLE = '.chatbox-title__text';
const LIST = 'converse-chat-content, converse-muc-chat-content';
const ROW = '.chat-msg[data-msgid], .chat-info[data-isodate]';
const CONTENT = '.chat-msg__content';
const BODY = '.chat-msg__text';
const AUTHOR = '.chat-msg__author';
const REPLY = 'converse-reply-context';
const MEDIA = '.chat-msg__media';
/** "Would you like to add … as a contact?" */
const STRANGER = 'converse-contact-approval-alert';

/** The web client of XMPP. It lives on any host, and is known by its structure. */
export const converse: Adapter = {
  id: 'converse',
  name: 'Converse.js',
  hosts: [],
  recognises: (document) => document.querySelector('converse-root, converse-chats') !== null,
  read(root): Reading {
    const boxes = [...root.querySelectorAll(BOX)].filter((box) => box.querySelector(LIST) !== null && isShown(box));
    if (boxes.length === 0) return { state: 'no-chat' };
    const open = boxes.map(readBox).filter((one) => one !== null);
    if (open.length === 0) return { state: 'unreadable', reason: 'chat without an address' };
    if (open.every(isUnreadable)) return { state: 'unreadable', reason: 'no text in any message' };
    return { state: 'read', open };
  },
};

/** Boxes that were closed or folded stay in the page. */
function isShown(box: Element): boolean {
  return box.closest('.hidden, [hidden]') === null;
}

function isUnreadable({ rows, list }: OpenConversation): boolean {
  return rows.length === 0 && list.querySelector('converse-chat-message') !== null;
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
  if (row.matches('.chat-info')) return withoutUndefined({ from: 'unknown' as const, text: textOf(row), event: 'notice' as const, sentAt });
  const id = row.getAttribute('data-msgid') || undefined;
  if (row.matches('.chat-msg--retracted')) return withoutUndefined({ id, from: speaker(row), text: '', event: 'removed' as const, sentAt });
  const body = row.querySelector(BODY);
  const media = mediaOf(row);
  if (body === null && media === undefined) return null;
  const text = textOf(body);
  return withoutUndefined({
    id,
    from: speaker(row),
    sender: group ? resource(row.getAttribute('data-from')) ?? (textOf(row.querySelector(AUTHOR)) || undefined) : undefined,
    // A picture's own address is no word of anybody's.
    text: media !== undefined && /^\S+:\/\/\S+$/u.test(text) ? '' : text,
    quoted: textOf(row.querySelector(REPLY)) || undefined,
    sentAt,
    media,
  });
}

function speaker(row: Element): Speaker {
  const content = row.querySelector(CONTENT);
  if (content?.matches('.chat-msg__content--me')) return 'me';
  return content?.matches('.chat-msg__content--them') ? 'them' : 'unknown';
}

function mediaOf(row: Element): Media | undefined {
  const found = row.querySelector(`${MEDIA}, ${BODY}`);
  if (row.querySelector(`:is(${MEDIA}, ${BODY}) :is(img:not(.emoji), canvas.gif-canvas, converse-gif)`)) return 'image';
  if (row.querySelector(`:is(${MEDIA}, ${BODY}) video`)) return 'video';
  if (row.querySelector(`:is(${MEDIA}, ${BODY}) audio`)) return 'voice';
  return found?.matches(MEDIA) ? 'file' : undefined;
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
