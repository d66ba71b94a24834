import type { Message } from '../conversation/message.ts';
import { cut, sentences } from '../conversation/text.ts';

/** Size of the feature space: hashes are cut to so many bits. */
export const FEATURE_BITS = 16;
const MASK = (1 << FEATURE_BITS) - 1;

/** Features of a turn: hashed places in the feature space, each with its value. The same place may come twice. */
export interface Features {
  readonly places: Uint32Array;
  readonly values: Float32Array;
}

/** Turns before the present one whose words count, and how many of their words at most. */
const NEAR_TURNS = 3;
const FAR_TURNS = 8;
const WORDS_PER_TURN = 40;
const MOST_WORDS = 400;

const AMOUNT = /[$€£₹₺¥]\s?\d|\d\s?[$€£₹₺¥]|\d\s?(?:usd|eur|euros?|dollars?|bucks|pounds?|quid|zl|zloty|pln|tl|lira|reais|pesos|btc|usdt|francs?|chf)\b/iu;
const WALLET = /\b(?:bc1[a-z0-9]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[a-fA-F0-9]{40}|T[1-9A-HJ-NP-Za-km-z]{33})\b/u;
const LINK = /https?:\/\/|www\.|\b[a-z0-9-]+\.(?:com|net|org|me|ly|tv|io|be)\b/iu;

/**
 * What the tagger looks at: words, pairs and parts of words of the turn; words of the turns before it, marked by who said them and how
 * long ago; amounts, links and media. Length, place in the conversation and turn-taking are left out on purpose: they tell how a
 * conversation was written down, not what it is.
 */
export function featuresOf(turn: Message, before: readonly Message[]): Features {
  const places: number[] = [];
  const values: number[] = [];
  const side = turn.from === 'me' ? 'M' : 'T';
  const group = (names: readonly string[], weight: number): void => {
    if (names.length === 0) return;
    const value = weight / Math.sqrt(Math.max(names.length, 4) / 4);
    for (const name of names) {
      places.push(hash(side + name));
      values.push(value);
    }
  };
  const words = wordsOf(turn).slice(0, MOST_WORDS);
  group(words.map((word) => `w${word}`), 1);
  group(pairs(words), 0.8);
  group(parts(words), 0.5);
  group(signs(turn), 1);
  let [sameNear, otherNear] = [0, 0];
  const near: string[] = [];
  const far: string[] = [];
  for (let index = before.length - 1, distance = 1; index >= 0 && distance <= FAR_TURNS; index -= 1, distance += 1) {
    const earlier = before[index]!;
    const same = earlier.from === turn.from;
    const count = same ? (sameNear += 1) : (otherNear += 1);
    const list = distance <= NEAR_TURNS && count === 1 ? near : far;
    const mark = `${list === near ? 'n' : 'f'}${earlier.from === 'me' ? 'M' : 'T'}`;
    for (const word of wordsOf(earlier).slice(0, WORDS_PER_TURN)) list.push(mark + word);
    for (const sign of signs(earlier)) list.push(mark + sign);
  }
  group([...new Set(near)], 0.6);
  group([...new Set(far)], 0.5);
  places.push(hash(`${side}always`));
  values.push(1);
  return { places: Uint32Array.from(places), values: Float32Array.from(values) };
}

/** Folded words; numbers by their size alone. */
function wordsOf(turn: Message): string[] {
  const known = WORDS.get(turn);
  if (known !== undefined) return known;
  const words = sentences(turn.text).flatMap((sentence) => [...sentence.map(({ word }) => (/^\d/u.test(word) ? `#${Math.min(word.replace(/\D/gu, '').length, 6)}` : word)), '.']);
  WORDS.set(turn, words);
  return words;
}
/** A turn is looked at again as context of the next ones. */
const WORDS = new WeakMap<Message, string[]>();

function pairs(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let index = 0; index + 1 < words.length; index += 1) {
    found.push(`p${words[index]} ${words[index + 1]}`);
    if (index + 2 < words.length && words[index + 1] !== '.') found.push(`s${words[index]} ${words[index + 2]}`);
  }
  return found;
}

/** Parts of four and five letters, so that endings and slips matter less. */
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
  const found: string[] = [];
  if (turn.media !== undefined) found.push(`@${turn.media}`);
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
