import { CONTENTS, EVERYTHING, ofConversation, type AccountRecord, type ConversationRecord, type Database, type SeenRecord, type StateRecord } from '../store/database.ts';
import type { KeptMessage } from '../store/records.ts';
import { sealMessages } from '../store/seal-messages.ts';
import { readable } from '../store/readable.ts';
import { whileSealing } from '../store/sealing.ts';
import { idOf, nameHash } from '../store/store.ts';
import { adoptHashing, openUnlocked, takeHashing, type Vault } from '../store/vault.ts';
import type { Contents, UnsealedConversation, Records } from './contents.ts';
import { isNewer, mergeWhole, type WholeConversation } from './merge.ts';
import { unsealConversation } from './take-out.ts';

/** What came of it, in conversations that are listed, and messages. */
export interface PutIn {
  readonly added: number;
  readonly updated: number;
  readonly messages: number;
}

/**
 * Brings the records of a backup into this installation. What is here already is merged with, never overwritten by what is older. In an empty
 * installation the backup's key for hashes is taken over, so that all is known again.
 * @param key of the passphrase lock, where there is one
 * @param adopt takes the key over, and has archives that are open opened anew before anything more is stored
 * @throws while it is locked, or when the browser does not store it; a conversation is then in as a whole or not at all
 */
export async function putIn(database: Database, contents: Contents, key: CryptoKey | null = null, adopt = (hashing: string): Promise<void> => adoptHashing(database, hashing)): Promise<PutIn> {
  if (contents.hashing !== undefined && (await isEmpty(database))) await adopt(contents.hashing);
  const vault = await openUnlocked(database, key);
  const isOurs = contents.hashing !== undefined && contents.hashing === (await takeHashing(database));
  const records = isOurs ? contents : await hashedHere(contents, vault);
  let [added, updated, messages] = [0, 0, 0];
  for (const [id, there] of byConversation(records)) {
    const change = await whileSealing(() => putConversation(database, vault, id, there));
    added += Number(change.isNew && there.conversation !== undefined);
    updated += Number(!change.isNew && change.isChanged && there.conversation !== undefined);
    messages += change.messages;
  }
  for (const account of records.accounts) await putAccount(database, account);
  return { added, updated, messages };
}

async function isEmpty(database: Database): Promise<boolean> {
  const counts = await Promise.all(EVERYTHING.map((name) => database.count(name)));
  return counts.every((count) => count === 0);
}

/**
 * Hashes of another installation say nothing here. What has its names in clear is hashed anew; what has not (that a message was read of which
 * nothing is kept, how far a harmless talk had come) is read again when the person opens the chat.
 */
async function hashedHere({ conversations, messages, states }: Contents, vault: Vault): Promise<Records> {
  const ids = new Map(await Promise.all(conversations.map(async ({ record: { id }, identity: { site, key } }) => [id, typeof key === 'string' ? await idOf(vault, site, key) : id] as const)));
  const names = new Map(await Promise.all(conversations.map(async ({ record: { id }, identity }) => [id, await nameHash(vault, identity)] as const)));
  const here = (id: string): string => ids.get(id) ?? id;
  const seen = await Promise.all(messages.map(async ({ conversation, message }): Promise<SeenRecord> => ({ conversation: here(conversation), key: await vault.hash(message.key), order: message.order, ...(message.asRead === undefined ? {} : { said: message.from }) })));
  return {
    conversations: conversations.map((one) => ({ ...one, record: { ...one.record, id: here(one.record.id), ...(one.record.apart === undefined ? {} : { apart: one.record.apart.map(here) }) } })),
    messages: messages.map(({ conversation, message }) => ({ conversation: here(conversation), message })),
    states: states.flatMap((state) => (names.has(state.conversation) ? [{ ...state, conversation: here(state.conversation), name: names.get(state.conversation)! }] : [])),
    seen,
    accounts: [],
  };
}

