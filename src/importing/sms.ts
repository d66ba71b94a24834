import { isTime } from '../conversation/time.ts';
import type { ExportedChat, ExportedMessage, Read } from './exported.ts';
import { ImportError } from './exported.ts';
import { piecesOf } from './html.ts';

const OWNER = 'me';
/** Android's number for a message that was sent. */
const SENT = '2';

export function isSms(text: string): boolean {
  return /<smses\b/u.test(text.slice(0, 2000));
}

/** The XML of "SMS Backup & Restore": one conversation a number. */
export function readSms(xml: string): Read {
  const chats = new Map<string, { readonly title: string; readonly messages: ExportedMessage[] }>();
  for (const piece of piecesOf(xml)) {
    if (piece.type !== 'open' || (piece.name !== 'sms' && piece.name !== 'mms')) continue;
    const { address = '', contact_name: name = '', body, type, msg_box: box, date, text_only: textOnly } = piece.attributes;
    const title = name === '' || name === '(Unknown)' ? address : name;
    const chat = chats.get(address) ?? { title, messages: [] };
    chats.set(address, chat);
    const sentAt = Number(date);
    chat.messages.push({
      sender: (type ?? box) === SENT ? OWNER : title,
      text: body === undefined || body === 'null' ? '' : body,
      ...(sentAt > 0 && isTime(sentAt) ? { sentAt } : {}),
      ...(piece.name === 'mms' && textOnly !== '1' ? { media: 'file' as const } : {}),
    });
  }
  if (chats.size === 0) throw new ImportError('no-messages');
  return { chats: [...chats.values()].map(({ title, messages }): ExportedChat => ({ format: 'sms', channel: 'chat', title, me: OWNER, messages: messages.toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0)) })) };
}
