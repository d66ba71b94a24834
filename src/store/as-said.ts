import { OTHER_SIDE, type Message } from '../conversation/message.ts';
import type { KeptMessage } from './records.ts';
import type { Known } from './store.ts';

/** A message of whom the person says, and where the page said otherwise, as it was read. */
export type SaidMessage = Message & Pick<KeptMessage, 'asRead'>;

/** With the speaker that the person says, where they have said one. */
export function asSaid(messages: readonly Message[], { said, record }: Known): readonly SaidMessage[] {
  return messages.map((message) => {
    const from = said.get(message.key) ?? (record?.swapped === true ? OTHER_SIDE[message.from] : message.from);
    return from === message.from ? message : { ...message, from, asRead: message.from };
  });
}
