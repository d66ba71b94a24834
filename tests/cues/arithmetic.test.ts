import { expect, test } from 'vitest';
import { addRows, dot, padded, weightedSums } from '../../src/cues/arithmetic.ts';
import { seeded } from '../../tools/training/random.ts';

const random = seeded(7);
const numbers = (length: number): number[] => Array.from({ length }, () => random() - 0.5);

test('weighted sums are to the last bit those that are added up one after the other', () => {
  const [outputs, inputs] = [19, 34];
  const weights = numbers(outputs * inputs).map(Math.fround);
  const sumsOf = weightedSums(weights, outputs);
  for (let round = 0; round < 20; round += 1) {
    const given = numbers(inputs).map((number) => (number < 0 ? 0 : number));
    expect(Array.from(sumsOf(given)).slice(0, outputs)).toEqual(Array.from({ length: outputs }, (_, output) => dot(weights, output * inputs, given)));
  }
});

test('inputs that are not given count as nothing, and without outputs there is nothing', () => {
  expect(Array.from(weightedSums([1, 2, 3, 4], 2)([5])).slice(0, 2)).toEqual([5, 15]);
  expect(weightedSums([], 0)([1, 2])).toHaveLength(0);
});

test('rows are added to what is there, each as often as its value says', () => {
  const width = padded(3);
  const table = new Float32Array(2 * width);
  table.set([1, 2, 3], 0);
  table.set([10, 20, 30], width);
  const sums = new Float64Array(width);
  addRows(table, sums, Int32Array.of(0, 1, 0), Float64Array.of(1, 2, 100), 0, 2);
  expect(Array.from(sums).slice(0, 3)).toEqual([21, 42, 63]);
});
