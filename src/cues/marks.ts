import type { Message } from '../conversation/message.ts';
import { combine, COMBINATION_NAMES } from './combinations.ts';
import type { Lexicon, Meant } from './lexicon.ts';
import { GROUPS, groupsOf } from './meanings.ts';
import type { Side } from './memory.ts';
import { SIGNS, signsOf } from './signs.ts';

/** All that a turn can be marked with, whatever its language: groups of meanings, combinations of them, and signs. A mark's number is its place here. */
export const MARKS: readonly string[] = [...GROUPS, ...COMBINATION_NAMES, ...SIGNS];

const NUMBERS: ReadonlyMap<string, number> = new Map(MARKS.map((name, number) => [name, number]));

/** The mark of a call, which the page tells of by itself. */
export const CALLED: readonly number[] = [NUMBERS.get('@call')!];

/** What a passage of a turn says. */
export interface Noted {
  readonly side: Side;
  /** Numbers of its marks, each once. */
  readonly marks: readonly number[];
  /** Meanings, and pairs of them that stand close together, in their order; each once. */
  readonly pairs: readonly string[];
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
    const names = new Set<string>(index === 0 ? signsOf(turn) : []);
    const pairs = new Set<string>();
    for (const sentence of sentences) {
      for (const { meaning } of sentence) {
        for (const group of groupsOf(meaning)) names.add(group);
        pairs.add(meaning);
      }
      for (const { name } of combine(sentence)) names.add(name);
      addPairs(sentence, pairs);
    }
    if (names.has('@amount')) names.add('MONEY');
    return { side, marks: Array.from(names, (name) => NUMBERS.get(name)!), pairs: [...pairs], share: Math.min(1, Math.sqrt(USUAL_WORDS / Math.max(1, words))) };
  });
}

function addPairs(sentence: readonly Meant[], pairs: Set<string>): void {
  sentence.forEach(({ meaning, place }, index) => {
    for (let next = index + 1; next < sentence.length && sentence[next]!.place - place <= PAIR_REACH; next += 1) {
      if (pairs.size < MOST_PAIRS) pairs.add(`${meaning} ${sentence[next]!.meaning}`);
    }
  });
}
