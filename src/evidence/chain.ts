import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

type Plain = { readonly [field: string]: unknown };

export type Chained<R> = R & { readonly hash: string };

/**
 * Chains records: each hash covers the record and the hash before it, so that none can be changed, moved or taken out.
 * The method is published on the page that lies in every pack, and in docs/evidence.schema.json.
 */
export function chain<R extends object>(records: readonly R[]): readonly Chained<R>[] {
  let before = '';
  return records.map((record) => {
    before = hashOf(record as unknown as Plain, before);
    return { ...record, hash: before };
  });
}

/** @returns the place of the first record whose hash is wrong; null where the whole chain holds */
export function firstBroken(records: readonly unknown[]): number | null {
  let before = '';
  for (const [index, record] of records.entries()) {
    if (typeof record !== 'object' || record === null) return index;
    const { hash, ...rest } = record as Plain;
    before = hashOf(rest, before);
    if (hash !== before) return index;
  }
  return null;
}

function hashOf(record: Plain, before: string): string {
  return hexOf(`${before}\n${canonical(record)}`);
}

/** SHA-256 of bytes, or of a text in UTF-8. */
export function hexOf(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content));
}

/** JSON with sorted keys and no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}

/** JSON for people's eyes in which nothing hides: what turns text around, cannot be seen or is markup stands as \\u…. */
export function readableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[<>&\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
