import type { Message } from '../conversation/message.ts';
import { addRows, padded, sigmoid, toThousandths, weightedSums } from './arithmetic.ts';
import type { Cue, TaggedCue } from './cue.ts';
import { featuresOf, MET, type Features } from './features.ts';
import type { Noted, Span } from './marks.ts';
import type { Memory, Side } from './memory.ts';
import { MIDDLE, rowsOf, UNKNOWN } from './packed.ts';

/** What the tagger tells of a turn of the other side, as cues; the learned labels carry the same names without `tagged-`. */
export const TAGGED = [
  'tagged-rapid-intimacy', 'tagged-platform-switch', 'tagged-video-push', 'tagged-secrecy', 'tagged-sexual-image-first', 'tagged-intimate-request',
  'tagged-recorded-claim', 'tagged-hacked-claim', 'tagged-contacts-claim', 'tagged-publish-threat', 'tagged-payment-demand', 'tagged-deadline',
  'tagged-repay-demand', 'tagged-second-fraud', 'tagged-bulk-mail',
] as const satisfies readonly TaggedCue[];

/**
 * All outputs: the cues; how frightened or how doubting the person's answer is; and, of every turn whoever speaks, whether the talk is by now one
 * in which somebody is threatened, or one in which a careful friend would have spoken.
 */
export const OUTPUTS = [...TAGGED, 'fear', 'doubt', 'threatened', 'doubtful'] as const;

export type Output = (typeof OUTPUTS)[number];

/** What the tagger makes of a turn: numbers for each output, in the order of OUTPUTS. */
export interface Leanings {
  /** Log-odds, in the light of all that was said before. */
  readonly odds: readonly number[];
  /** Log-odds by the turn and what was spoken of lately alone: what it does itself. */
  readonly alone: readonly number[];
  /** What the turn's own words add to them; the rest is what was said before. */
  readonly own: readonly number[];
  /** The words that added most to an output; null where no words did. Looked for when asked: few leanings are ever explained. */
  words(output: number): Span | null;
}

/** The place of an output in OUTPUTS. */
export function outputOf(name: Output): number {
  return OUTPUTS.indexOf(name);
}

/**
 * A learned tagger as it is stored. A turn is summed up in a few numbers; these tell of the turn alone, and a gated recurrent unit adds them to
 * what is carried from turn to turn, which tells of it in the light of all before. Both count the same. Rows follow one another.
 */
export interface Model {
  /** The known features (packed.ts). */
  readonly features: string;
  /** What each feature adds to each number of the summary: a character each, MIDDLE for nothing. */
  readonly summing: string;
  /** What one step of a character is worth. */
  readonly step: number;
  /** The summary of a turn about which nothing is known. */
  readonly summed: readonly number[];
  /** By output, over the summary. */
  readonly tells: readonly number[];
  /** Three gates (reset, update, new) over the summary and who speaks, and over what is carried. */
  readonly taken: readonly number[];
  readonly kept: readonly number[];
  readonly gates: readonly number[];
  /** By output, over what is carried. */
  readonly recalls: readonly number[];
  /** Log-odds of a turn about which nothing is known, by side and output: in a field that was never learned from, little is likely. */
  readonly bias: Readonly<Record<'me' | 'them', readonly number[]>>;
  readonly recallsBias: Readonly<Record<'me' | 'them', readonly number[]>>;
}

/** How many steps a number can be away from nothing. */
export const REACH = 10;

/** What the tagger carries from turn to turn; empty at the beginning. Numbers without names, of one size however long the talk gets. */
export type Gist = readonly number[];

/**
 * Weighs a turn for each output.
 * @param memory with this turn already in it
 * @param gist as it was before this turn
 */
export type Tagger = (noted: Noted, memory: Memory, gist: Gist) => { readonly leanings: Leanings; readonly gist: Gist };

