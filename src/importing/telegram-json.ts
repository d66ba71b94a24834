import type { Media } from '../conversation/message.ts';
import { isTime } from '../conversation/time.ts';
import { ImportError, type ExportedChat, type ExportedMessage, type Problem, type Read } from './exported.ts';
import { fieldsIn, isFields, textIn, timeIn, type Fields } from './json.ts';
import { meBeside } from './speakers.ts';
import { kindOf } from './whatsapp-words.ts';

/** Whether it is Telegram Desktop's `result.json`: one chat, or all of an account. */
export function isTelegramJson(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  if (isFields(value.chats) && Array.isArray(value.chats.list)) return true;
  return Array.isArray(value.messages) && typeof value.type === 'string' && ('id' in value || 'name' in value);
}

/** The chats of Telegram Desktop's "Export chat history" (JSON), since version 1.5 (2018). */
export function readTelegramJson(value: Fields): Read {
  const owner = isFields(value.personal_information) ? ownerOf(value.personal_information) : null;
  const chats = isFields(value.chats) ? [...fieldsIn(value.chats.list), ...fieldsIn(isFields(value.left_chats) ? value.left_chats.list : [])] : [value];
  const unread: Omit<Problem, 'file'>[] = [];
  const read = chats.filter(isFields).filter(({ type }) => type !== 'saved_messages').map((chat) => readChat(chat, owner, unread));
  if (read.length === 0) throw new ImportError('no-messages');
  return { chats: read, unread };
}

interface Owner {
  readonly id: string;
  readonly name: string;
}

function ownerOf({ user_id: id, first_name: first, last_name: last }: Fields): Owner {
  return { id: `user${String(id)}`, name: [first, last].map((part) => textIn(part) ?? '').join(' ').trim() };
}

function readChat(chat: Fields, owner: Owner | null, unread: Omit<Problem, 'file'>[]): ExportedChat {
  const title = textIn(chat.name) ?? '';
  const rows = fieldsIn(chat.messages);
  const byId = new Map(rows.flatMap((row) => (isFields(row) ? [[row.id, row] as const] : [])));
  const messages = rows.flatMap((row, index): ExportedMessage[] => {
    const message = isFields(row) ? readMessage(row, byId) : null;
    if (message === null) unread.push({ line: index + 1, reason: 'message-unread' });
    return message === null ? [] : [message];
  });
  const own = owner === null ? undefined : rows.find((row) => isFields(row) && row.from_id === owner.id);
  const names = [...new Set(messages.flatMap(({ sender, event }) => (sender === null || event !== undefined ? [] : [sender])))];
  // Who owns the account is known, also where they wrote nothing.
  const me = isFields(own) ? senderOf(own) : owner !== null ? owner.name : chat.type === 'personal_chat' ? meBeside(title, names) : null;
  return { format: 'telegram', channel: 'chat', title, me, messages };
}

function senderOf(row: Fields): string | null {
  return textIn(row.from) ?? textIn(row.actor) ?? textIn(row.from_id) ?? textIn(row.actor_id) ?? null;
}

function readMessage(row: Fields, byId: ReadonlyMap<unknown, Fields>): ExportedMessage | null {
  if (typeof row.type !== 'string') return null;
  const unixTime = Number(row.date_unixtime) * 1000;
  const sentAt = unixTime > 0 && isTime(unixTime) ? unixTime : timeIn(row.date);
  const time = sentAt === undefined ? {} : { sentAt };
  if (row.type === 'service') {
    const isCall = row.action === 'phone_call' || row.action === 'group_call';
    return { sender: senderOf(row), text: String(row.action ?? ''), event: isCall ? 'call' : 'notice', ...time };
  }
  const answered = row.reply_to_message_id === undefined ? undefined : byId.get(row.reply_to_message_id);
  const quoted = answered === undefined ? '' : plain(answered.text);
  const media = mediaOf(row);
  const forwarded = textIn(row.forwarded_from);
  const text = plain(row.text);
  // What somebody passes on are another's words.
  const said = forwarded !== undefined && text !== '' ? { text: '', quoted: text } : { text, ...(quoted === '' ? {} : { quoted }) };
  return { sender: senderOf(row), ...said, ...time, ...(media === undefined ? {} : { media }) };
}

const MEDIA: Readonly<Record<string, Media>> = { video_file: 'video', video_message: 'video', animation: 'video', voice_message: 'voice', audio_file: 'voice', sticker: 'image' };

function mediaOf(row: Fields): Media | undefined {
  if (row.photo !== undefined) return 'image';
  if (typeof row.media_type === 'string') return MEDIA[row.media_type] ?? 'file';
  return typeof row.file === 'string' ? kindOf(row.file) : undefined;
}

/** A text, or its pieces with links and bold words between. */
function plain(text: unknown): string {
  if (typeof text === 'string') return text;
  return fieldsIn(text).map((piece) => (typeof piece === 'string' ? piece : isFields(piece) ? (textIn(piece.text) ?? '') : '')).join('');
}
