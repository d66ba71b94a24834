import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Level } from '../conversation/level.ts';
import type { Speaker } from '../conversation/message.ts';
import type { Stage } from '../conversation/stage.ts';
import type { FineReason } from '../conversation/told.ts';
import type { Sessions } from '../engine/follow.ts';
import type { Stretching } from './passphrase.ts';
import type { Sealed } from './vault.ts';

/** What is known of a conversation in numbers; holds no text and no name. */
export interface StateRecord {
  readonly conversation: string;
  /** Hash of site and contact name; finds conversations that the page does not key. */
  readonly name: string;
  readonly sessions: Sessions;
  /** Orders of the earliest and the latest message that was read. */
  readonly firstOrder: number;
  readonly lastOrder: number;
  /** ms, UTC. */
  readonly lastSeen: number;
}

/** Where a conversation stood when the person said something about it. */
export interface Stood {
  readonly level: Level;
  readonly stage: Stage | null;
}

/** A conversation with at least one flagged message. Who and where is sealed. */
export interface ConversationRecord {
  readonly id: string;
  readonly level: Level;
  readonly stage: Stage | null;
  readonly score: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** Whether a message of the last 30 days took part: only then a card is shown. */
  readonly current: boolean;
  /** Whether the person's own words show that they cannot go on. */
  readonly despair: boolean;
  /** "This is fine", and where the conversation stood then. */
  readonly dismissed?: Stood & { readonly at: number; readonly why: FineReason };
  /** Made small in the page, and where the conversation stood then. */
  readonly small?: Stood;
  /** What the person has said of the case: Answers. */
  readonly answers?: Sealed;
  /** What they have said since, while those before could not be opened: Given, in its order. */
  readonly answersSince?: readonly Sealed[];
  readonly keeping: 'not-yet' | 'keeping' | 'stopped';
  /** The person has taken it up themselves: it stays listed, whatever is found in it. */
  readonly listed?: true;
  /** The case that it belongs to, of the person's making; random. */
  readonly case?: string;
  /** Conversations of which the person says that they are not of its case. */
  readonly apart?: readonly string[];
  /** The person says that the page takes each side for the other. */
  readonly swapped?: true;
  /** Where it stood before the person said who wrote what; set for as long as something is corrected. */
  readonly asRead?: Stood & { readonly score: number; readonly despair: boolean };
  readonly sealed: Sealed;
  /** The person's own notes. */
  readonly notes?: Sealed;
}

/** That a message was read. */
export interface SeenRecord {
  readonly conversation: string;
  /** Hashed. */
  readonly key: string;
  readonly order: number;
  /** Who wrote it, as the person says. */
  readonly said?: Speaker;
  /** Nobody knew whose it was. */
  readonly unattributed?: true;
}

export interface MessageRecord {
  readonly conversation: string;
  readonly order: number;
  /** Hashed. */
  readonly key: string;
  readonly flagged: boolean;
  readonly sealed: Sealed;
}

/** Under which name an account goes, and whether the person knows it; both are hashed. */
export interface AccountRecord {
  readonly name: string;
  readonly handle: string;
  readonly conversation: string;
  /** How much each side has said, counted as far as it takes to know somebody. */
  readonly mine: number;
  readonly theirs: number;
  /** When it came, the person knew the name from another account. */
  readonly second?: true;
  /** ms, UTC. */
  readonly lastSeen: number;
}

/** The passphrase lock; the private key (PKCS 8) is sealed with the passphrase. */
export interface LockRecord extends Stretching {
  /** P-256. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly privateKey: ArrayBuffer;
  /** The person has taken the lock away, and what it locked is being sealed anew. */
  readonly leaving?: true;
}

export interface PorchlightSchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  lock: { key: string; value: LockRecord };
  states: { key: string; value: StateRecord; indexes: { name: string; lastSeen: number } };
  seen: { key: [string, string]; value: SeenRecord };
  conversations: { key: string; value: ConversationRecord };
  messages: { key: [string, string]; value: MessageRecord };
  accounts: { key: [string, string]; value: AccountRecord; indexes: { conversation: string; lastSeen: number } };
}

export type Database = IDBPDatabase<PorchlightSchema>;

const NAME = 'porchlight';
/** 1: version 0.1.0. 2: accounts. 3: the passphrase lock. */
const VERSION = 3;

/** @param onEnded the browser has ended the connection by itself: what was deleted by its own means, a disk that is gone */
export function openDatabase(name = NAME, onEnded?: () => void): Promise<Database> {
  return openDB<PorchlightSchema>(name, VERSION, {
    ...(onEnded === undefined ? {} : { terminated: onEnded }),
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('keys');
        const states = database.createObjectStore('states', { keyPath: 'conversation' });
        states.createIndex('name', 'name');
        states.createIndex('lastSeen', 'lastSeen');
        database.createObjectStore('seen', { keyPath: ['conversation', 'key'] });
        database.createObjectStore('conversations', { keyPath: 'id' });
        database.createObjectStore('messages', { keyPath: ['conversation', 'key'] });
      }
      if (from < 2) {
        const accounts = database.createObjectStore('accounts', { keyPath: ['name', 'handle'] });
        accounts.createIndex('conversation', 'conversation');
        accounts.createIndex('lastSeen', 'lastSeen');
      }
      if (from < 3) database.createObjectStore('lock');
    },
  });
}

/** Whether there is one yet: before the person has agreed to be read along with, nothing is made. */
export async function hasDatabase(name = NAME): Promise<boolean> {
  return (await indexedDB.databases()).some((one) => one.name === name);
}

export function deleteDatabase(name = NAME): Promise<void> {
  return deleteDB(name);
}

/** All that is remembered of conversations. */
export const CONTENTS = ['states', 'seen', 'conversations', 'messages'] as const;

/** All that is remembered but the keys. */
export const EVERYTHING = [...CONTENTS, 'accounts'] as const;

/** The keys, and what locks them. */
export const KEYS = ['keys', 'lock'] as const;

/** Edits records, each as it stands within the transaction, since popup, pages and background all write. What is not there stays so. */
export async function changeRecords(database: Database, ids: readonly string[], edit: (record: ConversationRecord) => ConversationRecord): Promise<void> {
  const { store, done } = database.transaction('conversations', 'readwrite');
  for (const id of ids) {
    const record = await store.get(id);
    if (record !== undefined) void store.put(edit(record));
  }
  await done;
}

/** All records of one conversation, in stores whose keys begin with it. */
export function ofConversation(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
