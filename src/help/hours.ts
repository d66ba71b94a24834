/**
 * Opening hours in the part of OpenStreetMap's notation that the entries need: "24/7", "07:00-22:00", "Mo-Fr",
 * "Mo-Sa 14:00-20:00; Mo,We,Th 10:00-12:00".
 */
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const ALWAYS = '24/7';
const SPAN = /^(?:(?<days>(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*) ?)?(?:(?<from>\d\d:\d\d)-(?<until>\d\d:\d\d))?$/u;

/** Where no time is known, somebody is likely to answer when offices do. */
const OFFICE = { days: 'Mo-Fr', from: '09:00', until: '17:00' };

interface Span {
  readonly days: string;
  readonly from: string;
  readonly until: string;
}

/** Whether the text is written in this notation. */
export function areHours(hours: string): boolean {
  return hours === ALWAYS || hours.split('; ').every((span) => span !== '' && SPAN.test(span));
}

/**
 * Whether somebody answers at this moment.
 * @param hours undefined where they are not known
 * @param timeZone IANA name of where the hours hold; undefined is the person's own
 */
export function isOpen(hours: string | undefined, now: Date, timeZone: string | undefined): boolean {
  if (hours === ALWAYS) return true;
  const parts = new Intl.DateTimeFormat('en', { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)!.value;
  const day = DAYS.indexOf(part('weekday').slice(0, 2));
  const time = `${part('hour')}:${part('minute')}`;
  return spansOf(hours).some(({ days, from, until }) => daysOf(days).includes(day) && time >= from && time < until);
}

/** The hours for people to read, in a language; `always` stands for day and night. */
export function writtenHours(hours: string, language: string, always: string): string {
  if (hours === ALWAYS) return always;
  const names = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return hours.replaceAll(/[A-Z][a-z]/gu, (day) => names.format(Date.UTC(2024, 0, 1 + DAYS.indexOf(day)))).replaceAll('-', '–').replaceAll(',', ', ');
}

function spansOf(hours: string | undefined): readonly Span[] {
  if (hours === undefined) return [OFFICE];
  return hours.split('; ').map((text) => {
    const { days = 'Mo-Su', from, until } = SPAN.exec(text)?.groups ?? {};
    return from === undefined || until === undefined ? { ...OFFICE, days } : { days, from, until };
  });
}

function daysOf(days: string): readonly number[] {
  return days.split(',').flatMap((range) => {
    const [first, last] = range.split('-').map((day) => DAYS.indexOf(day));
    return Array.from({ length: (last ?? first!) - first! + 1 }, (_, step) => first! + step);
  });
}
