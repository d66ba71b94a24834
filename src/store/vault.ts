import { fromBase64, toBase64 } from './base64.ts';
import type { Database } from './database.ts';

/** Encrypted JSON. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/**
 * Encrypts all text at rest and hashes all keys and names, with keys made for this installation. That which seals cannot be exported; that of the
 * hashes can, so that a backup is known again elsewhere. Destroying the keys is deletion.
 */
export interface Vault {
  seal(value: unknown): Promise<Sealed>;
  /** @throws when it was sealed with another key, or changed since. */
  open<T>(sealed: Sealed): Promise<T>;
  /** 96 bits of a keyed hash, in base64. */
  hash(text: string): Promise<string>;
}

const HASHING = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;

export async function openVault(database: Database): Promise<Vault> {
  const [sealing, hashing] = await Promise.all([
    keyOf(database, 'sealing', { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    keyOf(database, 'hashing', HASHING, true, ['sign']),
  ]);
  return {
    async seal(value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sealing, new TextEncoder().encode(JSON.stringify(value))) };
    },
    async open(sealed) {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, sealing, sealed.data);
      return JSON.parse(new TextDecoder().decode(plain));
    },
    async hash(text) {
      const whole = await crypto.subtle.sign('HMAC', hashing, new TextEncoder().encode(text));
      return toBase64(new Uint8Array(whole, 0, 12));
    },
  };
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

/** Takes over the key of another installation, for one in which nothing was hashed yet; vaults are to be opened anew. @throws where it is no key */
export async function adoptHashing(database: Database, base64: string): Promise<void> {
  await database.put('keys', await crypto.subtle.importKey('raw', fromBase64(base64), HASHING, true, ['sign']), 'hashing');
}
