import type { Conversation } from '../conversation/conversation.ts';
import type { Message, Row } from '../conversation/message.ts';
import { areTelling, isNamed } from '../conversation/same-talk.ts';

/** Whether two readings of a page call a conversation the same. */
export function isSame(a: Conversation, b: Conversation): boolean {
  if (a.site !== b.site || a.key !== b.key) return false;
  return a.key !== null || a.contact.name === b.contact.name;
}

/**
 * Whether what is now read goes on from what was known.
 * @param read may be empty for a moment
 */
export function isSameTalk(conversation: Conversation, known: readonly Message[], read: readonly Message[]): boolean {
  const keys = new Set(read.map(({ key }) => key));
  const stands = ({ key }: Message): boolean => keys.has(key);
  // What goes on from few words still has them all, while "is typing" comes and goes.
  const isEnough = read.length === 0 || known.every((message) => message.event !== undefined || stands(message)) || areTelling(known.filter(stands));
  return isEnough && (isNamed(conversation) || (known.some(({ key }) => key === read[0]?.key) && known.slice(-3).some(stands)));
}

/** Whether the rows are those of these messages, whoever they are said to be of. */
export function saySame(rows: readonly Row[], messages: readonly Message[]): boolean {
  return rows.length > 0 && rows.length === messages.length && rows.every(({ text, media }, index) => text === messages[index]!.text && media === messages[index]!.media);
}
