import type { ChatEvent, Media } from '../conversation/message.ts';
import { isTime } from '../conversation/time.ts';
import type { ExportedChat, ExportedMessage, Problem, Read } from './exported.ts';
import { fieldsIn, isFields, textIn, type Fields } from './json.ts';
import { meBeside } from './speakers.ts';

/** Whether it is a `message_1.json` of Instagram, Facebook or Messenger, or a thread of Messenger's encrypted chats. */
export function isMeta(value: unknown): value is Fields {
  return isFields(value) && Array.isArray(value.participants) && Array.isArray(value.messages);
}

/**
 * One thread out of its parts (`message_1.json` is the newest; within a part the newest message comes first).
 * Both sites write each byte of UTF-8 as a character of its own: that is undone.
 */
export function readMeta(parts: readonly Fields[]): Read {
  const unread: Omit<Problem, 'file'>[] = [];
  const messages = parts.flatMap((part) =>
    fieldsIn(part.messages).flatMap((row, index): ExportedMessage[] => {
      const message = isFields(row) ? readMessage(row) : null;
      if (message === null) unread.push({ line: index + 1, reason: 'message-unread' });
      return message === null ? [] : [message];
    }),
  );
  const [first] = parts;
  const names = fieldsIn(first?.participants).map((one) => mended(isFields(one) ? (textIn(one.name) ?? '') : String(one)));
  const title = mended(textIn(first?.title) ?? textIn(first?.threadName)?.replace(/_\d+$/u, '') ?? '');
  const chat: ExportedChat = { format: 'meta', channel: 'chat', title, me: meBeside(title, names), messages: messages.toReversed().toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0)) };
  return { chats: [chat], unread };
}

const MEDIA: readonly (readonly [string, Media])[] = [['photos', 'image'], ['gifs', 'image'], ['sticker', 'image'], ['videos', 'video'], ['audio_files', 'voice'], ['files', 'file']];

function readMessage(row: Fields): ExportedMessage | null {
  const sender = textIn(row.sender_name) ?? textIn(row.senderName);
  const sentAt = [row.timestamp_ms, row.timestamp].find(isTime);
  if (sender === undefined) return null;
  const text = mended(textIn(row.content) ?? textIn(row.text) ?? '');
  const link = isFields(row.share) ? mended(textIn(row.share.link) ?? '') : '';
  const media = MEDIA.find(([field]) => row[field] !== undefined)?.[1] ?? (fieldsIn(row.media).length > 0 ? 'file' : undefined);
  const event = eventOf(row, text);
  return {
    sender: mended(sender),
    text: link !== '' && !text.includes(link) ? `${text}\n${link}`.trim() : text,
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(media === undefined ? {} : { media }),
    ...(event === undefined ? {} : { event }),
  };
}

/** Rows that the site writes in the sender's name: reactions, calls, "sent an attachment". */
const REACTION = /^(?:Reacted .{1,16} to your message|Liked a message|.{1,60} (?:changed the (?:theme|chat theme)|set (?:the|your) nickname)\b.*)\s*$/u;

function eventOf(row: Fields, text: string): ChatEvent | undefined {
  if (row.call_duration !== undefined) return /video/iu.test(text) ? 'video-call' : 'call';
  if (row.is_unsent === true || row.isUnsent === true) return 'notice';
  return REACTION.test(text) ? 'notice' : undefined;
}

/** "grÃ¼n" was "grün": characters that are bytes of UTF-8 are read as such; all else stays. */
export function mended(text: string): string {
  if (!/[\u0080-\u00ff]/u.test(text) || /[^\u0000-\u00ff]/u.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  } catch {
    return text;
  }
}
