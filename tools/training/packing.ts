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

/** What one step of a character is worth, where so many standard deviations are the furthest that one can be away from nothing. */
export function stepFor(weights: Float32Array, deviations: number, reach: number): number {
  const deviation = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
  return Number(((deviations * deviation) / reach).toPrecision(4));
}

export function inSteps(weight: number, step: number, reach: number): number {
  return Math.max(-reach, Math.min(reach, Math.round(weight / step)));
}

/** A character for each. */
export function characters(steps: readonly number[]): string {
  return steps.map((number) => String.fromCharCode(MIDDLE + number)).join('');
}
