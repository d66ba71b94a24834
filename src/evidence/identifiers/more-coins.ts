import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58Bytes, RIPPLE } from './base58.ts';

/** Monero: 69 bytes in blocks of eight, the last four a checksum by Keccak; version 18 is an address, 19 one with a payment in it, 42 one of many. */
export function isMonero(address: string): boolean {
  const bytes: number[] = [];
  for (let at = 0; at < address.length; at += 11) {
    const block = address.slice(at, at + 11);
    const part = base58Bytes(block, block.length === 11 ? 8 : 5);
    if (part === null) return false;
    bytes.push(...part);
  }
  const payload = Uint8Array.from(bytes.slice(0, -4));
  return [18, 19, 42].includes(bytes[0]!) && isSum(keccak_256(payload), bytes.slice(-4));
}

/** Ripple: Base58Check in an order of its own. */
export function isRipple(address: string): boolean {
  const bytes = base58Bytes(address, 25, RIPPLE);
  return bytes !== null && bytes[0] === 0 && isSum(sha256(sha256(bytes.subarray(0, 21))), bytes.subarray(21));
}

/** Zcash, transparent: two bytes of version. */
export function isZcash(address: string): boolean {
  const bytes = base58Bytes(address, 26);
  return bytes !== null && bytes[0] === 0x1c && (bytes[1] === 0xb8 || bytes[1] === 0xbd) && isSum(sha256(sha256(bytes.subarray(0, 22))), bytes.subarray(22));
}

const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n] as const;
const PREFIX = Array.from('bitcoincash', (character) => character.charCodeAt(0) & 31);

/** Bitcoin Cash: CashAddr, with its prefix or without. */
export function isBitcoinCash(address: string): boolean {
  const data = Array.from(address.toLowerCase().replace(/^bitcoincash:/u, ''), (character) => CHARSET.indexOf(character));
  let sum = 1n;
  for (const value of [...PREFIX, 0, ...data]) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(value);
    GENERATOR.forEach((word, bit) => {
      if ((top >> BigInt(bit)) & 1n) sum ^= word;
    });
  }
  return sum === 1n;
}

/** Stellar: Base32 of a byte for the kind, the key, and a CRC with its lower byte first. */
export function isStellar(address: string): boolean {
  const bytes = new Uint8Array(35);
  Array.from(address).forEach((character, at) => {
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(character);
    for (let bit = 0; bit < 5; bit += 1) if ((value >> (4 - bit)) & 1) bytes[(at * 5 + bit) >> 3]! |= 128 >> ((at * 5 + bit) & 7);
  });
  return bytes[0] === 6 << 3 && crc16(bytes.subarray(0, 33)) === (bytes[33]! | (bytes[34]! << 8));
}

/** TON: Base64, in either alphabet, of a byte for the kind, one for the chain, the account, and a CRC with its higher byte first. */
export function isTon(address: string): boolean {
  const bytes = Uint8Array.from(atob(address.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  return (bytes[0] === 0x11 || bytes[0] === 0x51) && crc16(bytes.subarray(0, 34)) === ((bytes[34]! << 8) | bytes[35]!);
}

/** CRC-16/XMODEM. */
function crc16(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 0x8000) !== 0 ? ((sum << 1) ^ 0x1021) & 0xffff : sum << 1;
  }
  return sum;
}

function isSum(hash: Uint8Array, sum: ArrayLike<number>): boolean {
  return [0, 1, 2, 3].every((at) => hash[at] === sum[at]);
}
