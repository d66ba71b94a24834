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
  /** The summary, and who speaks. */
  readonly input: Float32Array;
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
    for (let index = 0; index < step.places.length; index += 1) {
      const value = step.values[index]! * out.features[index]!;
      if (value === 0) continue;
      for (let number = 0, at = step.places[index]! * hidden; number < hidden; number += 1, at += 1) sum[number]! += weights.features[at]! * value;
    }
    const input = new Float32Array(width);
    for (let number = 0; number < hidden; number += 1) input[number] = Math.max(0, sum[number]!) * out.hidden[number]!;
    input[hidden + step.side] = 1;
    const [reset, update, fresh, inner, after] = [0, 1, 2, 3, 4].map(() => new Float32Array(carried)) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
    for (let unit = 0; unit < carried; unit += 1) {
      reset[unit] = sigmoid(weights.gates[unit]! + dot(weights.taken, unit * width, input) + dot(weights.kept, unit * carried, before));
      update[unit] = sigmoid(weights.gates[carried + unit]! + dot(weights.taken, (carried + unit) * width, input) + dot(weights.kept, (carried + unit) * carried, before));
      inner[unit] = dot(weights.kept, (2 * carried + unit) * carried, before);
      fresh[unit] = Math.tanh(weights.gates[2 * carried + unit]! + dot(weights.taken, (2 * carried + unit) * width, input) + reset[unit]! * inner[unit]!);
      after[unit] = (1 - update[unit]!) * fresh[unit]! + update[unit]! * before[unit]!;
    }
    const recalled = after.map((number, unit) => number * out.carried[unit]!);
    const summary = input.subarray(0, hidden);
    const [alone, inLight] = [new Float32Array(outputs), new Float32Array(outputs)];
    for (let output = 0; output < outputs; output += 1) {
      alone[output] = step.bias[output]! + weights.tellsBias[output]! + dot(weights.tells, output * hidden, summary);
      inLight[output] = step.bias[output]! + weights.recallsBias[output]! + dot(weights.recalls, output * carried, recalled);
    }
    const passed = { step, left: out, sum, input, before, reset, update, fresh, inner, after, alone, inLight };
    before = after;
    return passed;
  });
}

/** Adds the gradient of the loss of one conversation, each step counting `share`; tells the loss. */
export function backward(size: Size, weights: Weights, passed: readonly Passed[], share: number, gradient: Weights): number {
  const { hidden, carried, outputs } = size;
  const width = hidden + 2;
  let loss = 0;
  let later = new Float32Array(carried);
  const meant = targetsOf(passed);
  for (const one of passed.toReversed()) {
    const { step, left, sum, input, before, reset, update, fresh, inner, after } = one;
    const wanted = meant.get(one)!;
    const toInput = new Float32Array(width);
    const toAfter = later;
    for (let output = 0; output < outputs; output += 1) {
      const target = wanted[output]!;
      if (target < 0) continue;
      const [alone, inLight] = [sigmoid(one.alone[output]!), sigmoid(one.inLight[output]!)];
      loss -= share * (target === 1 ? Math.log(alone + 1e-9) + Math.log(inLight + 1e-9) : Math.log(1 - alone + 1e-9) + Math.log(1 - inLight + 1e-9));
      const [error, errorInLight] = [share * (alone - target), share * (inLight - target)];
      gradient.tellsBias[output]! += error;
      gradient.recallsBias[output]! += errorInLight;
      for (let number = 0, at = output * hidden; number < hidden; number += 1, at += 1) {
        gradient.tells[at]! += error * input[number]!;
        toInput[number]! += error * weights.tells[at]!;
      }
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
      for (let number = 0, at = row * width; number < width; number += 1, at += 1) {
        gradient.taken[at]! += toTaken * input[number]!;
        toInput[number]! += toTaken * weights.taken[at]!;
      }
      for (let unit = 0, at = row * carried; unit < carried; unit += 1, at += 1) {
        gradient.kept[at]! += toKept * before[unit]!;
        toBefore[unit]! += toKept * weights.kept[at]!;
      }
    }
    const toSum = new Float32Array(hidden);
    for (let number = 0; number < hidden; number += 1) {
      if (sum[number]! > 0) toSum[number] = toInput[number]! * left.hidden[number]!;
      gradient.hidden[number]! += toSum[number]!;
    }
    for (let index = 0; index < step.places.length; index += 1) {
      const value = step.values[index]! * left.features[index]!;
      if (value === 0) continue;
      for (let number = 0, at = step.places[index]! * hidden; number < hidden; number += 1, at += 1) gradient.features[at]! += toSum[number]! * value;
    }
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

/** Adam. Empties the gradient. */
export function optimiser(weights: Weights, decay: number): (gradient: Weights, rate: number) => void {
  const states = NAMES.map((name) => ({ name, mean: new Float32Array(weights[name].length), square: new Float32Array(weights[name].length) }));
  let steps = 0;
  return (gradient, rate) => {
    steps += 1;
    const [a, b] = [1 - 0.9 ** steps, 1 - 0.999 ** steps];
    for (const { name, mean, square } of states) {
      const [own, slopes] = [weights[name], gradient[name]];
      for (let index = 0; index < own.length; index += 1) {
        const slope = slopes[index]! + (slopes[index] === 0 && name === 'features' ? 0 : 2 * decay * own[index]!);
        if (slope === 0 && mean[index] === 0) continue;
        const m = 0.9 * mean[index]! + 0.1 * slope;
        const v = 0.999 * square[index]! + 0.001 * slope * slope;
        // Numbers next to nothing would take processors many times as long.
        mean[index] = Math.abs(m) < 1e-15 ? 0 : m;
        square[index] = v;
        own[index]! -= (rate * (m / a)) / (Math.sqrt(v / b) + 1e-8);
      }
      slopes.fill(0);
    }
  };
}
