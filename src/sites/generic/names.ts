/** Where the names of those who speak stand: in the rows, above several of them, or in the line of the words. */
import { isKnownName, type Habit } from './habits.ts';
import { endOf, INITIALS, isAside, isCalling, isClock, leavesOf, LONGEST_NAME, nameBefore, type Leaf } from './leaves.ts';
import type { Part } from './part.ts';
import { isPainted, kindOf } from './rows.ts';
import { blockOf, follows, isInline, runsOn, SMALLER, type Found } from './said.ts';
import { branchOf, holderOf, holds, parentOf, type Sight } from './sight.ts';

/** What pages call the place of a name. */
const NAME_WORDS = /(?:name|author|sender|user|nick|from)/iu;

/** Where "@ada" is a link or a mark in the line of a message: whom it speaks to. */
export function mentionPaths(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], mains: readonly (Leaf | null)[], sight: Sight): string[] {
  return leaves.flatMap((some, index) => {
    const [row, main] = [rows[index]!, mains[index]!];
    return main === null ? [] : some.filter((leaf) => leaf !== main && leaf.text.startsWith('@') && leaf.element.closest('a, mark, [class*="mention" i]') !== null && blockOf(leaf.element, row, sight) === blockOf(main.element, row, sight)).map(({ path }) => path);
  });
}

/** Short texts that come again and again at the head (or the foot) of rows. */
export function labelPathsOf(leaves: readonly (readonly Leaf[])[], mains: readonly (Leaf | null)[], mainPaths: ReadonlySet<string>, habits: ReadonlyMap<string, Habit>, names: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  const possible: string[] = [];
  const ends = Map.groupBy(habits, ([path]) => placeOf(path));
  for (const [path, { values }] of habits) {
    if (mainPaths.has(path)) continue;
    // A name and a clock in one, where the own rows have the clock alone.
    const named = values.some((text) => nameBefore(text) !== undefined) ? values.filter((text) => !isClock(text)) : values;
    // "Lida" is a name, and in Portuguese says that something was read.
    if (!named.every((text) => text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text) && (names.has(text) || !isAside(text)))) continue;
    const isKnown = values.some((text) => isKnownName(text, names));
    const isBefore = leaves.every((some, index) => {
      const at = some.findIndex((leaf) => leaf.path === path);
      return at === -1 || mains[index] === null || at < some.indexOf(mains[index]!);
    });
    const isNamed = NAME_WORDS.test(path.slice(path.lastIndexOf('>')));
    // Rows in another state count as well: those of the person, or the first of several.
    const distinct = new Set(ends.get(placeOf(path))!.flatMap(([, habit]) => habit.values)).size;
    const isControl = leaves.some((some) => some.some((leaf) => leaf.path === path && leaf.control));
    if (isKnown || (isBefore && (isControl ? distinct > 1 : isNamed || values.length >= 2))) found.set(path, isKnown ? 3 : isNamed ? 2 : 1);
    else if (isBefore) possible.push(path);
  }
  // The same place in rows that are in another state.
  const known = new Set([...found].filter(([, sure]) => sure === 3).map(([path]) => endOf(path)));
  for (const path of possible) if (known.has(endOf(path))) found.set(path, 2);
  return found;
}

/** The end of a path without names that hold a number: each speaker's colour. */
function placeOf(path: string): string {
  return endOf(path).replace(/\.[^.>]*\d[^.>]*/gu, '');
}

/** The page calls the place something, in words. */
const HAS_CLASS = /\.\p{L}/u;

/** What pages call a row of which somebody does something. */
const ACTION = /(?:^|[-_ ])(?:action|emote)(?:[-_ ]|$)/iu;

/** "* Ada waves": behind a star, or in what the page calls an action, who speaks begins the line; other rows have that name in a place of its own. */
export function actorIn(row: Element, leaves: readonly Leaf[], main: Leaf, { labelPaths }: Found): Leaf | undefined {
  if (!leaves.some(({ text }) => text === '*') && !ACTION.test(`${row.className} ${row.getAttribute('data-type') ?? ''}`)) return undefined;
  if (leaves.some(({ path, element }) => labelPaths.has(path) && !holds(main.element, element))) return undefined;
  const places = new Set([...labelPaths.keys()].map(lastStepOf).filter((step) => HAS_CLASS.test(step)));
  return leaves.find((leaf) => places.has(lastStepOf(leaf.path)) && runsOn(leaf, main) && !follows(leaf, main));
}

function lastStepOf(path: string): string {
  const place = placeOf(path);
  return place.slice(place.lastIndexOf('>'));
}

/** What stands in one place of the rows. */
interface Calling {
  readonly beside: string[];
  readonly alone: string[];
  /** Alone beside a picture or a file. */
  readonly below: Set<string>;
  /** Before the words or not; undefined where it can be no name. */
  readonly sides: Set<boolean | undefined>;
  /** Wherever there are words as well, smaller than they are. */
  small: boolean;
}

/**
 * Where names and initials stand: before the words wherever there are words (or always behind them), and alone in rows without any, such
 * as pictures. What stands alone must be said beside words as well, or be smaller than all words.
 */
