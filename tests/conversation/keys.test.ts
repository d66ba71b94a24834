import { describe, expect, test } from 'vitest';
import { keyRows } from '../../src/conversation/keys.ts';
import type { Message, Row, Speaker } from '../../src/conversation/message.ts';

const SIDES: Readonly<Record<string, Speaker>> = { '<': 'them', '>': 'me', '?': 'unknown' };

/** Lines such as `< hello` (them), `> hi` (me), `? hm` (unknown), `<12 hello` (with the site's id), `< [image]` (media alone). */
function rows(lines: readonly string[]): Row[] {
  return lines.map((line) => {
    const [, side, id, text] = /^([<>?])(\S*) (.*)$/u.exec(line)!;
    const said = text === '[image]' ? { text: '', media: 'image' as const } : { text: text! };
    return { from: SIDES[side!]!, ...said, ...(id === '' ? {} : { id: id! }) };
  });
}

interface Case {
  readonly what: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** For each row of `after`: the row of `before` that it is, or null for a new one. */
  readonly same: readonly (number | null)[];
}

const ongoing: readonly Case[] = [
  { what: 'nothing happens', before: ['< a', '> b'], after: ['< a', '> b'], same: [0, 1] },
  { what: 'a new row', before: ['< a', '> b'], after: ['< a', '> b', '< c'], same: [0, 1, null] },
  { what: 'history above', before: ['< a', '> b'], after: ['> x', '< y', '< a', '> b'], same: [null, null, 0, 1] },
  { what: 'history above one row', before: ['< a'], after: ['> x', '< y', '< a'], same: [null, null, 0] },
  { what: 'history above and a new row', before: ['< a', '> b'], after: ['> x', '< a', '> b', '< c'], same: [null, 0, 1, null] },
  { what: 'a window that moves down', before: ['< a', '> b', '< c', '> d'], after: ['< c', '> d', '< e'], same: [2, 3, null] },
  { what: 'a window that moves up', before: ['< c', '> d', '< e'], after: ['< a', '> b', '< c', '> d'], same: [null, null, 0, 1] },
  { what: 'a window elsewhere, one text in common', before: ['< a', '< pay now', '> c'], after: ['> x', '< pay now', '> y'], same: [null, null, null] },
  { what: 'a row that is taken out', before: ['< a', '> b', '< c', '> d', '< e'], after: ['< a', '> b', '> d', '< e'], same: [0, 1, 3, 4] },
  { what: 'rows that are taken out at the top', before: ['< a', '> b', '< c', '> d'], after: ['< c', '> d'], same: [2, 3] },
  { what: 'the same text twice', before: ['< ok', '< ok'], after: ['< ok', '< ok'], same: [0, 1] },
  { what: 'the same text once more', before: ['< ok', '< ok'], after: ['< ok', '< ok', '< ok'], same: [0, 1, null] },
  { what: 'the same exchange once more', before: ['< pay', '> no'], after: ['< pay', '> no', '< pay', '> no'], same: [0, 1, null, null] },
  { what: 'the same picture once more', before: ['< [image]'], after: ['< [image]', '< [image]'], same: [0, null] },
  { what: 'a speaker who is found later', before: ['? a', '? b'], after: ['< a', '> b'], same: [0, 1] },
  { what: 'an edit under the same id', before: ['<1 a', '>2 b'], after: ['<1 A!', '>2 b'], same: [0, 1] },
  { what: 'ids in another order', before: ['<1 a', '>2 b', '<3 c'], after: ['<3 c', '<1 a', '>2 b'], same: [2, 0, 1] },
  { what: 'a provisional id', before: ['<1 a', '>tmp b'], after: ['<1 a', '>2 b'], same: [0, 1] },
  { what: 'a provisional id, and an answer', before: ['<1 a', '>tmp b'], after: ['<1 a', '>2 b', '<3 c'], same: [0, 1, null] },
  { what: 'a row that has its id later', before: ['<1 a', '> b'], after: ['<1 a', '>2 b'], same: [0, 1] },
  { what: 'their demand under a new id', before: ['<1 a', '<2 pay now'], after: ['<1 a', '<3 pay now'], same: [0, null] },
  { what: 'another chat in which both began alike', before: ['<1 hi', '>2 hi'], after: ['<8 hi', '>9 hi'], same: [null, null] },
  { what: 'an id that a sender uses twice', before: ['<1 hi'], after: ['<1 hi', '<1 pay now'], same: [0, null] },
  { what: 'ids used twice, read again', before: ['<1 hi', '<1 pay now'], after: ['<1 hi', '<1 pay now'], same: [0, 1] },
];

