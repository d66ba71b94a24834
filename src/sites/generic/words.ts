/** What in a row is said, and what is clock, name, state, quote or reaction around it: told from how these repeat over all rows. */
import type { Media } from '../../conversation/message.ts';
import { tidy, withoutUndefined } from '../dom.ts';
import { INITIALS, isAside, isCalling, isClock, leavesIn, leavesOf, LONGEST_NAME, nameBefore, type Leaf } from './leaves.ts';
import { FILE_ALONE, fileLeavesIn, lengthIn, pictureIn, smallPictureIn, type Shown } from './media.ts';
import { isPainted, kindOf } from './rows.ts';
import { blockOf, follows, isInline, isQuoted, isSaid, QUOTE, runsOn, SMALLER, wordsOf, type Found } from './said.ts';
import { branchOf, flows, holderOf, holds, parentOf, upwards, type Sight } from './sight.ts';
import { CAME, DELETED, DELIVERY, MESSAGE, NOT_SENT, REMARK, TYPING, WITH_YOU, YOU } from './vocabulary.ts';

/** One row, taken apart. */
export interface Part {
  readonly row: Element;
  readonly text: string;
  readonly quoted?: string;
  /** What the page calls the speaker, in the row itself. */
  readonly label?: string;
  /** Names in attributes: of pictures, and of the row for screen readers. */
  readonly hints: readonly string[];
  readonly clock?: string;
  readonly sentAt?: number;
  readonly media?: Media;
  /** The only name in it could be that of who is quoted. */
  readonly unsure?: true;
  /** Marks of delivery stand in it. */
  readonly delivered: boolean;
  /** The element that holds the words, or the picture. */
  readonly core: Element;
  /** A date or a line between messages, nothing that was said. */
  readonly divider: boolean;
}

/** How the leaves of one path are, over all rows. */
interface Habit {
  readonly values: string[];
  /** How many letters of each row stand there: some pages put each word in an element of its own. */
  readonly rows: Map<Element, number>;
  /** How much it is like the words of messages. */
  score: number;
  /** Mostly clocks and small words. */
  small: boolean;
}

/**
 * Takes rows apart.
 * @param names what the page's head calls the other side: such a text in a row is a label
 */
export function takeApart(rows: readonly Element[], names: ReadonlySet<string>, sight: Sight): Part[] {
  const leaves = leavesIn(rows, sight);
  const heads = headsOf(rows, leaves, names, sight);
  if (heads.size > 0) return besideHeads(rows, heads, names, sight);
  return apart(rows, leaves, names, namesOfGroups(rows, sight), sight);
}

