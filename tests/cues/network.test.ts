import { expect, test } from 'vitest';
import { createNetwork, newInput, put, type Input, type Model } from '../../src/cues/network.ts';
import { MIDDLE, UNKNOWN } from '../../src/cues/packed.ts';
import { packed } from '../../tools/training/packing.ts';

/** Two features, 5 and 9, which add one and two steps to the only number of the summary; the output tells it, and half of what is carried. */
const MODEL: Model = {
  features: packed([5, 9]), summing: String.fromCharCode(MIDDLE + 1, MIDDLE + 2), step: 0.5, summed: [0], tells: [2],
  taken: [0, 0, 0, -1, 0, 0, 1, 0, 0], kept: [0, 0, 0], gates: [0, 0, 0], recalls: [1], bias: { me: [0], them: [-1] }, recallsBias: { me: [0], them: [-1] },
};

function inputOf(rows: readonly number[]): Input {
  const input = newInput();
  for (const row of rows) put(input, row, 1);
  return input;
}

test('a feature is found by its hash, or by its place in front of all hashes', () => {
  const network = createNetwork(MODEL, [9, 7]);
  expect(network.rowOf(2 + 11)).toBe(UNKNOWN);
  const odds = (key: number): number => network.read(inputOf([network.rowOf(key)]), 1, 'me', []).alone[0]!;
  expect([odds(2 + 5), odds(2 + 9), odds(0), odds(1)]).toEqual([1, 2, 2, 0]);
});

test('what a turn says lives on in what is carried, and own words are told apart from those before', () => {
  const network = createNetwork(MODEL);
  const [five, nine] = [network.rowOf(5), network.rowOf(9)];
  const first = network.read(inputOf([nine, five]), 1, 'them', []);
  expect(network.ownOdds(first.own)).toEqual([2]);
  expect(first.alone).toEqual([2]);
  const silent = network.read(inputOf([]), 0, 'them', []);
  const after = network.read(inputOf([]), 0, 'them', first.gist);
  expect(after.alone).toEqual(silent.alone);
  expect(after.odds[0]).toBeGreaterThan(silent.odds[0]!);
});

test('an input holds as much as it is given', () => {
  const input = inputOf(Array.from({ length: 1_000 }, (_, row) => row));
  expect([input.count, input.rows[999], input.values[999]]).toEqual([1_000, 999, 1]);
});