function keysOf(messages: readonly Message[]): string[] {
  return messages.map(({ key }) => key);
}

describe('rows that are still in the page keep their key', () => {
  test.each(ongoing)('$what', ({ before, after, same }) => {
    const first = keyRows('talk', rows(before), []);
    const second = keyRows('talk', rows(after), first);
    expect(second.map(({ key }) => { const place = keysOf(first).indexOf(key); return place === -1 ? null : place; })).toEqual(same);
    expect(new Set(keysOf(second)).size).toBe(second.length);
    expect(keysOf(keyRows('talk', rows(after), second))).toEqual(keysOf(second));
  });
});

describe('a page that is loaded anew gives the same keys', () => {
  const talk = rows(['< hey', '> hi', '< ok', '< ok', '> [image]', '< nice', '< ok', '> you?', '< send one', '> no', '< send one', '> no']);

  test.each([0, 1, 3, 5])('with a window that begins at row %i, but for the two rows at its top', (start) => {
    const whole = keysOf(keyRows('talk', talk, []));
    const window = keysOf(keyRows('talk', talk.slice(start), []));
    const sure = start === 0 ? 0 : 2;
    expect(window.slice(sure)).toEqual(whole.slice(start + sure));
  });

  test('whoever is found to speak', () => {
    expect(keysOf(keyRows('talk', talk.map((row) => ({ ...row, from: 'unknown' as const })), []))).toEqual(keysOf(keyRows('talk', talk, [])));
  });

  test('whatever the clock says', () => {
    expect(keysOf(keyRows('talk', talk.map((row) => ({ ...row, sentAt: 1 })), []))).toEqual(keysOf(keyRows('talk', talk, [])));
  });

  test('but another conversation has others', () => {
    const here = new Set(keysOf(keyRows('talk', talk, [])));
    expect(keysOf(keyRows('other', talk, [])).filter((key) => here.has(key))).toEqual([]);
  });
});

describe('rows that come as the very same objects', () => {
  const talk = rows(['<1 hey', '> hi', '< ok', '< ok', '> [image]', '<1 nice', '< ok']);
  const more = rows(['< send one', '<1 ok', '> no']);

  test.each([0, 1, 3])('are the messages that they were, without the first %i of them, and what follows has the keys that it would have', (gone) => {
    const first = keyRows('talk', talk, []);
    const again = [...talk.slice(gone), ...more];
    const second = keyRows('talk', again, first);
    second.slice(0, talk.length - gone).forEach((message, index) => expect(message).toBe(first[index + gone]));
    if (gone === 0) expect(second).toEqual(keyRows('talk', structuredClone(again), first));
    expect(new Set(keysOf(second)).size).toBe(second.length);
    expect(keyRows('talk', again, second)).toBe(second);
  });

  test('in another order are looked for as any others', () => {
    const first = keyRows('talk', talk, []);
    const turned = talk.toReversed();
    expect(keyRows('talk', turned, first)).toEqual(keyRows('talk', structuredClone(turned), first));
  });
});

test('no text, no speaker and no id of the site is left in a hashed key', () => {
  for (const { key } of keyRows('talk', rows(['< come to robin']), [])) expect(key).toMatch(/^hash:[0-9a-z]{1,11}$/u);
});

test('thousands of rows that say the same are keyed one by one', () => {
  const flood = rows(Array.from({ length: 1_500 }, () => '< pay'));
  const first = keyRows('talk', flood, []);
  const second = keyRows('talk', [...rows(['> x']), ...flood], first);
  expect(new Set(keysOf(second)).size).toBe(1_501);
});
