import { CONTEXT_TURNS, type Message } from '../conversation/message.ts';
import { cut, sentences } from '../conversation/text.ts';

/** Features are known by hashes of so many bits. */
export const FEATURE_BITS = 22;
const MASK = (1 << FEATURE_BITS) - 1;

/** Features of a turn: hashes, each with its value. The same hash may come twice. */
export interface Features {
  readonly hashes: readonly number[];
  readonly values: readonly number[];
}

/** How many turns back "lately" reaches. */
const NEAR_TURNS = 3;
const MOST_WORDS = 400;
const WORDS_OF_EARLIER_TURNS = 40;

const AMOUNT = /[$€£₹₺¥]\s?\d|\d\s?[$€£₹₺¥]|\d\s?(?:usd|eur|euros?|dollars?|bucks|pounds?|quid|zl|zloty|pln|tl|lira|reais|pesos|btc|usdt|francs?|chf)\b/iu;
const WALLET = /\b(?:bc1[a-z0-9]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[a-fA-F0-9]{40}|T[1-9A-HJ-NP-Za-km-z]{33})\b/u;
const LINK = /https?:\/\/|www\.|\b[a-z0-9-]{1,63}\.(?:com|net|org|me|ly|tv|io|be)\b/iu;

/**
 * What the tagger looks at: words, pairs and parts of words of the turn; words of the turns before it, marked by who said them and how long
 * ago; amounts, wallets, links and media. Length, place in the conversation and turn-taking are left out on purpose: they tell how a
 * conversation was written down, not what it is.
 * @param before up to eight turns, oldest first
 */
export function featuresOf(turn: Message, before: readonly Message[]): Features {
  const hashes: number[] = [];
  const values: number[] = [];
  const side = turn.from === 'me' ? 'M' : 'T';
  function add(names: readonly string[], weight: number): void {
    // Long turns hold much of everything: beyond a dozen features of a kind, each counts less.
    const value = weight * Math.min(1, Math.sqrt(12 / names.length));
    for (const name of names) {
      hashes.push(hash(side + name));
      values.push(value);
    }
  }
  const words = wordsOf(turn).slice(0, MOST_WORDS);
  add(words.map((word) => `w${word}`), 1);
  add(pairs(words), 0.8);
  add(parts(words), 0.5);
  add(signs(turn), 1);
  const { near, far } = earlierWords(turn, before);
  add(near, 1.5);
  add(far, 1.5);
  return { hashes, values };
}

/** Words of the last turn of each side, if it was lately, and words of all turns before that. */
function earlierWords(turn: Message, before: readonly Message[]): { near: string[]; far: string[] } {
  const near = new Set<string>();
  const far = new Set<string>();
  const sides = new Set<boolean>();
  before.slice(-CONTEXT_TURNS).toReversed().forEach((earlier, back) => {
    const same = earlier.from === turn.from;
    const isNear = back < NEAR_TURNS && !sides.has(same);
    sides.add(same);
    const mark = `${isNear ? 'n' : 'f'}${earlier.from === 'me' ? 'M' : 'T'}`;
    for (const name of [...wordsOf(earlier).slice(0, WORDS_OF_EARLIER_TURNS), ...signs(earlier)]) (isNear ? near : far).add(mark + name);
  });
  return { near: [...near], far: [...far] };
}

/** A turn is looked at again as context of the next ones. */
const WORDS = new WeakMap<Message, readonly string[]>();

/** Folded words; numbers by their length alone, and several in a row as one, since dictated numbers are everywhere. */
function wordsOf(turn: Message): readonly string[] {
  const known = WORDS.get(turn);
  if (known !== undefined) return known;
  const words: string[] = [];
  for (const sentence of sentences(turn.text)) {
    for (const { word } of sentence) {
      if (!/^\d/u.test(word)) words.push(word);
      else if (!words.at(-1)?.startsWith('#')) words.push(`#${Math.min(word.length, 5)}`);
    }
    words.push('.');
  }
  WORDS.set(turn, words);
  return words;
}

function pairs(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const [next, second] = [words[index + 1], words[index + 2]];
    return [...(next === undefined ? [] : [`p${word} ${next}`]), ...(second === undefined || next === '.' ? [] : [`s${word} ${second}`])];
  });
}

/** Parts of four and six letters, so that endings and slips matter less. */
function parts(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    if (word.length < 4 || word.length > 24) continue;
    const framed = `<${word}>`;
    for (let index = 0; index + 4 <= framed.length; index += 1) found.push(`c${framed.slice(index, index + 4)}`);
    for (let index = 0; index + 6 <= framed.length; index += 2) found.push(`c${framed.slice(index, index + 6)}`);
  }
  return found;
}

function signs(turn: Message): string[] {
  const text = cut(turn.text);
  const found = turn.media === undefined ? [] : [`@${turn.media}`];
  if (AMOUNT.test(text)) found.push('@amount');
  if (WALLET.test(text)) found.push('@wallet');
  if (LINK.test(text)) found.push('@link');
  return found;
}

/** FNV-1a, mixed, cut to FEATURE_BITS. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  return value & MASK;
}
