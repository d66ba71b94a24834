/** Dates as people's telephones write them, in the local time of this device, which exports do not name. */

export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** The three numbers of a date as written, and the time of day. */
export interface WrittenTime {
  readonly date: readonly [number, number, number];
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Between the numbers of the date. */
  readonly separator: string;
  /** Whether the clock counts to twelve. */
  readonly twelve: boolean;
}

const MORNING = /^(?:a|vorm|öö|ص|上午|午前|오전|पूर्वाह्न)/iu;

/** 24 hours from 12 and its mark ("PM", "p. m.", "ÖS", "下午"). */
export function hourOf(hour: number, half: string): number {
  if (half === '') return hour;
  return (hour % 12) + (MORNING.test(half) ? 0 : 12);
}

/**
 * Which order the dates of a file have: what a number above twelve proves; else the order in which time runs forward; else
 * what the separator makes likely.
 */
export function orderOf(times: readonly WrittenTime[]): DateOrder {
  const first = times[0];
  if (first === undefined) return 'day-first';
  if (first.date[0] > 31) return 'year-first';
  if (times.some(({ date }) => date[0] > 12)) return 'day-first';
  if (times.some(({ date }) => date[1] > 12)) return 'month-first';
  const [day, month] = (['day-first', 'month-first'] as const).map((order) => backwardSteps(times, order)) as [number, number];
  if (day !== month) return day < month ? 'day-first' : 'month-first';
  return first.separator === '/' && first.twelve ? 'month-first' : 'day-first';
}

function backwardSteps(times: readonly WrittenTime[], order: DateOrder): number {
  let before = -Infinity;
  let steps = 0;
  for (const written of times) {
    const time = timeOf(written, order);
    if (time < before) steps += 1;
    before = time;
  }
  return steps;
}

/** @returns ms, UTC; NaN where there is no such day or time */
export function timeOf({ date, hour, minute, second }: WrittenTime, order: DateOrder): number {
  const [a, b, c] = date;
  const [year, month, day] = order === 'year-first' ? [a, b, c] : order === 'day-first' ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year;
  const time = new Date(full, month - 1, day, hour, minute, second);
  return time.getMonth() === month - 1 && time.getDate() === day && hour < 24 && minute < 60 && second < 60 ? time.getTime() : Number.NaN;
}

const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6];

/** Arabic, Persian, Hindi and Bengali digits as 0 to 9. */
export function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - ZEROS.findLast((zero) => zero <= code)!);
  });
}