function byConversation({ conversations, messages, states, seen }: Records): ReadonlyMap<string, WholeConversation> {
  const wholes = new Map<string, { state?: WholeConversation['state']; conversation?: UnsealedConversation; messages: KeptMessage[]; seen: SeenRecord[] }>();
  const of = (id: string) => {
    const whole = wholes.get(id) ?? { messages: [], seen: [] };
    wholes.set(id, whole);
    return whole;
  };
  for (const state of states) of(state.conversation).state = state;
  for (const one of conversations) of(one.record.id).conversation = one;
  // Text without its conversation is nowhere to be seen, and could not be deleted.
  for (const { conversation, message } of messages) if (wholes.get(conversation)?.conversation !== undefined) of(conversation).messages.push(message);
  for (const one of seen) if (wholes.has(one.conversation)) of(one.conversation).seen.push(one);
  return wholes;
}

/** How often it is tried again when a page has had something written meanwhile, or the person has pressed something. */
const TRIES = 5;

async function putConversation(database: Database, vault: Vault, id: string, there: WholeConversation): Promise<{ readonly isNew: boolean; readonly isChanged: boolean; readonly messages: number }> {
  const hashes = new Map(await Promise.all(there.messages.map(async ({ key }) => [key, await vault.hash(key)] as const)));
  for (let tried = 1; ; tried += 1) {
    const { whole: here, stood } = await wholeOf(database, vault, id);
    for (const { key } of here.messages) if (!hashes.has(key)) hashes.set(key, await vault.hash(key));
    const isNew = here.state === undefined && here.conversation === undefined;
    const merged = isNew ? there : mergeWhole(here, there, ({ key }) => hashes.get(key)!);
    const messages = merged.messages.slice(here.messages.length);
    const [record, sealed] = await Promise.all([merged.conversation === undefined ? undefined : sealedAgain(merged.conversation, vault), sealMessages(vault, id, messages)]);
    const transaction = database.transaction(CONTENTS, 'readwrite');
    if (mark(await transaction.objectStore('states').get(id), await transaction.objectStore('conversations').get(id)) !== stood && tried < TRIES) {
      transaction.abort();
      await transaction.done.catch(() => undefined);
      continue;
    }
    if (merged.state !== undefined) void transaction.objectStore('states').put(merged.state);
    if (record !== undefined) void transaction.objectStore('conversations').put(record);
    for (const message of sealed) void transaction.objectStore('messages').put(message);
    for (const one of merged.seen.slice(here.seen.length)) void transaction.objectStore('seen').put(one);
    await transaction.done;
    return { isNew, isChanged: messages.length > 0 || isNewer(there, here), messages: messages.length };
  }
}

/** Differs when anything has been written: what is sealed anew has another beginning. */
function mark(state: StateRecord | undefined, record: ConversationRecord | undefined): string {
  return JSON.stringify([state, record]);
}

/** @returns with how it stood */
async function wholeOf(database: Database, vault: Vault, id: string): Promise<{ readonly whole: WholeConversation; readonly stood: string }> {
  const transaction = database.transaction(CONTENTS);
  const [state, record, sealed, seen] = await Promise.all([
    transaction.objectStore('states').get(id),
    transaction.objectStore('conversations').get(id),
    transaction.objectStore('messages').getAll(ofConversation(id)),
    transaction.objectStore('seen').getAll(ofConversation(id)),
  ]);
  // What is damaged here may be whole in the backup.
  const conversation = record === undefined ? undefined : await unsealConversation(record, vault).catch(() => undefined);
  const messages = await readable(sealed, ({ sealed: message }) => vault.open<KeptMessage>(message));
  return { whole: { state, conversation, messages, seen }, stood: mark(state, record) };
}

async function sealedAgain({ record, identity, answers, notes }: UnsealedConversation, vault: Vault): Promise<ConversationRecord> {
  return {
    ...record,
    sealed: await vault.seal(identity),
    ...(Object.keys(answers).length === 0 ? {} : { answers: await vault.seal(answers) }),
    ...(notes === undefined ? {} : { notes: await vault.seal(notes) }),
  };
}

async function putAccount(database: Database, there: AccountRecord): Promise<void> {
  const { store, done } = database.transaction('accounts', 'readwrite');
  const here = await store.get([there.name, there.handle]);
  if (here === undefined || there.lastSeen > here.lastSeen) void store.put(there);
  await done;
}