export function createTagger(model: Model): Tagger {
  const look = summariser(model);
  const pass = recurrentUnit(model);
  const tell = weightedSums(model.tells, OUTPUTS.length);
  const recall = weightedSums(model.recalls, OUTPUTS.length);
  return (noted, memory, gist) => {
    const { side } = noted;
    const features = featuresOf(noted, memory);
    const { summary, own } = look.sumUp(features);
    const next = pass(summary, side, gist);
    const alone = added(model.bias[side], tell(summary));
    const inLight = added(model.recallsBias[side], recall(next));
    const odds = alone.map((told, output) => (told + inLight[output]!) / 2);
    const words = (output: number): Span | null => strongest(features, (index) => look.addedBy(features, index, summary, output));
    return { leanings: { odds, alone, own: added(NOTHING, tell(own)), words }, gist: rounded(next) };
  };
}

const NOTHING: readonly number[] = OUTPUTS.map(() => 0);

function rounded(numbers: Float64Array): number[] {
  const all: number[] = [];
  for (let index = 0; index < numbers.length; index += 1) all.push(toThousandths(numbers[index]!));
  return all;
}

function added(numbers: readonly number[], others: Float64Array): number[] {
  return numbers.map((number, index) => number + others[index]!);
}

/** Words that belong together are told as one stretch of so many characters at most; a shorter one than this tells nobody anything. */
const LONGEST_STRETCH = 60;
const SHORT_STRETCH = 12;

/** The words whose feature added most, with those near them that added at least half as much, or next to it; null where none added anything. */
function strongest({ own }: Features, addedBy: (index: number) => number): Span | null {
  const telling = own.flatMap((span, index) => (span === null ? [] : [{ span, added: addedBy(index) }])).filter(({ added }) => added > 0).toSorted((a, b) => b.added - a.added);
  const [most] = telling;
  if (most === undefined) return null;
  let { start, end } = most.span;
  for (const { span, added } of telling) {
    const [first, behind] = [Math.min(start, span.start), Math.max(end, span.end)];
    if ((added * 2 >= most.added || end - start < SHORT_STRETCH) && behind - first <= LONGEST_STRETCH) [start, end] = [first, behind];
  }
  return { start, end };
}

/** For people who want to read what was learned: what each feature of a turn, in the order of featuresOf, adds to the log-odds of an output by itself. */
export function createExplainer(model: Model): (noted: Noted, memory: Memory, output: Output) => number[] {
  const look = summariser(model);
  return (noted, memory, output) => {
    const features = featuresOf(noted, memory);
    const { summary } = look.sumUp(features);
    return features.keys.map((_, index) => look.addedBy(features, index, summary, outputOf(output)));
  };
}

interface Summariser {
  /**
   * Sums up a turn.
   * @returns own: what of the summary the turn's own words made, in numbers that did not come out as nothing; valid until the next is summed up
   */
  sumUp(features: Features): { readonly summary: readonly number[]; readonly own: Float64Array };
  /** What a feature, by its place, adds to the log-odds of an output, in a turn of that summary. */
  addedBy(features: Features, index: number, summary: readonly number[], output: number): number;
}

