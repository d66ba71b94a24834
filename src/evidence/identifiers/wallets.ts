import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58Bytes } from './base58.ts';
import type { Finder, Found } from './identifier.ts';
import { isBitcoinCash, isMonero, isRipple, isStellar, isTon, isZcash } from './more-coins.ts';

const BASE58 = /(?<![A-Za-z0-9])[13LMDT9AX][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9])/gu;
const BECH32 = /(?<![A-Za-z0-9])(?:bc1|ltc1)[02-9ac-hj-np-z]{11,71}(?![A-Za-z0-9])|(?<![A-Za-z0-9])(?:BC1|LTC1)[02-9AC-HJ-NP-Z]{11,71}(?![A-Za-z0-9])/gu;
const CARDANO = /(?<![A-Za-z0-9])addr1[02-9ac-hj-np-z]{53,98}(?![A-Za-z0-9])/gu;
const STELLAR = /(?<![A-Za-z0-9])G[A-D][A-Z2-7]{54}(?![A-Za-z0-9])/gu;
const TON = /(?<![A-Za-z0-9_/+-])[EU][Qf][A-Za-z0-9_/+-]{46}(?![A-Za-z0-9_/+=-])/gu;
const MONERO = /(?<![A-Za-z0-9])[48][1-9A-HJ-NP-Za-km-z]{94}(?![A-Za-z0-9])/gu;
const RIPPLE = /(?<![A-Za-z0-9])r[1-9A-HJ-NP-Za-km-z]{24,34}(?![A-Za-z0-9])/gu;
const ZCASH = /(?<![A-Za-z0-9])t[13][1-9A-HJ-NP-Za-km-z]{33}(?![A-Za-z0-9])/gu;
const BITCOIN_CASH = /(?<![A-Za-z0-9])(?:bitcoincash:)?[qp][02-9ac-hj-np-z]{41}(?![A-Za-z0-9])/giu;
/** Thirty-two bytes and no checksum: told by the word beside it alone. */
const SOLANA = /(?<![A-Za-z0-9])[1-9A-HJ-NP-Za-km-z]{43,44}(?![A-Za-z0-9])/gu;
const SOLANA_NEAR = /(?<![\p{L}\p{N}])sol(?:ana)?(?![\p{L}\p{N}])/iu;
const NEAR = 40;
const ETHEREUM = /(?<![A-Za-z0-9])0x[0-9a-fA-F]{40}(?![A-Za-z0-9])/gu;

/** Crypto wallets with their checksums verified; only Ethereum and Solana have addresses without one. */
export const findWallets: Finder = (text) => [
  ...matches(text, BASE58, (address) => ofVersion(base58Payload(address))),
  ...matches(text, BECH32, (address) => (isBech32(address.toLowerCase()) ? (address.toLowerCase().startsWith('bc') ? 'bitcoin' : 'litecoin') : null)),
  ...matches(text, CARDANO, (address) => (bech32Sum(address) === CONSTANTS.first ? 'cardano' : null)),
  ...matches(text, STELLAR, (address) => (isStellar(address) ? 'stellar' : null)),
  ...matches(text, TON, (address) => (isTon(address) ? 'ton' : null)),
  ...matches(text, MONERO, (address) => (isMonero(address) ? 'monero' : null)),
  ...matches(text, RIPPLE, (address) => (isRipple(address) ? 'ripple' : null)),
  ...matches(text, ZCASH, (address) => (isZcash(address) ? 'zcash' : null)),
  ...matches(text, BITCOIN_CASH, (address) => (isBitcoinCash(address) ? 'bitcoin cash' : null)),
  ...Array.from(text.matchAll(SOLANA))
    .filter(({ 0: address, index }) => base58Bytes(address, 32) !== null && SOLANA_NEAR.test(text.slice(Math.max(0, index - NEAR), index + address.length + NEAR)))
    .map((match): Found => ({ kind: 'wallet', value: match[0], start: match.index, end: match.index + match[0].length, of: 'solana' })),
  ...Array.from(text.matchAll(ETHEREUM), (match): Found => ({ kind: 'wallet', value: match[0], start: match.index, end: match.index + match[0].length, of: 'ethereum', ...mixedCase(match[0].slice(2)) })),
];

function matches(text: string, pattern: RegExp, coinOf: (address: string) => string | null): readonly Found[] {
  return Array.from(text.matchAll(pattern)).flatMap((match): Found[] => {
    const of = coinOf(match[0]);
    return of === null ? [] : [{ kind: 'wallet', value: match[0], start: match.index, end: match.index + match[0].length, check: 'right', of }];
  });
}

const VERSIONS: Readonly<Record<number, string>> = { 0x00: 'bitcoin', 0x05: 'bitcoin', 0x30: 'litecoin', 0x32: 'litecoin', 0x1e: 'dogecoin', 0x16: 'dogecoin', 0x41: 'tron', 0x4c: 'dash' };

function ofVersion(payload: Uint8Array | null): string | null {
  return payload === null ? null : (VERSIONS[payload[0]!] ?? null);
}

/** Version and hash of a Base58Check address of 25 bytes; null where the checksum is wrong. */
function base58Payload(address: string): Uint8Array | null {
  const bytes = base58Bytes(address, 25);
  if (bytes === null) return null;
  const payload = bytes.subarray(0, 21);
  const sum = sha256(sha256(payload));
  return sum.subarray(0, 4).every((byte, at) => byte === bytes[21 + at]) ? payload : null;
}

const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
/** Of BIP 173 (version 0, and Cardano) and BIP 350 (later versions). */
const CONSTANTS = { first: 1, later: 0x2bc830a3 } as const;

function isBech32(address: string): boolean {
  return bech32Sum(address) === (address[address.lastIndexOf('1') + 1] === 'q' ? CONSTANTS.first : CONSTANTS.later);
}

function bech32Sum(address: string): number {
  const at = address.lastIndexOf('1');
  const prefix = Array.from(address.slice(0, at), (character) => character.charCodeAt(0));
  const data = Array.from(address.slice(at + 1), (character) => CHARSET.indexOf(character));
  let sum = 1;
  for (const value of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((word, bit) => {
      if ((top >> bit) & 1) sum ^= word;
    });
  }
  return sum;
}

/** EIP-55: the case of the letters is the checksum; all in one case has none. */
function mixedCase(hex: string): Pick<Found, 'check'> {
  if (hex === hex.toLowerCase() || hex === hex.toUpperCase()) return {};
  const hash = keccak_256(new TextEncoder().encode(hex.toLowerCase()));
  const isRight = Array.from(hex).every((character, at) => {
    const nibble = at % 2 === 0 ? hash[at >> 1]! >> 4 : hash[at >> 1]! & 15;
    return character === (nibble >= 8 ? character.toUpperCase() : character.toLowerCase());
  });
  return { check: isRight ? 'right' : 'wrong' };
}
