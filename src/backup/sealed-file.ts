import { fromBase64, toBase64 } from '../store/base64.ts';
import { ITERATIONS, keyFrom, type Stretching } from '../store/passphrase.ts';

/** What a file calls itself. */
const FORMAT = 'porchlight-backup';
const VERSION = 1;
/** More is nothing that we ever wrote, and would keep the page busy for minutes. */
const MOST_ITERATIONS = 10_000_000;
/** Sealed beside the contents, so that a wrong passphrase can be told from a damaged file. */
const PROOF = 'porchlight';

/** Why a file could not be opened. */
export type Refusal = 'passphrase' | 'foreign' | 'broken' | 'newer';

interface Head extends Stretching {
  readonly format: string;
  readonly version: number;
}

/** Base64. */
interface SealedPart {
  readonly iv: string;
  readonly data: string;
}

/** Seals plain data with a passphrase: PBKDF2 and AES-GCM, which also covers the head. @returns the file's text, JSON */
export async function sealFile(contents: unknown, passphrase: string, iterations = ITERATIONS): Promise<string> {
  const head: Head = { format: FORMAT, version: VERSION, iterations, salt: toBase64(crypto.getRandomValues(new Uint8Array(16))) };
  const key = await keyFrom(passphrase, head);
  return JSON.stringify({ ...head, proof: await seal(PROOF, key, head), contents: await seal(JSON.stringify(contents), key, head) });
}

/** @returns what was sealed, or why it cannot be told */
export async function openFile(text: string, passphrase: string): Promise<{ readonly contents: unknown } | Refusal> {
  const file = parsed(text);
  if (file === null) return text.includes(FORMAT) ? 'broken' : 'foreign';
  const { format, version, iterations, salt, proof, contents } = file;
  if (format !== FORMAT) return 'foreign';
  if (typeof version === 'number' && version > VERSION) return 'newer';
  if (version !== VERSION || typeof salt !== 'string' || typeof iterations !== 'number' || !(iterations > 0 && iterations <= MOST_ITERATIONS) || !isSealed(proof) || !isSealed(contents)) return 'broken';
  const head: Head = { format, version, iterations, salt };
  let key: CryptoKey;
  try {
    key = await keyFrom(passphrase, head);
  } catch {
    return 'broken';
  }
  try {
    if ((await open(proof, key, head)) !== PROOF) return 'broken';
  } catch {
    return 'passphrase';
  }
  try {
    return { contents: JSON.parse(await open(contents, key, head)) };
  } catch {
    return 'broken';
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isSealed(value: unknown): value is SealedPart {
  return typeof value === 'object' && value !== null && 'iv' in value && typeof value.iv === 'string' && 'data' in value && typeof value.data === 'string';
}

function headBytes({ format, version, iterations, salt }: Head): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([format, version, iterations, salt]));
}

async function seal(text: string, key: CryptoKey, head: Head): Promise<SealedPart> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: headBytes(head) }, key, new TextEncoder().encode(text));
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

async function open({ iv, data }: SealedPart, key: CryptoKey, head: Head): Promise<string> {
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv), additionalData: headBytes(head) }, key, fromBase64(data)));
}