/** Names that stand once beside several rows, in what holds these rows alone: in the same place of more than one such group. */
function namesOfGroups(rows: readonly Element[], sight: Sight): Map<Element, string> {
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

/** @param given names that rows have from the head above them */
function apart(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], names: ReadonlySet<string>, given: ReadonlyMap<Element, string>, sight: Sight): Part[] {
  const habits = habitsOf(rows, leaves, names);
  const hasWords = [...habits.values()].some(({ small }) => !small);
  const files = new Set(leaves.flatMap((some) => fileLeavesIn(some, (path, of) => habits.get(path)!.values.every((text) => of.test(text)))));
  const besides = new Set([...files, ...leaves.flatMap((some) => some.filter((leaf) => isOnCard(leaf, some, sight)))]);
  let worded = leaves.map((some) => some.filter((leaf) => !leaf.control && !besides.has(leaf) && !(hasWords && habits.get(leaf.path)!.small)));
  let mains = worded.map((some) => mainOf(some, habits));
  // In rows without words a name may stand beside initials: one comes to light after the other.
  const shows = (index: number): boolean => leaves[index]!.some((leaf) => files.has(leaf)) || pictureIn(rows[index]!, sight) !== undefined;
  for (let callings = callingPaths(worded, mains, names, shows, sight); callings.size > 0; callings = callingPaths(worded, mains, names, shows, sight)) {
    worded = worded.map((some) => some.filter(({ path }) => !callings.has(path)));
    mains = worded.map((some) => mainOf(some, habits));
  }
  const found = mains.filter((main) => main !== null);
  const mainPaths = new Set(found.map(({ path }) => path));
  const mentions = mentionPaths(rows, leaves, mains, sight);
  const besideMentions = labelPathsOf(leaves, mains, new Set([...mainPaths, ...mentions]), habits, names);
  // At the beginning of most lines it is who speaks, if nothing else is.
  const isNamed = leaves.filter((some) => some.some(({ path }) => besideMentions.has(path))).length * 2 > rows.length;
  const labelPaths = isNamed || mentions.length * 2 < rows.length ? besideMentions : labelPathsOf(leaves, mains, mainPaths, habits, names);
  const callers = new Set([...labelPaths.keys()].flatMap((path) => habits.get(path)!.values));
  const placesOfWorded = new Set(leaves.flatMap((some, index) => (mains[index] === null ? [] : some.map(({ path }) => path))));
  const texts = new Set(found.map(({ text }) => text));
  const sizes = found.map(({ size }) => size).toSorted((a, b) => a - b);
  const largest = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const wordedKinds = new Set(rows.filter((_, index) => mains[index] !== null && !isAside(mains[index]!.text)).map(kindOf));
  const worn = rows.filter((_, index) => mains[index] !== null);
  const holders = new Set(worn.flatMap((row, index) => [...upwards(found[index]!.element, row)].filter((part) => part !== row).map(kindOf)));
  const marks = new Set(worn.flatMap((row) => [...row.querySelectorAll('img')].map(kindOf)));
  const parts = rows.map((row, index) => partOf(row, leaves[index]!, mains[index]!, { holders, marks, mainPaths, labelPaths, callers, placesOfWorded, files, besides, texts, largest, wordedKinds, given: given.get(row) }, sight));
  // Where names stand beside messages, what has none and is built in another way is a notice: somebody came or left.
  // So is what runs on from the name in one line, where messages do not: "Ada pinned a message".
  const fromName = parts.map(({ label }, index) => label !== undefined && leaves[index]!.some(({ element, text }) => text === label && mains[index] !== null && element !== mains[index]!.element && holds(mains[index]!.element, element)));
  const saidPlaces = new Set(mains.flatMap((main, index) => (main === null || fromName[index]! ? [] : [main.path])));
  const isRunOn = (index: number): boolean => fromName[index]! && fromName.filter(Boolean).length * 4 <= parts.length && !saidPlaces.has(mains[index]!.path);
  // What the words stand in, in rows that have a name.
  const wordHolders = (index: number): string[] => [...upwards(mains[index]!.element, rows[index]!)].filter((part) => part !== rows[index] && part.classList.length > 0).map(kindOf);
  const labelled = new Set(mains.flatMap((main, index) => (parts[index]!.label === undefined || main === null ? [] : [endOf(main.path), ...wordHolders(index)])));
  const isNotice = (index: number): boolean => isRunOn(index) || parts[index]!.label === undefined && parts[index]!.media === undefined && mains[index] !== null && ![endOf(mains[index]!.path), ...wordHolders(index)].some((place) => labelled.has(place));
  const notices = parts.map((_, index) => isNotice(index));
  // Where each line begins with its name, fewer lines need to have one.
  const most = fromName.filter(Boolean).length * 2 > parts.length ? 2.5 : 4;
  const areFew = notices.filter(Boolean).length * most <= parts.length;
  const opening = openingOf(parts, mains);
  // Built like no message: it could not be sent, or at the end somebody is typing.
  const kinds = rows.map(kindOf);
  const isAlone = (index: number): boolean => parts[index]!.clock === undefined && kinds.indexOf(kinds[index]!) === kinds.lastIndexOf(kinds[index]!);
  const isCame = (index: number): boolean => CAME.test(rows[index]!.textContent ?? '') && kinds.filter((kind) => kind === kinds[index]).length * 2 < rows.length;
  // A quote in a bubble of its own, above the answer.
  const isQuote = (index: number): boolean => /quot/iu.test(rows[index]!.className) && rows[index]!.nextElementSibling === rows[index + 1] && parts.some(({ text }, place) => place !== index && text === parts[index]!.text);
  // Whose faces stand below the last message: who has read it.
  const isReader = (index: number): boolean => INITIALS.test(parts[index]!.text) && isAlone(index) && leaves.some((some, place) => place !== index && some.some((leaf) => leaf !== mains[place] && leaf.text === parts[index]!.text));
  // A name in small letters above the bubbles of its group.
  const isNameAbove = (index: number): boolean => leaves[index]!.length === 1 && isCalling(parts[index]!.text) && mains[index] !== null && mains[index]!.size < largest * SMALLER && parts[index + 1]?.divider === false && kinds[index + 1] !== kinds[index] && !isInBox(mains[index]!.element, rows[index]!) && isInBox(mains[index + 1]?.element ?? rows[index + 1]!, rows[index + 1]!);
  const isInBox = (element: Element, row: Element): boolean => [...upwards(element, parentOf(row))].some((part) => isPainted(part, sight));
  // "Ada is writing": a row of its own kind, or in one like all others by her name.
  const isTyping = (index: number): boolean => index >= parts.length - 2 && parts[index]!.clock === undefined && TYPING.test(parts[index]!.text) && (isAlone(index) || parts.some(({ label }) => label !== undefined && parts[index]!.text.startsWith(`${label.split(' ')[0]!} `)));
  const isOfPage = (index: number): boolean => isReader(index) || isNameAbove(index) || isCame(index) || isQuote(index) || isTyping(index) || (isAlone(index) && NOT_SENT.test(parts[index]!.text));
  return parts.map((part, index) => (index < opening || (areFew && notices[index]!) || isOfPage(index) ? { ...part, divider: true } : part));
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
function callingPaths(worded: readonly (readonly Leaf[])[], mains: readonly (Leaf | null)[], names: ReadonlySet<string>, shows: (index: number) => boolean, sight: Sight): Set<string> {
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
    return alone.length > 0 && beside.length >= alone.length && sides.size === 1 && !sides.has(undefined) && (alone.every(isKnown) || small);
  });
  return new Set(found.map(([path]) => path));
}

