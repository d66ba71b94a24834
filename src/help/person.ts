import type { Answers, Question } from '../conversation/told.ts';
import { guessCountry } from './country.ts';
import { EVERYWHERE } from './entry.ts';
import { emergencyIn, firstContact, type HelpQuestion, type Need } from './help-for.ts';

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

/** The number for a life in danger, where the person is. */
export function emergencyHere(choices: HelpChoices, languages: readonly string[]): string | undefined {
  return emergencyIn(whoAsks(choices, languages).country)?.phone;
}

/** What was asked of a case, and what was answered. */
export type Asked = readonly { readonly id: Question; readonly answer: boolean | null }[];

/** What the address of the page of help carries: a number, which tells nobody anything who looks at the address bar or into the history. */
const SAID = { under18: 1, adult: 2, despair: 4, paid: 8 } as const;

/** What the page of help is told of a case: it begins with what was answered, so that nothing has to be said twice. Undefined: nothing was. */
export function helpAt(asked: Asked = []): string | undefined {
  const said = (question: Question): boolean | null => asked.find(({ id }) => id === question)?.answer ?? null;
  const age = said('under18');
  const carried = (age === null ? 0 : age ? SAID.under18 : SAID.adult) + (said('despair') === true ? SAID.despair : 0) + (said('paid') === true ? SAID.paid : 0);
  return carried === 0 ? undefined : String(carried);
}

/** What the page of help begins with, from its address. */
export function begunWith(hash: string): { readonly need: Need; readonly under18: boolean | null; readonly paid: boolean } {
  const carried = Number(hash.slice(1));
  const age = (carried & SAID.under18) !== 0 ? true : (carried & SAID.adult) !== 0 ? false : null;
  return { need: (carried & SAID.despair) === 0 ? 'talk' : 'crisis', under18: age, paid: (carried & SAID.paid) !== 0 };
}
