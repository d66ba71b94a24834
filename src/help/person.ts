import type { Answers } from '../conversation/told.ts';
import { guessCountry } from './country.ts';
import { EVERYWHERE } from './entry.ts';
import { firstContact, type HelpQuestion } from './help-for.ts';

/** What the person has chosen, as the settings keep it. */
export interface HelpChoices {
  /** ISO 3166; `INT` for a country that is not in the list, null while it is guessed. */
  readonly country: string | null;
  /** Null: not said. */
  readonly under18: boolean | null;
}

/** Who asks for help, as far as choices, browser and clock tell. An unticked "under 18" says nothing of somebody's age. */
export function whoAsks({ country, under18 }: HelpChoices, languages: readonly string[], timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone): Omit<HelpQuestion, 'need'> {
  const place = country ?? guessCountry(languages, timeZone);
  return { country: place === EVERYWHERE ? null : place, under18: under18 || undefined, languages };
}

/** What was said of a case, with the age that the person has told us once for all. */
export function withOwnAge(answers: Answers, { under18 }: HelpChoices): Answers {
  return under18 === true ? { under18, ...answers } : answers;
}

/** Whom to talk to in a case, in one line. `despair`: the person cannot go on. */
export function contactIn(answers: Answers, despair: boolean, choices: HelpChoices, languages: readonly string[], now = new Date()): ReturnType<typeof firstContact> {
  return firstContact({ ...whoAsks(choices, languages), under18: withOwnAge(answers, choices).under18, need: despair ? 'crisis' : 'talk', now });
}
