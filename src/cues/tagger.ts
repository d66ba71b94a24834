import type { Message } from '../conversation/message.ts';
import type { CueName, Recogniser } from './cue.ts';
import { featuresOf } from './features.ts';
import type { Noted } from './marks.ts';
import type { Memory } from './memory.ts';

/** What the tagger tells of a turn of the other side, as cues; the learned labels carry the same names without `tagged-`. */
export const TAGGED = [
  'tagged-rapid-intimacy', 'tagged-platform-switch', 'tagged-video-push', 'tagged-secrecy', 'tagged-sexual-image-first', 'tagged-intimate-request',
  'tagged-recorded-claim', 'tagged-hacked-claim', 'tagged-contacts-claim', 'tagged-publish-threat', 'tagged-payment-demand', 'tagged-deadline',
  'tagged-repay-demand', 'tagged-second-fraud',
] as const satisfies readonly CueName[];

/** All outputs: the cues, and how frightened or how doubting the person's answer is. */
export const OUTPUTS = [...TAGGED, 'fear', 'doubt'] as const;

export type Output = (typeof OUTPUTS)[number];

/** Log-odds by output. */
export type Leanings = Readonly<Record<Output, number>>;

/** A learned tagger as it is stored: whole numbers of one byte. */
export interface Model {
  /** Hashes of the known features, rising, as differences in base-128 bytes; base64. */
  readonly features: string;
  /** For each feature one signed byte an output; base64. */
  readonly weights: string;
  /** What one step of a byte is worth, by output. */
  readonly steps: readonly number[];
  /** Log-odds of a turn about which nothing is known, by side and output: in a field that was never learned from, little is likely. */
  readonly bias: Readonly<Record<'me' | 'them', readonly number[]>>;
}

/**
 * Gives the log-odds of each output for a turn.
 * @param memory with this turn already in it
 */
export type Tagger = (noted: Noted, memory: Memory) => Leanings;

export function createTagger(model: Model): Tagger {
  const places = readPlaces(bytes(model.features));
  const weights = new Int8Array(bytes(model.weights).buffer);
  const width = OUTPUTS.length;
  return (noted, memory) => {
    const sums = new Float64Array(width);
    const { hashes, values } = featuresOf(noted, memory);
    hashes.forEach((hash, index) => {
      const place = places.get(hash);
      if (place === undefined) return;
      for (let output = 0; output < width; output += 1) sums[output]! += weights[place * width + output]! * values[index]!;
    });
    const bias = model.bias[noted.side];
    return Object.fromEntries(OUTPUTS.map((output, index) => [output, bias[index]! + sums[index]! * model.steps[index]!])) as Leanings;
  };
}

/** Cues of turns of the other side that are more likely there than not. */
export function cuesOf(turn: Message, leanings: Leanings): ReturnType<Recogniser> {
  if (turn.from !== 'them') return [];
  return TAGGED.filter((name) => leanings[name] > 0).map((name) => ({ name, start: 0, end: turn.text.length }));
}

function readPlaces(packed: Uint8Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let hash = 0;
  let difference = 0;
  let shift = 0;
  for (const byte of packed) {
    difference |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    hash += difference;
    places.set(hash, places.size);
    [difference, shift] = [0, 0];
  }
  return places;
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