function summariser({ features: packed, summing, step, summed, tells }: Model): Summariser {
  const learnedRowOf = rowsOf(packed);
  const hidden = summed.length;
  const sums = new Float64Array(padded(hidden));
  const width = sums.length;
  const learned = summing.length / hidden;
  // What is remembered is most of what is added up: its rows stand together, in front, and are found by number.
  const weights = new Float32Array((MET.length + learned) * width);
  for (let row = 0, at = 0; row < learned; row += 1) {
    for (let number = 0; number < hidden; number += 1, at += 1) weights[(MET.length + row) * width + number] = summing.charCodeAt(at) - MIDDLE;
  }
  MET.forEach((hash, place) => {
    const row = learnedRowOf(hash);
    if (row !== UNKNOWN) weights.copyWithin(place * width, (MET.length + row) * width, (MET.length + row + 1) * width);
  });
  /** The row of a feature, by its key. */
  function rowOf(key: number): number {
    if (key < MET.length) return key;
    const row = learnedRowOf(key - MET.length);
    return row === UNKNOWN ? UNKNOWN : MET.length + row;
  }
  const own = new Float64Array(hidden);
  let rows = new Int32Array(0);
  let amounts = new Float64Array(0);
  return {
    sumUp({ keys, values, own: spans }) {
      if (keys.length > rows.length) [rows, amounts] = [new Int32Array(2 * keys.length), new Float64Array(2 * keys.length)];
      let count = 0;
      let ownCount = 0;
      for (let index = 0; index < keys.length; index += 1) {
        const row = rowOf(keys[index]!);
        if (row !== UNKNOWN) {
          rows[count] = row;
          amounts[count] = values[index]!;
          count += 1;
        }
        if (index < spans.length) ownCount = count;
      }
      addRows(weights, sums.fill(0), rows, amounts, 0, ownCount);
      for (let number = 0; number < hidden; number += 1) own[number] = sums[number]! * step;
      addRows(weights, sums, rows, amounts, ownCount, count);
      const summary: number[] = [];
      for (let number = 0; number < hidden; number += 1) {
        const sum = sums[number]! * step + summed[number]!;
        summary.push(sum > 0 ? sum : 0);
        if (!(sum > 0)) own[number] = 0;
      }
      return { summary, own };
    },
    addedBy({ keys, values }, index, summary, output) {
      const row = rowOf(keys[index]!);
      if (row === UNKNOWN) return 0;
      let sum = 0;
      // A number of the summary that came out as nothing tells nothing, and so do the words behind it.
      for (let number = 0; number < hidden; number += 1) if (summary[number]! > 0) sum += weights[row * width + number]! * tells[output * hidden + number]!;
      return sum * step * values[index]!;
    },
  };
}

function recurrentUnit({ taken, kept, gates }: Model): (summary: readonly number[], side: Side, gist: Gist) => Float64Array {
  const carried = gates.length / 3;
  const take = weightedSums(taken, gates.length);
  const keep = weightedSums(kept, gates.length);
  const input = new Float64Array(taken.length / gates.length);
  const next = new Float64Array(carried);
  return (summary, side, gist) => {
    input.set(summary);
    input[summary.length] = Number(side === 'them');
    input[summary.length + 1] = Number(side === 'me');
    const taking = take(input);
    const keeping = keep(gist);
    for (let unit = 0; unit < carried; unit += 1) {
      const reset = sigmoid(gates[unit]! + taking[unit]! + keeping[unit]!);
      const update = sigmoid(gates[carried + unit]! + taking[carried + unit]! + keeping[carried + unit]!);
      const fresh = Math.tanh(gates[2 * carried + unit]! + taking[2 * carried + unit]! + reset * keeping[2 * carried + unit]!);
      next[unit] = (1 - update) * fresh + update * (gist[unit] ?? 0);
    }
    return next;
  };
}

/** A turn is named for what it says itself, not for what went before: its own words add at least so much. */
const LEAST_OWN = 1;
/** What may be the reason of a warning need not be more likely than not, for a single turn. */
const IMPLIED = -1;

/** Cues of turns of the other side that are more likely there than not, by their own words. */
export function cuesOf(turn: Message, leanings: Leanings): readonly Cue[] {
  return cues(turn, leanings, (output) => leanings.alone[output]! > 0 && leanings.own[output]! > LEAST_OWN);
}

/** The same, and those that are only implied, or made likely by what went before. */
export function impliedCuesOf(turn: Message, leanings: Leanings): readonly Cue[] {
  return cues(turn, leanings, (output) => leanings.alone[output]! > IMPLIED);
}

function cues(turn: Message, leanings: Leanings, holds: (output: number) => boolean): readonly Cue[] {
  const found: Cue[] = [];
  if (turn.from !== 'them') return found;
  TAGGED.forEach((name, output) => {
    if (!holds(output)) return;
    const { start, end } = leanings.words(output) ?? { start: 0, end: turn.text.length };
    found.push({ name, start, end });
  });
  return found;
}

/** Below this, what words alone found is taken for something else. */
const UNLIKELY = -3.5;

/** Whether the tagger finds in no passage of a turn that it does this. */
export function isUnlikely(leanings: readonly Leanings[], name: TaggedCue): boolean {
  return leanings.length > 0 && leanings.every(({ alone }) => alone[outputOf(name)]! < UNLIKELY);
}
