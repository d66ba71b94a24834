import { dot, sigmoid } from '../../src/cues/arithmetic.ts';
import { weighed, type Judgement, type Weighing } from '../../src/engine/judge.ts';
import { countAt, stateAt } from './change.ts';
import { seeded, shuffle } from './random.ts';

/** How many sums count only above nothing. */
const HINGES = 16;
const STEPS = 4_000;
const BATCH = 128;
const RATE = 1e-3;
const PENALTY = 5e-4;

/** A conversation to learn from: the numbers of the session after each turn. */
export interface Course {
  readonly hostile: boolean;
  /** Few turns out of the middle: no threshold is chosen by it. */
  readonly moment: boolean;
  /** The turn by which a careful friend would have spoken, and that of the first threat, from 0. */
  readonly warnBy: number | null;
  readonly threatAt: number | null;
  readonly rows: readonly (readonly number[])[];
}

/**
 * Weights and thresholds for one channel.
 * @param falseAlarms shares of the harmless conversations that may reach each level
 */
export function fitJudgement(courses: readonly Course[], falseAlarms: Judgement['thresholds']): Judgement {
  const danger = fitWeighing(courses, ({ threatAt }) => threatAt);
  const caution = fitWeighing(courses, ({ warnBy }) => warnBy);
  const thresholds = {
    notice: thresholdFor(falseAlarms.notice, courses, caution),
    caution: thresholdFor(falseAlarms.caution, courses, caution),
    danger: thresholdFor(falseAlarms.danger, courses, danger),
  };
  return { danger, caution, thresholds };
}

/**
 * Over all turns, by gradients of small batches (Adam). Nothing that speaks of danger may count against it, so no weight but the last of a row
 * (of the constant) is negative.
 */
function fitWeighing(courses: readonly Course[], first: (course: Course) => number | null): Weighing {
  const turns = courses.flatMap((course) => {
    const { rows } = course;
    const at = first(course);
    return rows.flatMap((numbers, turn) => {
      const target = stateAt(turn, course.hostile, at);
      return target === -1 ? [] : [{ numbers: Float64Array.from(numbers), target, weight: countAt(turn, course.moment, at, rows.length) }];
    });
  });
  const usual = turns.reduce((sum, { weight }) => sum + weight, 0) / turns.length;
  const width = turns[0]!.numbers.length;
  const random = seeded(1);
  const weights = Float64Array.from({ length: width * (1 + HINGES) }, (_, index) => (index < width ? 0 : index % width === width - 1 ? -1 : random() / Math.sqrt(width)));
  const gradient = new Float64Array(weights.length);
  const [mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  const sums = new Float64Array(1 + HINGES);
  for (let step = 0, next = turns.length; step < STEPS; step += 1) {
    gradient.forEach((_, index) => (gradient[index] = PENALTY * weights[index]!));
    for (let count = 0; count < BATCH; count += 1, next += 1) {
      if (next >= turns.length) {
        shuffle(turns, random);
        next = 0;
      }
      const { numbers, target, weight } = turns[next]!;
      let odds = 0;
      for (let row = 0; row <= HINGES; row += 1) {
        const sum = dot(weights, row * width, numbers);
        sums[row] = sum;
        odds += row === 0 ? sum : Math.max(0, sum);
      }
      const error = (weight / usual / BATCH) * (sigmoid(odds) - target);
      for (let row = 0; row <= HINGES; row += 1) {
        if (row > 0 && sums[row]! <= 0) continue;
        for (let index = 0; index < width; index += 1) gradient[row * width + index]! += error * numbers[index]!;
      }
    }
    const rate = RATE * (1 - step / STEPS);
    for (let index = 0; index < weights.length; index += 1) {
      mean[index] = 0.9 * mean[index]! + 0.1 * gradient[index]!;
      square[index] = 0.999 * square[index]! + 0.001 * gradient[index]! ** 2;
      const moved = weights[index]! - (rate * (mean[index]! / (1 - 0.9 ** (step + 1)))) / (Math.sqrt(square[index]! / (1 - 0.999 ** (step + 1))) + 1e-8);
      weights[index] = index % width === width - 1 ? moved : Math.max(0, moved);
    }
  }
  return Array.from({ length: 1 + HINGES }, (_, row) => Array.from(weights.subarray(row * width, (row + 1) * width), (weight) => Number(weight.toFixed(3))));
}

/** The log-odds that only the given share of harmless conversations ever exceeds. */
function thresholdFor(share: number, courses: readonly Course[], weighing: Weighing): number {
  const highest = courses.filter(({ hostile, moment }) => !hostile && !moment).map(({ rows }) => Math.max(...rows.map((row) => weighed(row, weighing))));
  return Number(highest.toSorted((a, b) => b - a)[Math.floor(highest.length * share)]!.toFixed(4));
}
