import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../src/evidence/identifiers/find.ts';
import type { IdentifierKind } from '../../src/evidence/identifiers/identifier.ts';

interface Tagged {
  readonly kind: IdentifierKind;
  readonly words: string;
}

/** A line with its marks taken off, and what they marked. */
function parse(line: string): { readonly text: string; readonly tagged: readonly Tagged[] } {
  const tagged: Tagged[] = [];
  const text = line.replace(/\{([a-z-]+)\|([^{}]+)\}/gu, (_, kind: IdentifierKind, words: string) => {
    tagged.push({ kind, words });
    return words;
  });
  return { text, tagged };
}

const linesOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map(parse);

const FILES = [
  ['identifiers.txt', 834],
  ['identifiers-unseen.txt', 300],
  ['identifiers-stranger.txt', 298],
  ['identifiers-second-stranger.txt', 268],
  ['identifiers-third-stranger.txt', 268],
  ['identifiers-fourth-stranger.txt', 250],
  ['identifiers-fifth-stranger.txt', 290],
] as const;

test.each(FILES)('on the tagged strings of %s: precision at least 98 %%, recall at least 95 %%', (file, least) => {
  let right = 0;
  let tagged = 0;
  let found = 0;
  const wrong: string[] = [];
  for (const line of linesOf(file)) {
    const open = line.tagged.map(({ kind, words }) => `${kind}: ${words}`);
    tagged += open.length;
    for (const { kind, start, end } of findIdentifiers(line.text)) {
      found += 1;
      const one = `${kind}: ${line.text.slice(start, end)}`;
      const at = open.findIndex((other) => other === one || (kind === 'handle' && other === one.replace('handle: @', 'handle: ')));
      if (at < 0) wrong.push(`found "${one}" in: ${line.text}`);
      else {
        right += 1;
        open.splice(at, 1);
      }
    }
    wrong.push(...open.map((one) => `missed "${one}" in: ${line.text}`));
  }
  expect(tagged).toBeGreaterThanOrEqual(least);
  const figures = `${tagged} tagged, precision ${((right / found) * 100).toFixed(1)} %, recall ${((right / tagged) * 100).toFixed(1)} %\n${wrong.join('\n')}`;
  if (process.env.FIGURES) process.stdout.write(`${figures}\n`);
  expect(right / found, figures).toBeGreaterThanOrEqual(0.98);
  expect(right / tagged, figures).toBeGreaterThanOrEqual(0.95);
});

describe('values', () => {
  const values = (text: string) => findIdentifiers(text).map(({ kind, value, check, of }) => [kind, value, check, of]);
  test('are written in one way', () => {
    expect(values('IBAN DE89 3704 0044 0532 0130 00')).toEqual([['iban', 'DE89370400440532013000', 'right', 'DE']]);
    expect(values('0049 1512 3456789')).toEqual([['phone', '+4915123456789', undefined, undefined]]);
    expect(values('steam card 7gk2p-qxn4t-w9rhv')).toContainEqual(['voucher-code', '7GK2PQXN4TW9RHV', undefined, 'steam']);
    expect(values('+52 1 55 5555 0148')).toEqual([['phone', '+525555550148', undefined, undefined]]);
    expect(values('(+57) 300 555 0129')).toEqual([['phone', '+573005550129', undefined, undefined]]);
    expect(values('رقمي ٠١٠٠٥٥٥٠١٨٣')).toEqual([['phone', '01005550183', undefined, undefined]]);
    expect(values('Pay[at]Evil[dot]example')).toEqual([['email', 'pay@evil.example', undefined, undefined]]);
  });
  test('with a wrong checksum say so where it is told at all', () => {
    expect(values('iban: DE89 3704 0044 0532 0130 01')).toEqual([['iban', 'DE89370400440532013001', 'wrong', 'DE']]);
    expect(values('PL67 6969 9020 0964 4326 3454 0817')).toEqual([['iban', 'PL67696990200964432634540817', 'right', 'PL']]);
    expect(values('0xCA978112CA1bBDCAfac231b39a23dC4da786eff8')).toEqual([['wallet', '0xCA978112CA1bBDCAfac231b39a23dC4da786eff8', 'wrong', 'ethereum']]);
  });
  test('of a code name the card that is spoken of nearest to it', () => {
    expect(values('steam card 7GK2P-QXN4T-W9RHV, transcash 739104628157').filter(([kind]) => kind === 'voucher-code')).toEqual([['voucher-code', '7GK2PQXN4TW9RHV', undefined, 'steam'], ['voucher-code', '739104628157', undefined, 'transcash']]);
  });
  test('are not hidden by marks that nobody sees', () => expect(values('\u202ame@evil.example\u202c')).toEqual([['email', 'me@evil.example', undefined, undefined]]));
});

test('hostile text takes no time that matters', () => {
  for (const text of ['1'.repeat(20_000), '@a'.repeat(10_000), 'a.'.repeat(10_000), '+1 '.repeat(6_000), 'DE1 '.repeat(5_000), 'steam '.repeat(3_000), '0('.repeat(9_000), 'paypal is '.repeat(2_000), 'http://'.repeat(2_800), '4A'.repeat(9_000), 'r1'.repeat(9_000), 'snap a1'.repeat(2_500), 'snap-'.repeat(4_000), 'sol '.repeat(5_000), 'K7MQ-'.repeat(4_000), 'K7MQ2 '.repeat(3_300), '0441 '.repeat(4_000), 'A1'.repeat(9_000), 'steam card 7GK2P-QXN4T-W9RHV '.repeat(690), 'call 4 1 '.repeat(2_200), '(+1)'.repeat(5_000), 'order nr '.repeat(2_200), 'rechnungs'.repeat(2_200), '٠'.repeat(20_000), 'позвони'.repeat(2_800), '전화'.repeat(10_000), 'LINEID'.repeat(3_300), 'LINEのIDは'.repeat(2_800), '微信a'.repeat(6_000), 'snapim '.repeat(2_800), 'addr1'.repeat(4_000), 'GA'.repeat(10_000), 'EQ'.repeat(10_000), 'vk.com/video'.repeat(1_600), "n'".repeat(10_000), '0 000'.repeat(4_000), 'K7M-'.repeat(5_000), 'pay $aA1'.repeat(2_500), 'add a1 on '.repeat(2_000), 'qq 1'.repeat(5_000), 'a at b dot '.repeat(1_800), 'a-b-'.repeat(5_000), 'MTCN 123 '.repeat(2_200), 'alias a.b.'.repeat(2_000), 'google play karta kod '.repeat(900), 'Apple礼'.repeat(3_300), 'carte '.repeat(3_300), '@a-'.repeat(6_600)]) {
    expect(findIdentifiers(text).length).toBeLessThan(10_001);
  }
}, 10_000);
