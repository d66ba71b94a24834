import { EVERYWHERE, helpEntries, type HelpEntry, type HelpKind } from './entry.ts';
import { isOpen } from './hours.ts';
import { zoneOfCountry } from './time-zones.ts';
import { waysTo } from './ways.ts';

/** What is most pressing. `talk`: a person, now. `crisis`: the same, and the person cannot go on. */
export const NEEDS = ['talk', 'crisis', 'money', 'pictures', 'report'] as const;

export type Need = (typeof NEEDS)[number];

export interface HelpQuestion {
  /** ISO 3166; null where it is not known. */
  readonly country: string | null;
  /** Left out where the person has not said. */
  readonly under18?: boolean | undefined;
  /** Languages that the person reads. */
  readonly languages: readonly string[];
  readonly need: Need;
  /** When it is asked; now, if left out. */
  readonly now?: Date | undefined;
}

/** What a country does not have, as far as we know: anybody to talk to, a crisis line, a line for people under 18, a place to report to from afar. */
export type Missing = 'talk' | 'crisis' | 'under18' | 'report';

export interface Help {
  /** Whom to turn to, best first. Never empty. */
  readonly contacts: readonly HelpEntry[];
  /** The number for a life in danger. */
  readonly emergency: HelpEntry | null;
  /** To be said with it: the first contact stands in for one that the country does not have. */
  readonly missing: Missing | null;
}

/** Who listens; who knows this crime comes before a line for every sorrow, which is named first where somebody cannot go on. */
const PEOPLE: readonly HelpKind[] = ['victim-support', 'hotline', 'crisis'];

/** Which kinds come first. Kinds in one group are ordered by who can be reached at this hour. */
const ORDER: Readonly<Record<Need, readonly (readonly HelpKind[])[]>> = {
  talk: [['victim-support', 'hotline', 'police', 'crisis'], ['takedown'], ['bank'], ['consumer']],
  crisis: [['crisis', 'hotline'], ['victim-support'], ['police'], ['takedown']],
  money: [['bank'], ['police'], PEOPLE, ['consumer'], ['takedown']],
  pictures: [['takedown'], PEOPLE, ['police'], ['bank'], ['consumer']],
  report: [['police'], PEOPLE, ['takedown'], ['bank'], ['consumer']],
};

/** Who does what is asked for. All others that are named for it can listen, or stop pictures. */
const JOBS: Readonly<Record<Need, readonly HelpKind[]>> = {
  talk: [],
  crisis: [],
  money: ['bank', 'police', 'consumer'],
  pictures: ['takedown'],
  report: ['police'],
};

/** What somebody who is named for a need can do: not everybody who stands in can do what is asked for. */
export function doneBy({ kind }: HelpEntry, need: Need): Need {
  if (JOBS[need].includes(kind)) return need;
  if (kind === 'takedown') return 'pictures';
  return need === 'crisis' ? 'crisis' : 'talk';
}

/** For the young, the police come after all who listen. */
const TALK_OF_THE_YOUNG: readonly (readonly HelpKind[])[] = [['hotline', 'victim-support', 'crisis'], ['police'], ['takedown'], ['bank'], ['consumer']];

/** Pages that lead to lines all over the world: they stand in where a country has none, and come last elsewhere. */
const DIRECTORIES: readonly string[] = ['int-findahelpline', 'int-befrienders', 'int-childhelpline'];

