import { expect, test } from 'vitest';
import { backward, forward, meanOver, optimiser, weightsOf, type Left, type Step, type Weights } from '../../tools/training/network.ts';
import { seeded } from '../../tools/training/random.ts';

const SIZE = { features: 7, hidden: 4, carried: 3, outputs: 2 };

function steps(random: () => number): Step[] {
  return Array.from({ length: 5 }, (_, turn) => ({
    places: Int32Array.of(turn, 6),
    values: Float32Array.of(1, random()),
    side: (turn % 2) as 0 | 1,
    turn,
    targets: Int8Array.of(turn % 2, turn === 2 ? -1 : 1),
    bias: [-1, 0.5],
  }));
}

const all: Left = { features: Float32Array.of(1, 1), hidden: new Float32Array(4).fill(1), carried: new Float32Array(3).fill(1) };
const nothing = (): Weights => weightsOf(SIZE, () => () => 0);
const lossOf = (weights: Weights, told: readonly Step[]): number => backward(SIZE, weights, forward(SIZE, weights, told, () => all), 1, nothing());

test('the gradient is the slope of the loss, for every kind of weight', () => {
  const random = seeded(3);
  const told = steps(random);
  const weights = weightsOf(SIZE, () => () => 2 * random() - 1);
  const gradient = nothing();
  backward(SIZE, weights, forward(SIZE, weights, told, () => all), 1, gradient);
  for (const name of Object.keys(weights) as (keyof Weights)[]) {
    weights[name].forEach((weight, index) => {
      weights[name][index] = weight + 0.01;
      const more = lossOf(weights, told);
      weights[name][index] = weight - 0.01;
      const slope = (more - lossOf(weights, told)) / 0.02;
      weights[name][index] = weight;
      expect(gradient[name][index]!, `${name} ${index}`).toBeCloseTo(slope, 1);
    });
  }
});

test('of a turn of several passages the likeliest alone is taken to be meant', () => {
  const told = steps(seeded(3)).map((step) => ({ ...step, turn: 0, targets: Int8Array.of(1, 1) }));
  const weights = weightsOf(SIZE, (name) => () => (name === 'features' ? 1 : 0));
  weights.tells.fill(1);
  const gradient = nothing();
  const passed = forward(SIZE, weights, told, () => all);
  backward(SIZE, weights, passed, 1, gradient);
  const highest = Math.max(...passed.map(({ alone }) => alone[0]!));
  expect(gradient.tellsBias[0]).toBeCloseTo(1 / (1 + Math.exp(-highest)) - 1, 5);
});

test('a feature that a batch is not about is moved as if every step had touched it', () => {
  const random = seeded(5);
  const [sparse, plain] = [0, 1].map(() => weightsOf(SIZE, () => () => 0.5)) as [Weights, Weights];
  const optimised = optimiser(sparse, SIZE, 0);
  const [slope, square] = [new Float64Array(4), new Float64Array(4)];
  const met = [300, 301, 320, 400, 401, 590];
  for (let step = 1; step <= 600; step += 1) {
    const gradient = nothing();
    if (met.includes(step)) {
      optimised.ready(Int32Array.of(2));
      for (let number = 0; number < 4; number += 1) gradient.features[2 * 4 + number] = random() - 0.5;
    }
    for (let number = 0; number < 4; number += 1) {
      const now = gradient.features[2 * 4 + number]!;
      slope[number] = 0.9 * slope[number]! + 0.1 * now;
      square[number] = 0.999 * square[number]! + 0.001 * now * now;
      plain.features[2 * 4 + number]! -= (0.01 * slope[number]!) / (1 - 0.9 ** step) / (Math.sqrt(square[number]! / (1 - 0.999 ** step)) + 1e-8);
    }
    optimised.step(gradient, 0.01);
  }
  optimised.finish();
  for (let number = 0; number < 4; number += 1) expect(sparse.features[2 * 4 + number]).toBeCloseTo(plain.features[2 * 4 + number]!, 2);
  expect(Array.from(sparse.features.subarray(0, 8))).toEqual(new Array(8).fill(0.5));
});

test('the mean of weights is taken over the moments at which they were added', () => {
  const weights = weightsOf(SIZE, () => () => 1);
  const mean = meanOver(weights, SIZE);
  mean.add();
  weights.tells.fill(4);
  mean.add();
  mean.take();
  expect([weights.tells[0], weights.hidden[0]]).toEqual([2.5, 1]);
});
