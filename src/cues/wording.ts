import { remembered } from '../conversation/remembered.ts';
import { sentences } from '../conversation/text.ts';
import { goOn, joined, mixed, NOTHING } from './hash.ts';
import type { Side } from './memory.ts';
import { createNetwork, featureCount, newInput, put, type Gist, type Model } from './network.ts';
import { UNKNOWN } from './packed.ts';

/**
 * What the words themselves tell, whatever they mean: words, pairs of them and parts of words, as the other side and the person use them. The tagger
 * looks at meanings and knows no word that is in no list; this looks at words and knows no meaning. Each sees what the other overlooks.
 */
export const WORDING_OUTPUTS = ['threatened', 'doubtful'] as const;

/** Log-odds that by now somebody is threatened, and that a careful friend would have spoken. */
export type WordingOdds = Readonly<Record<(typeof WORDING_OUTPUTS)[number], number>>;

/**
 * Weighs a turn.
 * @param gist as it was before this turn
 */
export type Wording = (text: string, side: Side, gist: Gist) => { readonly odds: WordingOdds; readonly gist: Gist };

/** Words are known by so many of their letters, and by parts of so many. */
const STEM = 7;
const PART = 4;
/** About so many features a word has. Turns of up to so many words count fully: long ones hold much of everything. */
const FEATURES_OF_A_WORD = 5;
const USUAL_WORDS = 2;

/** What can stand before a word: another, by its beginning. */
interface Begun {
  readonly name: string;
  readonly hash: number;
}

const BEGINNING: Begun = { name: '^', hash: goOn(NOTHING, 'beginning') };
const NO_WORD: Begun = { name: '…', hash: goOn(NOTHING, 'no word') };
const SIDES: Readonly<Record<Side, number>> = { them: goOn(NOTHING, 'them'), me: goOn(NOTHING, 'me') };

/** The hash of what one side says. */
function said(hash: number, side: Side): number {
  return mixed(joined(SIDES[side], hash));
}

/** A word's beginning, and its parts. */
function partsOf(word: string): string[] {
  const whole = `^${word}$`;
  const parts = [word.slice(0, STEM)];
  for (let at = 0; at + PART <= whole.length; at += 1) parts.push(`*${whole.slice(at, at + PART)}`);
  return parts;
}

function hashOf(part: string): number {
  return goOn(NOTHING, part);
}

const LETTER = /\p{L}/u;

/** Null for what has no letter. */
function takenApart(word: string): (Begun & { readonly parts: readonly string[] }) | null {
  if (!LETTER.test(word)) return null;
  const parts = partsOf(word);
  return { name: parts[0]!, hash: hashOf(parts[0]!), parts };
}

/** Tells each word with what stands before it. */
function eachWord<Known extends Begun>(text: string, wordOf: (word: string) => Known | null, tell: (word: Known, before: Begun) => void): void {
  for (const sentence of sentences(text)) {
    let before = BEGINNING;
    for (const token of sentence) {
      const word = wordOf(token.word);
      if (word !== null) tell(word, before);
      before = word ?? NO_WORD;
    }
  }
}

/**
 * What is learned from, and for people who want to read what was learned: all features of a turn by their hashes, each with its name, and how much
 * each counts.
 */
export function wordingOf(text: string, side: Side): { readonly features: ReadonlyMap<number, string>; readonly share: number } {
  const features = new Map<number, string>();
  let words = 0;
  eachWord(text, takenApart, ({ name, hash, parts }, before) => {
    words += 1;
    for (const part of parts) features.set(said(hashOf(part), side), part);
    features.set(said(joined(before.hash, hash), side), `${before.name} ${name}`);
  });
  return { features, share: shareOf(words) };
}

/** How much each feature of a turn of so many words counts. */
function shareOf(words: number): number {
  return 1 / Math.sqrt(FEATURES_OF_A_WORD * Math.max(USUAL_WORDS, words));
}

/** A word with its own rows, by who says it. */
type Word = Begun & Readonly<Record<Side, readonly number[]>>;

export function createWording(model: Model): Wording {
  const { rowOf, read } = createNetwork(model);
  const wordOf = remembered((word): Word | null => {
    const taken = takenApart(word);
    if (taken === null) return null;
    const { name, hash, parts } = taken;
    const rows = (side: Side): number[] => parts.map((part) => rowOf(said(hashOf(part), side))).filter((row) => row !== UNKNOWN);
    return { name, hash, them: rows('them'), me: rows('me') };
  });
  /** In which turn each feature was met last: in each it counts once. */
  const met = new Int32Array(featureCount(model));
  const input = newInput();
  let turn = 0;
  function count(row: number): void {
    if (met[row] === turn) return;
    met[row] = turn;
    put(input, row, 0);
  }
  return (text, side, gist) => {
    turn += 1;
    input.count = 0;
    let words = 0;
    eachWord(text, wordOf, (word, before) => {
      words += 1;
      for (const row of word[side]) count(row);
      const pair = rowOf(said(joined(before.hash, word.hash), side));
      if (pair !== UNKNOWN) count(pair);
    });
    // Only now it is known how much each counts.
    input.values.fill(shareOf(words), 0, input.count);
    const { odds, gist: next } = read(input, 0, side, gist);
    return { odds: { threatened: odds[0]!, doubtful: odds[1]! }, gist: next };
  };
}

/** For people who want to read what was learned: what each known feature of a turn adds to the log-odds that somebody is threatened, as the only one of a short turn. */
export function createWordingExplainer(model: Model): (text: string, side: Side) => (readonly [name: string, added: number])[] {
  const { rowOf, read, addedBy } = createNetwork(model);
  const input = newInput();
  return (text, side) =>
    Array.from(wordingOf(text, side).features, ([hash, name]) => ({ name, row: rowOf(hash) }))
      .filter(({ row }) => row !== UNKNOWN)
      .map(({ name, row }) => {
        input.count = 0;
        put(input, row, shareOf(1));
        return [name, addedBy(row, read(input, 1, side, []).summary, 0) * shareOf(1)];
      });
}
