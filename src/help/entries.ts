import list from './entries.json' with { type: 'json' };

export type HelpKind = 'crisis' | 'hotline' | 'victim-support' | 'police-report' | 'takedown' | 'consumer';

/** Somebody who helps. `source` is where the entry was read, `checked` the month of its last check. */
export interface HelpEntry {
  readonly id: string;
  /** ISO 3166-1, or INT for the whole world. */
  readonly country: string;
  readonly languages: readonly string[];
  readonly name: string;
  readonly kind: HelpKind;
  readonly audience: 'all' | 'under18' | 'adult';
  readonly phone: string | null;
  readonly sms: string | null;
  readonly chatUrl: string | null;
  readonly url: string | null;
  readonly hours: string | null;
  readonly cost: string | null;
  readonly source: string;
  /** YYYY-MM. */
  readonly checked: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note: string | null;
}

export const helpEntries = list as readonly HelpEntry[];

/** Every country that has an entry of its own, sorted. */
export const helpCountries: readonly string[] = [...new Set(helpEntries.map(({ country }) => country))].filter((country) => country !== 'INT').toSorted();
