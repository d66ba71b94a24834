import { expect, test } from 'vitest';
import { QUOTE_LENGTH, plainText, shorten } from '../../src/advice/quote.ts';

const length = (text: string) => Array.from(text).length;

test('a short message stays as it is, on one line', () => {
  expect(shorten('  send\n300   now ')).toBe('send 300 now');
  expect(shorten('a'.repeat(QUOTE_LENGTH))).toBe('a'.repeat(QUOTE_LENGTH));
});

test('a long one is cut at a word', () => {
  const quote = shorten('word '.repeat(100));
  expect(quote.endsWith('word…')).toBe(true);
  expect(length(quote)).toBeLessThanOrEqual(QUOTE_LENGTH);
});

test('one endless word is cut inside, and no character is halved', () => {
  const quote = shorten('😀'.repeat(400));
  expect(quote).toBe(`${'😀'.repeat(QUOTE_LENGTH - 1)}…`);
  expect(quote.isWellFormed()).toBe(true);
});

test('what mattered is in the quote, however far back', () => {
  const text = `${'hello there '.repeat(60)}pay me 500 dollars or else ${'and so on '.repeat(60)}`;
  const quote = shorten(text, 'pay me 500 dollars');
  expect(quote).toContain('pay me 500 dollars');
  expect(quote.startsWith('…')).toBe(true);
  expect(quote.endsWith('…')).toBe(true);
  expect(length(quote)).toBeLessThanOrEqual(QUOTE_LENGTH);
});

test('at the end of a message nothing is cut behind', () => {
  const quote = shorten(`${'hello there '.repeat(60)}pay me now`, 'pay me now');
  expect(quote.endsWith('pay me now')).toBe(true);
  expect(length(quote)).toBeLessThanOrEqual(QUOTE_LENGTH);
});

test('a megabyte is no trouble', () => {
  expect(length(shorten('a b'.repeat(400_000), 'b'.repeat(400_000)))).toBeLessThanOrEqual(QUOTE_LENGTH);
});

test('marks that turn or hide text are taken out, joined emoji stay whole', () => {
  expect(plainText('a\u202Eb\u2067c\u200Bd\u0007e\uFEFF')).toBe('abcde');
  expect(plainText('👩\u200D🚒\n')).toBe('👩\u200D🚒\n');
  expect(plainText('half \uD83D').isWellFormed()).toBe(true);
});
