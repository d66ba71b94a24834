import { describe, expect, test } from 'vitest';
import { keyRows } from '../../src/conversation/keys.ts';
import type { Message, Row } from '../../src/conversation/message.ts';

const row = (text: string, id?: string, from: Row['from'] = 'them'): Row => ({ from, text, ...(id === undefined ? {} : { id }) });
const rows = (...texts: string[]): Row[] => texts.map((text) => row(text));
const keys = (messages: readonly Message[]): string[] => messages.map(({ key }) => key);

interface Case {
  readonly what: string;
  readonly first: readonly Row[];
  readonly then: readonly Row[];
  /** For each row of the second reading, which row of the first it is; null for a new one. */
  readonly same: readonly (number | null)[];
}

const CASES: readonly Case[] = [
  { what: 'the same page again', first: rows('a', 'b', 'c'), then: rows('a', 'b', 'c'), same: [0, 1, 2] },
  { what: 'a new row', first: rows('a', 'b'), then: rows('a', 'b', 'c'), same: [0, 1, null] },
  { what: 'older rows above', first: rows('c', 'd'), then: rows('a', 'b', 'c', 'd'), same: [null, null, 0, 1] },
  { what: 'rows that left above and came below', first: rows('a', 'b', 'c'), then: rows('b', 'c', 'd'), same: [1, 2, null] },
  { what: 'the same text twice', first: rows('ok', 'ok'), then: rows('ok', 'ok', 'ok'), same: [0, 1, null] },
  { what: 'the same text above and below', first: rows('ok', 'x'), then: rows('ok', 'ok', 'x'), same: [null, 0, 1] },
  { what: 'an edit of a row with an id', first: [row('a', '1'), row('b', '2')], then: [row('a', '1'), row('B!', '2')], same: [0, 1] },
  { what: 'a provisional id that is confirmed', first: [row('a', '1'), row('b', 'pending-7', 'me')], then: [row('a', '1'), row('b', '2', 'me')], same: [0, 1] },
  { what: 'a speaker that is found later', first: [row('a', undefined, 'unknown'), row('b')], then: [row('a', undefined, 'me'), row('b')], same: [0, 1] },
  { what: 'the same text by the other side is another message', first: [row('hi', '1', 'me')], then: [row('hi', '1', 'me'), row('hi', '2', 'them')], same: [0, null] },
  { what: 'another conversation altogether', first: rows('a', 'b'), then: rows('x', 'y'), same: [null, null] },
  { what: 'rows with ids in another order', first: [row('a', '1'), row('b', '2'), row('c', '3')], then: [row('b', '2'), row('c', '3'), row('d', '4')], same: [1, 2, null] },
];

describe('message keys', () => {
  test.each(CASES)('$what', ({ first, then, same }) => {
    const before = keyRows('conversation', first, []);
    const after = keyRows('conversation', then, before);
    expect(after.map(({ key }) => { const index = keys(before).indexOf(key); return index === -1 ? null : index; })).toEqual(same);
    expect(new Set(keys(after)).size).toBe(after.length);
  });

  test('a fresh reading that begins elsewhere differs in the first two rows at most', () => {
    const talk = Array.from({ length: 30 }, (_, index) => `line ${index}`);
    const whole = keys(keyRows('c', rows(...talk), []));
    const window = keys(keyRows('c', rows(...talk.slice(10)), []));
    expect(window.slice(2)).toEqual(whole.slice(12));
  });

  test('do not depend on the speaker, and do on the conversation', () => {
    const them = keyRows('c', [row('a')], []);
    expect(keys(keyRows('c', [row('a', undefined, 'me')], []))).toEqual(keys(them));
    expect(keys(keyRows('d', [row('a')], []))).not.toEqual(keys(them));
  });

  test('are linear enough: 2,000 rows of the same text', () => {
    const many = Array.from({ length: 2_000 }, () => row('ok'));
    expect(new Set(keys(keyRows('c', many, keyRows('c', many, [])))).size).toBe(2_000);
  });
});
