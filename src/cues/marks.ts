import type { Message } from '../conversation/message.ts';
import { cut } from '../conversation/text.ts';
import { combine, COMBINATION_NAMES } from './combinations.ts';
import type { Lexicon, Meant } from './lexicon.ts';
import { GROUPS, groupsOf } from './meanings.ts';
import type { Side } from './memory.ts';

const SIGNS = ['@image', '@video', '@voice', '@call', '@file', '@amount', '@wallet', '@link'] as const;

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

const AMOUNT = /[$€£₹₺¥]\s?\d|\d\s?[$€£₹₺¥]|\d\s?(?:usd|eur|euros?|dollars?|bucks|pounds?|quid|zl|zloty|pln|tl|lira|reais|pesos|btc|usdt|francs?|chf)\b/iu;
const WALLET = /\b(?:bc1[a-z0-9]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[a-fA-F0-9]{40}|T[1-9A-HJ-NP-Za-km-z]{33})\b/u;
const LINK = /https?:\/\/|www\.|\b[a-z0-9-]{1,63}\.(?:com|net|org|me|ly|tv|io|be)\b/iu;

/**
 * What a turn says, passage by passage; its media and signs stand with the first.
 * @param language code of the language of the conversation
 */
export function note(turn: Message, lexicon: Lexicon, language: string): Noted[] {
  const side = turn.from === 'me' ? 'me' : 'them';
  return lexicon.read(turn.text, language).map(({ words, sentences }, index) => {
    const names = new Set<string>(index === 0 ? signs(turn) : []);
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

function signs(turn: Message): string[] {
  const text = cut(turn.text);
  const found: string[] = turn.media === undefined ? [] : [`@${turn.media}`];
  if (AMOUNT.test(text)) found.push('@amount');
  if (WALLET.test(text)) found.push('@wallet');
  if (LINK.test(text)) found.push('@link');
  return found;
}
