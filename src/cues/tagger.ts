import type { Message } from '../conversation/message.ts';
import { dot, sigmoid, toThousandths } from './arithmetic.ts';
import type { Cue, TaggedCue } from './cue.ts';
import { featuresOf, type Features } from './features.ts';
import type { Noted, Span } from './marks.ts';
import type { Memory, Side } from './memory.ts';

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
  /** Log-odds, in the light of all that was said before. */
  readonly odds: number;
  /** Log-odds by the turn and what was spoken of lately alone: what it does itself. */
  readonly alone: number;
  /** What the turn's own words add to them; the rest is what was said before. */
  readonly own: number;
  /** The words that added most; null where no words did. Looked for when asked: few leanings are ever explained. */
  words(): Span | null;
}

export type Leanings = Readonly<Record<Output, Leaning>>;

/**
 * A learned tagger as it is stored. A turn is summed up in a few numbers; these tell of the turn alone, and a gated recurrent unit adds them to
 * what is carried from turn to turn, which tells of it in the light of all before. Both count the same. Rows follow one another.
 */
export interface Model {
  /** Hashes of the known features, rising, as differences in base-128 bytes; base64. */
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

/** The character of nothing, and how many steps one can be away from it: what lies between needs no escaping anywhere. */
export const MIDDLE = 66;
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
  return (noted, memory, gist) => {
    const features = featuresOf(noted, memory);
    const { summary, own, addedBy } = look(features);
    const next = pass(summary, noted.side, gist);
    const leanings: Partial<Record<Output, Leaning>> = {};
    OUTPUTS.forEach((name, output) => {
      const alone = model.bias[noted.side][output]! + dot(model.tells, output * summary.length, summary);
      const inLight = model.recallsBias[noted.side][output]! + dot(model.recalls, output * next.length, next);
      leanings[name] = { odds: (alone + inLight) / 2, alone, own: dot(model.tells, output * own.length, own), words: () => strongest(features, (index) => addedBy(index, output)) };
    });
    return { leanings: leanings as Leanings, gist: Array.from(next, toThousandths) };
  };
}

/** The words whose feature added most; null where none added anything. */
function strongest({ own }: Features, addedBy: (index: number) => number): Span | null {
  let most = 0;
  let words: Span | null = null;
  own.forEach((span, index) => {
    if (span === null) return;
    const added = addedBy(index);
    if (added > most) [most, words] = [added, span];
  });
  return words;
}

/** For people who want to read what was learned: what each feature of a turn, in the order of featuresOf, adds to the log-odds of an output by itself. */
export function createExplainer(model: Model): (noted: Noted, memory: Memory, output: Output) => number[] {
  const look = summariser(model);
  return (noted, memory, output) => {
    const features = featuresOf(noted, memory);
    const { addedBy } = look(features);
    return features.hashes.map((_, index) => addedBy(index, OUTPUTS.indexOf(output)));
  };
}

interface Summed {
  readonly summary: Float64Array;
  /** What of it the turn's own words made, in numbers that did not come out as nothing. */
  readonly own: Float64Array;
  /** What a feature, by its place, adds to the log-odds of an output. */
  addedBy(index: number, output: number): number;
}

function summariser({ features, summing, step, summed, tells }: Model): (features: Features) => Summed {
  const placeOf = quickly(readPlaces(bytes(features)));
  const hidden = summed.length;
  const weights = Int8Array.from({ length: summing.length }, (_, index) => summing.charCodeAt(index) - MIDDLE);
  return ({ hashes, values, own }) => {
    const rows = hashes.map(placeOf);
    const sums = new Float64Array(hidden);
    let ownSums = sums;
    // The innermost loop of all that is read.
    for (let index = 0; index < rows.length; index += 1) {
      if (index === own.length) ownSums = sums.slice();
      const row = rows[index]!;
      if (row === UNKNOWN) continue;
      const value = values[index]!;
      for (let number = 0, at = row * hidden; number < hidden; number += 1, at += 1) sums[number]! += weights[at]! * value;
    }
    const summary = sums.map((sum, number) => Math.max(0, sum * step + summed[number]!));
    return {
      summary,
      own: ownSums.map((sum, number) => (summary[number]! > 0 ? sum * step : 0)),
      addedBy(index, output) {
        const row = rows[index]!;
        if (row === UNKNOWN) return 0;
        let sum = 0;
        // A number of the summary that came out as nothing tells nothing, and so do the words behind it.
        for (let number = 0; number < hidden; number += 1) if (summary[number]! > 0) sum += weights[row * hidden + number]! * tells[output * hidden + number]!;
        return sum * step * values[index]!;
      },
    };
  };
}

function recurrentUnit({ taken, kept, gates }: Model): (summary: Float64Array, side: Side, gist: Gist) => Float64Array {
  const carried = gates.length / 3;
  return (summary, side, gist) => {
    const input = Float64Array.of(...summary, Number(side === 'them'), Number(side === 'me'));
    const before = Float64Array.from({ length: carried }, (_, unit) => gist[unit] ?? 0);
    const gate = (row: number, reset: number): number => gates[row]! + dot(taken, row * input.length, input) + reset * dot(kept, row * carried, before);
    return before.map((was, unit) => {
      const reset = sigmoid(gate(unit, 1));
      const update = sigmoid(gate(carried + unit, 1));
      return (1 - update) * Math.tanh(gate(2 * carried + unit, reset)) + update * was;
    });
  };
}

/** A turn is named for what it says itself, not for what went before: its own words add at least so much. */
const LEAST_OWN = 1;
/** What may be the reason of a warning need not be more likely than not, for a single turn. */
const IMPLIED = -1;

/** Cues of turns of the other side that are more likely there than not, by their own words. */
export function cuesOf(turn: Message, leanings: Leanings): readonly Cue[] {
  return cues(turn, leanings, ({ alone, own }) => alone > 0 && own > LEAST_OWN);
}

/** The same, and those that are only implied, or made likely by what went before. */
export function impliedCuesOf(turn: Message, leanings: Leanings): readonly Cue[] {
  return cues(turn, leanings, ({ alone }) => alone > IMPLIED);
}

function cues(turn: Message, leanings: Leanings, holds: (leaning: Leaning) => boolean): readonly Cue[] {
  if (turn.from !== 'them') return [];
  return TAGGED.filter((name) => holds(leanings[name])).map((name) => ({ name, ...(leanings[name].words() ?? { start: 0, end: turn.text.length }) }));
}

/** Below this, what words alone found is taken for something else. */
const UNLIKELY = -3.5;

/** Whether the tagger finds in no passage of a turn that it does this. */
export function isUnlikely(leanings: readonly Leanings[], name: TaggedCue): boolean {
  return leanings.length > 0 && leanings.every((of) => of[name].alone < UNLIKELY);
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
