import { fromBase64 } from './base64.ts';

/** What OWASP asks for (2023) with SHA-256; whatever is sealed says how many it was sealed with. */
export const ITERATIONS = 600_000;

/** How a key comes from a passphrase. */
export interface Stretching {
  readonly iterations: number;
  /** Base64. */
  readonly salt: string;
}

/** PBKDF2 with SHA-256, for AES-GCM. */
export async function keyFrom(passphrase: string, { salt, iterations }: Stretching): Promise<CryptoKey> {
  // One way of writing: the same accents can be typed in two.
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations }, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
