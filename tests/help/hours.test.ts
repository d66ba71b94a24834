import { expect, test } from 'vitest';
import { helpEntries } from '../../src/help/entry.ts';
import { areHours, isOpen, writtenHours } from '../../src/help/hours.ts';

test('all entries write their hours in the same way', () => {
  expect(helpEntries.filter(({ hours }) => hours !== undefined && !areHours(hours)).map(({ id }) => id)).toEqual([]);
  expect(['', 'daily', '9-17', 'Mon-Fri', 'Mo-Fr; '].filter(areHours)).toEqual([]);
});

test.each([
  ['24/7', '2026-11-29T03:00:00Z', true],
  ['07:00-22:00', '2026-11-29T05:59:00Z', false],
  ['07:00-22:00', '2026-11-29T06:00:00Z', true],
  ['07:00-22:00', '2026-11-29T21:00:00Z', false],
  ['08:00-24:00', '2026-11-29T22:59:00Z', true],
  // A Thursday, and a Saturday.
  ['Mo-Sa 14:00-20:00; Mo,We,Th 10:00-12:00', '2026-11-26T10:00:00Z', true],
  ['Mo-Sa 14:00-20:00; Mo,We,Th 10:00-12:00', '2026-11-28T10:00:00Z', false],
  ['Mo-Sa 14:00-20:00; Mo,We,Th 10:00-12:00', '2026-11-28T14:00:00Z', true],
  // No time, or no hours at all: as offices do.
  ['Mo-Fr', '2026-11-26T10:00:00Z', true],
  [undefined, '2026-11-26T10:00:00Z', true],
  [undefined, '2026-11-26T20:00:00Z', false],
  [undefined, '2026-11-28T10:00:00Z', false],
])('%s in Berlin, %s: %s', (hours, now, expected) => expect(isOpen(hours, new Date(now), 'Europe/Berlin')).toBe(expected));

test.each([
  ['24/7', 'de', 'Tag und Nacht'],
  ['Mo-Fr 08:00-20:00; Sa,Su 09:00-17:00', 'en', 'Mon–Fri 08:00–20:00; Sat, Sun 09:00–17:00'],
  ['Mo-Fr', 'de', 'Mo–Fr'],
])('%s is written in %s', (hours, language, expected) => expect(writtenHours(hours, language, 'Tag und Nacht')).toBe(expected));
