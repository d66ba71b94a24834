/** A conversation as the wording (src/cues/wording.ts) learns from it: the features of all words of each turn, each turn as a whole. */
import { wordingOf } from '../../src/cues/wording.ts';
import type { Turn } from './fit.ts';

/**
 * @param turns those that the tagger learns from: what is to be told of each
 * @param texts what is read of each of these turns
 */
export function worded(turns: readonly Turn[], texts: readonly string[]): Turn[] {
  return turns.map((turn, index) => {
    const { features, share } = wordingOf(texts[index]!, turn.from);
    return { ...turn, passages: [{ hashes: Uint32Array.from(features.keys()), values: new Float32Array(features.size).fill(share) }] };
  });
}
