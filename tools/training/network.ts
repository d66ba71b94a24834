/**
 * The network of the tagger (src/cues/tagger.ts) as it is learned: each turn is summed up in a few numbers, which tell of it alone, and which a
 * gated recurrent unit adds to what it carries from turn to turn, which tells of it in the light of all before.
 */
import { dot, sigmoid } from '../../src/cues/arithmetic.ts';

/** Sizes: of what is known (features), of a turn's summary, of what is carried, of what is told (outputs). */
export interface Size {
  readonly features: number;
  readonly hidden: number;
  readonly carried: number;
  readonly outputs: number;
}

/** All that is learned, row by row. */
export interface Weights {
  /** A row of `hidden` for each feature. */
  readonly features: Float32Array;
  readonly hidden: Float32Array;
  /** A row of `hidden` for each output. */
  readonly tells: Float32Array;
  readonly tellsBias: Float32Array;
  /** Three gates (reset, update, new), each with `carried` rows: of a turn's summary and its two speakers, and of what is carried. */
  readonly taken: Float32Array;
  readonly kept: Float32Array;
  readonly gates: Float32Array;
  /** A row of `carried` for each output. */
  readonly recalls: Float32Array;
  readonly recallsBias: Float32Array;
}

const NAMES = ['features', 'hidden', 'tells', 'tellsBias', 'taken', 'kept', 'gates', 'recalls', 'recallsBias'] as const satisfies readonly (keyof Weights)[];

export function weightsOf(size: Size, fill: (name: keyof Weights) => () => number): Weights {
  const { features, hidden, carried, outputs } = size;
  const lengths: Record<keyof Weights, number> = {
    features: features * hidden, hidden, tells: outputs * hidden, tellsBias: outputs,
    taken: 3 * carried * (hidden + 2), kept: 3 * carried * carried, gates: 3 * carried, recalls: outputs * carried, recallsBias: outputs,
  };
  return Object.fromEntries(NAMES.map((name) => [name, Float32Array.from({ length: lengths[name] }, fill(name))])) as unknown as Weights;
}

/** A passage: its known features and their values, who speaks, and what is to be told of it (1, 0, or -1 where nothing is). */
export interface Step {
  readonly places: Int32Array;
  readonly values: Float32Array;
  readonly side: 0 | 1;
  /** The turn that it is a passage of. */
  readonly turn: number;
  readonly targets: Int8Array;
  /** Log-odds of each output for a passage of which nothing is known. */
  readonly bias: readonly number[];
}

/** What is left out by chance while learning: for each feature of a step, each number of its summary, each carried number; 0 or what it counts. */
export interface Left {
  readonly features: Float32Array;
  readonly hidden: Float32Array;
  readonly carried: Float32Array;
}

interface Passed {
  readonly step: Step;
  readonly left: Left;
  readonly sum: Float32Array;
  /** The summary, and who speaks; and which of these numbers are not nothing: most are. */
  readonly input: Float32Array;
  readonly met: Int32Array;
  readonly before: Float32Array;
  readonly reset: Float32Array;
  readonly update: Float32Array;
  readonly fresh: Float32Array;
  /** What the new gate makes of what is carried, before it is reset. */
  readonly inner: Float32Array;
  readonly after: Float32Array;
  /** Log-odds of each output: of the turn alone, and with all before. */
  readonly alone: Float32Array;
  readonly inLight: Float32Array;
}

