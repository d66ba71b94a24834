import { describe, expect, test } from 'vitest';
import { createWording, goneOn, shareOf, wordingOf, type WordingModel } from '../../src/cues/wording.ts';
import { wordingModel } from '../../src/cues/wording-model.ts';
import { MIDDLE } from '../../src/cues/packed.ts';
import { packed } from '../../tools/training/packing.ts';

const read = createWording(wordingModel);

/** A model that knows these features alone, each with so many steps. */
function knowing(hashes: readonly number[], steps: number): WordingModel {
  return { features: packed(hashes.toSorted((a, b) => a - b)), weights: String.fromCharCode(MIDDLE + steps).repeat(hashes.length), step: 0.5 };
}

describe('what the words themselves tell', () => {
  test('a threat adds more than small talk', () => {
    expect(read('pay or i send your video to your family tonight', 'them')).toBeGreaterThan(read('the weather at the lake is lovely tonight', 'them') + 1);
  });

  test('what is learned from is what is read: each feature once, each side for itself', () => {
    const text = 'Send it, send it now. 500 dollars 😂 or your family sees it.';
    for (const side of ['me', 'them'] as const) {
      const hashes = [...wordingOf(text, side).keys()];
      expect(createWording(knowing(hashes, 2))(text, side)).toBeCloseTo(hashes.length * shareOf(hashes.length), 6);
      expect(createWording(knowing(hashes, 2))(text, side === 'me' ? 'them' : 'me')).toBe(0);
    }
  });

  test('a pair tells the order of its words, and where a sentence begins', () => {
    const all = (text: string): string => [...wordingOf(text, 'them').values()].toSorted().join();
    expect(all('you pay me')).not.toBe(all('me pay you'));
    expect(all('pay. me')).not.toBe(all('pay me'));
  });

  test('disguise and accents change nothing', () => {
    expect(wordingOf('Pày mé, or I pоst it', 'them')).toEqual(wordingOf('pay me, or i post it', 'them'));
  });

  test('what nobody knows adds nothing, and what was said fades', () => {
    expect(read('', 'them')).toBe(0);
    expect(read('123 456', 'me')).toBe(0);
    expect(goneOn(2, 0)).toBeLessThan(2);
    expect(goneOn(2, 1)).toBeGreaterThan(2);
  });
});
