import { cluesOf, tiesBetween, type Clues } from '../evidence/ties.ts';
import type { FlaggedConversation, KeptMessage } from '../store/records.ts';
import type { Proposal } from './conversation-case.tsx';

/** Remembers what was found in a conversation for as long as nothing new is read in it. */
export type Proposer = (conversation: FlaggedConversation, conversations: readonly FlaggedConversation[]) => Promise<readonly Proposal[]>;

/**
 * Looks for conversations that may be of one case. Whatever is of it already, was refused, or is fine by the person's word is left out.
 * @param siteName what a site is called, by its id
 */
export function createProposer(loadMessages: (id: string) => Promise<readonly KeptMessage[]>, siteName: (site: string) => string): Proposer {
  const known = new Map<string, { readonly lastSeen: number; readonly clues: Clues }>();

  async function clues(conversation: FlaggedConversation): Promise<Clues> {
    const before = known.get(conversation.id);
    if (before?.lastSeen === conversation.lastSeen) return { ...before.clues, conversation };
    const found = cluesOf({ conversation, messages: await loadMessages(conversation.id) });
    known.set(conversation.id, { lastSeen: conversation.lastSeen, clues: found });
    return found;
  }

  return async (conversation, conversations) => {
    const one = await clues(conversation);
    const proposals: Proposal[] = [];
    for (const other of conversations) {
      if (other.id === conversation.id || !canBeProposed(conversation, other)) continue;
      const ties = tiesBetween(one, await clues(other), siteName);
      if (ties.length > 0) proposals.push({ id: other.id, ties });
    }
    return proposals;
  };
}

function canBeProposed(one: FlaggedConversation, other: FlaggedConversation): boolean {
  const isJoined = one.case !== undefined && one.case === other.case;
  const isRefused = one.apart?.includes(other.id) === true || other.apart?.includes(one.id) === true;
  return !isJoined && !isRefused && other.dismissedAt === undefined;
}
