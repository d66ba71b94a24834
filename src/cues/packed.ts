/**
 * How what was learned is stored: features by hashes, as differences in base-128 bytes (base64), and what each adds, as a character a number.
 */

/** The character of nothing: what lies near it needs no escaping anywhere. */
export const MIDDLE = 66;

/** The row of a feature that was not learned. */
export const UNKNOWN = -1;

/**
 * Which row of what was learned belongs to a feature, by its hash: a table of whole numbers, open addressing, since a hundred look-ups at each turn
 * take a third of the time that a Map takes.
 * @param packed their hashes, rising
 */
export function rowsOf(packed: string): (hash: number) => number {
  const numbers = bytes(packed);
  // Each number ends with its only byte below 128.
  const count = numbers.reduce((sum, byte) => (byte > 127 ? sum : sum + 1), 0);
  const mask = 2 ** Math.ceil(Math.log2(2 * count + 2)) - 1;
  const keys = new Int32Array(mask + 1).fill(UNKNOWN);
  const values = new Int32Array(mask + 1).fill(UNKNOWN);
  let [row, hash, difference, shift] = [0, 0, 0, 0];
  for (const byte of numbers) {
    difference |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    hash += difference;
    let slot = hash & mask;
    while (keys[slot] !== UNKNOWN) slot = (slot + 1) & mask;
    keys[slot] = hash;
    values[slot] = row;
    row += 1;
    [difference, shift] = [0, 0];
  }
  return (wanted) => {
    let slot = wanted & mask;
    while (keys[slot] !== wanted && keys[slot] !== UNKNOWN) slot = (slot + 1) & mask;
    return values[slot]!;
  };
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64);
  const all = new Uint8Array(characters.length);
  for (let at = 0; at < all.length; at += 1) all[at] = characters.charCodeAt(at);
  return all;
}
