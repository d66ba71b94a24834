/** Features are known by hashes of so many bits. */
export const FEATURE_BITS = 22;
const MASK = (1 << FEATURE_BITS) - 1;

/** The hash of no character. */
export const NOTHING = 0x811c9dc5;

const PRIME = 0x01000193;

/** FNV-1a, of 32 bits: the hash of a name that goes on with this. */
export function goOn(value: number, name: string): number {
  let next = value;
  for (let index = 0; index < name.length; index += 1) next = Math.imul(next ^ name.charCodeAt(index), PRIME);
  return next;
}

/** The hash of two of which the hashes are known; which comes first matters. */
export function joined(first: number, second: number): number {
  return Math.imul(Math.imul(first ^ (first >>> 15), PRIME) ^ second, PRIME);
}

/** Mixed, and cut to FEATURE_BITS. */
export function mixed(value: number): number {
  let next = value ^ (value >>> 15);
  next = Math.imul(next, 0x2c1b3c6d);
  next ^= next >>> 12;
  return next & MASK;
}
