import entries from './entries.json' with { type: 'json' };

/**
 * What somebody can do for the person. `hotline`: advice, often for the young. `crisis`: a person who listens, at the worst of
 * times. `victim-support`: knows about crime and blackmail. `takedown`: keeps pictures from spreading. `bank`: stops payments.
 * `police`: takes a report. `emergency`: the number for a life in danger. `consumer`: fraud and technical questions.
 */
export type HelpKind = 'hotline' | 'crisis' | 'victim-support' | 'takedown' | 'bank' | 'police' | 'emergency' | 'consumer';

/** Whom a service is meant for, beside the age. */
export type HelpGroup = 'women' | 'men' | 'parents' | 'lgbtq' | 'older';

/** One place where help can be had, and how we know of it. */
export interface HelpEntry {
  readonly id: string;
  /** ISO 3166, or `INT` for everywhere. */
  readonly country: string;
  /** Serves only this part of the country. */
  readonly region?: string;
  readonly name: string;
  /** What one does there, where the name is that of a site. */
  readonly does?: 'pictures' | 'report';
  readonly kind: HelpKind;
  readonly audience: 'all' | 'adult' | 'under18';
  readonly group?: HelpGroup;
  readonly phone?: string;
  /** A text message to this number, with this word in it where one is asked for. */
  readonly sms?: { readonly number: string; readonly text?: string };
  readonly chatUrl?: string;
  readonly url?: string;
  /** As OpenStreetMap writes opening hours, local time: see hours.ts. Left out where they are not known. */
  readonly hours?: string;
  readonly cost?: string;
  readonly languages: readonly string[];
  /** Where it was read, and in which month it was last checked: YYYY-MM. */
  readonly source: string;
  readonly checked: string;
  /** `low`: must be checked first, and is never shown. */
  readonly confidence: 'high' | 'medium' | 'low';
}

/** All of them, country by country, in the order in which we would name them. */
export const helpEntries = entries as readonly HelpEntry[];

export const EVERYWHERE = 'INT';

/** The countries of which we know somebody. */
export const helpCountries: readonly string[] = [...new Set(helpEntries.map(({ country }) => country))].filter((country) => country !== EVERYWHERE);
