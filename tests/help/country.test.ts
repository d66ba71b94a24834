import { expect, test } from 'vitest';
import { guessCountry } from '../../src/help/country.ts';
import { helpCountries } from '../../src/help/entry.ts';
import { countryOfZone } from '../../src/help/time-zones.ts';

test.each([
  // Where one is, not what one speaks.
  ['Europe/Vienna', ['de-DE', 'de'], 'AT'],
  ['Europe/Berlin', ['en-US'], 'DE'],
  ['Asia/Calcutta', ['en-IN'], 'IN'],
  ['Africa/Cairo', ['en-GB'], null],
  // A zone that tells nothing: the region of the languages.
  ['UTC', ['de', 'de-CH', 'en-US'], 'CH'],
  ['Etc/UTC', ['pt-BR'], 'BR'],
  // Who hides is not taken for an Icelander or an American.
  ['Atlantic/Reykjavik', ['en-US', 'en'], null],
  ['Atlantic/Reykjavik', ['is-IS'], 'IS'],
  ['UTC', [], null],
])('%s and %j: %s', (timeZone, languages, country) => expect(guessCountry(languages, timeZone)).toBe(country));

test('every country with entries can be guessed by its time zone, but for the one that others hide in', () => {
  const known = new Set(Intl.supportedValuesOf('timeZone').map(countryOfZone));
  expect(helpCountries.filter((country) => !known.has(country))).toEqual(['IS']);
});
