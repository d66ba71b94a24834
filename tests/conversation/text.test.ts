import { expect, test } from 'vitest';
import { foldPhrase, isFolded, sentences, withoutQuoted } from '../../src/conversation/text.ts';

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