/** What pages call the preview of a link. */
const PREVIEW = '[class*="preview" i], [class*="unfurl" i], [class*="embed" i], [class*="card" i]';

/** A box that leads elsewhere, with several texts, beside words: the preview of a link, or somebody else's post. */
function isOnCard({ element }: Leaf, leaves: readonly Leaf[], sight: Sight): boolean {
  const link = element.closest('a');
  const isBox = link !== null && !(flows(link, sight) && sight.children(link).every((child) => flows(child, sight)));
  return [isBox ? link : null, element.closest(PREVIEW)].some((card) => {
    const within = card === null ? [] : leaves.filter((leaf) => card.contains(leaf.element));
    return within.length > 1 && leaves.some((leaf) => !within.includes(leaf) && !leaf.control && !isAside(leaf.text) && !isCalling(leaf.text));
  });
}

/** A link that shows where it leads was said, however often. */
function isAddress({ element, text }: Leaf): boolean {
  const leads = element.closest('a')?.getAttribute('href') ?? '';
  const bare = (address: string): string => address.toLowerCase().replace(/^https?:\/\/(?:www\.)?/u, '');
  return /^https?:/iu.test(leads) && bare(leads).startsWith(bare(text));
}

/** Rows that hold nothing but the name of who wrote those that follow. */
function headsOf(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], names: ReadonlySet<string>, sight: Sight): Map<Element, string> {
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

/** What pages call the place of a name. */
const CALLED = /(?:name|author|sender|user|nick|from)/iu;

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
      const isSetApart = name !== undefined && after !== undefined && (CALLED.test(row.className) || names.length < leaves[index]!.length || name.size < after.size || (name.bold && !after.bold));
      return isSetApart && names.length <= 2 && isCalling(name.text) ? name.text : undefined;
    });
    if (texts.every((text) => text !== undefined)) indices.forEach((index, place) => heads.set(rows[index]!, texts[place]!));
  }
  return heads;
}

