import type { Message } from '../../src/conversation/message.ts';
import type { LabelledConversation } from '../corpus.ts';

/** One made for so many harmless talks. */
const SHARE = 0.5;

/**
 * Harmless talks whose lines were drawn from all harmless talks in that language. The world says more, and more at random, than anybody writes down:
 * they teach that words which meet by chance mean nothing (measured: a quarter fewer false alarms on public talk at the same threats seen).
 */
export function mixedTalks(conversations: readonly LabelledConversation[], random: () => number): LabelledConversation[] {
  const harmless = conversations.filter(({ hostile, moment, channel }) => !hostile && !moment && channel === 'chat');
  const lines = Map.groupBy(harmless.flatMap(({ messages, language }) => messages.map((message) => ({ message, spoken: `${language} ${message.from}` }))), ({ spoken }) => spoken);
  return harmless.filter(() => random() < SHARE).map((talk) => {
    const drawn = ({ from }: Message): Message => {
      const such = lines.get(`${talk.language} ${from}`)!;
      return such[Math.floor(random() * such.length)]!.message;
    };
    return { ...talk, messages: talk.messages.map(drawn) };
  });
}
