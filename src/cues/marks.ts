import type { Message } from '../conversation/message.ts';
import { combine, COMBINATION_NAMES } from './combinations.ts';
import type { Lexicon, Meant } from './lexicon.ts';
import { GROUPS, groupsOf } from './meanings.ts';
import type { Side } from './memory.ts';
import { SIGNS, signsOf } from './signs.ts';

/**
 * All that a turn can be marked with, whatever its language: groups of meanings, combinations of them, and signs. A mark's number is its place here.
 */
export const MARKS: readonly string[] = [...GROUPS, ...COMBINATION_NAMES, ...SIGNS];

const NUMBERS: ReadonlyMap<string, number> = new Map(MARKS.map((name, number) => [name, number]));

/** The mark of a call, which the page tells of by itself. */
export const CALLED: readonly number[] = [NUMBERS.get('@call')!];

/** Where something stands in the text, in characters: first, and one behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a passage of a turn says. */
export interface Noted {
  readonly side: Side;
  /** Its marks by their numbers, and where each stands first; signs stand nowhere. */
  readonly marks: ReadonlyMap<number, Span | null>;
  /** Meanings, and pairs of them that stand close together, in their order. */
  readonly pairs: ReadonlyMap<string, Span>;
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
    const pairs = new Map<string, Span>();
    function mark(name: string, span: Span | null): void {
      const number = NUMBERS.get(name)!;
      if (!marks.has(number)) marks.set(number, span);
    }
    if (index === 0) for (const sign of signsOf(turn)) mark(sign, null);
    for (const sentence of sentences) {
      for (const part of sentence) {
        for (const group of groupsOf(part.meaning)) mark(group, part);
        pairs.set(part.meaning, part);
      }
      for (const { name, parts } of combine(sentence)) mark(name, around(parts));
      addPairs(sentence, pairs);
    }
    if (marks.has(AMOUNT)) mark('MONEY', null);
    return { side, marks, pairs, share: Math.min(1, Math.sqrt(USUAL_WORDS / Math.max(1, words))) };
  });
}

const AMOUNT = NUMBERS.get('@amount')!;

function addPairs(sentence: readonly Meant[], pairs: Map<string, Span>): void {
  sentence.forEach((part, index) => {
    for (let next = index + 1; next < sentence.length && sentence[next]!.place - part.place <= PAIR_REACH; next += 1) {
      const other = sentence[next]!;
      const name = `${part.meaning} ${other.meaning}`;
      if (pairs.size < MOST_PAIRS && !pairs.has(name)) pairs.set(name, around([part, other]));
    }
  });
}

/** The stretch from the first to the last of them. */
export function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