/** Takes the other rows apart; those beside a head have its name. */
function besideHeads(rows: readonly Element[], heads: ReadonlyMap<Element, string>, names: ReadonlySet<string>, sight: Sight): Part[] {
  const given = new Map<Element, string>();
  // In one plain list with heads of one name alone, the own rows could stand below them as well.
  const isTold = new Set(heads.values()).size > 1 || new Set(rows.map(parentOf)).size > 1;
  let head: Element | undefined;
  for (const row of rows) {
    if (heads.has(row)) head = row;
    else if (isTold && head !== undefined && parentOf(head) === parentOf(row)) given.set(row, heads.get(head)!);
  }
  const others = rows.filter((row) => !heads.has(row));
  const parts = apart(others, leavesIn(others, sight), names, given, sight);
  const divider = { hints: [], delivered: false, divider: true };
  return rows.map((row) => parts[others.indexOf(row)] ?? { ...divider, row, core: row, text: heads.get(row)! });
}

/** So many rows at the top are like no other, and have no clock where others have: the subject, the beginning of the talk. */
function openingOf(parts: readonly Part[], mains: readonly (Leaf | null)[]): number {
  const isOpening = (index: number): boolean => {
    const { row, clock, sentAt, divider } = parts[index]!;
    if (divider) return true;
    return clock === undefined && sentAt === undefined && !parts.some((other, place) => place !== index && (kindOf(other.row) === kindOf(row) || (mains[index] !== null && mains[place] !== null && endOf(mains[place]!.path) === endOf(mains[index]!.path))));
  };
  const first = parts.findIndex((_, index) => !isOpening(index));
  const said = parts.slice(first).filter(({ divider }) => !divider);
  return first > 0 && said.filter(({ clock, sentAt }) => clock !== undefined || sentAt !== undefined).length > said.length / 2 ? first : 0;
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

function habitsOf(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], names: ReadonlySet<string>): Map<string, Habit> {
  const habits = new Map<string, Habit>();
  leaves.forEach((some, index) => {
    for (const { path, text } of some) {
      let habit = habits.get(path);
      if (habit === undefined) habits.set(path, (habit = { values: [], rows: new Map(), score: 0, small: false }));
      habit.values.push(text);
      habit.rows.set(rows[index]!, (habit.rows.get(rows[index]!) ?? 0) + text.length);
    }
  });
  const places = new Map<string, Set<string>>();
  for (const { path, text } of leaves.flat()) places.set(text, (places.get(text) ?? new Set()).add(path));
  for (const habit of habits.values()) {
    const { values } = habit;
    const share = (test: (text: string) => boolean): number => values.filter(test).length / values.length;
    const distinct = new Set(values).size / values.length;
    const length = [...habit.rows.values()].reduce((sum, letters) => sum + Math.log2(1 + letters), 0) / habit.rows.size;
    const small = share((text) => isAside(text) || isClock(text.slice((nameBefore(text)?.length ?? text.length) + 1)) || /^\p{P}*$/u.test(text));
    const named = share((text) => isKnownName(text, names));
    // What a quote says stands in another place as well.
    const quoted = share((text) => text.length > 3 && places.get(text)!.size > 1);
    habit.small = small > 0.6;
    habit.score = length * distinct ** 1.5 * (0.3 + habit.rows.size / rows.length) * (1 - 0.95 * small) * (1 - 0.9 * named) * (1 - 0.5 * quoted);
  }
  return habits;
}

/** The leaf that holds the words of a row. */
function mainOf(leaves: readonly Leaf[], habits: ReadonlyMap<string, Habit>): Leaf | null {
  const largest = Math.max(...leaves.map(({ size }) => size));
  let best: Leaf | null = null;
  let most = 0;
  for (const leaf of leaves) {
    const score = habits.get(leaf.path)!.score * (leaf.size / largest) ** 3 * (leaf.bold ? 0.7 : 1) * (/^\p{P}+$/u.test(leaf.text) ? 0.1 : 1) * (leaf.element.closest('blockquote, q') === null ? 1 : 0.2);
    if (score > most) [best, most] = [leaf, score];
  }
  // A name or a link that runs on in a line is part of that line.
  for (let line: Leaf | undefined = best ?? undefined; line !== undefined; line = leaves.find((leaf) => /\p{L}/u.test(leaf.text) && runsOn(line!, leaf))) best = line;
  return best;
}

