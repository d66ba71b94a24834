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

/** Whether the page calls the other side by a name. Where it does not, the next stranger may open with the same words. */
export function isNamed({ contact }: Conversation): boolean {
  return (contact.handle ?? contact.name) !== undefined;
}
