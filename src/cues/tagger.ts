import type { Message } from '../conversation/message.ts';
import type { Cue, TaggedCue } from './cue.ts';
import { featuresOf } from './features.ts';
import type { Noted, Span } from './marks.ts';
import type { Memory } from './memory.ts';

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

/** What the tagger makes of a turn, for one output. */
export interface Leaning {
  /** Log-odds. */
  readonly odds: number;
  /** What the turn's own words add to them; the rest is what was said before. */
  readonly own: number;
  /** The words that added most; null where no words did. */
  readonly words: Span | null;
}

export type Leanings = Readonly<Record<Output, Leaning>>;

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
 * Weighs a turn for each output.
 * @param memory with this turn already in it
 */
export type Tagger = (noted: Noted, memory: Memory) => Leanings;

export function createTagger(model: Model): Tagger {
  const placeOf = quickly(readPlaces(bytes(model.features)));
  const weights = new Int8Array(bytes(model.weights).buffer);
  const width = OUTPUTS.length;
  return (noted, memory) => {
    const { hashes, values, own } = featuresOf(noted, memory);
    const sums = new Float64Array(width);
    const ownSums = new Float64Array(width);
    const most = OUTPUTS.map(() => ({ added: 0, words: null as Span | null }));
    // The innermost loops of all that is read: the turn's own features first, then those of what was said before, of which nothing is told.
    for (let index = 0; index < own.length; index += 1) {
      const place = placeOf(hashes[index]!);
      if (place === UNKNOWN) continue;
      const [value, words] = [values[index]!, own[index]!];
      for (let output = 0, at = place * width; output < width; output += 1, at += 1) {
        const added = weights[at]! * value;
        ownSums[output]! += added;
        if (words !== null && added > most[output]!.added) most[output] = { added, words };
      }
    }
    sums.set(ownSums);
    for (let index = own.length; index < hashes.length; index += 1) {
      const place = placeOf(hashes[index]!);
      if (place === UNKNOWN) continue;
      const value = values[index]!;
      for (let output = 0, at = place * width; output < width; output += 1, at += 1) sums[output]! += weights[at]! * value;
    }
    const bias = model.bias[noted.side];
    const leaning = (output: number): Leaning => ({ odds: bias[output]! + sums[output]! * model.steps[output]!, own: ownSums[output]! * model.steps[output]!, words: most[output]!.words });
    const leanings: Partial<Record<Output, Leaning>> = {};
    for (let output = 0; output < width; output += 1) leanings[OUTPUTS[output]!] = leaning(output);
    return leanings as Leanings;
  };
}

/** A turn is named for what it says itself, not for what went before: its own words add at least so much. */
const LEAST_OWN = 1;
/** What may be the reason of a warning need not be more likely than not, for a single turn. */
const IMPLIED = -1;

/** Cues of turns of the other side that are more likely there than not, by their own words. */
export function cuesOf(turn: Message, leanings: Leanings): readonly Cue[] {
  return cues(turn, leanings, ({ odds, own }) => odds > 0 && own > LEAST_OWN);
}

/** The same, and those that are only implied, or made likely by what went before. */
export function impliedCuesOf(turn: Message, leanings: Leanings): readonly Cue[] {
  return cues(turn, leanings, ({ odds }) => odds > IMPLIED);
}

function cues(turn: Message, leanings: Leanings, holds: (leaning: Leaning) => boolean): readonly Cue[] {
  if (turn.from !== 'them') return [];
  return TAGGED.filter((name) => holds(leanings[name])).map((name) => ({ name, ...(leanings[name].words ?? { start: 0, end: turn.text.length }) }));
}

/** Below this, what words alone found is taken for something else. */
const UNLIKELY = -1.5;

/** Whether the tagger finds in no passage of a turn that it does this. */
export function isUnlikely(leanings: readonly Leanings[], name: TaggedCue): boolean {
  return leanings.length > 0 && leanings.every((of) => of[name].odds < UNLIKELY);
}

/** The weight of a feature, by its hash, for one output; 0 for what was not learned. */
export function weightsOf(model: Model, output: number): (hash: number) => number {
  const places = readPlaces(bytes(model.features));
  const weights = new Int8Array(bytes(model.weights).buffer);
  return (hash) => (places.has(hash) ? weights[places.get(hash)! * OUTPUTS.length + output]! * model.steps[output]! : 0);
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

/** The place of a feature that was not learned. */
const UNKNOWN = -1;

/** A table of whole numbers, open addressing: a hundred look-ups at each turn take a third of the time that a Map takes. */
function quickly(places: ReadonlyMap<number, number>): (hash: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(2 * places.size + 2)) - 1;
  const keys = new Int32Array(mask + 1).fill(UNKNOWN);
  const values = new Int32Array(mask + 1).fill(UNKNOWN);
  for (const [hash, place] of places) {
    let slot = hash & mask;
    while (keys[slot] !== UNKNOWN) slot = (slot + 1) & mask;
    [keys[slot], values[slot]] = [hash, place];
  }
  return (hash) => {
    let slot = hash & mask;
    while (keys[slot] !== hash && keys[slot] !== UNKNOWN) slot = (slot + 1) & mask;
    return values[slot]!;
  };
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
