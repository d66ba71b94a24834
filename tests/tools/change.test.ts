import { expect, test } from 'vitest';
import { countAt, stateAt } from '../../tools/training/change.ts';

test('what leads up to a threat is neither a threat nor harmless; what follows it is one', () => {
  expect([0, 1, 2].map((turn) => stateAt(turn, true, 1))).toEqual([-1, 1, 1]);
  expect([0, 1].map((turn) => stateAt(turn, true, null))).toEqual([-1, -1]);
  expect(stateAt(0, false, null)).toBe(0);
});

test('the turn of the threat and the one behind it count most, and long talks less a turn', () => {
  const counts = [0, 1, 2, 3].map((turn) => countAt(turn, false, 1, 4));
  expect(counts[1]).toBe(counts[2]);
  expect(counts[1]).toBeGreaterThan(counts[0]!);
  expect(counts[3]).toBe(counts[0]);
  expect(countAt(0, false, null, 16)).toBeLessThan(counts[0]!);
});
