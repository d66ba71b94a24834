import { toBase64 } from './base64.ts';
import { KEYS, type ConversationRecord, type Database, type LockRecord } from './database.ts';
import { lockOf } from './lock.ts';
import { whileNobodySeals } from './sealing.ts';
import { openVault, type Sealed, type Vault } from './vault.ts';

/** So many messages are sealed anew in one transaction. */
const CHUNK = 200;
/** A key is destroyed when nobody else seals: it is tried so often, so many ms apart. */
const TRIES = 100;
const PAUSE = 100;

/**
 * After a passphrase was set or removed: seals anew what was sealed before, then destroys the key of before. Breaks off at any moment without harm,
 * since each record says which key it is sealed with and both are there until the end; the next call goes on. No two may run at once.
 * @param privateKey null while it is locked: a removal then waits for the person
 * @returns whether there was anything to do
 */
export async function sealAnew(database: Database, privateKey: CryptoKey | null): Promise<boolean> {
  const lock = await lockOf(database);
  if (lock === undefined || (lock.leaving === true ? privateKey === null : (await database.getKey('keys', 'sealing')) === undefined)) return false;
  const isStill = (now: LockRecord | undefined): boolean => now !== undefined && now.leaving === lock.leaving;
  const isStale = ({ to }: Sealed): boolean => (to === undefined) === (lock.leaving !== true);
  const vault = await openVault(database, privateKey);
  const allAnew = async (): Promise<void> => {
    while (isStill(await lockOf(database)) && (await conversationsAnew(database, vault, isStale)) + (await messagesAnew(database, vault, isStale)) > 0);
  };
  const destroyed = async (): Promise<true> => {
    // What was on its way meanwhile.
    await allAnew();
    const transaction = database.transaction(KEYS, 'readwrite');
    // The person may have changed their mind, or deleted everything.
    if (isStill((await transaction.objectStore('lock').getAll())[0])) {
      if (lock.leaving === true) void transaction.objectStore('lock').clear();
      else void transaction.objectStore('keys').delete('sealing');
    }
    await transaction.done;
    return true;
  };
  await allAnew();
  for (let tried = 0; tried < TRIES; tried += 1) {
    if ((await whileNobodySeals(destroyed)) !== null) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  // Both keys stay; the next call goes on.
  throw new Error('Somebody seals all the time.');
}

/** By what they begin with, which differs wherever anything was sealed. */
type Anew = ReadonlyMap<string, Sealed>;

async function sealedAnew(sealed: readonly Sealed[], vault: Vault): Promise<Anew> {
  const opened = await Promise.allSettled(sealed.map(async (one) => [toBase64(one.iv), await vault.open(one)] as const));
  // What was damaged before is past saving. Anything else must not be taken for it: its key would be destroyed.
  const failed = opened.find((result) => result.status === 'rejected' && !isDamage(result.reason));
  if (failed?.status === 'rejected') throw failed.reason;
  return new Map(await Promise.all(opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])).map(async ([iv, value]) => [iv, await vault.seal(value)] as const)));
}

function isDamage(reason: unknown): boolean {
  return reason instanceof SyntaxError || (reason instanceof DOMException && reason.name === 'OperationError');
}

async function conversationsAnew(database: Database, vault: Vault, isStale: (sealed: Sealed) => boolean): Promise<number> {
  let changed = 0;
  for (const id of await database.getAllKeys('conversations')) {
    const before = await database.get('conversations', id);
    const anew = await sealedAnew(before === undefined ? [] : sealedIn(before).filter(isStale), vault);
    if (anew.size === 0) continue;
    const { store, done } = database.transaction('conversations', 'readwrite');
    const now = await store.get(id);
    if (now !== undefined) void store.put(replaced(now, anew));
    await done;
    changed += anew.size;
  }
  return changed;
}

function sealedIn({ sealed, notes, answers, answersSince = [] }: ConversationRecord): readonly Sealed[] {
  return [sealed, ...answersSince, ...(notes === undefined ? [] : [notes]), ...(answers === undefined ? [] : [answers])];
}

function replaced({ sealed, notes, answers, answersSince, ...record }: ConversationRecord, anew: Anew): ConversationRecord {
  const of = (one: Sealed): Sealed => anew.get(toBase64(one.iv)) ?? one;
  return {
    ...record,
    sealed: of(sealed),
    ...(notes === undefined ? {} : { notes: of(notes) }),
    ...(answers === undefined ? {} : { answers: of(answers) }),
    ...(answersSince === undefined ? {} : { answersSince: answersSince.map(of) }),
  };
}

async function messagesAnew(database: Database, vault: Vault, isStale: (sealed: Sealed) => boolean): Promise<number> {
  let changed = 0;
  const keys = await database.getAllKeys('messages');
  for (let at = 0; at < keys.length; at += CHUNK) {
    const chunk = keys.slice(at, at + CHUNK);
    const before = await Promise.all(chunk.map((key) => database.get('messages', key)));
    const anew = await sealedAnew(before.flatMap((record) => (record !== undefined && isStale(record.sealed) ? [record.sealed] : [])), vault);
    if (anew.size === 0) continue;
    const { store, done } = database.transaction('messages', 'readwrite');
    for (const key of chunk) {
      const now = await store.get(key);
      const sealed = now === undefined ? undefined : anew.get(toBase64(now.sealed.iv));
      if (now !== undefined && sealed !== undefined) void store.put({ ...now, sealed });
    }
    await done;
    changed += anew.size;
  }
  return changed;
}
