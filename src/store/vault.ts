import type { Database } from './database.ts';

/** Encrypted JSON. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/**
 * Encrypts all text at rest and hashes all keys and names, with keys made for this installation that cannot be exported.
 * Destroying the keys is deletion.
 */
export interface Vault {
  seal(value: unknown): Promise<Sealed>;
  /** @throws when it was sealed with another key, or changed since. */
  open<T>(sealed: Sealed): Promise<T>;
  /** 96 bits of a keyed hash, in base64. */
  hash(text: string): Promise<string>;
}

export async function openVault(database: Database): Promise<Vault> {
  const sealing = await keyOf(database, 'sealing', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
  const hashing = await keyOf(database, 'hashing', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']);
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
      return btoa(String.fromCharCode(...new Uint8Array(whole, 0, 12)));
    },
  };
}

async function keyOf(database: Database, name: string, algorithm: AesKeyGenParams | HmacKeyGenParams, usages: KeyUsage[]): Promise<CryptoKey> {
  const made = (await crypto.subtle.generateKey(algorithm, false, usages)) as CryptoKey;
  const transaction = database.transaction('keys', 'readwrite');
  const known = await transaction.store.get(name);
  if (known === undefined) await transaction.store.put(made, name);
  await transaction.done;
  return known ?? made;
}