function isKnownName(text: string, names: ReadonlySet<string>): boolean {
  const name = text.replace(/:$/u, '');
  return names.has(name) || YOU.test(name);
}

/** Where "@ada" is a link or a mark in the line of a message: whom it speaks to. */
function mentionPaths(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], mains: readonly (Leaf | null)[], sight: Sight): string[] {
  return leaves.flatMap((some, index) => {
    const [row, main] = [rows[index]!, mains[index]!];
    return main === null ? [] : some.filter((leaf) => leaf !== main && leaf.text.startsWith('@') && leaf.element.closest('a, mark, [class*="mention" i]') !== null && blockOf(leaf.element, row, sight) === blockOf(main.element, row, sight)).map(({ path }) => path);
  });
}

/** Short texts that come again and again at the head (or the foot) of rows. */
function labelPathsOf(leaves: readonly (readonly Leaf[])[], mains: readonly (Leaf | null)[], mainPaths: ReadonlySet<string>, habits: ReadonlyMap<string, Habit>, names: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  const possible: string[] = [];
  const ends = Map.groupBy(habits, ([path]) => placeOf(path));
  for (const [path, { values }] of habits) {
    if (mainPaths.has(path)) continue;
    // A name and a clock in one, where the own rows have the clock alone.
    const named = values.some((text) => nameBefore(text) !== undefined) ? values.filter((text) => !isClock(text)) : values;
    if (!named.every((text) => text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text) && !isAside(text))) continue;
    const isKnown = values.some((text) => isKnownName(text, names));
    const isBefore = leaves.every((some, index) => {
      const at = some.findIndex((leaf) => leaf.path === path);
      return at === -1 || mains[index] === null || at < some.indexOf(mains[index]!);
    });
    const isNamed = CALLED.test(path.slice(path.lastIndexOf('>')));
    // Rows in another state count as well: those of the person, or the first of several.
    const distinct = new Set(ends.get(placeOf(path))!.flatMap(([, habit]) => habit.values)).size;
    const isControl = leaves.some((some) => some.some((leaf) => leaf.path === path && leaf.control));
    if (isKnown || (isBefore && (isControl ? distinct > 1 : isNamed || values.length >= 2))) found.set(path, isKnown ? 3 : isNamed ? 2 : 1);
    else if (isBefore) possible.push(path);
  }
  // The same name beside a picture, in a box of its own.
  const callers = new Set([...found.keys()].flatMap((path) => habits.get(path)!.values));
  for (const path of possible) if (habits.get(path)!.values.every((text) => callers.has(text))) found.set(path, 2);
  // The same place in rows that are in another state.
  const known = new Set([...found].filter(([, sure]) => sure === 3).map(([path]) => endOf(path)));
  for (const path of possible) if (known.has(endOf(path))) found.set(path, 2);
  return found;
}

/** The last steps of a path, which are the same in rows that are in another state, if one of them has a name. */
function endOf(path: string): string {
  const end = path.split('>').slice(-3);
  return end.length === 3 && end.some((step) => /\.[^\d]/u.test(step)) ? end.join('>') : path;
}

/** The same without names that hold a number: each speaker's colour. */
function placeOf(path: string): string {
  return endOf(path).replace(/\.[^.>]*\d[^.>]*/gu, '');
}

/** "* Ada waves": who speaks begins the line, where other rows have that name in a place of its own. */
function actorIn(leaves: readonly Leaf[], main: Leaf, { labelPaths }: Found): Leaf | undefined {
  const places = new Set([...labelPaths.keys()].map(lastStepOf));
  if (leaves.some(({ path, element }) => labelPaths.has(path) && !holds(main.element, element))) return undefined;
  return leaves.find((leaf) => places.has(lastStepOf(leaf.path)) && IS_CALLED.test(lastStepOf(leaf.path)) && runsOn(leaf, main) && !follows(leaf, main));
}

