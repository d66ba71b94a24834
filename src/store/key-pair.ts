/**
 * Sealing for somebody who is not there: a passing key pair and the public key give a key that only the two private keys can give again, and the
 * passing one is forgotten with the vault that made it. P-256, because both browsers have long had it.
 */
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

type Bytes = Uint8Array<ArrayBuffer>;

/** A public key as it is stored, and a private one (PKCS 8) as it must never be. */
export interface KeyPair {
  readonly publicKey: Bytes;
  readonly privateKey: Bytes;
}

export async function makeKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const [open, secret] = await Promise.all([crypto.subtle.exportKey('raw', publicKey), crypto.subtle.exportKey('pkcs8', privateKey)]);
  return { publicKey: new Uint8Array(open), privateKey: new Uint8Array(secret) };
}

/** @throws where it is no key */
export function importPrivateKey(privateKey: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', privateKey, CURVE, false, ['deriveBits']);
}

/** A key to seal with for whoever has the private key. @returns with what that one needs to make it again */
export async function keyTo(publicKey: Bytes): Promise<{ readonly key: CryptoKey; readonly to: Bytes }> {
  const passing = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const to = new Uint8Array(await crypto.subtle.exportKey('raw', passing.publicKey));
  return { key: await agreed(passing.privateKey, publicKey, to), to };
}

export function keyOfSealed(privateKey: CryptoKey, to: Bytes): Promise<CryptoKey> {
  return agreed(privateKey, to, to);
}

async function agreed(mine: CryptoKey, theirs: Bytes, to: Bytes): Promise<CryptoKey> {
  const other = await crypto.subtle.importKey('raw', theirs, CURVE, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, mine, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: to, info: new TextEncoder().encode('porchlight') }, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
