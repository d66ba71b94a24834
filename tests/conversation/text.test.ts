import { describe, expect, test } from 'vitest';
import { cut, foldPhrase, isFolded, sentences, withoutQuoted } from '../../src/conversation/text.ts';

test('what a mail quotes or passes on is blanked out, and all else stays in its place', () => {
  const mail = 'Is this real? Please have a look.\n> I hacked you.\nThanks';
  expect(withoutQuoted(mail)).toBe('Is this real? Please have a look.\n               \nThanks');
  const forwarded = 'Mario, schau bitte mal drüber.\n-----Ursprüngliche Nachricht-----\nVon: x\nSchlechte Neuigkeit';
  expect(withoutQuoted(forwarded).trimEnd()).toBe('Mario, schau bitte mal drüber.');
  expect(withoutQuoted(forwarded)).toHaveLength(forwarded.length);
});

test('a mail that is nothing but a quote is read', () => {
  expect(withoutQuoted('> I hacked your camera and I want money.')).toContain('hacked');
});

test.each(['video', 'heeey', 'ayúdame', 'zdjęć', 'straße', 'söööö', 'İstanbul', 'ich kann nicht mehr', 'no no', 'u', 'u r', 'p a y', 'h8 you', 'can\u2019t', 'рау'])('"%s" in a word list is folded as in a text', (phrase) => {
  const asText = sentences(`${phrase} .`).flat().map(({ word }) => word);
  expect(foldPhrase(phrase)).toEqual(asText);
  if (isFolded(phrase)) expect(asText).toEqual([phrase]);
});

test('places stay the same also where something wide is quoted', () => {
  const mail = 'Is this real? Please have a look.\n> I hacked you 😈\nThanks 🙏';
  expect(withoutQuoted(mail)).toHaveLength(mail.length);
  expect(withoutQuoted(mail)).toMatch(/Thanks 🙏$/u);
});

test('of a long mail both ends are looked through, as far as they are read', () => {
  const quoted = '> I hacked your camera.\n'.repeat(2_000);
  const mail = `Is this real? Please have a look.\n${quoted}Thanks\n> and I want money`;
  const own = cut(withoutQuoted(mail));
  expect(own).not.toMatch(/hacked|money/u);
  expect(own).toContain('Thanks');
  expect(withoutQuoted(mail)).toHaveLength(mail.length);
});

describe('a text is taken apart', () => {
  const words = (text: string): string[][] => sentences(text).map((sentence) => sentence.map(({ word }) => word));

  test.each([
    ['I sent it. Did you see?', [['i', 'sent', 'it'], ['did', 'you', 'see']]],
    ['pay 1.000 at a.example now', [['pay', '1', '000', 'at', 'a', 'example', 'now']]],
    ["don't", [['dont']]],
    ['sooooo Größe', [['so', 'grosse']]],
    ['раy up', [['pay', 'up']]],
    ['p a y me, p.a.y n o w', [['pay', 'me', 'pay', 'now']]],
    ["i'm a b c", [['im', 'a', 'b', 'c']]],
    ['𝐩 𝐚 𝐲 😂😂', [['pay', '😂', '😂']]],
    ['se\u200bnd', [['send']]],
    ['i\nwill\nsend\nit\nto\nall', [['i', 'will', 'send', 'it', 'to', 'all']]],
    ['one line\nand another', [['one', 'line'], ['and', 'another']]],
    ['\u0301 . !', []],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  test('with the places of its words', () => {
    const text = 'Ok 👍 p a y';
    expect(sentences(text).flat().map(({ start, end }) => text.slice(start, end))).toEqual(['Ok', '👍', 'p a y']);
  });
});
