import { localeOf } from '../advice/language.ts';
import { DAY } from '../conversation/time.ts';

/** "today, 14:05", "yesterday, 14:05", else the date; in the person's language and time zone. */
export function when(time: number, now: number, language: string): string {
  const { clock, nearDay, day, dayAndYear } = formatsOf(language);
  const days = startOfDay(time) - startOfDay(now);
  if (days === 0 || days === -DAY) return `${nearDay.format(days / DAY, 'day')}, ${clock.format(time)}`;
  return (new Date(time).getFullYear() === new Date(now).getFullYear() ? day : dayAndYear).format(time);
}

/** Day and clock in full, for a single message. */
export function exactly(time: number, language: string): string {
  return formatsOf(language).exact.format(time);
}

/** Making one takes longer than a hundred uses. */
function makeFormats(language: string) {
  const locale = localeOf(language, navigator.languages);
  const dated = { day: 'numeric', month: 'short' } as const;
  return {
    clock: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }),
    nearDay: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    day: new Intl.DateTimeFormat(locale, dated),
    dayAndYear: new Intl.DateTimeFormat(locale, { ...dated, year: 'numeric' }),
    exact: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  };
}

const made = new Map<string, ReturnType<typeof makeFormats>>();

function formatsOf(language: string): ReturnType<typeof makeFormats> {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

/** Local midnight as if it were UTC, so that days with a change of the clock count as days. */
function startOfDay(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
