import type { HelpEntry } from './entry.ts';

/** Whole months from the month of the last check to the given day. */
export function monthsSinceCheck({ checked }: HelpEntry, today: Date): number {
  const [year = NaN, month = NaN] = checked.split('-').map(Number);
  return (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month;
}
