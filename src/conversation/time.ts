/** ms. */
export const DAY = 24 * 60 * 60 * 1000;

/** What a date can be made of: what files and pages claim to be a time may be beyond it. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}
