import { describe, expect, test } from 'vitest';
import { assembleEngine } from '../../src/assembly.ts';
import { foldPhrase } from '../../src/conversation/text.ts';
import { readWhole } from '../../src/engine/whole.ts';
import { createMasker } from '../../src/mistakes/mask.ts';
import { textOf, type MaskedKind } from '../../src/mistakes/piece.ts';
import { readCorpus } from '../../tools/corpus.ts';

const NONE: ReadonlySet<string> = new Set();
/** One text by itself. */
const masked = (text: string, told: readonly string[] = []): string => textOf(createMasker([text], told).mask(text, NONE));
const kinds = (text: string): readonly (MaskedKind | undefined)[] => createMasker([text], []).mask(text, NONE).map(({ kind }) => kind).filter((kind) => kind !== undefined);

describe('what may lead to somebody', () => {
  test.each<[text: string, after: string, kind: MaskedKind]>([
    ['i will tell Leonie', 'i will tell ▇▇▇', 'name'],
    ['i will tell your sister leonie', 'i will tell your sister ▇▇▇', 'name'],
    ['my name is giulia', 'my name is ▇▇▇', 'name'],
    ['mi chiamo giulia', 'mi chiamo ▇▇▇', 'name'],
    ['i will send it to Will, ok', 'i will send it to ▇▇▇, ok', 'name'],
    ['you live in London', 'you live in ▇▇▇', 'name'],
    ['you live in Pforzheim', 'you live in ▇▇▇', 'name'],
    ['اسمي ليلى', '▇▇▇ ▇▇▇', 'name'],
    ['call +49 151 23456789', 'call +00 000 00000000', 'number'],
    ['pay 500 dollars in 24 hours', 'pay 000 dollars in 00 hours', 'number'],
    ['to DE89 3704 0044 0532 0130 00', 'to DE89 2222 2222 2222 2222 22', 'number'],
    ['here: K7MQ2-XWT9P-3LDR8', 'here: 00000-00000-00000', 'number'],
    ['write to lena.m@mail.example', 'write to ▇▇▇@▇▇▇', 'address'],
    ['you live at 12 baker street', 'you live at ▇▇▇', 'address'],
    ['look at https://pics.example/lena', 'look at https://▇▇▇', 'link'],
    ['look at lena.com/pics', 'look at www.▇▇▇', 'link'],
    ['add @lena_m', 'add @▇▇▇', 'handle'],
    ['add lena_m99', 'add ▇▇▇', 'handle'],
  ])('%s', (text, after, kind) => {
    expect(masked(text)).toBe(after);
    expect(kinds(text)).toContain(kind);
  });

  test.each([
    'send me a picture or i tell everyone',
    'I recorded you. Pay in Bitcoin, or your Family gets the Video',
    'gr8 p4y me',
    'Wenn du nicht zahlst, schicke ich das Video an deine Familie',
  ])('and nothing of what Porchlight knows: %s', (text) => {
    expect(masked(text)).toBe(text);
  });
});

test('a name is masked wherever it stands, in small letters and with an s as well; the contact’s is one without a capital too', () => {
  const texts = ['hi Leonie', 'leonie, where are you', "leonie's phone is off", 'so is maxi'];
  const masker = createMasker(texts, ['Maxi Fuchs']);
  expect(texts.map((text) => textOf(masker.mask(text, NONE)))).toEqual(['hi ▇▇▇', '▇▇▇, where are you', '▇▇▇ phone is off', 'so is ▇▇▇']);
});

test('the person masks more, everywhere, and it tells which word it was', () => {
  const masker = createMasker(['the soup was good', 'Soup again?'], []);
  expect(masker.mask('the soup was good', new Set(['soup']))).toEqual([{ text: 'the ' }, { text: '▇▇▇', kind: 'own', own: 'soup' }, { text: ' was good' }]);
  expect(textOf(masker.mask('Soup again?', new Set(['soup'])))).toBe('▇▇▇ again?');
});

test('of a very long message only the beginning is there', () => {
  expect(masked('so it is '.repeat(2_000)).length).toBeLessThanOrEqual(4_000);
});

test('what is masked hardly changes what Porchlight makes of a conversation', () => {
  const engine = assembleEngine();
  const levelOf = (channel: 'chat' | 'email', messages: Parameters<typeof readWhole>[2]): string => {
    const reading = readWhole(engine, channel, messages, null);
    reading.readTo(messages.length);
    return reading.found().level;
  };
  const sample = readCorpus(new URL('../corpus/measuring', import.meta.url).pathname).filter((_, index) => index % 20 === 0);
  const same = sample.filter(({ channel, messages }) => {
    const masker = createMasker(messages.map(({ text }) => text), []);
    return levelOf(channel, messages) === levelOf(channel, messages.map((message) => ({ ...message, text: textOf(masker.mask(message.text, NONE)) })));
  });
  expect(sample.length).toBeGreaterThan(60);
  expect(same.length / sample.length).toBeGreaterThan(0.9);
});

test.each([
  ['ask @anna.müller now', 'ask @▇▇▇ now'],
  ['write to jörg.müller@mail.example, ok', 'write to ▇▇▇@▇▇▇, ok'],
])('accounts and addresses are masked to their ends: %s', (text, after) => {
  expect(masked(text)).toBe(after);
});

test('of what a person has pressed that lies half within something else, the other half is masked too', () => {
  const text = 'see al.com/picsö now';
  expect(textOf(createMasker([text], []).mask(text, new Set(foldPhrase('picsö'))))).toBe('see www.▇▇▇ now');
});

test('a name that was told is masked where it has a capital, though it is a word as well', () => {
  expect(masked('Honey is here, ask Honey, my honey', ['Honey Weber'])).toBe('▇▇▇ is here, ask ▇▇▇, my honey');
});

test.each([
  ['call al92 now', 'al', 'call ▇▇▇00 now'],
  ['ask a n n a now', 'n', 'ask a ▇▇▇ ▇▇▇ a now'],
])('a press masks what was pressed: %s', (text, word, after) => {
  const pieces = createMasker([text], []).mask(text, new Set([word]));
  expect(textOf(pieces)).toBe(after);
  expect(pieces.some(({ kind, own }) => kind === 'own' && own === word)).toBe(true);
});
