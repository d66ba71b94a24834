/** How a network (src/cues/network.ts) is learned from conversations. */
import { FEATURE_BITS } from '../../src/cues/hash.ts';
import type { Model } from '../../src/cues/network.ts';
import { OUTPUTS, type Output } from '../../src/cues/tagger.ts';
import { WORDING_OUTPUTS } from '../../src/cues/wording.ts';
import { backward, forward, meanOver, optimiser, weightsOf, type Left, type Size, type Step, type Weights } from './network.ts';
import { characters, inSteps, packed, stepFor } from './packing.ts';
import { seeded, shuffle } from './random.ts';

/** What the two networks differ in. */
export interface Settings {
  /** A feature is learned only if so many conversations of two authors hold it. */
  readonly leastConversations: number;
  /** In how many numbers a turn is summed up, and how many are carried from turn to turn. */
  readonly hidden: number;
  readonly carried: number;
  readonly epochs: number;
  /** Features begin with so much at most, either way. */
  readonly beginning: number;
  /** The share of features that is left out by chance, so that nothing rests on one alone. */
  readonly featuresOut: number;
  /** What it is asked for; all else that it learns to tell makes it a better reader (measured: without it, 3 points less of plain threats). */
  readonly told: readonly Output[];
}

export const TAGGER: Settings = { leastConversations: 110, hidden: 96, carried: 64, epochs: 7, beginning: 0.17, featuresOut: 0.1, told: OUTPUTS };
export const WORDING: Settings = { leastConversations: 20, hidden: 8, carried: 32, epochs: 5, beginning: 0.05, featuresOut: 0.4, told: WORDING_OUTPUTS };

const LEAST_AUTHORS = 2;
/** Conversations that are learned from at once. */
const BATCH = 16;
const RATE = 2e-3;
const DECAY = 2e-5;
/** Of a conversation so many passages are learned from. */
const LONGEST = 60;
/** The share of the numbers that is left out by chance. */
const NUMBERS_OUT = 0.5;
/** What is learned is the mean over this last share of all steps, looked at after so many steps each: it rests less on chance than the last step. */
const AVERAGED = 0.4;
const APART = 100;

/** What is looked at: most turns are one passage, long ones can be several. */
export interface Passage {
  readonly hashes: Uint32Array;
  readonly values: Float32Array;
}

export interface Turn {
  readonly passages: readonly Passage[];
  /** By output: 1, 0, or -1 for a turn that says nothing about this output. */
  readonly targets: Int8Array;
  readonly from: 'me' | 'them';
}

/** The turns of a conversation, and who wrote it; null where its lines are of many. */
export interface Told {
  readonly author: string | null;
  readonly turns: readonly Turn[];
}

/** Hashes of the features that are common enough, rising. */
function commonFeatures(corpus: readonly Told[], least: number): number[] {
  const conversations = new Map<number, number>();
  const authors = new Map<number, Set<string>>();
  for (const conversation of corpus) {
    if (conversation.author === null) continue;
    for (const hash of new Set(conversation.turns.flatMap(({ passages }) => passages.flatMap(({ hashes }) => Array.from(hashes))))) {
      conversations.set(hash, (conversations.get(hash) ?? 0) + 1);
      const known = authors.get(hash);
      if (known === undefined) authors.set(hash, new Set([conversation.author]));
      else known.add(conversation.author);
    }
  }
  return Array.from(conversations.keys()).filter((hash) => conversations.get(hash)! >= least && authors.get(hash)!.size >= LEAST_AUTHORS).toSorted((a, b) => a - b);
}

export interface Fitted {
  readonly features: readonly number[];
  readonly weights: Weights;
  readonly bias: Readonly<Record<'me' | 'them', readonly number[]>>;
}

/** How likely each output is for a turn about which nothing is known; rarer than in this corpus, half of which is hostile. */
function biasOf(turns: readonly Turn[], from: 'me' | 'them'): number[] {
  return OUTPUTS.map((_, output) => {
    const targets = turns.filter((turn) => turn.from === from).map((turn) => turn.targets[output]!).filter((target) => target >= 0);
    const rate = (targets.filter((target) => target === 1).length + 0.5) / (targets.length + 1);
    return targets.length === 0 ? -4 : Number((Math.log(rate / (1 - rate))).toFixed(3));
  });
}