/** Where 112 holds: all of the European Union and of its economic area, and Switzerland. */
const HOLDS_112 = ['AT', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'];
const EUROPEAN: HelpEntry = { id: 'europe-112', country: EVERYWHERE, name: '112', kind: 'emergency', audience: 'all', phone: '112', hours: '24/7', cost: 'free', languages: ['mul'], source: 'advice: who cannot go on, step 1', checked: '2026-11', confidence: 'high' };

/** The number for a life in danger. In Europe it is 112, which brings whoever is needed, where the country's own is often that of the police alone. */
export function emergencyIn(country: string | null): HelpEntry | null {
  if (country !== null && HOLDS_112.includes(country)) return EUROPEAN;
  return helpEntries.find((entry) => entry.country === country && entry.kind === 'emergency' && entry.confidence !== 'low') ?? null;
}

/** Whom to turn to in a country for a need, in order, with what is missing there. */
export function helpFor(question: HelpQuestion): Help {
  const { country, under18 } = question;
  const fitting = helpEntries.filter((entry) => entry.confidence !== 'low' && fitsAge(entry, under18));
  const own = fitting.filter((entry) => entry.country === country);
  const directories = fitting.filter(({ id }) => DIRECTORIES.includes(id)).toSorted((a, b) => rank(isForAge(a, under18), isForAge(b, under18)));
  const worldwide = fitting.filter((entry) => entry.country === EVERYWHERE && entry.kind === 'takedown' && entry.region === undefined);
  const missing = missingIn(own, question);
  const ordered = inOrder([...own, ...worldwide], question);
  const standIns = missing === 'crisis' ? ordered.filter(alwaysListens) : [];
  const others = ordered.filter((entry) => !standIns.includes(entry));
  const contacts = missing === 'talk' || missing === 'crisis' ? [...standIns, ...directories, ...others] : [...ordered, ...directories];
  return { contacts, emergency: emergencyIn(country), missing };
}

/** Whom to talk to now, in one line: for the card and the review. */
export function firstContact(question: HelpQuestion): { readonly name: string; readonly reach: string } {
  const best = helpFor(question).contacts[0]!;
  return { name: best.name, reach: waysTo(best)[0]!.shown };
}

/** Somebody who answers, rather than a page to read. */
export function canBeReached({ phone, sms, chatUrl }: HelpEntry): boolean {
  return phone !== undefined || sms !== undefined || chatUrl !== undefined;
}

/** Whoever answers at any hour and listens to everybody: better than a page of addresses where there is no crisis line. */
function alwaysListens(entry: HelpEntry): boolean {
  return PEOPLE.includes(entry.kind) && canBeReached(entry) && isForAll(entry) && entry.audience === 'all' && entry.hours === '24/7';
}

function fitsAge({ audience }: HelpEntry, under18: boolean | undefined): boolean {
  return under18 === undefined || audience === 'all' || (audience === 'under18') === under18;
}

function missingIn(own: readonly HelpEntry[], { need, under18 }: HelpQuestion): Missing | null {
  if (need === 'report') return own.some(({ kind, region }) => kind === 'police' && region === undefined) ? null : need;
  if (need !== 'talk' && need !== 'crisis') return null;
  const people = own.filter((entry) => PEOPLE.includes(entry.kind) && canBeReached(entry) && isForAll(entry));
  if (people.length === 0) return need;
  const forTheYoung = people.some(({ audience }) => audience === 'under18');
  if (need === 'crisis' && !people.some(({ kind }) => kind === 'crisis') && !(under18 === true && forTheYoung)) return 'crisis';
  return under18 === true && !forTheYoung ? 'under18' : null;
}

/** By group of kinds; within one: for all before for some, who can be reached, who answers now, then what they are best at. Local ones come last. */
function inOrder(entries: readonly HelpEntry[], { need, under18, languages, now = new Date() }: HelpQuestion): readonly HelpEntry[] {
  const order = need === 'talk' && under18 === true ? TALK_OF_THE_YOUNG : ORDER[need];
  const ordered = order.flatMap((kinds) =>
    entries
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted(
        (a, b) =>
          rank(isForAll(a), isForAll(b)) ||
          rank(canBeReached(a), canBeReached(b)) ||
          // At the worst of times a crisis line is better for the young than a general one of their own.
          (need === 'crisis' && under18 === true ? 0 : rank(isForAge(a, under18), isForAge(b, under18))) ||
          rank(answers(a, now), answers(b, now)) ||
          kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
          rank(a.hours !== undefined, b.hours !== undefined) ||
          rank(isForAge(a, under18), isForAge(b, under18)) ||
          rank(speaks(a, languages), speaks(b, languages)) ||
          rank(a.confidence === 'high', b.confidence === 'high'),
      ),
  );
  return ordered.toSorted((a, b) => rank(a.region === undefined, b.region === undefined));
}

/** What is so comes first. */
function rank(a: boolean, b: boolean): number {
  return Number(b) - Number(a);
}

function isForAll({ region, group }: HelpEntry): boolean {
  return region === undefined && group === undefined;
}

/** A line for the young comes first for them, and after the others for somebody who has not said. Pictures know no such order. */
function isForAge({ audience, kind }: HelpEntry, under18: boolean | undefined): boolean {
  return kind === 'takedown' || (audience === 'under18') === (under18 === true);
}

/** Whether somebody answers there at this moment, as far as is known. */
export function answers({ hours, country }: HelpEntry, now: Date): boolean {
  return isOpen(hours, now, zoneOfCountry(country));
}

function speaks(entry: HelpEntry, languages: readonly string[]): boolean {
  return entry.languages.some((spoken) => spoken === 'mul' || languages.some((language) => language.toLowerCase().split('-')[0] === spoken));
}
