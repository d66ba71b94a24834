import { addRows, padded, sigmoid, toThousandths, weightedSums } from './arithmetic.ts';
import type { Side } from './memory.ts';
import { MIDDLE, rowsOf, UNKNOWN } from './packed.ts';

/**
 * A learned network as it is stored. A turn is summed up in a few numbers; these tell of the turn alone, and a gated recurrent unit adds them to
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
  readonly bias: Readonly<Record<Side, readonly number[]>>;
  readonly recallsBias: Readonly<Record<Side, readonly number[]>>;
}

/** How many features it knows. */
export function featureCount({ summing, summed }: Model): number {
  return summing.length / summed.length;
}

/** What is carried from turn to turn; empty at the beginning. Numbers without names, of one size however long the talk gets. */
export type Gist = readonly number[];

/** The known features of a turn by their rows, and how much each counts: one for all turns, it grows as it must. */
export interface Input {
  rows: Int32Array;
  values: Float64Array;
  /** So many of them are this turn's. */
  count: number;
}

export function newInput(): Input {
  return { rows: new Int32Array(256), values: new Float64Array(256), count: 0 };
}

export function put(input: Input, row: number, value: number): void {
  if (input.count === input.rows.length) {
    const { rows, values } = input;
    [input.rows, input.values] = [new Int32Array(2 * rows.length), new Float64Array(2 * rows.length)];
    input.rows.set(rows);
    input.values.set(values);
  }
  input.rows[input.count] = row;
  input.values[input.count] = value;
  input.count += 1;
}

/** What the network makes of a turn: a number for each output. */
export interface Outcome {
  readonly summary: readonly number[];
  /** What of the summary the turn's own words made, in numbers that did not come out as nothing; valid until the next turn is read. */
  readonly own: Float64Array;
  /** Log-odds, in the light of all that was said before. */
  readonly odds: readonly number[];
  /** Log-odds by the turn alone. */
  readonly alone: readonly number[];
  readonly gist: Gist;
}

export interface Network {
  /** The row of a feature: by its place among the placed ones, or by its hash, behind all of those. UNKNOWN where it was not learned. */
  rowOf(key: number): number;
  /**
   * Reads one more turn.
   * @param own the first so many of the input are the turn's own words
   * @param gist as it was before this turn
   */
  read(input: Input, own: number, side: Side, gist: Gist): Outcome;
  /** What the turn's own words add to the log-odds of each output. */
  ownOdds(own: Float64Array): number[];
  /** What a feature that counts once adds to the log-odds of an output, in a turn of that summary. */
  addedBy(row: number, summary: readonly number[], output: number): number;
}

/** @param placed hashes of features that are met so often that their rows are found by number, and stand together, in front */
export function createNetwork(model: Model, placed: readonly number[] = []): Network {
  const { summing, step, summed, tells, bias, recallsBias } = model;
  const learnedRowOf = rowsOf(model.features);
  const outputs = bias.me.length;
  const hidden = summed.length;
  const sums = new Float64Array(padded(hidden));
  const width = sums.length;
  const learned = featureCount(model);
  const weights = new Float32Array((placed.length + learned) * width);
  for (let row = 0, at = 0; row < learned; row += 1) {
    for (let number = 0; number < hidden; number += 1, at += 1) weights[(placed.length + row) * width + number] = summing.charCodeAt(at) - MIDDLE;
  }
  placed.forEach((hash, place) => {
    const row = learnedRowOf(hash);
    if (row !== UNKNOWN) weights.copyWithin(place * width, (placed.length + row) * width, (placed.length + row + 1) * width);
  });
  const pass = recurrentUnit(model);
  const tell = weightedSums(tells, outputs);
  const recall = weightedSums(model.recalls, outputs);
  const own = new Float64Array(hidden);
  return {
    rowOf(key) {
      if (key < placed.length) return key;
      const row = learnedRowOf(key - placed.length);
      return row === UNKNOWN ? UNKNOWN : placed.length + row;
    },
    read({ rows, values, count }, ownCount, side, gist) {
      addRows(weights, sums.fill(0), rows, values, 0, ownCount);
      for (let number = 0; number < hidden; number += 1) own[number] = sums[number]! * step;
      addRows(weights, sums, rows, values, ownCount, count);
      const summary: number[] = [];
      for (let number = 0; number < hidden; number += 1) {
        const sum = sums[number]! * step + summed[number]!;
        summary.push(sum > 0 ? sum : 0);
        if (!(sum > 0)) own[number] = 0;
      }
      const next = pass(summary, side, gist);
      const alone = added(bias[side], tell(summary));
      const inLight = added(recallsBias[side], recall(next));
      return { summary, own, alone, odds: alone.map((told, output) => (told + inLight[output]!) / 2), gist: Array.from(next, toThousandths) };
    },
    ownOdds: (numbers) => Array.from(tell(numbers).subarray(0, outputs)),
    addedBy(row, summary, output) {
      let sum = 0;
      // A number of the summary that came out as nothing tells nothing, and so do the words behind it.
      for (let number = 0; number < hidden; number += 1) if (summary[number]! > 0) sum += weights[row * width + number]! * tells[output * hidden + number]!;
      return sum * step;
    },
  };
}

function added(numbers: readonly number[], others: Float64Array): number[] {
  return numbers.map((number, index) => number + others[index]!);
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
