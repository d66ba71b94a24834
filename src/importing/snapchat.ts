import type { Media } from '../conversation/message.ts';
import type { ExportedChat, ExportedMessage, Read } from './exported.ts';
import { fieldsIn, isFields, textIn, type Fields } from './json.ts';

const OWNER = 'me';

/** Whether it is `chat_history.json` of Snapchat's "My data": lists of messages by the other's user name. */
export function isSnapchat(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  return Object.values(value).some((rows) => Array.isArray(rows) && rows.some((row) => isFields(row) && 'Media Type' in row && 'Created' in row));
}

const MEDIA: Readonly<Record<string, Media>> = { MEDIA: 'image', NOTE: 'voice', STICKER: 'image', SHARE: 'file' };

/** Snapchat tells of each row whether the person sent it; what was not saved in the chat has no text. */
export function readSnapchat(value: Fields): Read {
  const received = Object.entries(value).filter(([name]) => !/^(?:Received|Sent) (?:Saved )?Chat History$/u.test(name));
  const chats = received.flatMap(([other, rows]): ExportedChat[] => {
    const messages = fieldsIn(rows).filter(isFields).map((row): ExportedMessage => {
      const sentAt = Date.parse(String(row.Created).replace(/ UTC$/u, 'Z').replace(' ', 'T'));
      const media = MEDIA[String(row['Media Type'])];
      return {
        sender: row.IsSender === true ? OWNER : (textIn(row.From) ?? other),
        text: textIn(row.Content) ?? textIn(row.Text) ?? '',
        ...(Number.isNaN(sentAt) ? {} : { sentAt }),
        ...(media === undefined ? {} : { media }),
      };
    });
    return messages.length === 0 ? [] : [{ format: 'snapchat', channel: 'chat', title: other, me: OWNER, messages: messages.toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0)) }];
  });
  return { chats };
}
