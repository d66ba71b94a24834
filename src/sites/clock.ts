/** A date in figures with dots begins like a clock: "25.11.2026". */
const CLOCK = /(?<!\d)(?<!\d\.)(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?!\.?\d)(?:\s?([ap])\.?\s?m\b)?/iu;

/**
 * The moment that a page tells by a number, in ISO form, or in the words of its language with day and clock.
 * Undefined rather than wrong: where the order of day and month is not sure, no time is told.
 * @param language of the page, for the names of months and for "today"
 */
export function momentOf(value: string | undefined, language: string): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{10}(?:\.\d+)?$/u.test(value)) return Number(value) * 1000;
  if (/^\d{13}(?:\.\d+)?$/u.test(value)) return Math.floor(Number(value));
  const time = /^\d{4}-\d\d-\d\dT/u.test(value) ? Date.parse(value) : written(value, language);
  return Number.isNaN(time) ? undefined : time;
}

function written(value: string, language: string): number {
  const [clock, hour, minute, half] = CLOCK.exec(value) ?? [];
  if (clock === undefined) return Number.NaN;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const [year, month, date] = dayIn(value.replace(new RegExp(CLOCK.source, 'giu'), ' ').toLowerCase(), language) ?? [];
  if (date === undefined) return Number.NaN;
  const moment = new Date(year!, month!, date, hours, Number(minute));
  return moment.getDate() === date && hours < 24 ? moment.getTime() : Number.NaN;
}

type Day = readonly [year: number, month: number, date: number];

function dayIn(value: string, language: string): Day | undefined {
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(value)?.[0];
  const [one, two] = (year === undefined ? value : value.replace(year, ' ')).match(/(?<!\d)\d{1,2}(?!\d)/gu)?.map(Number) ?? [];
  if (one === undefined) return nearDay(value, language);
  const named = monthIn(value, language);
  if (named !== undefined) return two === undefined ? [Number(year ?? yearOf(named, one)), named, one] : undefined;
  if (year === undefined || two === undefined) return undefined;
  if (value.trim().startsWith(year) || one === two) return [Number(year), one - 1, two];
  if (one > 12) return [Number(year), two - 1, one];
  return two > 12 ? [Number(year), one - 1, two] : undefined;
}

/** Without a year the day is the last such. */
function yearOf(month: number, date: number): number {
  const now = new Date();
  return now.getFullYear() - (new Date(now.getFullYear(), month, date) > now ? 1 : 0);
}

function monthIn(value: string, language: string): number | undefined {
  const months = Array.from({ length: 12 }, (_, month) => month);
  return months.find((month) => (['long', 'short'] as const).some((length) => {
    // Months stand in another case beside a day in some languages ("14 listopada"), and short ones with a full stop.
    const name = new Intl.DateTimeFormat(language, { month: length, day: 'numeric' }).formatToParts(new Date(2026, month, 1)).find(({ type }) => type === 'month')!.value;
    return new RegExp(`(?<!\\p{L})${name.replace('.', '').toLowerCase()}(?!\\p{L})`, 'u').test(value);
  }));
}

function nearDay(value: string, language: string): Day | undefined {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const before = [0, -1].find((days) => value.includes(words.format(days, 'day')));
  if (before === undefined) return undefined;
  const day = new Date();
  day.setDate(day.getDate() + before);
  return [day.getFullYear(), day.getMonth(), day.getDate()];
}
