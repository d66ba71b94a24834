import { fromBase64, toBase64 } from './base64.ts';
import type { Database, LockRecord } from './database.ts';
import { importPrivateKey, makeKeyPair } from './key-pair.ts';
import { ITERATIONS, keyFrom } from './passphrase.ts';
import type { FleetingArea } from './private-store.ts';

/**
 * The passphrase lock. New records are sealed to a public key, so that all goes on while it is locked; the private key lies here sealed with the
 * passphrase, and, while it is unlocked, in the browser's memory alone.
 */
const LOCK = 'lock';
/** In the memory: the private key, and when the popup or a page was last used, ms, UTC. */
export const UNLOCKED = 'unlocked';
const USED_AT = 'unlocked-used-at';
/** It locks by itself after so long without use, ms. */
export const IDLE = 15 * 60_000;

type Bytes = Uint8Array<ArrayBuffer>;

export function lockOf(database: Database): Promise<LockRecord | undefined> {
  return database.get('lock', LOCK);
}

/**
 * Sets the first passphrase. What was sealed before is to be sealed anew (seal-anew.ts); until then both keys are there.
 * @returns false where there is one already
 */
export async function setPassphrase(database: Database, memory: FleetingArea, passphrase: string, now: number, iterations = ITERATIONS): Promise<boolean> {
  const { publicKey, privateKey } = await makeKeyPair();
  const lock: LockRecord = { publicKey, ...(await sealKey(privateKey, passphrase, iterations)) };
  const { store, done } = database.transaction('lock', 'readwrite');
  const isNew = (await store.get(LOCK)) === undefined;
  if (isNew) void store.put(lock, LOCK);
  await done;
  if (isNew) await remember(memory, privateKey, now);
  return isNew;
}

/** @returns whether it was the passphrase */
export async function unlock(database: Database, memory: FleetingArea, passphrase: string, now: number): Promise<boolean> {
  const opened = await openedWith(database, passphrase);
  if (opened !== null) await remember(memory, opened.privateKey, now);
  return opened !== null;
}

/** The key pair stays: nothing needs sealing anew. @returns whether the old one was the passphrase */
export async function changePassphrase(database: Database, old: string, passphrase: string, iterations = ITERATIONS): Promise<boolean> {
  const opened = await openedWith(database, old);
  if (opened === null) return false;
  const { lock, privateKey } = opened;
  return replace(database, lock, { ...lock, ...(await sealKey(privateKey, passphrase, iterations)) });
}

/** From now on an installation key seals again. What was sealed to the public key is to be sealed anew; then the lock goes. @returns whether it was the passphrase */
export async function removePassphrase(database: Database, memory: FleetingArea, passphrase: string, now: number): Promise<boolean> {
  const opened = await openedWith(database, passphrase);
  if (opened === null || !(await replace(database, opened.lock, { ...opened.lock, leaving: true }))) return false;
  await remember(memory, opened.privateKey, now);
  return true;
}

/** Forgets the private key at once. */
export function lockNow(memory: FleetingArea): Promise<void> {
  return memory.remove([UNLOCKED, USED_AT]);
}

/** Unlocked for a while longer, where it is; where that comes too late, it is forgotten here and now. */
export async function use(memory: FleetingArea, now: number): Promise<void> {
  if ((await timeLeft(memory, now)) !== null) await memory.set({ [USED_AT]: now });
}

/** How long it stays unlocked without use, ms; null where it is locked. Where the time is over, it is forgotten here and now. */
export async function timeLeft(memory: FleetingArea, now: number): Promise<number | null> {
  const usedAt = (await memory.get(USED_AT))[USED_AT];
  if (isFresh(usedAt, now)) return usedAt + IDLE - now;
  if (usedAt !== undefined) await lockNow(memory);
  return null;
}

/** The private key while it is unlocked; where it was not used for long, it is forgotten here and now. */
export async function keyInMemory(memory: FleetingArea, now: number): Promise<CryptoKey | null> {
  if ((await timeLeft(memory, now)) === null) return null;
  const key = (await memory.get(UNLOCKED))[UNLOCKED];
  return typeof key === 'string' ? importPrivateKey(fromBase64(key)) : null;
}

/** Two pages that tell of use at once may write in the other order; so many ms are no clock that was put back. */
const AT_ONCE = 1_000;

/** A clock that was put back does not keep it open. */
function isFresh(usedAt: unknown, now: number): usedAt is number {
  return typeof usedAt === 'number' && usedAt - now <= AT_ONCE && now - usedAt < IDLE;
}

async function remember(memory: FleetingArea, privateKey: Bytes, now: number): Promise<void> {
  await memory.set({ [UNLOCKED]: toBase64(privateKey), [USED_AT]: now });
}

/** @returns false where it was changed or taken away meanwhile */
async function replace(database: Database, before: LockRecord, after: LockRecord): Promise<boolean> {
  const { store, done } = database.transaction('lock', 'readwrite');
  const isSame = (await store.get(LOCK))?.salt === before.salt;
  if (isSame) void store.put(after, LOCK);
  await done;
  return isSame;
}

async function sealKey(privateKey: Bytes, passphrase: string, iterations: number): Promise<Omit<LockRecord, 'publicKey' | 'leaving'>> {
  const stretching = { iterations, salt: toBase64(crypto.getRandomValues(new Uint8Array(16))) };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { ...stretching, iv, privateKey: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyFrom(passphrase, stretching), privateKey) };
}

/** The lock and what it holds; null where there is none, or it is not the passphrase. */
async function openedWith(database: Database, passphrase: string): Promise<{ readonly lock: LockRecord; readonly privateKey: Bytes } | null> {
  const lock = await lockOf(database);
  if (lock === undefined) return null;
  const key = await keyFrom(passphrase, lock);
  try {
    return { lock, privateKey: new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: lock.iv }, key, lock.privateKey)) };
  } catch {
    return null;
  }
}
