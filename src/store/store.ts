import type { Conversation } from '../conversation/conversation.ts';
import { worstFirst } from '../conversation/level.ts';
import type { Message, Speaker } from '../conversation/message.ts';
import { isNamed } from '../conversation/same-talk.ts';
import type { Answers, FineReason } from '../conversation/told.ts';
import type { Sessions } from '../engine/follow.ts';
import type { Session } from '../engine/session.ts';
import { acquaintances, type Acquaintances } from './acquaintances.ts';
import { chooseTalk } from './choose-talk.ts';
import { answersHeard, answersOf, cases, type Cases } from './cases.ts';
import { corrections, type Corrections } from './corrections.ts';
import { changeRecords, CONTENTS, EVERYTHING, KEYS, ofConversation, type ConversationRecord, type Database } from './database.ts';
import type { FlaggedConversation, Identity, KeptMessage } from './records.ts';
import { sealMessages } from './seal-messages.ts';
import { whileSealing } from './sealing.ts';
import { readable } from './readable.ts';
import type { LockState, Vault } from './vault.ts';

/** What the store knows of a conversation before a batch is judged. */
export interface Known {
  readonly id: string;
  readonly sessions: Sessions;
  readonly firstOrder: number;
  readonly lastOrder: number;
  /** Message keys that were read before, with their order. */
  readonly orders: ReadonlyMap<string, number>;
  /** Who wrote a message, by its key, where the person has said so. */
  readonly said: ReadonlyMap<string, Speaker>;
  /** Those of them of which it was not known who had said them. */
  readonly unattributed: ReadonlySet<string>;
  readonly record: ConversationRecord | null;
}

/** All that one batch changes; written in one transaction or not at all. */
export interface Update {
  readonly conversation: Conversation;
  readonly sessions: Sessions;
  readonly firstOrder: number;
  readonly lastOrder: number;
  /** Newly read messages with their order. */
  readonly read: ReadonlyMap<string, number>;
  /** Those of them of which it is not known who said them. */
  readonly unattributed?: ReadonlySet<string>;
  /** What becomes of its record; null while nothing was ever flagged in it. */
  readonly record: Pick<ConversationRecord, 'level' | 'stage' | 'score' | 'current' | 'keeping' | 'despair' | 'listed'> | null;
  /** Flagged messages and, while text is kept, all others. */
  readonly messages: readonly KeptMessage[];
  /** Whether it goes on from what was read before. */
  readonly goesOn?: boolean;
  /** ms, UTC. */
  readonly now: number;
}

export interface Told {
  readonly site?: string;
  readonly answers: Answers;
  /** How often rules have fired, which stands in the numbers. */
  readonly signs: number;
  /** While it is locked, so that advice fits without the messages: which rules have fired. */
  readonly fired?: readonly string[];
}

/** Where conversations are remembered. In private windows a store that forgets stands in (private-store.ts). */
export interface Store extends Acquaintances {
  /** Finds a conversation; one that the page does not key is found by its name and messages already read, never by its name alone. */
  find(conversation: Conversation, messages: readonly Message[]): Promise<Known>;
  /** @returns whether it was written: not where it was to go on from what has been removed meanwhile */
  commit(id: string, update: Update): Promise<boolean>;
  /** A name that is safe to be kept. */
  hash(text: string): Promise<string>;
  record(id: string): Promise<ConversationRecord | null>;
  /** Conversations with a flagged message that were read at this time (ms, UTC) or later; who and where stays sealed. */
  readSince(time: number): Promise<readonly ConversationRecord[]>;
  messages(id: string): Promise<readonly KeptMessage[]>;
  /** Which of these messages are kept, by their keys. */
  kept(id: string, messages: readonly Message[]): Promise<ReadonlySet<string>>;
  countKept(id: string): Promise<number>;
  /** On which site a conversation is, and what the person has said of it. */
  told(id: string): Promise<Told>;
  /** @param answer null takes it back */
  answer(id: string, question: keyof Answers, answer: boolean | null): Promise<void>;
  dismiss(id: string, why: FineReason, now: number): Promise<void>;
  undoDismiss(id: string): Promise<void>;
  /** Made small: it stays so until something new comes. */
  minimise(id: string): Promise<void>;
  /** Deletes the kept text and keeps no more of it. */
  stopKeeping(id: string): Promise<void>;
}

