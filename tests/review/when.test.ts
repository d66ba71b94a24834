import { expect, test, vi } from 'vitest';
import { exactly, when } from '../../src/review/when.ts';

const now = new Date(2026, 10, 26, 0, 30).getTime();

test.each([
  [new Date(2026, 10, 26, 0, 5), 'heute, 00:05'],
  [new Date(2026, 10, 25, 23, 59), 'gestern, 23:59'],
  [new Date(2026, 10, 24, 23, 59), '24. Nov.'],
  [new Date(2025, 10, 26, 0, 5), '26. Nov. 2025'],
])('%s', (date, expected) => {
  expect(when(date.getTime(), now, 'de')).toBe(expected);
});

test('dates are written as in the country that the browser names', () => {
  vi.stubGlobal('navigator', { languages: ['de-AT', 'en-GB'] });
  const afternoon = new Date(2026, 10, 26, 14, 5).getTime();
  expect(exactly(afternoon, 'en')).toBe('26 Nov 2026, 14:05');
  expect(exactly(afternoon, 'fr')).toBe('26 nov. 2026, 14:05');
  vi.unstubAllGlobals();
});
