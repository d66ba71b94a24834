import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';

/**
 * Whether these messages stand in one talk alone: two of them together do, or one whose text is long, or that the site has an id for that is
 * no mere number. What the page tells by itself stands in all, and "hi" in most.
 */
export function areTelling(messages: readonly Message[]): boolean {
  const said = messages.filter(({ event }) => !event);
  return said.length > 1 || said.some(({ key, text }) => text.length > 60 || /^id:.{9}/u.test(key));
}

/**
 * Where nobody is named, the next stranger may open with the same words: there what stands read is only the same talk if it begins within what was
 * known, and has its end.
 */
export function isNamed({ contact }: Conversation): boolean {
  return (contact.handle ?? contact.name) !== undefined;
}