/** The store of the popup and the review page. */
export interface Archive extends Store, Corrections, Cases {
  /** While it is locked, nothing that was sealed can be read, but all can be written. */
  readonly lock: LockState;
  /**
   * Conversations at `notice` or above, worst first, then newest first.
   * @param most no more than so many of them
   */
  flagged(most?: number): Promise<readonly FlaggedConversation[]>;
  remove(id: string): Promise<void>;
  /** Deletes what was last read before this time (ms, UTC). What reached danger, and what the person has taken up in any way, stays until they decide. */
  forgetBefore(time: number): Promise<void>;
  /** Deletes every conversation and the keys that all text was sealed with; this archive cannot be used any further. */
  removeAll(): Promise<void>;
  /** Keeps the text of both sides from now on, also below danger, because the person wants it. */
  startKeeping(id: string): Promise<void>;
  /** The person's own notes on a conversation; an empty text takes them away. */
  keepNotes(id: string, notes: string): Promise<void>;
  /** Ends it, once what has begun is done. */
  close(): void;
}

/** @param database open for as long as the store is used */
export function createStore(database: Database, vault: Vault): Archive {
  const change = (id: string, edit: (record: ConversationRecord) => ConversationRecord): Promise<void> => changeRecords(database, [id], edit);

  const forget = async (id: string): Promise<void> => {
    const transaction = database.transaction(CONTENTS, 'readwrite');
    void transaction.objectStore('states').delete(id);
    void transaction.objectStore('conversations').delete(id);
    void transaction.objectStore('seen').delete(ofConversation(id));
    void transaction.objectStore('messages').delete(ofConversation(id));
    await transaction.done;
  };

  return {
    ...corrections(database, vault),
    ...cases(database, vault),
    ...acquaintances(database, vault),
    lock: vault.lock,
    hash: (text) => vault.hash(text),
    async find(conversation, messages) {
      const hashes = await hashKeys(vault, messages);
      const id = await identify(database, vault, conversation, messages, hashes);
      const transaction = database.transaction(['states', 'seen', 'conversations']);
      const [state, record] = await Promise.all([transaction.objectStore('states').get(id), transaction.objectStore('conversations').get(id)]);
      const seen = await Promise.all(Array.from(hashes, async ([key, hash]) => [key, await transaction.objectStore('seen').get([id, hash])] as const));
      await transaction.done;
      return {
        id,
        sessions: state?.sessions ?? {},
        firstOrder: state?.firstOrder ?? 0,
        lastOrder: state?.lastOrder ?? -1,
        orders: new Map(seen.flatMap(([key, found]) => (found === undefined ? [] : [[key, found.order] as const]))),
        said: new Map(seen.flatMap(([key, found]) => (found?.said === undefined ? [] : [[key, found.said] as const]))),
        unattributed: new Set(seen.flatMap(([key, found]) => (found?.unattributed ? [key] : []))),
        record: record ?? null,
      };
    },
    commit: (id, update) => whileSealing(async () => {
      const { conversation, record, now } = update;
      // Everything that waits for WebCrypto comes before the transaction, which ends at the first foreign wait.
      const name = await nameHash(vault, conversation);
      const read = await Promise.all(Array.from(update.read, async ([key, order]) => ({ conversation: id, key: await vault.hash(key), order, ...(update.unattributed?.has(key) ? { unattributed: true as const } : {}) })));
      const messages = await sealMessages(vault, id, update.messages);
      const identity: Identity = { site: conversation.site, contact: conversation.contact, url: conversation.url, key: conversation.key };
      const sealed = record === null ? null : await vault.seal(identity);
      const transaction = database.transaction(CONTENTS, 'readwrite');
      const [wasRead, before] = await Promise.all([transaction.objectStore('states').getKey(id), transaction.objectStore('conversations').get(id)]);
      if (update.goesOn === true && wasRead === undefined) return false;
      // Popup and review write meanwhile: what the person has said of keeping since the batch was judged holds.
      const keeping = before === undefined || before.keeping === 'not-yet' ? record?.keeping : before.keeping;
      const isStopped = keeping === 'stopped' && record?.keeping === 'keeping';
      const seenStore = transaction.objectStore('seen');
      for (const row of read) void seenStore.put(row);
      for (const message of messages) if (message.flagged || !isStopped) void transaction.objectStore('messages').put(message);
      void transaction.objectStore('states').put({ conversation: id, name, sessions: update.sessions, firstOrder: update.firstOrder, lastOrder: update.lastOrder, lastSeen: now });
      if (record !== null && sealed !== null) void transaction.objectStore('conversations').put({ firstSeen: now, ...before, ...record, keeping: keeping ?? record.keeping, id, lastSeen: now, sealed });
      await transaction.done;
      return true;
    }),
    async record(id) {
      return (await database.get('conversations', id)) ?? null;
    },
    async readSince(time) {
      return (await database.getAll('conversations')).filter(({ lastSeen }) => lastSeen >= time);
    },
    async messages(id) {
      const records = await database.getAll('messages', ofConversation(id));
      const opened = await readable(records, (record) => vault.open<KeptMessage>(record.sealed));
      return opened.toSorted((a, b) => a.order - b.order);
    },
    async kept(id, messages) {
      const hashes = await hashKeys(vault, messages);
      const all = new Set((await database.getAllKeys('messages', ofConversation(id))).map(([, hash]) => hash));
      return new Set(Array.from(hashes).flatMap(([key, hash]) => (all.has(hash) ? [key] : [])));
    },
    countKept: (id) => database.count('messages', ofConversation(id)),
    async told(id) {
      const [record, state] = await Promise.all([database.get('conversations', id), database.get('states', id)]);
      if (record === undefined) return { answers: {}, signs: 0 };
      const sessions = Object.values(state?.sessions ?? {});
      // A warning goes without what is locked or damaged.
      const identity = await vault.open<Identity>(record.sealed).catch(() => null);
      const fired = vault.lock === 'locked' ? { fired: sessions.flatMap((session) => Object.keys(session.fired)) } : {};
      return { ...(identity === null ? {} : { site: identity.site }), answers: await answersHeard(record, vault), signs: signsIn(sessions), ...fired };
    },
    dismiss: (id, why, now) => change(id, (record) => ({ ...record, dismissed: { at: now, why, level: record.level, stage: record.stage } })),
    minimise: (id) => change(id, (record) => ({ ...record, small: { level: record.level, stage: record.stage } })),
    undoDismiss: (id) => change(id, ({ dismissed: _, ...record }) => record),
    async stopKeeping(id) {
      // In one: a batch that came between the two would have its text kept.
      const transaction = database.transaction(['messages', 'conversations'], 'readwrite');
      const conversations = transaction.objectStore('conversations');
      const record = await conversations.get(id);
      await Promise.all([
        transaction.objectStore('messages').delete(ofConversation(id)),
        record === undefined ? undefined : conversations.put({ ...record, keeping: 'stopped' }),
        transaction.done,
      ]);
    },
    async flagged(most) {
      const records = (await database.getAll('conversations')).filter((record) => record.level !== 'none').toSorted(worstFirst).slice(0, most);
      return readable(records, async (record) => present(record, await vault.open<Identity>(record.sealed), await answersOf(record, vault), record.notes === undefined ? undefined : await vault.open<string>(record.notes)));
    },
    async remove(id) {
      await forget(id);
      const { store, done } = database.transaction('accounts', 'readwrite');
      for (const key of await store.index('conversation').getAllKeys(id)) void store.delete(key);
      await done;
    },
    async forgetBefore(time) {
      for (const id of await database.getAllKeysFromIndex('states', 'lastSeen', IDBKeyRange.upperBound(time, true))) {
        const record = await database.get('conversations', id);
        // Whom the person knows is remembered for longer: a copied account may come after years.
        if (record === undefined || !isHeld(record)) await forget(id);
      }
    },
    async removeAll() {
      const transaction = database.transaction([...EVERYTHING, ...KEYS] as const, 'readwrite');
      for (const name of [...EVERYTHING, ...KEYS] as const) void transaction.objectStore(name).clear();
      await transaction.done;
    },
    startKeeping: (id) => change(id, (record) => ({ ...record, keeping: 'keeping' })),
    keepNotes: (id, notes) => whileSealing(async () => {
      const sealed = notes.trim() === '' ? null : await vault.seal(notes);
      await change(id, ({ notes: _, ...record }) => (sealed === null ? record : { ...record, notes: sealed }));
    }),
    close: () => database.close(),
  };
}

