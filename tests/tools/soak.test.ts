import { expect, test } from 'vitest';
import { LEARNING, readCorpus } from '../../tools/corpus.ts';
import { dayOf, MESSAGES_A_DAY, type Moment } from '../../tools/soak/day.ts';
import { growthOf, isFlat, type Sample } from '../../tools/soak/flat.ts';

const HUNDRED = { page: 100 };

/** A sample every 500 messages. */
function samplesOf(bytes: (messages: number) => number, count = 20): Sample<'page'>[] {
  return Array.from({ length: count }, (_, index) => ({ messages: 500 * (index + 1), bytes: { page: bytes(500 * (index + 1)) } }));
}

const grows = (samples: readonly Sample<'page'>[]): boolean => !growthOf(samples, HUNDRED).every(isFlat);

test('what each message leaves behind is memory that grows', () => {
  expect(grows(samplesOf((messages) => 5e6 + 300 * messages))).toBe(true);
  expect(grows(samplesOf(() => 5e6))).toBe(false);
});

test('what is made once, at the beginning, is not', () => {
  expect(grows(samplesOf((messages) => 5e6 + 2_000 * Math.min(messages, 2_500)))).toBe(false);
});

test('a sample that was disturbed hides nothing and accuses nobody', () => {
  const disturbed = (messages: number): number => (messages % 3_500 === 0 ? 4e6 : 0);
  expect(grows(samplesOf((messages) => 5e6 + disturbed(messages)))).toBe(false);
  expect(grows(samplesOf((messages) => 9e6 + 300 * messages - disturbed(messages)))).toBe(true);
});

test('too few samples prove nothing', () => {
  expect(grows(samplesOf(() => 5e6, 1))).toBe(true);
});

test('a day is every message of 24 hours, in order, the same each time', () => {
  const talks = readCorpus(LEARNING);
  const now = Date.UTC(2026, 10, 27);
  const day = [...dayOf(talks, now)];
  const times = day.map(({ turn }) => Date.parse(turn.at));
  expect(Math.abs(day.length - MESSAGES_A_DAY)).toBeLessThan(200);
  expect(times[0]).toBe(now - 24 * 60 * 60 * 1_000);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(day.map(({ turn }) => turn.id)).size).toBe(day.length);
  expect([...dayOf(talks, now)].slice(0, 500)).toEqual(day.slice(0, 500));
});

test('it has chats that go on, chats that are opened again, and strangers who threaten', () => {
  const opened = [...dayOf(readCorpus(LEARNING), 0)].filter((moment): moment is Moment & Required<Pick<Moment, 'opens'>> => moment.opens !== undefined);
  expect(opened.filter(({ place }) => place === 0)).toHaveLength(1);
  expect(opened.some(({ opens }) => opens.before.length > 0)).toBe(true);
  expect(opened.some(({ opens }) => opens.contact.startsWith('stranger'))).toBe(true);
});
