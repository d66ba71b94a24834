/**
 * What the words themselves tell (src/cues/wording.ts) as it is learned: a logistic regression over the words of all turns so far, in which each
 * turn that has followed fades what was said before.
 */
import { sigmoid } from '../../src/cues/arithmetic.ts';
import { FEATURE_BITS } from '../../src/cues/hash.ts';
import { FADING, goneOn, REACH, shareOf, wordingOf, type WordingModel } from '../../src/cues/wording.ts';
import type { LabelledConversation } from '../corpus.ts';
import { countAt, stateAt } from './change.ts';
import { characters, inSteps, packed, stepFor } from './packing.ts';
import { seeded, shuffle } from './random.ts';

/** A feature is learned only if so many turns have it, and kept if it came to so many steps: what is rare and strong tells more than what is common and weak. */
const LEAST_TURNS = 15;
const LEAST_STEPS = 3;
const EPOCHS = 16;
const RATE = 0.05;
const BIAS_RATE = 0.02;
const DECAY = 1e-5;
/** The share of features that is left out by chance, so that nothing rests on one alone. */
const LEFT_OUT = 0.2;
/** A conversation to learn from. */
export interface WordingLesson {
  /** The features of each turn, by their hashes. */
  readonly turns: readonly Int32Array[];
  /** For each turn whether somebody is threatened by now, as 1 and 0; -1 where nothing is to be learned. */
  readonly targets: Int8Array;
  /** How much each turn counts. */
  readonly weights: Float32Array;
}

/** @param textOf what is read of a message */
export function wordingLesson({ messages, hostile, threatAt, moment }: LabelledConversation, textOf: (message: LabelledConversation['messages'][number]) => string): WordingLesson {
  return {
    turns: messages.map((message) => Int32Array.from(message.from === 'unknown' ? [] : wordingOf(textOf(message), message.from).keys())),
    targets: Int8Array.from(messages, (_, turn) => stateAt(turn, hostile, threatAt)),
    weights: Float32Array.from(messages, (_, turn) => countAt(turn, moment, threatAt, messages.length)),
  };
}

/** By gradients of one conversation at a time (AdaGrad); the same numbers each time. */
export function fitWording(corpus: readonly WordingLesson[]): WordingModel {
  const hashes = commonFeatures(corpus);
  const place = new Int32Array(1 << FEATURE_BITS).fill(-1);
  hashes.forEach((hash, row) => (place[hash] = row));
  const talks = corpus.map(({ turns, ...talk }) => ({ ...talk, turns: turns.map((turn) => turn.map((hash) => place[hash]!).filter((row) => row !== -1)) }));
  const weights = new Float32Array(hashes.length);
  const squares = new Float32Array(hashes.length).fill(1e-4);
  let bias = -3;
  const random = seeded(7);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(talks, random);
    const rate = RATE * (1 - epoch / EPOCHS);
    for (const { turns, targets, weights: counts } of talks) {
      const kept = turns.map((rows) => rows.filter(() => random() >= LEFT_OUT));
      const errors = new Float64Array(turns.length);
      let sum = 0;
      kept.forEach((rows, turn) => {
        let added = 0;
        for (const row of rows) added += weights[row]!;
        sum = goneOn(sum, (added * shareOf(turns[turn]!.length)) / (1 - LEFT_OUT));
        if (targets[turn] !== -1) errors[turn] = counts[turn]! * (sigmoid(sum + bias) - targets[turn]!);
      });
      // What a turn said counts for all that follow.
      let later = 0;
      for (let turn = turns.length - 1; turn >= 0; turn -= 1) {
        later = later * FADING + errors[turn]!;
        bias -= rate * BIAS_RATE * errors[turn]!;
        const slope = later * shareOf(turns[turn]!.length);
        if (slope === 0) continue;
        for (const row of kept[turn]!) {
          const own = slope + DECAY * weights[row]!;
          squares[row]! += own * own;
          weights[row]! -= (rate * own) / Math.sqrt(squares[row]!);
        }
      }
    }
  }
  return pack(hashes, weights);
}

/** Rising. */
function commonFeatures(corpus: readonly WordingLesson[]): number[] {
  const times = new Uint32Array(1 << FEATURE_BITS);
  for (const { turns } of corpus) for (const turn of turns) for (const hash of turn) times[hash]! += 1;
  return Array.from(times.keys()).filter((hash) => times[hash]! >= LEAST_TURNS);
}

function pack(hashes: readonly number[], weights: Float32Array): WordingModel {
  const step = stepFor(weights, 8, REACH);
  const rows = hashes.map((hash, row) => ({ hash, steps: inSteps(weights[row]!, step, REACH) })).filter(({ steps }) => Math.abs(steps) >= LEAST_STEPS);
  return {
    features: packed(rows.map(({ hash }) => hash)),
    weights: characters(rows.map(({ steps }) => steps)),
    step,
  };
}