/** Reads the steps of one conversation. */
export function forward(size: Size, weights: Weights, steps: readonly Step[], left: (step: Step) => Left): Passed[] {
  const { hidden, carried, outputs } = size;
  const width = hidden + 2;
  let before: Float32Array = new Float32Array(carried);
  return steps.map((step) => {
    const out = left(step);
    const sum = weights.hidden.slice();
    addRows(sum, weights.features, step, out.features);
    const input = new Float32Array(width);
    for (let number = 0; number < hidden; number += 1) input[number] = Math.max(0, sum[number]!) * out.hidden[number]!;
    input[hidden + step.side] = 1;
    const met = notNothing(input);
    const [reset, update, fresh, inner, after] = [0, 1, 2, 3, 4].map(() => new Float32Array(carried)) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
    for (let unit = 0; unit < carried; unit += 1) {
      reset[unit] = sigmoid(weights.gates[unit]! + dotOf(weights.taken, unit * width, input, met) + dot(weights.kept, unit * carried, before));
      update[unit] = sigmoid(weights.gates[carried + unit]! + dotOf(weights.taken, (carried + unit) * width, input, met) + dot(weights.kept, (carried + unit) * carried, before));
      inner[unit] = dot(weights.kept, (2 * carried + unit) * carried, before);
      fresh[unit] = Math.tanh(weights.gates[2 * carried + unit]! + dotOf(weights.taken, (2 * carried + unit) * width, input, met) + reset[unit]! * inner[unit]!);
      after[unit] = (1 - update[unit]!) * fresh[unit]! + update[unit]! * before[unit]!;
    }
    const recalled = after.map((number, unit) => number * out.carried[unit]!);
    const summary = met.subarray(0, -1);
    const [alone, inLight] = [new Float32Array(outputs), new Float32Array(outputs)];
    for (let output = 0; output < outputs; output += 1) {
      alone[output] = step.bias[output]! + weights.tellsBias[output]! + dotOf(weights.tells, output * hidden, input, summary);
      inLight[output] = step.bias[output]! + weights.recallsBias[output]! + dot(weights.recalls, output * carried, recalled);
    }
    const passed = { step, left: out, sum, input, met, before, reset, update, fresh, inner, after, alone, inLight };
    before = after;
    return passed;
  });
}

/** Where numbers are not nothing. */
function notNothing(numbers: Float32Array): Int32Array {
  const places = new Int32Array(numbers.length);
  let count = 0;
  for (let index = 0; index < numbers.length; index += 1) if (numbers[index] !== 0) places[count++] = index;
  return places.subarray(0, count);
}

/** As dot, over these places alone. */
function dotOf(table: Float32Array, from: number, numbers: Float32Array, places: Int32Array): number {
  let sum = 0;
  for (let index = 0; index < places.length; index += 1) sum += table[from + places[index]!]! * numbers[places[index]!]!;
  return sum;
}

/**
 * Adds the gradient of a row of weights over these numbers, and, to what goes back to them, what the row hands on.
 * @param places where the numbers are not nothing; null for all
 */
function addRow(gradient: Float32Array, weights: Float32Array, from: number, error: number, numbers: Float32Array, back: Float32Array, places: Int32Array | null): void {
  if (places === null) {
    for (let index = 0; index < numbers.length; index += 1) {
      gradient[from + index]! += error * numbers[index]!;
      back[index]! += error * weights[from + index]!;
    }
    return;
  }
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index]!;
    gradient[from + place]! += error * numbers[place]!;
    back[place]! += error * weights[from + place]!;
  }
}

function addRows(sum: Float32Array, table: Float32Array, { places, values }: Step, counts: Float32Array): void {
  const width = sum.length;
  for (let index = 0; index < places.length; index += 1) {
    const value = values[index]! * counts[index]!;
    if (value === 0) continue;
    const at = places[index]! * width;
    for (let number = 0; number < width; number += 1) sum[number]! += table[at + number]! * value;
  }
}

function addToRows(table: Float32Array, sum: Float32Array, { places, values }: Step, counts: Float32Array): void {
  const width = sum.length;
  for (let index = 0; index < places.length; index += 1) {
    const value = values[index]! * counts[index]!;
    if (value === 0) continue;
    const at = places[index]! * width;
    for (let number = 0; number < width; number += 1) table[at + number]! += sum[number]! * value;
  }
}

