import { GROUPS, type Group } from './meanings.ts';
import type { Meant } from './lexicon.ts';

/**
 * Which groups of meanings say something together: all of them within so many words of one sentence, in any order, since languages order them
 * differently. "I" and "send" and "mother" within ten words are a sentence about who does what before whom, in all nine languages.
 */
const COMBINATIONS: readonly (readonly [within: number, groups: string])[] = [
  // showing it to people who matter
  [8, 'REACH PEOPLE'], [10, 'I REACH PEOPLE'], [10, 'WILL REACH PEOPLE'], [12, 'REACH MATERIAL PEOPLE'], [6, 'REACH MATERIAL'], [8, 'I REACH MATERIAL'], [8, 'I PUBLISH MATERIAL'],
  [6, 'PEOPLE SEE'], [10, 'PEOPLE SEE MATERIAL'], [4, 'YOU PEOPLE'], [8, 'KIN WORLD'], [8, 'KIN CIRCLE'], [5, 'REACH ALL'], [8, 'PUBLISH WORLD'],
  [12, 'IF REACH'], [8, 'IF NOT PAY'], [5, 'IF NOT'], [6, 'IF IGNORE'], [10, 'ELSE REACH'], [10, 'IF RUIN'],
  // holding something
  [8, 'I HOLD MATERIAL'], [8, 'I HOLD PEOPLE'], [5, 'I RECORD'], [4, 'RECORD YOU'], [6, 'RECORD VIDEOCALL'], [4, 'YOU MATERIAL'], [5, 'YOU INTIMATE'],
  [8, 'I KNOW PEOPLE'], [8, 'I KNOW ADDRESS'], [4, 'YOU PROOF'], [8, 'SEE ASK I HOLD'],
  // money and time
  [8, 'PAY MONEY'], [6, 'SEND MONEY'], [8, 'WANT MONEY'], [6, 'YOU PAY'], [8, 'PAY MEANS'], [6, 'SEND MEANS'], [3, 'NUMBER MONEY'], [6, 'MORE MONEY'], [6, 'MORE PAY'],
  [8, 'PAY UNTIL'], [8, 'PAY NOW'], [6, 'NOT MONEY'], [3, 'NUMBER CLOCK'], [5, 'UNTIL CLOCK'], [5, 'UNTIL DAY'], [6, 'YOU CLOCK'],
  // taking it back, begging
  [6, 'I GONE'], [5, 'YOU GONE'], [8, 'BEG GONE'], [6, 'BEG STOP'], [6, 'BEG NOT'], [4, 'NOT REACH'], [8, 'NOT TELL PEOPLE'],
  [4, 'RUIN YOU'], [5, 'I RUIN'], [3, 'NOT IGNORE'], [8, 'NOT LAW'],
  // asking for pictures, video, another app
  [5, 'SEND PICTURE'], [6, 'WANT PICTURE'], [4, 'SHOW YOU'], [6, 'SEND INTIMATE'], [5, 'SHOW FACE'], [4, 'TURN CAMERA'], [6, 'WANT VIDEOCALL'], [6, 'VIDEOCALL NOW'], [6, 'I SEND PICTURE'],
  [5, 'YOU APP'], [6, 'SWITCH APP'], [6, 'APP ASK'], [6, 'TELL APP'], [4, 'FLATTER YOU'], [4, 'LOVE YOU'],
  // hacked, law
  [6, 'HACK DEVICE'], [6, 'I HACK'], [5, 'HACK YOU'], [8, 'SITE YOU'], [6, 'LAW YOU'], [10, 'LAW MONEY'], [8, 'HELP GONE'], [8, 'I HELP YOU'], [6, 'I GONE MATERIAL'], [10, 'LAW MATERIAL'], [12, 'MINOR LAW'],
  // somebody else does it
  [4, 'THIRD SEND'], [8, 'THIRD REACH PEOPLE'], [8, 'THIRD WANT MONEY'], [5, 'THIRD HOLD'], [4, 'THIRD TELL'], [6, 'THIRD RECORD'],
  // the person's answers
  [5, 'I AFRAID'], [6, 'I LAW'], [5, 'I PAY'], [8, 'I NOT MONEY'], [5, 'I IGNORE'], [3, 'I NOT'], [5, 'I BEG'], [3, 'I PEOPLE'],
];

/** A combination that was found, by its place in COMBINATION_NAMES, and the words that made it. */
export interface Combined {
  readonly combination: number;
  readonly parts: readonly Meant[];
}

export const COMBINATION_NAMES: readonly string[] = COMBINATIONS.map(([, groups]) => groups);

/** With the groups by their places in GROUPS. */
const PLACED: readonly { readonly within: number; readonly groups: readonly number[] }[] = COMBINATIONS.map(([within, groups]) => ({
  within,
  groups: (groups.split(' ') as Group[]).map((group) => GROUPS.indexOf(group)),
}));

/** By the places of the groups. */
type ByGroup = readonly (readonly Meant[] | undefined)[];

const NO_COMBINATIONS: readonly Combined[] = [];

/** The combinations of one sentence, each at most once. */
export function combine(sentence: readonly Meant[]): readonly Combined[] {
  if (sentence.length < 2) return NO_COMBINATIONS;
  const byGroup = GROUPS.map((): Meant[] | undefined => undefined);
  for (const part of sentence) {
    for (const group of part.meaning.groups) {
      const known = byGroup[group];
      if (known === undefined) byGroup[group] = [part];
      else known.push(part);
    }
  }
  const found: Combined[] = [];
  for (let combination = 0; combination < PLACED.length; combination += 1) {
    const { groups, within } = PLACED[combination]!;
    const parts = hasAll(byGroup, groups) ? together(groups, byGroup, within) : null;
    if (parts !== null) found.push({ combination, parts });
  }
  return found;
}

function hasAll(byGroup: ByGroup, groups: readonly number[]): boolean {
  for (const group of groups) if (byGroup[group] === undefined) return false;
  return true;
}

/** One part for each group, the nearest to a part of the first, if they stand close enough. */
function together(groups: readonly number[], byGroup: ByGroup, within: number): Meant[] | null {
  const [firstGroup, ...others] = groups;
  for (const first of byGroup[firstGroup!]!) {
    const parts = [first];
    for (const group of others) {
      const nearest = byGroup[group]!.reduce<Meant | null>((best, part) => (parts.includes(part) || (best !== null && distance(part, first) >= distance(best, first)) ? best : part), null);
      if (nearest === null) break;
      parts.push(nearest);
    }
    if (parts.length < groups.length) continue;
    const places = parts.map(({ place }) => place);
    if (Math.max(...places) - Math.min(...places) <= within) return parts;
  }
  return null;
}

function distance(a: Meant, b: Meant): number {
  return Math.abs(a.place - b.place);
}
