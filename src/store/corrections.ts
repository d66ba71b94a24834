import type { Speaker } from '../conversation/message.ts';
import type { Sessions } from '../engine/follow.ts';
import type { ConversationRecord, Database, StateRecord } from './database.ts';
import type { KeptMessage } from './records.ts';
import { sealMessages } from './seal-messages.ts';
import type { Vault } from './vault.ts';

/** What comes of it when the person says who wrote what; written in one transaction or not at all. */
export interface Corrected {
  readonly sessions: Sessions;
  readonly record: ConversationRecord;
  /** All that are kept, as they are now. */
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
    async correct(id, { sessions, record, messages, said }) {
      const sealed = await sealMessages(vault, id, messages);
      const hashed = await Promise.all(Array.from(said, async ([key, from]) => [await vault.hash(key), from] as const));
      const transaction = database.transaction(['states', 'seen', 'conversations', 'messages'], 'readwrite');
      const seen = transaction.objectStore('seen');
      for (const message of sealed) void transaction.objectStore('messages').put(message);
      for (const [key, from] of hashed) {
        const known = await seen.get([id, key]);
        if (known === undefined || known.said === (from ?? undefined)) continue;
        const { said: _, ...rest } = known;
        void seen.put(from === null ? rest : { ...rest, said: from });
      }
      const state = await transaction.objectStore('states').get(id);
      if (state !== undefined) void transaction.objectStore('states').put({ ...state, sessions });
      void transaction.objectStore('conversations').put(record);
      await transaction.done;
    },
  };
}
