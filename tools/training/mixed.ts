import type { LabelledConversation } from '../corpus.ts';
import { drawn } from './random.ts';

/** One made for so many harmless talks. */
const SHARE = 0.5;

/**
 * Harmless talks whose lines were drawn from all harmless talks in that language. The world says more, and more at random, than anybody writes down:
 * they teach that words which meet by chance mean nothing (measured: a quarter fewer false alarms on public talk at the same threats seen).
 */
export function mixedTalks(conversations: readonly LabelledConversation[], random: () => number): LabelledConversation[] {
  const harmless = harmlessTalks(conversations);
  const lines = Map.groupBy(harmless.flatMap(({ messages, language }) => messages.map((message) => ({ message, spoken: `${language} ${message.from}` }))), ({ spoken }) => spoken);
  return harmless.filter(() => random() < SHARE).map((talk) => ({ ...talk, messages: talk.messages.map(({ from }) => drawn(lines.get(`${talk.language} ${from}`)!, random).message) }));
}

/** Whole chats in which nobody is threatened or drawn on. */
export function harmlessTalks(conversations: readonly LabelledConversation[]): LabelledConversation[] {
  return conversations.filter(({ hostile, moment, channel }) => !hostile && !moment && channel === 'chat');
}
