import type { Conversation } from '../conversation/conversation.ts';
import type { Message } from '../conversation/message.ts';
import { areTelling, isNamed } from '../conversation/same-talk.ts';

/** A conversation under the name of one that its site has no key for. */
export interface Candidate {
  readonly id: string;
  /** What was read of it before, of the messages that stand read, in their order. */
  readonly common: readonly Message[];
  /** Whether the last of all that was read of it is among them. */
  readonly hasEnd: boolean;
  readonly isDismissed: boolean;
}

/**
 * Which of them stands read: the one with most in common, if that is telling.
 * @param own the one that the page has been following, or a new one
 */
export function chooseTalk(conversation: Conversation, read: readonly Message[], candidates: readonly Candidate[], own: string): string {
  let best = own;
  let most = candidates.find(({ id }) => id === own)?.common.length ?? 0;
  for (const { id, common, hasEnd, isDismissed } of candidates) {
    // Where nobody is named, even the same words from beginning to end may be those of the next: what was said of the last holds for nobody else.
    const isOne = areTelling(common) && (isNamed(conversation) || (common[0] === read[0] && hasEnd && !isDismissed));
    if (isOne && common.length > most) [best, most] = [id, common.length];
  }
  return best;
}
