import type { ExportedMessage, Read } from './exported.ts';
import { fieldsIn, isFields, textIn, timeIn, type Fields } from './json.ts';
import { meBeside } from './speakers.ts';
import { kindOf } from './whatsapp-words.ts';

/** Whether it is JSON of DiscordChatExporter, the common exporter: Discord's own package holds the person's messages alone. */
export function isDiscord(value: unknown): value is Fields {
  return isFields(value) && isFields(value.channel) && Array.isArray(value.messages) && 'guild' in value;
}

export function readDiscord(value: Fields): Read {
  const channel = isFields(value.channel) ? value.channel : {};
  const messages = fieldsIn(value.messages).filter(isFields).map((row): ExportedMessage => {
    const author = isFields(row.author) ? row.author : {};
    const sentAt = timeIn(row.timestamp);
    const [attached] = fieldsIn(row.attachments).filter(isFields);
    const isSystem = typeof row.type === 'string' && row.type !== 'Default' && row.type !== 'Reply';
    return {
      sender: textIn(author.nickname) ?? textIn(author.name) ?? null,
      text: textIn(row.content) ?? '',
      ...(sentAt === undefined ? {} : { sentAt }),
      ...(attached === undefined ? {} : { media: kindOf(textIn(attached.fileName) ?? '') }),
      ...(isSystem ? { event: row.type === 'Call' ? ('call' as const) : ('notice' as const) } : {}),
    };
  });
  const title = textIn(channel.name) ?? '';
  const names = [...new Set(messages.flatMap(({ sender }) => (sender === null ? [] : [sender])))];
  return { chats: [{ format: 'discord', channel: 'chat', title, me: meBeside(title, names), messages }] };
}
