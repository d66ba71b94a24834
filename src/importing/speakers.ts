import type { Message } from '../conversation/message.ts';
import type { ExportedChat } from './exported.ts';

/** The person in an export: their name there; that they wrote none of it; or not known. */
export type Me = { readonly name: string } | 'nobody' | null;

export interface NamedSpeaker {
  readonly name: string;
  readonly messages: number;
}

/** Who speaks, those with most messages first; a pasted text without names has none. */
export function speakersOf(chat: ExportedChat): readonly NamedSpeaker[] {
  const counts = new Map<string, number>();
  for (const { sender, event } of chat.messages) if (sender !== null && event === undefined) counts.set(sender, (counts.get(sender) ?? 0) + 1);
  return [...counts].map(([name, messages]) => ({ name, messages })).toSorted((a, b) => b.messages - a.messages);
}

/** Whether more than one other person speaks. */
export function isGroup(chat: ExportedChat, me: Me): boolean {
  return speakersOf(chat).filter(({ name }) => !isMe(name, me)).length > 1;
}

function isMe(name: string | null, me: Me): boolean {
  return me !== null && me !== 'nobody' && me.name === name;
}

/** The messages in the plain model. As long as it is not known who the person is, nobody's words accuse anybody. */
export function asMessages(chat: ExportedChat, me: Me): readonly Message[] {
  return chat.messages.map(({ sender, ...message }, index) => ({
    ...message,
    key: `import:${index}`,
    from: message.event !== undefined || me === null ? 'unknown' : isMe(sender, me) ? 'me' : 'them',
    ...(sender === null ? {} : { sender }),
  }));
}

/** The one other name beside the one that the file or the export itself gives for the other side. */
export function meBeside(other: string, names: readonly string[]): string | null {
  const wanted = other.trim();
  if (names.length !== 2 || !names.includes(wanted)) return null;
  return names.find((name) => name !== wanted) ?? null;
}