/** The page calls the place something, in words. */
const IS_CALLED = /\.\p{L}/u;

function lastStepOf(path: string): string {
  const place = placeOf(path);
  return place.slice(place.lastIndexOf('>'));
}

function partOf(row: Element, leaves: readonly Leaf[], main: Leaf | null, found: Found, sight: Sight): Part {
  const block = main === null ? row : blockOf(main.element, row, sight);
  const around = block === row ? row : parentOf(block)!;
  const quotes = main === null ? [] : leaves.filter((leaf) => leaf !== main && !leaf.control && isQuoted(leaf, main, row, found, sight));
  const actor = main === null ? undefined : actorIn(leaves, main, found);
  const said = new Set(main === null ? [] : leaves.filter((leaf) => leaf !== actor && !quotes.includes(leaf) && isSaid(leaf, main, leaves, block, around, found, sight)));
  const picture = pictureIn(row, sight) ?? otherThanWords(row, leaves, main, found, sight);
  const words = wordsOf(row, new Set([...said].map(({ element }) => element)), main, sight);
  // Beside a picture alone, a small word on its delivery or what its file is called takes the place of words.
  const text = picture !== undefined && main !== null && main.size < found.largest && (isAside(words) || (FILE_ALONE.test(words) && !words.includes(' '))) ? '' : words;
  const times = leaves.filter((leaf) => !said.has(leaf) && isClock(leaf.text));
  const sure = ({ path }: Leaf): number => found.labelPaths.get(path) ?? 0;
  // Who is quoted stands with the quote; what is left of a name in a round picture is none where names stand as well.
  const isBesideQuote = ({ element }: Leaf, isBox: (part: Element) => boolean): boolean => main !== null && quotes.some((quote) => [...upwards(quote.element, row)].some((part) => !holds(part, main.element) && holds(part, element) && isBox(part)));
  const isCited = (leaf: Leaf): boolean => isBesideQuote(leaf, (part) => part.matches(QUOTE));
  // A box that nothing calls a quote can as well be the head of the row, which mostly has a clock.
  const isPerhapsCited = (leaf: Leaf): boolean => isBesideQuote(leaf, (part) => !leaves.some(({ text: words, element }) => isClock(words) && holds(part, element)));
  const isCut = ({ text }: Leaf): boolean => text.length <= 2 && !YOU.test(text) && [...found.callers].some((name) => name.length > 2);
  const callings = leaves.filter((leaf) => sure(leaf) > 0 && !isClock(leaf.text) && !said.has(leaf) && !quotes.includes(leaf) && !isCited(leaf) && !isCut(leaf)).toSorted((a, b) => sure(b) - sure(a));
  const named = actor?.text ?? callings.find((leaf) => !isPerhapsCited(leaf))?.text;
  const unsure = named === undefined && callings.length > 0 ? (true as const) : undefined;
  const label = named === undefined ? found.given : nameBefore(named) ?? named;
  const quoted = tidy(quotes.filter((leaf) => !found.labelPaths.has(leaf.path) && !isClock(leaf.text)).map((leaf) => leaf.text).join('\n'));
  const clock = times[0]?.text ?? (named === undefined || label === undefined || named.length <= label.length + 1 ? undefined : named);
  const core = main?.element ?? picture?.element ?? row;
  return {
    row,
    text,
    core,
    hints: hintsIn(row),
    delivered: leaves.some((leaf) => !said.has(leaf) && (DELIVERY.test(leaf.text) || /[✓✔]/u.test(leaf.text))),
    divider: isSystem(row) || (leaves.length > 0 && leaves.every(({ element }) => element.closest(SYSTEM_BOX) !== null)) || DELETED.test(text) || (text.length < LONGEST_NAME && MESSAGE.test(text) && isRemoved(row)) || (picture === undefined && (text === '' || isDivider(row, text, main, leaves, found))),
    ...withoutUndefined({ label, unsure, quoted: quoted === '' ? undefined : quoted, clock, sentAt: timeIn(row), media: picture?.media }),
  };
}