/** Over the turns of whole conversations; the same numbers each time. */
export function fitNetwork(corpus: readonly Told[], { leastConversations, hidden, carried, epochs, beginning, featuresOut }: Settings): Fitted {
  const features = commonFeatures(corpus, leastConversations);
  const place = new Int32Array(1 << FEATURE_BITS).fill(-1);
  features.forEach((hash, index) => (place[hash] = index));
  const all = corpus.flatMap(({ turns }) => turns);
  const bias = { me: biasOf(all, 'me'), them: biasOf(all, 'them') };
  const conversations = corpus.map(({ turns }) => stepsOf(turns, place, bias));
  const size: Size = { features: features.length, hidden, carried, outputs: OUTPUTS.length };
  const random = seeded(1);
  const spread = (most: number) => () => (2 * random() - 1) * most;
  const weights = weightsOf(size, (name) => spread({ features: beginning, tells: 0.5, recalls: 0.5, taken: carried ** -0.5, kept: carried ** -0.5, gates: carried ** -0.5 }[name as string] ?? 0));
  const gradient = weightsOf(size, () => () => 0);
  const optimised = optimiser(weights, size, DECAY);
  const mean = meanOver(weights, size);
  const averagedFrom = (1 - AVERAGED) * epochs * Math.ceil(conversations.length / BATCH);
  let taken = 0;
  const left = leftBy(random, size, featuresOut);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(conversations, random);
    for (let first = 0; first < conversations.length; first += BATCH) {
      const batch = conversations.slice(first, first + BATCH);
      const share = 1 / batch.reduce((sum, steps) => sum + steps.length, 0);
      for (const { places } of batch.flat()) optimised.ready(places);
      for (const steps of batch) backward(size, weights, forward(size, weights, steps, left), share, gradient);
      optimised.step(gradient, RATE / (1 + epoch / 2));
      taken += 1;
      if (taken < averagedFrom || taken % APART !== 0) continue;
      optimised.finish();
      mean.add();
    }
  }
  optimised.finish();
  mean.add();
  mean.take();
  return { features, weights, bias };
}

/** What is not known as a feature is left out. */
function stepsOf(turns: readonly Turn[], place: Int32Array, bias: Fitted['bias']): Step[] {
  const steps = turns.flatMap(({ passages, targets, from }, turn) =>
    passages.map(({ hashes, values }): Step => {
      const kept = Array.from(hashes, (hash, index) => [place[hash]!, values[index]!] as const).filter(([at]) => at >= 0);
      return { places: Int32Array.from(kept, ([at]) => at), values: Float32Array.from(kept, ([, value]) => value), side: from === 'me' ? 1 : 0, turn, targets, bias: bias[from] };
    }),
  );
  return steps.slice(0, LONGEST);
}

/** Chance, the rest counting for what is left out. */
function leftBy(random: () => number, { hidden, carried }: Size, featuresOut: number): (step: Step) => Left {
  function drawn(length: number, out: number): Float32Array {
    const counts = new Float32Array(length);
    for (let index = 0; index < length; index += 1) counts[index] = random() < out ? 0 : 1 / (1 - out);
    return counts;
  }
  return ({ places }) => ({ features: drawn(places.length, featuresOut), hidden: drawn(hidden, NUMBERS_OUT), carried: drawn(carried, NUMBERS_OUT) });
}

/** The many numbers as one character each; features that have become nothing are left out, and outputs that nobody asks for. */
export function pack({ features, weights, bias }: Fitted, { hidden, carried, told }: Settings): Model {
  const step = stepFor(weights.features);
  const rows = features.map((hash, index) => [hash, Array.from(weights.features.subarray(index * hidden, (index + 1) * hidden), (weight) => inSteps(weight, step))] as const);
  const kept = rows.filter(([, row]) => row.some((number) => number !== 0));
  const outputs = told.map((output) => OUTPUTS.indexOf(output));
  const numbers = (values: Float32Array): number[] => Array.from(values, (value) => Number(value.toFixed(2)));
  const rowsOf = (table: Float32Array, width: number): number[] => outputs.flatMap((output) => numbers(table.subarray(output * width, (output + 1) * width)));
  const sums = (known: readonly number[], added: Float32Array): number[] => outputs.map((output) => Number((known[output]! + added[output]!).toFixed(3)));
  const biasWith = (added: Float32Array): Model['bias'] => ({ me: sums(bias.me, added), them: sums(bias.them, added) });
  return {
    features: packed(kept.map(([hash]) => hash)),
    summing: kept.map(([, row]) => characters(row)).join(''),
    step,
    summed: numbers(weights.hidden),
    tells: rowsOf(weights.tells, hidden),
    taken: numbers(weights.taken),
    kept: numbers(weights.kept),
    gates: numbers(weights.gates),
    recalls: rowsOf(weights.recalls, carried),
    bias: biasWith(weights.tellsBias),
    recallsBias: biasWith(weights.recallsBias),
  };
}
