import { helpCountries } from './entry.ts';
import { countryOfZone } from './time-zones.ts';

/** Where browsers that hide the person's place claim to be. */
const TELLS_NOTHING = /^(?:|UTC|GMT|Etc\/.*|Atlantic\/Reykjavik)$/u;

/**
 * The country in which the person most likely is, or null. Numbers work where one is: the time zone comes first. A language's
 * region is asked only where the zone tells nothing, and "en-US" never, since it is what browsers hide behind.
 */
export function guessCountry(languages: readonly string[], timeZone: string): string | null {
  const there = countryOfZone(timeZone);
  if (there !== undefined) return there;
  if (!TELLS_NOTHING.test(timeZone)) return null;
  for (const language of languages) {
    const region = /[-_]([a-z]{2})\b/iu.exec(language)?.[1]?.toUpperCase();
    if (region !== undefined && language !== 'en-US' && helpCountries.includes(region)) return region;
  }
  return null;
}
