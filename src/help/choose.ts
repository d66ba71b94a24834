import type { HelpEntry, HelpKind } from './entries.ts';

/** Whom to talk to now, and all the others. */
export interface Help {
  /** Somebody to talk to at once; null where nobody in this country is known. */
  readonly first: HelpEntry | null;
  /** Somebody who knows this crime or stands by victims, the police, takedown, consumer help: in this order. */
  readonly others: readonly HelpEntry[];
  /** Help that answers from anywhere. */
  readonly worldwide: readonly HelpEntry[];
}

/** The kinds of help in the order in which they are needed. */
const ORDER: readonly HelpKind[] = ['crisis', 'hotline', 'victim-support', 'police-report', 'takedown', 'consumer'];

/** Emergency numbers have no talk to offer: they come with the police, and first only where nobody else answers. */
const TALKS: readonly HelpKind[] = ['crisis', 'hotline', 'victim-support'];

/**
 * The help of a country, whoever can be talked to now first.
 * @param country ISO 3166-1; null is the whole world alone
 * @param under18 null where it is not known: then what is for under 18 alone comes behind what is for all
 */
export function chooseHelp(entries: readonly HelpEntry[], country: string | null, under18: boolean | null): Help {
  const fits = ({ audience }: HelpEntry): boolean => audience === 'all' || (audience === 'under18') === (under18 === true) || under18 === null;
  const rank = ({ kind, audience, phone, confidence, hours }: HelpEntry): number =>
    100 * ORDER.indexOf(kind) -
    // Lines for the young come before all others for the young, whatever their kind.
    (under18 === true && audience === 'under18' && TALKS.includes(kind) ? 1_000 : 0) +
    (under18 === null && audience !== 'all' ? 50 : 0) + (phone === null ? 20 : 0) + (hours?.includes('24/7') === true ? 0 : 5) + { high: 0, medium: 2, low: 10 }[confidence];
  const own = entries.filter((entry) => entry.country === country && fits(entry)).toSorted((a, b) => rank(a) - rank(b));
  const first = own.find(({ kind, phone, chatUrl }) => TALKS.includes(kind) && (phone !== null || chatUrl !== null)) ?? own.find(({ phone }) => phone !== null) ?? null;
  return {
    first,
    others: own.filter((entry) => entry !== first),
    worldwide: entries.filter((entry) => entry.country === 'INT' && fits(entry)).toSorted((a, b) => rank(a) - rank(b)),
  };
}

/** Whether the first of a choice is only the best that there is: no line to talk to, or none for the young. */
export function isFallback({ first }: Help, under18: boolean | null): boolean {
  return first === null || !TALKS.includes(first.kind) || (under18 === true && first.audience !== 'under18');
}
