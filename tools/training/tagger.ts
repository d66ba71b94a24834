import { FEATURE_BITS } from '../../src/cues/features.ts';
import { OUTPUTS, type Model } from '../../src/cues/tagger.ts';
import { seeded, shuffle } from './random.ts';

/** A feature is learned only if so many conversations of so many authors hold it. */
const LEAST_CONVERSATIONS = 4;
const LEAST_AUTHORS = 2;
const EPOCHS = 8;
const AVERAGED = 4;
const RATE = 0.03;
const DECAY = 3e-4;

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

/** The turns of a conversation, and who wrote it. */
export interface Told {
  readonly author: string;
  readonly turns: readonly Turn[];
}

/** Hashes of the features that are common enough, rising. */
function commonFeatures(corpus: readonly Told[]): number[] {
  const conversations = new Map<number, number>();
  const authors = new Map<number, Set<string>>();
  for (const conversation of corpus) {
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
  /** By output, then by feature. */
  readonly weights: readonly Float32Array[];
  readonly bias: Model['bias'];
}

/** How likely each output is for a turn about which nothing is known; rarer than in this corpus, half of which is hostile. */
function biasOf(turns: readonly Turn[], from: 'me' | 'them'): number[] {
  return OUTPUTS.map((_, output) => {
    const targets = turns.filter((turn) => turn.from === from).map((turn) => turn.targets[output]!).filter((target) => target >= 0);
    const rate = (targets.filter((target) => target === 1).length + 0.5) / (targets.length + 1);
    return targets.length === 0 ? -4 : Number((Math.log(rate / (1 - rate))).toFixed(3));
  });
}

/** One logistic regression an output over the features of each turn; the same numbers each time. */
export function fitTagger(corpus: readonly Told[]): Fitted {
  const features = commonFeatures(corpus);
  const place = new Int32Array(1 << FEATURE_BITS).fill(-1);
  features.forEach((hash, index) => (place[hash] = index));
  const all = corpus.flatMap(({ turns }) => turns);
  const bias = { me: biasOf(all, 'me'), them: biasOf(all, 'them') };
  const turns = all.map(({ passages, targets, from }) => ({ passages: passages.map((passage) => placed(passage, place)), targets, bias: bias[from] }));
  const weights = OUTPUTS.map(() => new Float32Array(features.length));
  // The last rounds are averaged: a single one leans towards the turns that came last.
  const mean = OUTPUTS.map(() => new Float32Array(features.length));
  const random = seeded(1);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(turns, random);
    const rate = RATE / (1 + epoch / 2);
    for (const { passages, targets, bias: known } of turns) {
      for (let output = 0; output < weights.length; output += 1) {
        const target = targets[output]!;
        if (target < 0) continue;
        const own = weights[output]!;
        // Which passage of a long turn a label is about, nobody said: it is taken to be the likeliest.
        const about = target === 1 && passages.length > 1 ? [likeliest(passages, own)] : passages;
        for (const passage of about) learn(passage, target, known[output]!, own, rate);
      }
    }
    if (epoch < EPOCHS - AVERAGED) continue;
    weights.forEach((own, output) => own.forEach((weight, feature) => (mean[output]![feature]! += weight / AVERAGED)));
  }
  return { features, weights: mean, bias };
}

interface Placed {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/** What is not known as a feature is left out. */
function placed({ hashes, values }: Passage, place: Int32Array): Placed {
  const kept = Array.from(hashes, (hash, index) => [place[hash]!, values[index]!] as const).filter(([at]) => at >= 0);
  return { places: Int32Array.from(kept, ([at]) => at), values: Float32Array.from(kept, ([, value]) => value) };
}

function likeliest(passages: readonly Placed[], weights: Float32Array): Placed {
  return passages.reduce((best, passage) => (weigh(passage, weights) > weigh(best, weights) ? passage : best));
}

function weigh({ places, values }: Placed, weights: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < places.length; index += 1) sum += weights[places[index]!]! * values[index]!;
  return sum;
}

function learn(passage: Placed, target: number, bias: number, weights: Float32Array, rate: number): void {
  const { places, values } = passage;
  const error = 1 / (1 + Math.exp(-bias - weigh(passage, weights))) - target;
  if (Math.abs(error) < 0.001) return;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index]!;
    weights[place]! -= rate * (error * values[index]! + DECAY * weights[place]!);
  }
}

/** Weights in whole numbers of one byte; features that have become nothing are left out. */
export function pack({ features, weights, bias }: Fitted): Model {
  const steps = weights.map((own) => Math.max(own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127, 1e-6));
  const bytes = features.map((_, feature) => weights.map((own, output) => Math.max(-127, Math.min(127, Math.round(own[feature]! / steps[output]!)))));
  const kept = features.map((hash, index) => [hash, bytes[index]!] as const).filter(([, row]) => row.some((byte) => Math.abs(byte) > 1));
  let previous = 0;
  const differences = kept.flatMap(([hash]) => {
    const packed = base128(hash - previous);
    previous = hash;
    return packed;
  });
  return {
    features: Buffer.from(differences).toString('base64'),
    weights: Buffer.from(Int8Array.from(kept.flatMap(([, row]) => row.map((byte) => (Math.abs(byte) > 1 ? byte : 0)))).buffer).toString('base64'),
    steps: steps.map((step) => Number(step.toPrecision(5))),
    bias,
  };
}

function base128(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...base128(value >>> 7)];
}
