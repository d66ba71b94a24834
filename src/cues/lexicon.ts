import { remembered } from '../conversation/remembered.ts';
import { foldPhrase, isFolded, sentences, type Token } from '../conversation/text.ts';
import type { Language } from '../languages/language.ts';
import { meaningOf, type Meaning } from './meanings.ts';

/** Something that a sentence means at one place. Numbers are `#` and how many digits they have, 5 at most. */
export interface Meant {
  readonly meaning: Meaning;
  /** The word's place in its sentence, from 0: a phrase stands where it begins. */
  readonly place: number;
  /** Where it stands in the text, in characters: first, and one behind the last. */
  readonly start: number;
  readonly end: number;
}

/** How much speaks for each language, by its code. */
export type Votes = Readonly<Record<string, number>>;

/** What was told before counts so much beside what is told now. */
const FADING = 0.97;

/** Adds what a text tells to what was told before, which counts a little less each time. */
export function addVotes(before: Votes, now: Votes): Votes {
  const all: Record<string, number> = {};
  for (const code of Object.keys(before)) all[code] = addFading(before[code]!, now[code] ?? 0);
  for (const code of Object.keys(now)) all[code] ??= toHundredths(now[code]!);
  return all;
}

/** Adds to a number as addVotes does. */
export function addFading(before: number, now: number): number {
  return toHundredths(before * FADING + now);
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The language with the most votes; English where there are none. */
export function favoured(votes: Votes): string {
  return Object.entries(votes).reduce<readonly [string, number]>((best, one) => (one[1] > best[1] ? one : best), ['en', 0])[0];
}

/** From so many words on it is told whether their language is known. */
const TELLING_WORDS = 20;
/** Of the words of a language that is known, so many at least are found, each shared by others counting less: of 12,000 written conversations all have more. */
const LEAST_FOUND = 0.12;

/**
 * Whether the language of what was read is one that is known; what is too short to tell counts as known.
 * @param words how many words were read, added up as the votes are
 */
export function isKnownLanguage(votes: Votes, words: number): boolean {
  return words < TELLING_WORDS || (votes[favoured(votes)] ?? 0) >= LEAST_FOUND * words;
}

/** A few sentences that are taken in together. Chat messages have one; long messages and mails are read passage by passage. */
export interface Passage {
  readonly words: number;
  /** What they mean, sentence by sentence. */
  readonly sentences: readonly (readonly Meant[])[];
}

export interface Lexicon {
  /**
   * What a text says; at least one passage, which may be empty.
   * @param favoured code of the language of the conversation; words that it does not know may be English, which is mixed in everywhere
   */
  read(text: string, favoured: string): readonly Passage[];
  /** Which languages the words of a text are of; a word that many share says little. */
  votes(text: string): Votes;
  /** How many words a text has that some language could know: numbers, signs and single letters are none. */
  count(text: string): number;
}

/** Longer texts are read so far, in sentences. */
const MOST_SENTENCES = 80;
/** A word that more languages have than this tells none of them. */
const MOST_LANGUAGES = 5;

interface Forms {
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  readonly stems: ReadonlyMap<string, readonly Meaning[]>;
  /** By their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly words: readonly string[];
  /** How many of the words are read with it; the last of `or_i_` is read for itself. */
  readonly taken: number;
  readonly meanings: readonly Meaning[];
}

/** What all languages know of a word, the same each time that it comes. */
interface Word {
  readonly word: string;
  /** Whether some language could know it. */
  readonly isOfLetters: boolean;
  /** Languages that it speaks for, by their places, and how much. */
  readonly votes: readonly { readonly language: number; readonly weight: number }[];
  /** What it means alone, by the places of the languages; undefined where one does not know it. */
  readonly meanings: readonly (readonly Meaning[] | undefined)[];
}

/** A language that a text is read in, with its forms. */
interface InLanguage {
  readonly language: number;
  readonly forms: Forms;
}

/** @throws Error for a line of a list that has no name */
export function createLexicon(languages: readonly Language[]): Lexicon {
  const codes = languages.map(({ code }) => code);
  const forms = languages.map(({ code, meanings }) => formsOf(code, meanings));
  const wordOf = lookUp(forms);
  /** Each text is asked for its votes, and then for what it says. */
  let latest: { readonly text: readonly (readonly Token[])[]; readonly words: readonly (readonly Word[])[] } = { text: [], words: [] };

  function wordsOf(text: readonly (readonly Token[])[]): readonly (readonly Word[])[] {
    if (latest.text !== text) latest = { text, words: text.map((sentence) => sentence.map(({ word }) => wordOf(word))) };
    return latest.words;
  }

  return {
    read(text, favoured) {
      const order = [...new Set([codes.indexOf(favoured), codes.indexOf('en')])].filter((language) => language !== -1).map((language): InLanguage => ({ language, forms: forms[language]! }));
      const read = sentences(text);
      const words = wordsOf(read);
      return passages(read.slice(0, MOST_SENTENCES)).map(({ first, behind, words: count }) => ({
        words: count,
        sentences: read.slice(first, behind).map((sentence, index) => meant(sentence, words[first + index]!, order)),
      }));
    },
    votes(text) {
      const sums = codes.map(() => 0);
      const order: number[] = [];
      for (const words of wordsOf(sentences(text))) {
        for (const { votes } of words) {
          for (const { language, weight } of votes) {
            if (sums[language] === 0) order.push(language);
            sums[language]! += weight;
          }
        }
      }
      const all: Record<string, number> = {};
      for (const language of order) all[codes[language]!] = sums[language]!;
      return all;
    },
    count: (text) => wordsOf(sentences(text)).reduce((sum, words) => sum + words.filter(({ isOfLetters }) => isOfLetters).length, 0),
  };
}

/** Passages are of so many words, where their sentences allow. */
const PASSAGE = 40;

/** Sentences from the first to one before the last, and how many words they have. */
interface Part {
  readonly first: number;
  readonly behind: number;
  readonly words: number;
}

function passages(text: readonly (readonly Token[])[]): readonly Part[] {
  const parts: Part[] = [];
  let [first, words] = [0, 0];
  text.forEach(({ length }, index) => {
    if (words > 0 && words + length > PASSAGE) {
      parts.push({ first, behind: index, words });
      [first, words] = [index, 0];
    }
    words += length;
  });
  return [...parts, { first, behind: text.length, words }];
}

/** Numbers by how many digits they have. */
const DIGITS: readonly Meaning[] = ['#1', '#2', '#3', '#4', '#5'].map(meaningOf);
const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/**
 * @param words of the sentence
 * @param order the languages in which they are looked up
 */
function meant(sentence: readonly Token[], words: readonly Word[], order: readonly InLanguage[]): Meant[] {
  const found: Meant[] = [];
  for (let place = 0, next = 0; place < sentence.length; place = next) {
    const { word, start, end } = sentence[place]!;
    next = place + 1;
    const first = word.charCodeAt(0);
    if (first >= ZERO && first <= NINE) {
      found.push({ meaning: DIGITS[Math.min(word.length, DIGITS.length) - 1]!, place, start, end });
      continue;
    }
    for (const { language, forms } of order) {
      const phrase = phraseAt(words, place, forms);
      const meanings = phrase?.meanings ?? words[place]!.meanings[language];
      if (meanings === undefined) continue;
      next = place + (phrase?.taken ?? 1);
      for (const meaning of meanings) found.push({ meaning, place, start, end: sentence[next - 1]!.end });
      break;
    }
  }
  return found;
}

/** The longest phrase that begins here, unless a longer one begins within it: "ich kann nicht mehr" is not "ich kann". */
function phraseAt(words: readonly Word[], place: number, { phrases }: Forms): Phrase | undefined {
  const phrase = longestAt(words, place, phrases);
  if (phrase === undefined) return undefined;
  for (let inside = 1; inside < phrase.taken; inside += 1) {
    if ((longestAt(words, place + inside, phrases)?.words.length ?? 0) > phrase.words.length) return undefined;
  }
  return phrase;
}

function longestAt(words: readonly Word[], place: number, phrases: Forms['phrases']): Phrase | undefined {
  return phrases.get(words[place]!.word)?.find((phrase) => phrase.words.every((next, index) => words[place + index]?.word === next));
}

const OF_LETTERS = /\p{L}{2}/u;

function lookUp(languages: readonly Forms[]): (word: string) => Word {
  const stems = byStem(languages);
  const lengths = [...new Set(Array.from(stems.keys(), (stem) => stem.length))].toSorted((a, b) => b - a);
  return remembered((word) => {
    const meanings = languages.map(({ words }) => words.get(word));
    for (const length of lengths) {
      const found = length > word.length ? undefined : stems.get(word.slice(0, length));
      if (found !== undefined) for (const { language, own } of found) meanings[language] ??= own;
    }
    const knowing = meanings.flatMap((own, language) => (own === undefined ? [] : [language]));
    return { word, isOfLetters: OF_LETTERS.test(word), meanings, votes: knowing.length > MOST_LANGUAGES ? [] : knowing.map((language) => ({ language, weight: 1 / knowing.length ** 2 })) };
  });
}

/** What the languages, by their places, mean by words that begin so. */
function byStem(languages: readonly Forms[]): ReadonlyMap<string, readonly { readonly language: number; readonly own: readonly Meaning[] }[]> {
  return Map.groupBy(languages.flatMap(({ stems }, language) => Array.from(stems, ([stem, own]) => ({ stem, language, own }))), ({ stem }) => stem);
}

/** `send~i: mando mandi*` says "I" and "send". */
function formsOf(code: string, list: string): Forms {
  const words = new Map<string, readonly Meaning[]>();
  const stems = new Map<string, readonly Meaning[]>();
  /** Written, and what they mean. */
  const phrases: (readonly [form: string, meanings: readonly Meaning[]])[] = [];
  for (const line of list.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, person, rest] = /^([a-z_@-]+)(?:~(i|you))?: (.*)$/u.exec(line) ?? [];
    if (name === undefined) throw new Error(`languages/${code}/meanings.ts: no name before "${line.slice(0, 40)}"`);
    const meanings = (name === 'particle' ? [] : person === undefined ? [name] : [person, name]).map(meaningOf);
    for (const form of rest!.split(' ')) {
      if (isFolded(form)) {
        if (!words.has(form)) words.set(form, meanings);
        continue;
      }
      if (SEVERAL_WORDS.test(form)) {
        phrases.push([form, meanings]);
        continue;
      }
      const [first, second] = foldPhrase(wordsIn(form));
      if (first === undefined) continue;
      if (second !== undefined) phrases.push([form, meanings]);
      else if (form.endsWith('*')) stems.set(first, meanings);
      else if (!words.has(first)) words.set(first, meanings);
    }
  }
  let made: ReadonlyMap<string, readonly Phrase[]> | undefined;
  return {
    words,
    stems,
    // Of most languages nobody ever asks for them.
    get phrases() {
      return (made ??= byFirstWord(phrases));
    },
  };
}

/** Certainly a phrase. Single letters could be a spaced word. */
const SEVERAL_WORDS = /^\p{L}{2,}(?:_\p{L}{2,})+_?$/u;

function wordsIn(form: string): string {
  return form.replaceAll('_', ' ').replace(/\*$/u, '');
}

function byFirstWord(phrases: readonly (readonly [form: string, meanings: readonly Meaning[]])[]): ReadonlyMap<string, readonly Phrase[]> {
  const byWord = new Map<string, Phrase[]>();
  for (const [form, meanings] of phrases) {
    const words = foldPhrase(wordsIn(form));
    const phrase = { words, taken: form.endsWith('_') ? words.length - 1 : words.length, meanings };
    const known = byWord.get(words[0]!);
    if (known === undefined) byWord.set(words[0]!, [phrase]);
    else known.push(phrase);
  }
  for (const known of byWord.values()) known.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}
