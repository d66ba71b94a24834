import { remembered } from '../conversation/remembered.ts';
import { foldPhrase, sentences, type Token } from '../conversation/text.ts';
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

/** Adds what a text tells to what was told before, which counts a little less each time. */
export function addVotes(before: Votes, now: Votes): Votes {
  const all: Record<string, number> = {};
  for (const code of Object.keys(before)) all[code] = toHundredths(before[code]! * 0.97 + (now[code] ?? 0));
  for (const code of Object.keys(now)) all[code] ??= toHundredths(now[code]!);
  return all;
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The language with the most votes; English where there are none. */
export function favoured(votes: Votes): string {
  return Object.entries(votes).reduce<readonly [string, number]>((best, one) => (one[1] > best[1] ? one : best), ['en', 0])[0];
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
}

/** Longer texts are read so far, in sentences. */
const MOST_SENTENCES = 80;
/** A word that more languages have than this tells none of them. */
const MOST_LANGUAGES = 5;

interface Forms {
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  readonly stems: ReadonlyMap<string, readonly Meaning[]>;
  /** Lengths of the stems, longest first. */
  readonly lengths: readonly number[];
  /** By their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly words: readonly string[];
  /** How many of the words are read with it; the last of `or_i_` is read for itself. */
  readonly taken: number;
  readonly meanings: readonly Meaning[];
}

/** What a language knows of a word. */
interface Known {
  /** Of the word alone; missing where the language does not know it. */
  readonly meanings?: readonly Meaning[] | undefined;
  /** Those that begin with it, longest first. */
  readonly phrases: readonly Phrase[];
}

type KnownOf = (word: string) => Known;

/** @throws Error for a line of a list that has no name */
export function createLexicon(languages: readonly Language[]): Lexicon {
  const forms = new Map(languages.map(({ code, meanings }) => [code, formsOf(code, meanings)]));
  const known = new Map(Array.from(forms, ([code, own]) => [code, knownOf(own)]));
  const votesOf = voter(forms);
  return {
    read(text, favoured) {
      const order = [...new Set([favoured, 'en'])].map((code) => known.get(code)).filter((one) => one !== undefined);
      return passages(sentences(text).slice(0, MOST_SENTENCES)).map((part) => ({
        words: part.reduce((sum, sentence) => sum + sentence.length, 0),
        sentences: part.map((sentence) => meant(sentence, order)),
      }));
    },
    votes(text) {
      const sums: Record<string, number> = {};
      for (const sentence of sentences(text)) {
        for (const { word } of sentence) for (const [code, weight] of votesOf(word)) sums[code] = (sums[code] ?? 0) + weight;
      }
      return sums;
    },
  };
}

/** Passages are of so many words, where their sentences allow. */
const PASSAGE = 40;

function passages(text: readonly (readonly Token[])[]): (readonly Token[])[][] {
  const parts: (readonly Token[])[][] = [[]];
  let words = 0;
  for (const sentence of text) {
    if (words > 0 && words + sentence.length > PASSAGE) {
      parts.push([]);
      words = 0;
    }
    parts.at(-1)!.push(sentence);
    words += sentence.length;
  }
  return parts;
}

/** Numbers by how many digits they have. */
const DIGITS: readonly Meaning[] = ['#1', '#2', '#3', '#4', '#5'].map(meaningOf);
const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

function meant(sentence: readonly Token[], order: readonly KnownOf[]): Meant[] {
  const found: Meant[] = [];
  for (let place = 0, next = 0; place < sentence.length; place = next) {
    const { word, start, end } = sentence[place]!;
    next = place + 1;
    const first = word.charCodeAt(0);
    if (first >= ZERO && first <= NINE) {
      found.push({ meaning: DIGITS[Math.min(word.length, DIGITS.length) - 1]!, place, start, end });
      continue;
    }
    for (const knownOf of order) {
      const known = knownOf(word);
      const phrase = known.phrases.length === 0 ? undefined : phraseAt(sentence, place, knownOf);
      const meanings = phrase?.meanings ?? known.meanings;
      if (meanings === undefined) continue;
      next = place + (phrase?.taken ?? 1);
      for (const meaning of meanings) found.push({ meaning, place, start, end: sentence[next - 1]!.end });
      break;
    }
  }
  return found;
}

/** The longest phrase that begins here, unless a longer one begins within it: "ich kann nicht mehr" is not "ich kann". */
function phraseAt(sentence: readonly Token[], place: number, knownOf: KnownOf): Phrase | undefined {
  const phrase = longestAt(sentence, place, knownOf);
  if (phrase === undefined) return undefined;
  for (let inside = 1; inside < phrase.taken; inside += 1) {
    if ((longestAt(sentence, place + inside, knownOf)?.words.length ?? 0) > phrase.words.length) return undefined;
  }
  return phrase;
}

function longestAt(sentence: readonly Token[], place: number, knownOf: KnownOf): Phrase | undefined {
  return knownOf(sentence[place]!.word).phrases.find(({ words }) => words.every((next, index) => sentence[place + index]?.word === next));
}

const NO_PHRASES: readonly Phrase[] = [];
const UNKNOWN: Known = { phrases: NO_PHRASES };

function knownOf(forms: Forms): KnownOf {
  return remembered((word) => {
    const [meanings, phrases] = [oneWord(word, forms), forms.phrases.get(word)];
    return meanings === undefined && phrases === undefined ? UNKNOWN : { meanings, phrases: phrases ?? NO_PHRASES };
  });
}

function oneWord(word: string, { words, stems, lengths }: Forms): readonly Meaning[] | undefined {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  for (const length of lengths) {
    if (length > word.length) continue;
    const stem = stems.get(word.slice(0, length));
    if (stem !== undefined) return stem;
  }
  return undefined;
}

/** `send~i: mando mandi*` says "I" and "send". */
function formsOf(code: string, list: string): Forms {
  const words = new Map<string, readonly Meaning[]>();
  const stems = new Map<string, readonly Meaning[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const line of list.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, person, rest] = /^([a-z_@-]+)(?:~(i|you))?: (.*)$/u.exec(line) ?? [];
    if (name === undefined) throw new Error(`languages/${code}/meanings.ts: no name before "${line.slice(0, 40)}"`);
    const meanings = (name === 'particle' ? [] : person === undefined ? [name] : [person, name]).map(meaningOf);
    for (const form of rest!.split(' ')) {
      const parts = foldPhrase(form.replaceAll('_', ' ').replace(/\*$/u, ''));
      const [first] = parts;
      if (first === undefined) continue;
      if (parts.length > 1) {
        const phrase = { words: parts, taken: form.endsWith('_') ? parts.length - 1 : parts.length, meanings };
        const known = phrases.get(first);
        if (known === undefined) phrases.set(first, [phrase]);
        else known.push(phrase);
      } else if (form.endsWith('*')) stems.set(first, meanings);
      else if (!words.has(first)) words.set(first, meanings);
    }
  }
  for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);
  return { words, stems, lengths: [...new Set(Array.from(stems.keys(), (stem) => stem.length))].toSorted((a, b) => b - a), phrases };
}

function voter(forms: ReadonlyMap<string, Forms>): (word: string) => readonly (readonly [string, number])[] {
  return remembered((word) => {
    const codes = Array.from(forms).filter(([, own]) => oneWord(word, own) !== undefined).map(([code]) => code);
    return codes.length > MOST_LANGUAGES ? [] : codes.map((code) => [code, 1 / codes.length ** 2] as const);
  });
}
