/** What in a row is said, and what is clock, name, state, quote or reaction around it: told from how these repeat over all rows. */
import { tidy, withoutUndefined } from '../dom.ts';
import { habitsOf, mainOf } from './habits.ts';
import { isAside, isCalling, isClock, leavesIn, LONGEST_NAME, nameBefore, type Leaf } from './leaves.ts';
import { FILE_ALONE, fileLeavesIn, lengthIn, pictureIn, smallPictureIn, type Shown } from './media.ts';
import { actorIn, callingPaths, headsOf, labelPathsOf, mentionPaths, namesOfGroups } from './names.ts';
import { isDivider, isSystem, isTakenBack, noticesAmong } from './notices.ts';
import type { Part } from './part.ts';
import { kindOf } from './rows.ts';
import { blockOf, isQuoted, isSaid, QUOTE, wordsOf, type Found } from './said.ts';
import { flows, holds, parentOf, upwards, type Sight } from './sight.ts';
import { DELIVERY, YOU } from './vocabulary.ts';

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

/** @param given names that rows have from the head above them */
function apart(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], names: ReadonlySet<string>, given: ReadonlyMap<Element, string>, sight: Sight): Part[] {
  const habits = habitsOf(rows, leaves, names);
  const hasWords = [...habits.values()].some(({ small }) => !small);
  const files = new Set(leaves.flatMap((some) => fileLeavesIn(some, (path, of) => habits.get(path)!.values.every((text) => of.test(text)))));
  const besides = new Set([...files, ...leaves.flatMap((some) => some.filter((leaf) => isOnCard(leaf, some, sight)))]);
  let worded = leaves.map((some) => some.filter((leaf) => !leaf.control && !besides.has(leaf) && !(hasWords && habits.get(leaf.path)!.small)));
  let mains = worded.map((some) => mainOf(some, habits));
  // In rows without words a name may stand beside initials: one comes to light after the other.
  const pictures = rows.map((row) => pictureIn(row, sight));
  const shows = (index: number): boolean => pictures[index] !== undefined || leaves[index]!.some((leaf) => files.has(leaf));
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
  // Above a picture alone the name of who sent it can stand in another place than above words.
  const isNameAlone = (main: Leaf | null, index: number): boolean => main !== null && pictures[index] !== undefined && isCalling(main.text) && callers.has(main.text) && !names.has(main.text);
  if (mains.some(isNameAlone)) return apart(rows, leaves, new Set([...names, ...callers]), given, sight);
  const placesOfWorded = new Set(leaves.flatMap((some, index) => (mains[index] === null ? [] : some.map(({ path }) => path))));
  const texts = new Set(found.map(({ text }) => text));
  const sizes = found.map(({ size }) => size).toSorted((a, b) => a - b);
  const largest = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const wordedKinds = new Set(rows.filter((_, index) => mains[index] !== null && !isAside(mains[index]!.text)).map(kindOf));
  const worn = rows.filter((_, index) => mains[index] !== null);
  const holders = new Set(worn.flatMap((row, index) => [...upwards(found[index]!.element, row)].filter((part) => part !== row).map(kindOf)));
  const marks = new Set(worn.flatMap((row) => [...row.querySelectorAll('img')].map(kindOf)));
  const parts = rows.map((row, index) => partOf(row, leaves[index]!, mains[index]!, pictures[index], { holders, marks, mainPaths, labelPaths, callers, placesOfWorded, files, besides, texts, largest, wordedKinds, given: given.get(row) }, sight));
  const isNotice = noticesAmong({ rows, leaves, mains, parts, largest }, sight);
  return parts.map((part, index) => (isNotice(index) ? { ...part, divider: true } : part));
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

function partOf(row: Element, leaves: readonly Leaf[], main: Leaf | null, shown: Shown | undefined, found: Found, sight: Sight): Part {
  const block = main === null ? row : blockOf(main.element, row, sight);
  const around = block === row ? row : parentOf(block)!;
  const quotes = main === null ? [] : leaves.filter((leaf) => leaf !== main && !leaf.control && isQuoted(leaf, main, row, found, sight));
  const lines = new Set(leaves.filter(({ path }) => found.mainPaths.has(path)).map(({ element }) => element));
  const actor = main === null ? undefined : actorIn(row, leaves, main, found);
  const said = new Set(main === null ? [] : leaves.filter((leaf) => leaf !== actor && !quotes.includes(leaf) && isSaid(leaf, main, lines, block, around, found, sight)));
  const picture = shown ?? otherThanWords(row, leaves, main, found, sight);
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
    delivered: leaves.some((leaf) => !said.has(leaf) && !found.labelPaths.has(leaf.path) && (DELIVERY.test(leaf.text) || /[✓✔]/u.test(leaf.text))),
    divider: isSystem(row, leaves) || isTakenBack(row, text) || (picture === undefined && (text === '' || isDivider(row, text, main, leaves, found))),
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
