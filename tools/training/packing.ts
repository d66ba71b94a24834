/** Stores what was learned, as src/cues/packed.ts reads it. */
import { MIDDLE } from '../../src/cues/packed.ts';

/** @param hashes rising */
export function packed(hashes: readonly number[]): string {
  let previous = 0;
  const differences = hashes.flatMap((hash) => {
    const own = base128(hash - previous);
    previous = hash;
    return own;
  });
  return Buffer.from(differences).toString('base64');
}

function base128(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...base128(value >>> 7)];
}

/** How many steps a number can be away from nothing. */
const REACH = 4;

/** What one step of a character is worth: a standard deviation. Finer ones were measured to see no more. */
export function stepFor(weights: Float32Array): number {
  return Number(Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length).toPrecision(4));
}

export function inSteps(weight: number, step: number): number {
  return Math.max(-REACH, Math.min(REACH, Math.round(weight / step)));
}

/** A character for each. */
export function characters(steps: readonly number[]): string {
  return steps.map((number) => String.fromCharCode(MIDDLE + number)).join('');
}
