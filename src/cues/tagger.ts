import type { Message } from '../conversation/message.ts';
import type { Cue, TaggedCue } from './cue.ts';
import { featuresOf, MET, type Features } from './features.ts';
import type { Noted, Span } from './marks.ts';
import type { Memory } from './memory.ts';
import { createNetwork, newInput, put, type Gist, type Input, type Model, type Network } from './network.ts';
import { UNKNOWN } from './packed.ts';

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

/** What the tagger makes of a turn: numbers for each output, in the order of OUTPUTS. */
export interface Leanings {
  /** Log-odds, in the light of all that was said before. */
  readonly odds: readonly number[];
  /** Log-odds by the turn and what was spoken of lately alone: what it does itself. */
  readonly alone: readonly number[];
  /** What the turn's own words add to them; the rest is what was said before. */
  readonly own: readonly number[];
  /** The words that added most to an output; null where no words did. Looked for when asked: few leanings are ever explained. */
  words(output: number): Span | null;
}

/** The place of an output in OUTPUTS. */
export function outputOf(name: Output): number {
  return OUTPUTS.indexOf(name);
}

/**
 * Weighs a turn for each output.
 * @param memory with this turn already in it
 * @param gist as it was before this turn
 */
export type Tagger = (noted: Noted, memory: Memory, gist: Gist) => { readonly leanings: Leanings; readonly gist: Gist };

export function createTagger(model: Model): Tagger {
  const network = createNetwork(model, MET);
  const input = newInput();
  return (noted, memory, gist) => {
    const { side } = noted;
    const features = featuresOf(noted, memory);
    const { summary, own, odds, alone, gist: next } = network.read(input, putIn(input, network, features), side, gist);
    const words = (output: number): Span | null => strongest(features, (index) => addedBy(network, features, index, summary, output));
    return { leanings: { odds, alone, own: network.ownOdds(own), words }, gist: next };
  };
}

/** @returns how many of the input are the turn's own */
function putIn(input: Input, network: Network, { keys, values, own }: Features): number {
  input.count = 0;
  let ownCount = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const row = network.rowOf(keys[index]!);
    if (row !== UNKNOWN) put(input, row, values[index]!);
    if (index < own.length) ownCount = input.count;
  }
  return ownCount;
}

/** What a feature, by its place, adds to the log-odds of an output, in a turn of that summary. */
function addedBy(network: Network, { keys, values }: Features, index: number, summary: readonly number[], output: number): number {
  const row = network.rowOf(keys[index]!);
  return row === UNKNOWN ? 0 : network.addedBy(row, summary, output) * values[index]!;
}

/** Words that belong together are told as one stretch of so many characters at most; a shorter one than this tells nobody anything. */
const LONGEST_STRETCH = 60;
const SHORT_STRETCH = 12;

/** The words whose feature added most, with those near them that added at least half as much, or next to it; null where none added anything. */
function strongest({ own }: Features, addedBy: (index: number) => number): Span | null {
  const telling = own.flatMap((span, index) => (span === null ? [] : [{ span, added: addedBy(index) }])).filter(({ added }) => added > 0).toSorted((a, b) => b.added - a.added);
  const [most] = telling;
  if (most === undefined) return null;
  let { start, end } = most.span;
  for (const { span, added } of telling) {
    const [first, behind] = [Math.min(start, span.start), Math.max(end, span.end)];
    if ((added * 2 >= most.added || end - start < SHORT_STRETCH) && behind - first <= LONGEST_STRETCH) [start, end] = [first, behind];
  }
  return { start, end };
}

/** For people who want to read what was learned: what each feature of a turn, in the order of featuresOf, adds to the log-odds of an output by itself. */
export function createExplainer(model: Model): (noted: Noted, memory: Memory, output: Output) => number[] {
  const network = createNetwork(model, MET);
  const input = newInput();
  return (noted, memory, output) => {
    const features = featuresOf(noted, memory);
    const { summary } = network.read(input, putIn(input, network, features), noted.side, []);
    return features.keys.map((_, index) => addedBy(network, features, index, summary, outputOf(output)));
  };
}

/** A turn is named for what it says itself, not for what went before: its own words add at least so much. */
const LEAST_OWN = 1;
/** What may be the reason of a warning need not be more likely than not, for a single turn. */
const IMPLIED = -1;

/** Cues of turns of the other side that are more likely there than not, by their own words. */
export function cuesOf(turn: Message, leanings: Leanings): readonly Cue[] {
  return cues(turn, leanings, (output) => leanings.alone[output]! > 0 && leanings.own[output]! > LEAST_OWN);
}

/** The same, and those that are only implied, or made likely by what went before. */
export function impliedCuesOf(turn: Message, leanings: Leanings): readonly Cue[] {
  return cues(turn, leanings, (output) => leanings.alone[output]! > IMPLIED);
}

function cues(turn: Message, leanings: Leanings, holds: (output: number) => boolean): readonly Cue[] {
  const found: Cue[] = [];
  if (turn.from !== 'them') return found;
  TAGGED.forEach((name, output) => {
    if (!holds(output)) return;
    const { start, end } = leanings.words(output) ?? { start: 0, end: turn.text.length };
    found.push({ name, start, end });
  });
  return found;
}

/** Below this, what words alone found is taken for something else. */
const UNLIKELY = -3.5;

/** Whether the tagger finds in no passage of a turn that it does this. */
export function isUnlikely(leanings: readonly Leanings[], name: TaggedCue): boolean {
  return leanings.length > 0 && leanings.every(({ alone }) => alone[outputOf(name)]! < UNLIKELY);
}