/** Adds the gradient of the loss of one conversation, each step counting `share`; tells the loss. */
export function backward(size: Size, weights: Weights, passed: readonly Passed[], share: number, gradient: Weights): number {
  const { hidden, carried, outputs } = size;
  const width = hidden + 2;
  let loss = 0;
  let later = new Float32Array(carried);
  const meant = targetsOf(passed);
  for (const one of passed.toReversed()) {
    const { step, left, sum, input, met, before, reset, update, fresh, inner, after } = one;
    const wanted = meant.get(one)!;
    const toInput = new Float32Array(width);
    const summary = met.subarray(0, -1);
    const toAfter = later;
    for (let output = 0; output < outputs; output += 1) {
      const target = wanted[output]!;
      if (target < 0) continue;
      const [alone, inLight] = [sigmoid(one.alone[output]!), sigmoid(one.inLight[output]!)];
      loss -= share * (target === 1 ? Math.log(alone + 1e-9) + Math.log(inLight + 1e-9) : Math.log(1 - alone + 1e-9) + Math.log(1 - inLight + 1e-9));
      const [error, errorInLight] = [share * (alone - target), share * (inLight - target)];
      gradient.tellsBias[output]! += error;
      gradient.recallsBias[output]! += errorInLight;
      addRow(gradient.tells, weights.tells, output * hidden, error, input, toInput, summary);
      for (let unit = 0, at = output * carried; unit < carried; unit += 1, at += 1) {
        gradient.recalls[at]! += errorInLight * after[unit]! * left.carried[unit]!;
        toAfter[unit]! += errorInLight * weights.recalls[at]! * left.carried[unit]!;
      }
    }
    const toBefore = new Float32Array(carried);
    for (let unit = 0; unit < carried; unit += 1) {
      const [r, z, n, to] = [reset[unit]!, update[unit]!, fresh[unit]!, toAfter[unit]!];
      toBefore[unit]! += to * z;
      const toNew = to * (1 - z) * (1 - n * n);
      const toUpdate = to * (before[unit]! - n) * z * (1 - z);
      const toReset = toNew * inner[unit]! * r * (1 - r);
      add(unit, toReset, toReset);
      add(carried + unit, toUpdate, toUpdate);
      add(2 * carried + unit, toNew, toNew * r);
    }
    function add(row: number, toTaken: number, toKept: number): void {
      gradient.gates[row]! += toTaken;
      addRow(gradient.taken, weights.taken, row * width, toTaken, input, toInput, met);
      addRow(gradient.kept, weights.kept, row * carried, toKept, before, toBefore, null);
    }
    const toSum = new Float32Array(hidden);
    for (let number = 0; number < hidden; number += 1) {
      if (sum[number]! > 0) toSum[number] = toInput[number]! * left.hidden[number]!;
      gradient.hidden[number]! += toSum[number]!;
    }
    addToRows(gradient.features, toSum, step, left.features);
    later = toBefore;
  }
  return loss;
}

/** Which passage of a long turn a label is about, nobody said: it is taken to be the likeliest, and the others tell nothing. */
function targetsOf(passed: readonly Passed[]): ReadonlyMap<Passed, Int8Array> {
  return new Map(
    passed.map((one) => {
      const { turn, targets } = one.step;
      const others = passed.filter(({ step }) => step.turn === turn && step !== one.step);
      const isLikeliest = (output: number): boolean => others.every(({ alone }) => alone[output]! < one.alone[output]!);
      return [one, others.length === 0 ? targets : targets.map((target, output) => (target === 1 && !isLikeliest(output) ? -1 : target))];
    }),
  );
}

/** What Adam keeps of the slopes that it remembers, and of their squares. */
const SLOPE_KEPT = 0.9;
const SQUARE_KEPT = 0.999;
/** Keeps it from dividing by nothing. */
const LITTLE = 1e-8;

export interface Optimiser {
  /** Brings the rows of these features to where all steps so far have moved them. They are read after that, and moved by the next step. */
  ready(places: Int32Array): void;
  /** Moves the weights against the gradient, and empties it. */
  step(gradient: Weights, rate: number): void;
  /** Brings all rows there. */
  finish(): void;
}

/** A table of weights, and what is remembered of its slopes. */
interface Remembered {
  readonly name: keyof Weights;
  readonly own: Float32Array;
  readonly slope: Float32Array;
  readonly square: Float32Array;
}