/** How often rules have fired in all. */
export function signsIn(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { fired }) => Object.values(fired).reduce((all, times) => all + times, sum), 0);
}

function isHeld({ level, keeping, listed, notes, case: ofCase }: ConversationRecord): boolean {
  return level === 'danger' || keeping === 'keeping' || listed === true || notes !== undefined || ofCase !== undefined;
}

function present(record: ConversationRecord, { site, contact, url }: Identity, answers: Answers, notes: string | undefined): FlaggedConversation {
  return {
    site,
    contact,
    url,
    id: record.id,
    level: record.level as FlaggedConversation['level'],
    stage: record.stage,
    score: record.score,
    firstSeen: record.firstSeen,
    lastSeen: record.lastSeen,
    ...(record.dismissed === undefined ? {} : { dismissedAt: record.dismissed.at, dismissedFor: record.dismissed.why }),
    despair: record.despair,
    answers,
    keeping: record.keeping === 'keeping',
    ...(record.case === undefined ? {} : { case: record.case }),
    ...(record.apart === undefined ? {} : { apart: record.apart }),
    ...(notes === undefined ? {} : { notes }),
  };
}

async function hashKeys(vault: Vault, messages: readonly Message[]): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(messages.map(async ({ key }) => [key, await vault.hash(key)] as const)));
}

