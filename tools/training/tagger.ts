import { FEATURE_BITS } from '../../src/cues/hash.ts';
import { OUTPUTS, REACH, type Model } from '../../src/cues/tagger.ts';
import { backward, forward, meanOver, optimiser, weightsOf, type Left, type Size, type Step, type Weights } from './network.ts';
import { characters, inSteps, packed, stepFor } from './packing.ts';
import { seeded, shuffle } from './random.ts';

/** A feature is learned only if so many conversations of so many authors hold it. */
const LEAST_CONVERSATIONS = 110;
const LEAST_AUTHORS = 2;
/** In how many numbers a turn is summed up, and how many are carried from turn to turn. */
const HIDDEN = 96;
const CARRIED = 64;
const EPOCHS = 7;
/** Conversations that are learned from at once. */
const BATCH = 16;
const RATE = 2e-3;
const DECAY = 2e-5;
/** Of a conversation so many passages are learned from. */
const LONGEST = 60;
/** Shares of what is left out by chance, so that nothing rests on one feature or one number alone. */
const FEATURES_OUT = 0.1;
const NUMBERS_OUT = 0.5;
/** What is learned is the mean over this last share of all steps, looked at after so many steps each: it rests less on chance than the last step. */
const AVERAGED = 0.4;
const APART = 100;

/** What the tagger looks at: most turns are one passage, long ones are several. */
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
function commonFeatures(corpus: readonly Told[]): number[] {
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
  return Array.from(conversations.keys()).filter((hash) => conversations.get(hash)! >= LEAST_CONVERSATIONS && authors.get(hash)!.size >= LEAST_AUTHORS).toSorted((a, b) => a - b);
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

/** The network over the turns of whole conversations; the same numbers each time. */
export function fitTagger(corpus: readonly Told[]): Fitted {
  const features = commonFeatures(corpus);
  const place = new Int32Array(1 << FEATURE_BITS).fill(-1);
  features.forEach((hash, index) => (place[hash] = index));
  const all = corpus.flatMap(({ turns }) => turns);
  const bias = { me: biasOf(all, 'me'), them: biasOf(all, 'them') };
  const conversations = corpus.map(({ turns }) => stepsOf(turns, place, bias));
  const size: Size = { features: features.length, hidden: HIDDEN, carried: CARRIED, outputs: OUTPUTS.length };
  const random = seeded(1);
  const spread = (most: number) => () => (2 * random() - 1) * most;
  const weights = weightsOf(size, (name) => spread({ features: 0.17, tells: 0.5, recalls: 0.5, taken: CARRIED ** -0.5, kept: CARRIED ** -0.5, gates: CARRIED ** -0.5 }[name as string] ?? 0));
  const gradient = weightsOf(size, () => () => 0);
  const optimised = optimiser(weights, size, DECAY);
  const mean = meanOver(weights, size);
  const averagedFrom = (1 - AVERAGED) * EPOCHS * Math.ceil(conversations.length / BATCH);
  let taken = 0;
  const left = leftBy(random);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
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
function leftBy(random: () => number): (step: Step) => Left {
  function drawn(length: number, out: number): Float32Array {
    const counts = new Float32Array(length);
    for (let index = 0; index < length; index += 1) counts[index] = random() < out ? 0 : 1 / (1 - out);
    return counts;
  }
  return ({ places }) => ({ features: drawn(places.length, FEATURES_OUT), hidden: drawn(HIDDEN, NUMBERS_OUT), carried: drawn(CARRIED, NUMBERS_OUT) });
}

/** The many numbers as one character each; features that have become nothing are left out. */
export function pack({ features, weights, bias }: Fitted): Model {
  const step = stepFor(weights.features, 4, REACH);
  const rows = features.map((hash, index) => [hash, Array.from(weights.features.subarray(index * HIDDEN, (index + 1) * HIDDEN), (weight) => inSteps(weight, step, REACH))] as const);
  const kept = rows.filter(([, row]) => row.some((number) => Math.abs(number) > 1));
  const numbers = (values: Float32Array): number[] => Array.from(values, (value) => Number(value.toFixed(2)));
  const sums = (known: readonly number[], added: Float32Array): number[] => known.map((one, output) => Number((one + added[output]!).toFixed(3)));
  const biasWith = (added: Float32Array): Model['bias'] => ({ me: sums(bias.me, added), them: sums(bias.them, added) });
  return {
    features: packed(kept.map(([hash]) => hash)),
    summing: kept.map(([, row]) => characters(row)).join(''),
    step,
    summed: numbers(weights.hidden),
    tells: numbers(weights.tells),
    taken: numbers(weights.taken),
    kept: numbers(weights.kept),
    gates: numbers(weights.gates),
    recalls: numbers(weights.recalls),
    bias: biasWith(weights.tellsBias),
    recallsBias: biasWith(weights.recallsBias),
  };
}
