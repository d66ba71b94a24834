import { remembered } from '../conversation/remembered.ts';
import { sentences } from '../conversation/text.ts';
import { goOn, joined, mixed, NOTHING } from './hash.ts';
import type { Side } from './memory.ts';
import { MIDDLE, rowsOf, UNKNOWN } from './packed.ts';

/**
 * What the words themselves tell, whatever they mean: words, pairs of them and parts of words, as the other side and the person use them. The tagger
 * looks at meanings and knows no word that is in no list; this looks at words and knows no meaning. Each sees what the other overlooks.
 */
export interface WordingModel {
  /** The known features (packed.ts). */
  readonly features: string;
  /** What each adds: a character each, MIDDLE for nothing. */
  readonly weights: string;
  /** What one step of a character is worth. */
  readonly step: number;
}

/** What a turn adds to the log-odds that somebody is threatened. */
export type Wording = (text: string, side: Side) => number;

/** Of what earlier turns added, so much remains with each further one. */
export const FADING = 0.9;

/** What all turns so far come to, with one more. */
export function goneOn(before: number, added: number): number {
  return before * FADING + added;
}

/** Words are known by so many of their letters, and by parts of so many. */
const STEM = 7;
const PART = 4;
/** Where less of a turn is known, it counts less. */
const LEAST_KNOWN = 6;
/** How many steps a weight can be away from nothing. */
export const REACH = 20;

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

/** All features of a turn, by their hashes, each with its name: what is learned from, and for people who want to read what was learned. */
export function wordingOf(text: string, side: Side): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  eachWord(text, takenApart, ({ name, hash, parts }, before) => {
    for (const part of parts) found.set(said(hashOf(part), side), part);
    found.set(said(joined(before.hash, hash), side), `${before.name} ${name}`);
  });
  return found;
}

/** How much a turn counts of which so many features are known: long ones hold much of everything. */
export function shareOf(known: number): number {
  return 1 / Math.sqrt(Math.max(LEAST_KNOWN, known));
}

/** A word with its own rows, by who says it. */
type Word = Begun & Readonly<Record<Side, readonly number[]>>;

export function createWording({ features, weights, step }: WordingModel): Wording {
  const rowOf = rowsOf(features);
  const steps = Int8Array.from(weights, (character) => character.charCodeAt(0) - MIDDLE);
  const wordOf = remembered((word): Word | null => {
    const taken = takenApart(word);
    if (taken === null) return null;
    const { name, hash, parts } = taken;
    const rows = (side: Side): number[] => parts.map((part) => rowOf(said(hashOf(part), side))).filter((row) => row !== UNKNOWN);
    return { name, hash, them: rows('them'), me: rows('me') };
  });
  /** In which turn each feature was met last: in each it counts once. */
  const met = new Int32Array(steps.length);
  let turn = 0;
  let [sum, known] = [0, 0];
  function count(row: number): void {
    if (met[row] === turn) return;
    met[row] = turn;
    sum += steps[row]!;
    known += 1;
  }
  return (text, side) => {
    turn += 1;
    [sum, known] = [0, 0];
    eachWord(text, wordOf, (word, before) => {
      for (const row of word[side]) count(row);
      const pair = rowOf(said(joined(before.hash, word.hash), side));
      if (pair !== UNKNOWN) count(pair);
    });
    return sum * step * shareOf(known);
  };
}

/** For people who want to read what was learned: what each known feature of a turn adds to the log-odds where it stands alone. */
export function createWordingExplainer({ features, weights, step }: WordingModel): (text: string, side: Side) => (readonly [name: string, added: number])[] {
  const rowOf = rowsOf(features);
  return (text, side) =>
    Array.from(wordingOf(text, side), ([hash, name]) => ({ name, row: rowOf(hash) }))
      .filter(({ row }) => row !== UNKNOWN)
      .map(({ name, row }) => [name, (weights.charCodeAt(row) - MIDDLE) * step * shareOf(1)]);
}
