import { fromBase64, toBase64 } from './base64.ts';
import { EVERYTHING, type Database, type LockRecord } from './database.ts';
import { keyOfSealed, keyTo } from './key-pair.ts';
import { lockOf } from './lock.ts';

/** Encrypted JSON. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
  /** Sealed to the public key of the lock, with what the private key opens it by; without it, with the key of this installation. */
  readonly to?: Uint8Array<ArrayBuffer>;
}

/** Whether there is a passphrase, and whether what it locks can be opened now. */
export type LockState = 'none' | 'open' | 'locked';

/**
 * Encrypts all text at rest and hashes all keys and names, with keys made for this installation. That which seals cannot be exported; that of the
 * hashes can, so that a backup is known again elsewhere. Destroying the keys is deletion. With a passphrase (lock.ts) it seals to a public key.
 */
export interface Vault {
  readonly lock: LockState;
  seal(value: unknown): Promise<Sealed>;
  /** While it is locked, only what this vault has sealed itself. @throws when it was sealed with another key, or changed since. */
  open<T>(sealed: Sealed): Promise<T>;
  /** 96 bits of a keyed hash, in base64. */
  hash(text: string): Promise<string>;
}

const SEALING = { name: 'AES-GCM', length: 256 } as const;
const HASHING = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;

/** @param privateKey of the lock, while it is unlocked */
export async function openVault(database: Database, privateKey: CryptoKey | null = null): Promise<Vault> {
  const [lock, sealing, hashing] = await Promise.all([lockOf(database), installationKey(database), keyOf(database, 'hashing', HASHING, true, ['sign'])]);
  /** Keys of what is sealed to the public key, by what makes them again. */
  const agreed = new Map<string, Promise<CryptoKey>>();
  let own: { readonly publicKey: string; readonly made: ReturnType<typeof keyTo> } | null = null;

  /** Sealing to the public key needs a key of this vault's own; what it has sealed itself, it can open. */
  const keyToLock = async ({ publicKey }: LockRecord): Promise<{ readonly key: CryptoKey; readonly to: Sealed['to'] }> => {
    const name = toBase64(publicKey);
    if (own?.publicKey !== name) own = { publicKey: name, made: keyTo(publicKey) };
    const { key, to } = await own.made;
    agreed.set(toBase64(to), Promise.resolve(key));
    return { key, to };
  };
  const current = async (): Promise<{ readonly key: CryptoKey; readonly to?: Sealed['to'] }> => {
    const now = await lockOf(database);
    return now === undefined || now.leaving === true ? { key: (await installationKey(database, true))! } : keyToLock(now);
  };
  /** Asked for each time, since a passphrase may have been set or removed elsewhere; what is sealed at once asks once. */
  let asked: ReturnType<typeof current> | null = null;
  const sealingKey = (): ReturnType<typeof current> => (asked ??= current().finally(() => (asked = null)));

  const opening = async ({ to }: Sealed): Promise<CryptoKey> => {
    if (to === undefined) {
      const key = sealing ?? (await installationKey(database));
      if (key === undefined) throw new Error('The key of this record was destroyed.');
      return key;
    }
    const name = toBase64(to);
    const known = agreed.get(name) ?? (privateKey === null ? Promise.reject(new Error('Locked.')) : keyOfSealed(privateKey, to));
    if (privateKey !== null) agreed.set(name, known);
    return known;
  };

  return {
    lock: lock === undefined ? 'none' : privateKey === null ? 'locked' : 'open',
    async seal(value) {
      const { key, to } = await sealingKey();
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(value)));
      return { iv, data, ...(to === undefined ? {} : { to }) };
    },
    async open(sealed) {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, await opening(sealed), sealed.data);
      return JSON.parse(new TextDecoder().decode(plain));
    },
    async hash(text) {
      const whole = await crypto.subtle.sign('HMAC', hashing, new TextEncoder().encode(text));
      return toBase64(new Uint8Array(whole, 0, 12));
    },
  };
}

/** For what must read all that is here before it writes. @throws while it is locked */
export async function openUnlocked(database: Database, privateKey: CryptoKey | null): Promise<Vault> {
  const vault = await openVault(database, privateKey);
  if (vault.lock === 'locked') throw new Error('Locked.');
  return vault;
}

/** The key that seals without a passphrase; behind a lock there is none, but for as long as it comes or goes. @param wanted is made where there is none */
async function installationKey(database: Database, wanted = false): Promise<CryptoKey | undefined> {
  const before = await database.get('keys', 'sealing');
  return before ?? (wanted || (await lockOf(database)) === undefined ? keyOf(database, 'sealing', SEALING, false, ['encrypt', 'decrypt']) : undefined);
}

async function keyOf(database: Database, name: string, algorithm: AesKeyGenParams | HmacKeyGenParams, extractable: boolean, usages: KeyUsage[]): Promise<CryptoKey> {
  const before = await database.get('keys', name);
  if (before !== undefined) return before;
  const made = (await crypto.subtle.generateKey(algorithm, extractable, usages)) as CryptoKey;
  // Another page may have made one meanwhile.
  const transaction = database.transaction('keys', 'readwrite');
  const known = await transaction.store.get(name);
  if (known === undefined) await transaction.store.put(made, name);
  await transaction.done;
  return known ?? made;
}

/** The key of all hashes, base64; null where there is none yet, or one that was made before it could be taken along. */
export async function takeHashing(database: Database): Promise<string | null> {
  const key = await database.get('keys', 'hashing');
  if (key?.extractable !== true) return null;
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
}

/** Takes over the key of another installation where nothing was stored yet; vaults are to be opened anew. @throws where it is no key */
export async function adoptHashing(database: Database, base64: string): Promise<void> {
  const key = await crypto.subtle.importKey('raw', fromBase64(base64), HASHING, true, ['sign']);
  const transaction = database.transaction([...EVERYTHING, 'keys'] as const, 'readwrite');
  const counts = await Promise.all(EVERYTHING.map((name) => transaction.objectStore(name).count()));
  if (counts.every((count) => count === 0)) void transaction.objectStore('keys').put(key, 'hashing');
  await transaction.done;
}