/** A file, or in rows built like those that have words a voice or a small picture. */
function otherThanWords(row: Element, leaves: readonly Leaf[], main: Leaf | null, { files, wordedKinds, placesOfWorded, holders, marks }: Found, sight: Sight): Shown | undefined {
  const file = leaves.find((leaf) => files.has(leaf));
  if (file !== undefined) return { element: file.element, media: 'file' };
  if (main !== null || !wordedKinds.has(kindOf(row))) return undefined;
  return lengthIn(row, leaves, (path) => placesOfWorded.has(path)) ?? smallPictureIn(row, holders, marks, sight);
}

/** A row that is nothing but a date, a clock, or a small word on the delivery of the last. */
function isDivider(row: Element, text: string, main: Leaf | null, leaves: readonly Leaf[], { largest, wordedKinds }: Found): boolean {
  if (main === null || leaves.filter(({ control }) => !control).length > 2) return false;
  if (DELIVERY.test(text) && main.size < largest) return true;
  if (!isClock(text) && !REMARK.test(text)) return false;
  if (/\d/u.test(text)) return row.querySelector('time') !== null || text.length > 5;
  // "Tomorrow", as large as all words and in a row like theirs, is an answer.
  return main.size < largest || !wordedKinds.has(kindOf(row));
}

const SYSTEM = /(?<![a-z])(?:join|part|quit|topic|system|notice|notification|announcement|separator|divider|statuslog)(?![a-z])/iu;
const SYSTEM_NAME = /^data-(?:is-)?system(?![a-z])/u;
const SYSTEM_VALUE = /^(?:system|service|event|notice)(?:[-_ ](?:message|event|notice|line|row|item))?$/iu;
/** "message--system", "system-message": one of several kinds of messages, and none of a person. */
const SYSTEM_KIND = /(?:^|[-_ ])(?:system|service)(?:[-_ ]|$)/u;

/** All of a row stands in what the page calls no message of a person. */
const SYSTEM_BOX = '[class*="message--system" i], [class*="message-system" i], [class*="system-message" i]';

/** The page itself says that the row is no message, or what fills it alone: by its type, or by a class that does not call it a message as well. */
function isSystem(row: Element): boolean {
  return callsSystem(row as HTMLElement) || (row.classList.length === 0 && row.childElementCount === 1 && isSystem(row.firstElementChild!));
}

function callsSystem({ className, dataset: { type = '' }, attributes }: HTMLElement): boolean {
  if ([...attributes].some(({ name, value }) => (SYSTEM_NAME.test(name) && value !== 'false') || (name.startsWith('data-') && SYSTEM_VALUE.test(value)))) return true;
  return SYSTEM.test(type) || (SYSTEM.test(className) && (SYSTEM_KIND.test(className) || !/message|msg|bubble/iu.test(className)));
}

/** The page calls it removed, and says so in its place. */
function isRemoved(row: Element): boolean {
  return [row, ...row.querySelectorAll('[class]')].some(({ classList }) => [...classList].some((name) => /(?:^|[-_])(?:removed|deleted|retracted|recalled|unsent)/iu.test(name.replace(/([a-z])([A-Z])/gu, '$1-$2'))));
}

/** Attributes in which names stand. */
const HINTS = ['alt', 'aria-label', 'title', 'data-username', 'data-from', 'data-sender', 'data-author'];

function hintsIn(row: Element): string[] {
  const hints = [row, ...row.querySelectorAll(HINTS.map((name) => `[${name}]`).join())].flatMap((element) => HINTS.map((name) => element.getAttribute(name) ?? ''));
  return [...new Set(hints.filter((hint) => hint !== '' && hint.length <= LONGEST_NAME))];
}

/** Only what the page gives as a time for machines. */
function timeIn(row: Element): number | undefined {
  const iso = row.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const time = /\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
