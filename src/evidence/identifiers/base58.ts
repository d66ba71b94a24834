/** The order in which Bitcoin and those after it write their 58 signs. */
export const BITCOIN = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const RIPPLE = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** @returns so many bytes; null where the text has a sign of no such alphabet, or says more */
export function base58Bytes(text: string, length: number, alphabet = BITCOIN): Uint8Array | null {
  const bytes = new Uint8Array(length);
  for (const character of text) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return null;
    for (let at = bytes.length - 1; at >= 0; at -= 1) {
      carry += bytes[at]! * 58;
      bytes[at] = carry & 0xff;
      carry >>= 8;
    }
    if (carry > 0) return null;
  }
  return bytes;
}