export function callingPaths(worded: readonly (readonly Leaf[])[], mains: readonly (Leaf | null)[], names: ReadonlySet<string>, shows: (index: number) => boolean, sight: Sight): Set<string> {
  const places = new Map<string, Calling>();
  worded.forEach((some, index) => {
    const main = mains[index]!;
    some.forEach((leaf, at) => {
      const place = places.get(leaf.path) ?? { beside: [], alone: [], below: new Set(), sides: new Set(), small: true };
      places.set(leaf.path, place);
      (leaf === main ? place.alone : place.beside).push(leaf.text);
      if (leaf === main && isCalling(leaf.text) && shows(index)) place.below.add(leaf.text);
      if (leaf === main) return;
      const isSmall = leaf.size < main.size * SMALLER && leaf.text.length <= LONGEST_NAME;
      place.small &&= isSmall;
      place.sides.add((isSmall || isCalling(leaf.text)) && !isAddress(leaf) && !(holds(main.element, leaf.element) && isInline(leaf.element, main.element, sight)) ? at < some.indexOf(main) : undefined);
    });
  });
  const found = [...places].filter(([, { beside, alone, below, sides, small }]) => {
    const isKnown = (text: string): boolean => beside.includes(text) || below.has(text) || names.has(text) || INITIALS.test(text);
    const isNameOfPicture = beside.length === 0 && alone.every((text) => below.has(text) && names.has(text));
    return alone.length > 0 && (isNameOfPicture || (beside.length >= alone.length && sides.size === 1 && !sides.has(undefined) && (alone.every(isKnown) || small)));
  });
  return new Set(found.map(([path]) => path));
}

/** A link that shows where it leads was said, however often. */
function isAddress({ element, text }: Leaf): boolean {
  const leads = element.closest('a')?.getAttribute('href') ?? '';
  const bare = (address: string): string => address.toLowerCase().replace(/^https?:\/\/(?:www\.)?/u, '');
  return /^https?:/iu.test(leads) && bare(leads).startsWith(bare(text));
}

/** Names that stand once beside several rows, in what holds these rows alone: in the same place of more than one such group. */
export function namesOfGroups(rows: readonly Element[], sight: Sight): Map<Element, string> {
  const list = rows.length > 1 ? holderOf(rows) : null;
  if (list === null) return new Map();
  const groups = Map.groupBy(rows, (row) => branchOf(row, list));
  const names = [...groups].flatMap(([group, inner]) => (inner[0] === group ? [] : leavesOf(group, sight))
    .filter(({ element, text }) => isCalling(text) && !INITIALS.test(text) && !inner.some((row) => holds(row, element)))
    .map(({ path, text }) => ({ path, text, inner })));
  // Names come again; days and subjects do not.
  const repeated = [...Map.groupBy(names, ({ path }) => path).values()].filter((some) => new Set(some.map(({ text }) => text)).size < some.length);
  return new Map(repeated.toSorted((a, b) => b.length - a.length)[0]?.flatMap(({ text, inner }) => inner.map((row) => [row, text])));
}

/** Rows that hold nothing but the name of who wrote those that follow. */
export function headsOf(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], names: ReadonlySet<string>, sight: Sight): Map<Element, string> {
  const kinds = new Map<string, number[]>();
  rows.forEach((row, index) => kinds.set(kindOf(row), [...(kinds.get(kindOf(row)) ?? []), index]));
  const groups = headsOfGroups(rows, leaves, kinds);
  if (groups.size > 0) return groups;
  for (const indices of kinds.values()) {
    const texts = indices.map((index) => (leaves[index]!.length === 1 ? leaves[index]![0]!.text : ''));
    const areNames = texts.every(isCalling) && texts.some((text) => names.has(text)) && new Set(texts).size <= 2;
    if (areNames && indices.length * 2 <= rows.length && !indices.some((index) => index === rows.length - 1 || isPainted(rows[index]!, sight))) return new Map(indices.map((index, place) => [rows[index]!, texts[place]!]));
  }
  return new Map();
}

/** The same in groups, each in an element of its own: what stands first in every one, called unlike what follows, and set in other letters or beside a clock. */
function headsOfGroups(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], kinds: ReadonlyMap<string, readonly number[]>): Map<Element, string> {
  const heads = new Map<Element, string>();
  for (const indices of kinds.values()) {
    const texts = indices.map((index) => {
      const [row, next, before] = [rows[index]!, rows[index + 1], rows[index - 1]];
      if (next === undefined || parentOf(next) !== parentOf(row) || (before !== undefined && parentOf(before) === parentOf(row))) return undefined;
      if (row.classList.length === 0 || [...row.classList].some((name) => next.classList.contains(name))) return undefined;
      const names = leaves[index]!.filter(({ text }) => !isClock(text) && !INITIALS.test(text));
      const [name, after] = [names[0], leaves[index + 1]!.find(({ control }) => !control)];
      const isSetApart = name !== undefined && after !== undefined && (NAME_WORDS.test(row.className) || names.length < leaves[index]!.length || name.size < after.size || (name.bold && !after.bold));
      return isSetApart && names.length <= 2 && isCalling(name.text) ? name.text : undefined;
    });
    if (texts.every((text) => text !== undefined)) indices.forEach((index, place) => heads.set(rows[index]!, texts[place]!));
  }
  return heads;
}

/**
 * A row without a name continues the one above, where names are all that tells who speaks, and where more than one name is there: else
 * those without could be the person's own. Behind a line of another that was taken back, nobody can tell whose run it is.
 */
export function withNamesOfRuns(parts: readonly Part[]): Part[] {
  const names = new Set(parts.flatMap(({ label, divider }) => (label === undefined || divider ? [] : [label])));
  if (names.size < 2) return [...parts];
  let current: string | undefined;
  let above: Element | undefined;
  return parts.map((part) => {
    if (part.divider) {
      // Whether what follows goes on with that name, or with the one before it, nobody can tell.
      if (part.label !== undefined && names.has(part.label) && part.label !== current) current = undefined;
      return part;
    }
    // In another group of rows another may speak, whose name stands above that group.
    current = part.label ?? (!part.unsure && above !== undefined && parentOf(above) === parentOf(part.row) ? current : undefined);
    above = part.row;
    return current === undefined ? part : { ...part, label: current };
  });
}
