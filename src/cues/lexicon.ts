import { foldPhrase, isFolded, sentences, type Token } from '../conversation/text.ts';
import type { Language } from '../languages/language.ts';
import { remembered } from './remembered.ts';

/** Something that a sentence means at one place. Numbers are `#` and how many digits they have, 5 at most. */
export interface Meant {
  readonly meaning: string;
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
  for (const code of Object.keys(before)) all[code] = before[code]! * 0.97;
  for (const code of Object.keys(now)) all[code] = (all[code] ?? 0) + now[code]!;
  for (const code of Object.keys(all)) all[code] = Math.round(all[code]! * 100) / 100;
  return all;
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
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** Lengths of the stems, longest first. */
  readonly lengths: readonly number[];
  /** By their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly words: readonly string[];
  /** How many of the words are read with it; the last of `or_i_` is read for itself. */
  readonly taken: number;
  readonly meanings: readonly string[];
}

/** @throws Error for a line of a list that has no name */
export function createLexicon(languages: readonly Language[]): Lexicon {
  const forms = new Map(languages.map(({ code, meanings }) => [code, formsOf(code, meanings)]));
  const votesOf = voter(forms);
  return {
    read(text, favoured) {
      const order = [...new Set([favoured, 'en'])].map((code) => forms.get(code)).filter((known) => known !== undefined);
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

function meant(sentence: readonly Token[], order: readonly Forms[]): Meant[] {
  const found: Meant[] = [];
  let skip = 0;
  sentence.forEach(({ word, start, end }, place) => {
    if (skip > 0) return void (skip -= 1);
    if (/^\d/u.test(word)) return void found.push({ meaning: `#${Math.min(word.length, 5)}`, place, start, end });
    for (const forms of order) {
      const phrase = phraseAt(sentence, place, forms);
      const meanings = phrase?.meanings ?? oneWord(word, forms);
      if (meanings === undefined) continue;
      skip = (phrase?.taken ?? 1) - 1;
      for (const meaning of meanings) found.push({ meaning, place, start, end: sentence[place + skip]!.end });
      return;
    }
  });
  return found;
}

/** The longest phrase that begins here, unless a longer one begins within it: "ich kann nicht mehr" is not "ich kann". */
function phraseAt(sentence: readonly Token[], place: number, forms: Forms): Phrase | undefined {
  const phrase = longestAt(sentence, place, forms);
  if (phrase === undefined) return undefined;
  for (let inside = 1; inside < phrase.taken; inside += 1) {
    if ((longestAt(sentence, place + inside, forms)?.words.length ?? 0) > phrase.words.length) return undefined;
  }
  return phrase;
}

function longestAt(sentence: readonly Token[], place: number, { phrases }: Forms): Phrase | undefined {
  return phrases.get(sentence[place]?.word ?? '')?.find(({ words }) => words.every((next, index) => sentence[place + index]?.word === next));
}

function oneWord(word: string, { words, stems, lengths }: Forms): readonly string[] | undefined {
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
  const words = new Map<string, readonly string[]>();
  const stems = new Map<string, readonly string[]>();
  /** Written, and what they mean. */
  const phrases: (readonly [form: string, meanings: readonly string[]])[] = [];
  for (const line of list.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, person, rest] = /^([a-z_@-]+)(?:~(i|you))?: (.*)$/u.exec(line) ?? [];
    if (name === undefined) throw new Error(`languages/${code}/meanings.ts: no name before "${line.slice(0, 40)}"`);
    const meanings = name === 'particle' ? [] : person === undefined ? [name] : [person, name];
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
    lengths: [...new Set(Array.from(stems.keys(), (stem) => stem.length))].toSorted((a, b) => b - a),
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

function byFirstWord(phrases: readonly (readonly [form: string, meanings: readonly string[]])[]): ReadonlyMap<string, readonly Phrase[]> {
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

function voter(forms: ReadonlyMap<string, Forms>): (word: string) => readonly (readonly [string, number])[] {
  return remembered((word) => {
    const codes = Array.from(forms).filter(([, own]) => oneWord(word, own) !== undefined).map(([code]) => code);
    return codes.length > MOST_LANGUAGES ? [] : codes.map((code) => [code, 1 / codes.length ** 2] as const);
  });
}
