import type { Speaker } from '../conversation/message.ts';
import type { Sessions } from '../engine/follow.ts';
import { CONTENTS, ofConversation, type ConversationRecord, type Database, type StateRecord } from './database.ts';
import type { KeptMessage } from './records.ts';
import { sealMessages } from './seal-messages.ts';
import type { Vault } from './vault.ts';

/** What comes of it when the person says who wrote what; written in one transaction or not at all. */
export interface Corrected {
  readonly sessions: Sessions;
  readonly record: Pick<ConversationRecord, 'level' | 'stage' | 'score' | 'despair' | 'listed' | 'swapped' | 'asRead'>;
  /** All that are kept, as they are now; what was deleted meanwhile stays so. */
  readonly messages: readonly KeptMessage[];
  /** By their keys; null takes it back. */
  readonly said: ReadonlyMap<string, Speaker | null>;
}

export interface Corrections {
  /** A conversation with its numbers; null where it is not known (any more). */
  stateOf(id: string): Promise<{ readonly state: StateRecord; readonly record: ConversationRecord } | null>;
  correct(id: string, corrected: Corrected): Promise<void>;
}

export function corrections(database: Database, vault: Vault): Corrections {
  return {
    async stateOf(id) {
      const [state, record] = await Promise.all([database.get('states', id), database.get('conversations', id)]);
      return state === undefined || record === undefined ? null : { state, record };
    },
    async correct(id, { sessions, record: corrected, messages, said }) {
      const sealed = await sealMessages(vault, id, messages);
      const hashed = await Promise.all(Array.from(said, async ([key, from]) => [await vault.hash(key), from] as const));
      const transaction = database.transaction(CONTENTS, 'readwrite');
      // Popup and review write meanwhile: of the record only what is corrected is changed.
      const [state, record, kept] = await Promise.all([transaction.objectStore('states').get(id), transaction.objectStore('conversations').get(id), transaction.objectStore('messages').getAllKeys(ofConversation(id))]);
      if (state === undefined || record === undefined) return;
      const { swapped: _, asRead: __, ...rest } = record;
      void transaction.objectStore('states').put({ ...state, sessions });
      void transaction.objectStore('conversations').put({ ...rest, ...corrected });
      const stillKept = new Set(kept.map(([, key]) => key));
      for (const message of sealed) if (stillKept.has(message.key)) void transaction.objectStore('messages').put(message);
      const seen = transaction.objectStore('seen');
      for (const [key, from] of hashed) {
        const known = await seen.get([id, key]);
        if (known === undefined || known.said === (from ?? undefined)) continue;
        const { said: _, ...rest } = known;
        void seen.put(from === null ? rest : { ...rest, said: from });
      }
      await transaction.done;
    },
  };
}
