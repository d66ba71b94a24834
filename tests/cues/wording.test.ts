import { describe, expect, test } from 'vitest';
import { MIDDLE } from '../../src/cues/packed.ts';
import { createWording, wordingOf } from '../../src/cues/wording.ts';
import { wordingModel } from '../../src/cues/wording-model.ts';
import type { Model } from '../../src/cues/network.ts';
import { packed } from '../../tools/training/packing.ts';

const read = createWording(wordingModel);
const threatened = (text: string, side: 'them' | 'me'): number => read(text, side, []).odds.threatened;

/** A model that knows these features alone, each with one step, and tells their sum. */
function counting(hashes: readonly number[]): Model {
  return {
    features: packed(hashes.toSorted((a, b) => a - b)), summing: String.fromCharCode(MIDDLE + 1).repeat(hashes.length), step: 1, summed: [0], tells: [2, 2],
    taken: [0, 0, 0, 0, 0, 0, 0, 0, 0], kept: [0, 0, 0], gates: [0, 0, 0], recalls: [0, 0], bias: { me: [0, 0], them: [0, 0] }, recallsBias: { me: [0, 0], them: [0, 0] },
  };
}

describe('what the words themselves tell', () => {
  test('a threat tells more than small talk', () => {
    expect(threatened('pay or i send your video to your family tonight', 'them')).toBeGreaterThan(threatened('the weather at the lake is lovely tonight', 'them') + 1);
  });

  test('what is learned from is what is read: each feature once, each side for itself', () => {
    const text = 'Send it, send it now. 500 dollars 😂 or your family sees it.';
    for (const side of ['me', 'them'] as const) {
      const { features, share } = wordingOf(text, side);
      const count = createWording(counting([...features.keys()]));
      expect(count(text, side, []).odds.threatened).toBeCloseTo(features.size * share, 6);
      expect(count(text, side === 'me' ? 'them' : 'me', []).odds.threatened).toBe(0);
    }
  });

  test('a pair tells the order of its words, and where a sentence begins', () => {
    const all = (text: string): string => [...wordingOf(text, 'them').features.values()].toSorted().join();
    expect(all('you pay me')).not.toBe(all('me pay you'));
    expect(all('pay. me')).not.toBe(all('pay me'));
  });

  test('disguise and accents change nothing', () => {
    expect(wordingOf('Pày mé, or I pоst it', 'them')).toEqual(wordingOf('pay me, or i post it', 'them'));
  });

  test('what nobody knows tells nothing, and what was said before counts', () => {
    const nothing = threatened('', 'them');
    expect(nothing).toBeLessThan(-1);
    expect(threatened('123 456', 'them')).toBe(nothing);
    const { gist } = read('pay or i send your video to your family tonight', 'them', []);
    expect(read('', 'them', gist).odds.threatened).toBeGreaterThan(nothing + 1);
  });
});