export function nameHash(vault: Vault, { site, contact }: Pick<Conversation, 'site' | 'contact'>): Promise<string> {
  return vault.hash(`name\n${site}\n${contact.handle ?? contact.name ?? ''}`);
}

/** The id of a conversation that its site has a key for. */
export function idOf(vault: Vault, site: string, key: string): Promise<string> {
  return vault.hash(`key\n${site}\n${key}`);
}

async function identify(database: Database, vault: Vault, conversation: Conversation, messages: readonly Message[], hashes: ReadonlyMap<string, string>): Promise<string> {
  if (conversation.key !== null) return idOf(vault, conversation.site, conversation.key);
  const own = conversation.thread ?? crypto.randomUUID();
  const states = await database.getAllFromIndex('states', 'name', await nameHash(vault, conversation));
  // Of strangers there are many, and each is another.
  if (!isNamed(conversation) && states.some((state) => state.conversation === own)) return own;
  const candidates = states.map(async ({ conversation: id, lastOrder }) => {
    const seen = await Promise.all(messages.map(({ key }) => database.get('seen', [id, hashes.get(key)!])));
    const hasEnd = seen.some((found) => found?.order === lastOrder);
    return { id, common: messages.filter((_, index) => seen[index] !== undefined), hasEnd, isDismissed: (await database.get('conversations', id))?.dismissed !== undefined };
  });
  return chooseTalk(conversation, messages, await Promise.all(candidates), own);
}
