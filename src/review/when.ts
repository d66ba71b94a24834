const DAY = 24 * 60 * 60 * 1000;

/** "today, 14:05", "yesterday, 14:05", else the date; in the person's language and time zone. */
export function when(time: number, now: number, language: string): string {
  const days = startOfDay(time) - startOfDay(now);
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(time);
  if (days === 0 || days === -DAY) {
    return `${new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days / DAY, 'day')}, ${clock}`;
  }
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(new Date(time).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
  }).format(time);
}

/** Day and clock in full, for a single message. */
export function exactly(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** Local midnight as if it were UTC, so that days with a change of the clock count as days. */
function startOfDay(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