/**
 * Adam. A batch is about few of the features: the rows of the others stay as they are, and what remembered slopes would have moved them by is made up
 * for when they are needed next, all missed steps at once (they are a geometric series).
 */
export function optimiser(weights: Weights, size: Size, decay: number): Optimiser {
  const [features, ...others] = NAMES.map((name): Remembered => ({ name, own: weights[name], slope: new Float32Array(weights[name].length), square: new Float32Array(weights[name].length) })) as [Remembered, ...Remembered[]];
  const width = size.hidden;
  /** After which step each row was up to date. */
  const readyAt = new Int32Array(size.features);
  const isTouched = new Uint8Array(size.features);
  let touched: number[] = [];
  let steps = 0;
  let usual = 0;

  function makeUp(row: number): void {
    const then = readyAt[row]! + 1;
    const missed = steps - readyAt[row]!;
    readyAt[row] = steps;
    if (missed === 0) return;
    const { own, slope, square } = features;
    const kept = SLOPE_KEPT / Math.sqrt(SQUARE_KEPT);
    const rate = ((usual * kept * (1 - kept ** missed)) / (1 - kept)) / (1 - SLOPE_KEPT ** then);
    // Nearly all of it is moved in the first of the missed steps.
    const whole = 1 - SQUARE_KEPT ** then;
    const [slopeKept, squareKept] = [SLOPE_KEPT ** missed, SQUARE_KEPT ** missed];
    for (let at = row * width, end = at + width; at < end; at += 1) {
      if (slope[at] === 0) continue;
      own[at]! -= (rate * slope[at]!) / (Math.sqrt(square[at]! / whole) + LITTLE);
      slope[at] = orNothing(slope[at]! * slopeKept);
      square[at]! *= squareKept;
    }
  }

  /** @param sparing whether decay spares the weights about which the batch says nothing */
  function move({ own, slope, square }: Remembered, slopes: Float32Array, from: number, to: number, rate: number, sparing: boolean): void {
    const [a, b] = [1 - SLOPE_KEPT ** steps, 1 - SQUARE_KEPT ** steps];
    for (let index = from; index < to; index += 1) {
      const given = slopes[index]!;
      slopes[index] = 0;
      const now = sparing && given === 0 ? 0 : given + 2 * decay * own[index]!;
      if (now === 0 && slope[index] === 0) continue;
      const remembered = SLOPE_KEPT * slope[index]! + (1 - SLOPE_KEPT) * now;
      slope[index] = orNothing(remembered);
      square[index] = SQUARE_KEPT * square[index]! + (1 - SQUARE_KEPT) * now * now;
      own[index]! -= (rate * (remembered / a)) / (Math.sqrt(square[index]! / b) + LITTLE);
    }
  }

  return {
    ready(places) {
      for (const row of places) {
        if (isTouched[row] === 1) continue;
        isTouched[row] = 1;
        touched.push(row);
        makeUp(row);
      }
    },
    step(gradient, rate) {
      steps += 1;
      usual = rate;
      for (const row of touched) {
        move(features, gradient.features, row * width, (row + 1) * width, rate, true);
        readyAt[row] = steps;
        isTouched[row] = 0;
      }
      touched = [];
      for (const other of others) move(other, gradient[other.name], 0, other.own.length, rate, false);
    },
    finish() {
      for (let row = 0; row < size.features; row += 1) makeUp(row);
    },
  };
}

/** Numbers next to nothing would take processors many times as long. */
function orNothing(number: number): number {
  return Math.abs(number) < 1e-15 ? 0 : number;
}

/** Sums up weights as they were at several moments; `take` puts their mean in their place. */
export function meanOver(weights: Weights, size: Size): { add(): void; take(): void } {
  const sums = weightsOf(size, () => () => 0);
  let count = 0;
  return {
    add() {
      count += 1;
      for (const name of NAMES) weights[name].forEach((weight, index) => (sums[name][index]! += weight));
    },
    take() {
      for (const name of NAMES) sums[name].forEach((sum, index) => (weights[name][index] = sum / count));
    },
  };
}
