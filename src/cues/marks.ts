import type { Message } from '../conversation/message.ts';
import { combine, COMBINATION_NAMES } from './combinations.ts';
import type { Lexicon, Meant } from './lexicon.ts';
import { GROUPS, type Group, type Meaning } from './meanings.ts';
import type { Side } from './memory.ts';
import { SIGNS, signsOf } from './signs.ts';

/**
 * All that a turn can be marked with, whatever its language: groups of meanings, combinations of them, and signs. A mark's number is its place here.
 */
export const MARKS: readonly string[] = [...GROUPS, ...COMBINATION_NAMES, ...SIGNS];

/** The mark of the first combination, and of the first sign. */
const COMBINED = GROUPS.length;
const SIGNED = COMBINED + COMBINATION_NAMES.length;

function markOf(name: Group | (typeof SIGNS)[number]): number {
  return MARKS.indexOf(name);
}

/** The mark of a call, which the page tells of by itself. */
export const CALLED: readonly number[] = [markOf('@call')];

/** An amount speaks of money, whatever the words. */
const [AMOUNT, MONEY] = [markOf('@amount'), markOf('MONEY')];

/** Where something stands in the text, in characters: first, and one behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A meaning by itself, or with one that stands close behind it. */
export interface Pair extends Span {
  readonly first: Meaning;
  readonly second: Meaning | null;
}

/** What a passage of a turn says. */
export interface Noted {
  readonly side: Side;
  /** Its marks by their numbers, and where each stands first; signs stand nowhere. */
  readonly marks: ReadonlyMap<number, Span | null>;
  /** Meanings, and pairs of them that stand close together, in their order, each once. */
  readonly pairs: readonly Pair[];
  /** How much each mark counts, 0 to 1: long turns hold much of everything. */
  readonly share: number;
}

/** Turns of up to so many words count fully. */
const USUAL_WORDS = 15;

/** Pairs reach so far, in words. */
const PAIR_REACH = 4;
const MOST_PAIRS = 400;

/**
 * What a turn says, passage by passage; its media and signs stand with the first.
 * @param language code of the language of the conversation
 */
export function note(turn: Message, lexicon: Lexicon, language: string): Noted[] {
  const side = turn.from === 'me' ? 'me' : 'them';
  return lexicon.read(turn.text, language).map(({ words, sentences }, index) => {
    const marks = new Map<number, Span | null>();
    const pairs = new Map<number, Pair>();
    const mark = (number: number, span: Span | null): void => void (marks.has(number) || marks.set(number, span));
    if (index === 0) for (const sign of signsOf(turn)) mark(SIGNED + SIGNS.indexOf(sign), null);
    for (const sentence of sentences) {
      for (const part of sentence) {
        for (const group of part.meaning.groups) mark(group, part);
        pairs.set(keyOf(part.meaning, null), { first: part.meaning, second: null, start: part.start, end: part.end });
      }
      for (const { combination, parts } of combine(sentence)) mark(COMBINED + combination, around(parts));
      addPairs(sentence, pairs);
    }
    if (marks.has(AMOUNT)) mark(MONEY, null);
    return { side, marks, pairs: [...pairs.values()], share: Math.min(1, Math.sqrt(USUAL_WORDS / Math.max(1, words))) };
  });
}

function addPairs(sentence: readonly Meant[], pairs: Map<number, Pair>): void {
  for (let index = 0; index < sentence.length; index += 1) {
    const part = sentence[index]!;
    for (let next = index + 1; next < sentence.length && sentence[next]!.place - part.place <= PAIR_REACH; next += 1) {
      const other = sentence[next]!;
      const key = keyOf(part.meaning, other.meaning);
      if (pairs.size < MOST_PAIRS && !pairs.has(key)) pairs.set(key, { first: part.meaning, second: other.meaning, start: Math.min(part.start, other.start), end: Math.max(part.end, other.end) });
    }
  }
}

/** A number for each pair, and for each meaning alone. */
function keyOf(first: Meaning, second: Meaning | null): number {
  return first.number * MOST_MEANINGS + (second === null ? 0 : second.number + 1);
}

/** There are far fewer. */
const MOST_MEANINGS = 10_000;

/** The stretch from the first to the last of them. */
function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
