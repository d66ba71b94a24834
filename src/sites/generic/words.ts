/** What in a row is said, and what is clock, name, state, quote or reaction around it: told from how these repeat over all rows. */
import type { Media } from '../../conversation/message.ts';
import { tidy } from '../dom.ts';
import { CONTROL, FORMAT, isPainted, kindOf, ownText } from './rows.ts';
import { holds, nodesOf, parentOf, upwards, type Sight } from './sight.ts';
import { CHANGED, CLOCK, DELIVERY, REMARK, YOU } from './vocabulary.ts';

/** An element with text directly in it. */
interface Leaf {
  readonly element: Element;
  readonly text: string;
  /** The same for parts that stand in the same place of their rows. */
  readonly path: string;
  readonly size: number;
  readonly bold: boolean;
  /** It stands in something that can be pressed: a name perhaps, never words. */
  readonly control: boolean;
}

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
  /** Marks of delivery stand in it. */
  readonly delivered: boolean;
  /** The element that holds the words, or the picture. */
  readonly core: Element;
  /** A date or a line between messages, nothing that was said. */
  readonly divider: boolean;
}

/** Tags of whole paragraphs. */
const PARAGRAPHS = new Set(['P', 'UL', 'OL', 'PRE']);
/** Longest name, in characters. */
const LONGEST_NAME = 40;
const EMOJI_ONLY = /^[\p{Extended_Pictographic}\p{Emoji_Component}\u200d\ufe0f\s\d+]+$/u;
const HAS_EMOJI = /\p{Extended_Pictographic}/u;
const QUOTE = 'blockquote, q, [class*="quot" i], [class*="repl" i], [data-testid*="quot" i], [class*="reference" i]';

export function isClock(text: string): boolean {
  return text.length < 48 && text.length > 3 && CLOCK.test(text.replace(CHANGED, ''));
}

/** The name in front of a clock, or of a colon, in the same element: "Ada, 2 hours ago". */
function nameBefore(text: string): string | undefined {
  if (/[:：]$/u.test(text)) return text.slice(0, -1);
  for (const { index, 0: gap } of text.slice(0, 2 * LONGEST_NAME).matchAll(/\s*[\s,·|–-]\s*/gu)) if (index > 0 && isClock(text.slice(index + gap.length))) return text.slice(0, index);
  return undefined;
}

/** How the leaves of one path are, over all rows. */
interface Habit {
  readonly values: string[];
  readonly rows: Set<Element>;
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
  const leaves = rows.map((row) => leavesOf(row, sight));
  const heads = headsOf(rows, leaves, names, sight);
  if (heads.size > 0) return besideHeads(rows, heads, names, sight);
  return apart(rows, leaves, names, new Map(), sight);
}

/** @param given names that rows have from the head above them */
function apart(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], names: ReadonlySet<string>, given: ReadonlyMap<Element, string>, sight: Sight): Part[] {
  const habits = habitsOf(rows, leaves, names);
  const hasWords = [...habits.values()].some(({ small }) => !small);
  const mains = leaves.map((some) => mainOf(some.filter(({ control, path }) => !control && !(hasWords && habits.get(path)!.small)), habits));
  const mainPaths = new Set(mains.flatMap((main) => (main === null ? [] : [main.path])));
  const labelPaths = labelPathsOf(leaves, mains, mainPaths, habits, names);
  const texts = new Set(mains.flatMap((main) => (main === null ? [] : [main.text])));
  const sizes = mains.flatMap((main) => (main === null ? [] : [main.size])).toSorted((a, b) => a - b);
  const largest = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const wordedKinds = new Set(rows.filter((_, index) => mains[index] !== null && !isClock(mains[index]!.text) && !REMARK.test(mains[index]!.text)).map(kindOf));
  const parts = rows.map((row, index) => partOf(row, leaves[index]!, mains[index]!, { mainPaths, labelPaths, texts, largest, wordedKinds, given: given.get(row) }, sight));
  // Where names stand beside messages, what has none and is built in another way is a notice: somebody came or left.
  // So is what runs on from the name in one line, where messages do not: "Ada pinned a message".
  const runsOn = parts.map(({ label }, index) => label !== undefined && leaves[index]!.some(({ element, text }) => text === label && mains[index] !== null && element !== mains[index]!.element && holds(mains[index]!.element, element)));
  const isRunOn = (index: number): boolean => runsOn[index]! && runsOn.filter(Boolean).length * 4 <= parts.length;
  const labelled = new Set(mains.flatMap((main, index) => (parts[index]!.label === undefined || main === null ? [] : [main.path])));
  const isNotice = (index: number): boolean => isRunOn(index) || parts[index]!.label === undefined && mains[index] !== null && !labelled.has(mains[index]!.path);
  const notices = parts.filter((_, index) => isNotice(index)).length;
  const opening = openingOf(parts, mains);
  return parts.map((part, index) => (index < opening || (notices * 4 <= parts.length && isNotice(index)) ? { ...part, divider: true } : part));
}

/** Rows that hold nothing but the name of who wrote those that follow. */
function headsOf(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], names: ReadonlySet<string>, sight: Sight): Map<Element, string> {
  const kinds = new Map<string, number[]>();
  rows.forEach((row, index) => kinds.set(kindOf(row), [...(kinds.get(kindOf(row)) ?? []), index]));
  for (const indices of kinds.values()) {
    const texts = indices.map((index) => (leaves[index]!.length === 1 ? leaves[index]![0]!.text : ''));
    const areNames = texts.every((text) => /^[\p{L}][^.!?]+$/u.test(text) && text.length <= LONGEST_NAME && !isClock(text)) && texts.some((text) => names.has(text)) && new Set(texts).size <= 2;
    if (areNames && indices.length * 2 <= rows.length && !indices.some((index) => index === rows.length - 1 || isPainted(rows[index]!, sight))) return new Map(indices.map((index, place) => [rows[index]!, texts[place]!]));
  }
  return new Map();
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
  const parts = apart(others, others.map((row) => leavesOf(row, sight)), names, given, sight);
  const divider = { hints: [], delivered: false, divider: true };
  return rows.map((row) => parts[others.indexOf(row)] ?? { ...divider, row, core: row, text: heads.get(row)! });
}

/** So many rows at the top are like no other, and have no clock where others have: the subject, the beginning of the talk. */
function openingOf(parts: readonly Part[], mains: readonly (Leaf | null)[]): number {
  const isOpening = (index: number): boolean => {
    const { row, clock, sentAt, divider } = parts[index]!;
    if (divider) return true;
    return clock === undefined && sentAt === undefined && !parts.some((other, place) => place !== index && (kindOf(other.row) === kindOf(row) || mains[place]?.path === mains[index]?.path));
  };
  const first = parts.findIndex((_, index) => !isOpening(index));
  const said = parts.slice(first).filter(({ divider }) => !divider);
  return first > 0 && said.filter(({ clock, sentAt }) => clock !== undefined || sentAt !== undefined).length > said.length / 2 ? first : 0;
}

/**
 * A row without a name continues the one above, where names are all that tells who speaks, and where more than one name is there: else
 * those without could be the person's own.
 */
export function withNamesOfRuns(parts: readonly Part[]): Part[] {
  const names = new Set(parts.flatMap(({ label }) => (label === undefined ? [] : [label])));
  if (names.size < 2) return [...parts];
  let current: string | undefined;
  return parts.map((part) => {
    current = part.label ?? current;
    return current === undefined ? part : { ...part, label: current };
  });
}

function leavesOf(row: Element, sight: Sight): Leaf[] {
  const leaves: Leaf[] = [];
  const isPressed = row.matches(CONTROL);
  (function visit(element: Element, path: string, within: boolean): void {
    const control = within || (!isPressed && element.matches(CONTROL));
    const text = sight.isIcon(element) ? '' : ownText(element);
    const style = sight.style(element);
    const size = Number.parseFloat(style.fontSize) || 16;
    const bold = Number(style.fontWeight) >= 600 || style.fontWeight === 'bold';
    // Where the page gives no names, the look has to do.
    const look = element.classList.length === 0 ? `${size}${bold}${style.color}` : '';
    if (text !== '') leaves.push({ element, text, path: path + look, size, bold, control });
    sight.children(element).forEach((child, index) => {
      const column = child.tagName === 'TD' ? String(index) : '';
      visit(child, `${path}>${child.tagName}${column}.${[...child.classList].toSorted().join('.')}`, control);
    });
  })(row, '', false);
  return leaves;
}

function habitsOf(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], names: ReadonlySet<string>): Map<string, Habit> {
  const habits = new Map<string, Habit>();
  leaves.forEach((some, index) => {
    for (const { path, text } of some) {
      let habit = habits.get(path);
      if (habit === undefined) habits.set(path, (habit = { values: [], rows: new Set(), score: 0, small: false }));
      habit.values.push(text);
      habit.rows.add(rows[index]!);
    }
  });
  const places = new Map<string, Set<string>>();
  for (const { path, text } of leaves.flat()) places.set(text, (places.get(text) ?? new Set()).add(path));
  for (const habit of habits.values()) {
    const { values } = habit;
    const share = (test: (text: string) => boolean): number => values.filter(test).length / values.length;
    const distinct = new Set(values).size / values.length;
    const length = values.reduce((sum, text) => sum + Math.log2(1 + text.length), 0) / values.length;
    const small = share((text) => isClock(text) || isClock(text.slice((nameBefore(text)?.length ?? text.length) + 1)) || DELIVERY.test(text) || REMARK.test(text) || /^\p{P}*$/u.test(text));
    const named = share((text) => names.has(text.replace(/:$/u, '')) || YOU.test(text));
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
    const score = habits.get(leaf.path)!.score * (leaf.size / largest) ** 3 * (leaf.bold ? 0.7 : 1);
    if (score > most) [best, most] = [leaf, score];
  }
  return best;
}

/** Short texts that come again and again at the head (or the foot) of rows. */
function labelPathsOf(leaves: readonly (readonly Leaf[])[], mains: readonly (Leaf | null)[], mainPaths: ReadonlySet<string>, habits: ReadonlyMap<string, Habit>, names: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const [path, { values }] of habits) {
    if (mainPaths.has(path)) continue;
    // A name and a clock in one, where the own rows have the clock alone.
    const named = values.some((text) => nameBefore(text) !== undefined) ? values.filter((text) => !isClock(text)) : values;
    if (!named.every((text) => text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text) && !isClock(text) && !DELIVERY.test(text) && !REMARK.test(text))) continue;
    const isKnown = values.some((text) => names.has(text.replace(/:$/u, '')) || YOU.test(text.replace(/:$/u, '')));
    const isBefore = leaves.every((some, index) => {
      const at = some.findIndex((leaf) => leaf.path === path);
      return at === -1 || mains[index] === null || at < some.indexOf(mains[index]!);
    });
    const isNamed = /(?:name|author|sender|user|nick|from)/iu.test(path.slice(path.lastIndexOf('>')));
    const distinct = new Set(values).size;
    const isControl = leaves.some((some) => some.some((leaf) => leaf.path === path && leaf.control));
    if (isKnown || (isBefore && (isControl ? distinct > 1 : isNamed || values.length >= 2))) found.set(path, isKnown ? 3 : isNamed ? 2 : 1);
  }
  return found;
}

interface Found {
  readonly mainPaths: ReadonlySet<string>;
  /** Where names stand, and how surely. */
  readonly labelPaths: ReadonlyMap<string, number>;
  readonly texts: ReadonlySet<string>;
  /** Size of the words, in most rows. */
  readonly largest: number;
  /** Kinds of the rows that say something else than a day or a clock. */
  readonly wordedKinds: ReadonlySet<string>;
  /** The name above this row, in a head of several. */
  readonly given?: string | undefined;
}

function partOf(row: Element, leaves: readonly Leaf[], main: Leaf | null, found: Found, sight: Sight): Part {
  const block = main === null ? row : blockOf(main.element, row, sight);
  const around = block === row ? row : parentOf(block)!;
  const quotes = main === null ? [] : leaves.filter((leaf) => leaf !== main && !leaf.control && isQuoted(leaf, main, row, found, sight));
  const said = new Set(main === null ? [] : leaves.filter((leaf) => !quotes.includes(leaf) && isSaid(leaf, main, block, around, found, sight)));
  const picture = pictureIn(row, sight);
  const words = wordsOf(row, new Set([...said].map(({ element }) => element)), main, sight);
  // Below a picture alone, a small word on its delivery takes the place of words.
  const text = picture !== undefined && main !== null && main.size < found.largest && (DELIVERY.test(words) || REMARK.test(words)) ? '' : words;
  const times = leaves.filter((leaf) => !said.has(leaf) && isClock(leaf.text));
  const sure = ({ path }: Leaf): number => found.labelPaths.get(path)!;
  const named = leaves.filter((leaf) => found.labelPaths.has(leaf.path) && !isClock(leaf.text) && !said.has(leaf) && !quotes.includes(leaf)).reduce<Leaf | undefined>((best, leaf) => (best === undefined || sure(leaf) > sure(best) ? leaf : best), undefined)?.text;
  const label = named === undefined ? found.given : nameBefore(named) ?? named;
  const quoted = tidy(quotes.filter((leaf) => !found.labelPaths.has(leaf.path) && !isClock(leaf.text)).map((leaf) => leaf.text).join('\n'));
  const clock = times[0]?.text ?? (named === undefined || label === undefined || named.length <= label.length + 1 ? undefined : named);
  const sentAt = timeIn(row);
  const core = main?.element ?? picture?.element ?? row;
  return {
    row,
    text,
    core,
    hints: hintsIn(row),
    delivered: leaves.some((leaf) => !said.has(leaf) && (DELIVERY.test(leaf.text) || /[✓✔]/u.test(leaf.text))),
    divider: isSystem(row as HTMLElement) || (picture === undefined && (text === '' || isDivider(row, text, main, leaves, found))),
    ...(label === undefined ? {} : { label }),
    ...(quoted === '' ? {} : { quoted }),
    ...(clock === undefined ? {} : { clock }),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(picture === undefined ? {} : { media: picture.media }),
  };
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

/** The page itself says that the row is no message: by its type, or by a class that does not call it a message as well. */
function isSystem({ className, dataset: { type = '' }, attributes }: HTMLElement): boolean {
  if ([...attributes].some(({ name, value }) => /^data-(?:is-)?system(?![a-z])/u.test(name) && value !== 'false')) return true;
  return SYSTEM.test(type) || (SYSTEM.test(className) && !/message|msg|bubble/iu.test(className));
}

/** The nearest part that begins a line of its own. */
function blockOf(element: Element, row: Element, sight: Sight): Element {
  for (const part of upwards(element)) if (part === row || !/^(?:inline|contents)/u.test(sight.style(part).display)) return part;
  return row;
}

/** Whether a leaf belongs to the words: the words themselves, their marked parts, and further paragraphs. */
function isSaid(leaf: Leaf, main: Leaf, block: Element, around: Element, found: Found, sight: Sight): boolean {
  if (leaf.control) return false;
  if (leaf === main || found.mainPaths.has(leaf.path)) return true;
  if (isClock(leaf.text) || found.labelPaths.has(leaf.path) || DELIVERY.test(leaf.text) || REMARK.test(leaf.text)) return false;
  if (leaf.element.closest('time, sup, small') !== null && leaf.size < main.size) return false;
  if (main.element !== leaf.element && holds(main.element, leaf.element)) return isInline(leaf.element, main.element, sight);
  if (leaf.size < main.size * 0.93 && leaf.element.tagName !== 'CODE') return false;
  // How many have reacted, in an element of the page's own making.
  if (/^\d{1,4}$/u.test(leaf.text) && ![...upwards(leaf.element, block)].every((part) => FORMAT.has(part.tagName))) return false;
  if (holds(block, leaf.element)) return !EMOJI_ONLY.test(leaf.text) || leaf.text.length > 12 || !HAS_EMOJI.test(leaf.text) || isInline(leaf.element, block, sight);
  if (!holds(around, leaf.element)) return false;
  if (EMOJI_ONLY.test(leaf.text)) return false;
  // Words and a box stand side by side in one element.
  if (leaf.element === around) return true;
  const branch = [...upwards(leaf.element, around)].at(-1)!;
  // A further paragraph beside the first, or a further line beside a line.
  const isParagraph = FORMAT.has(branch.tagName) && branch.tagName !== 'TD' && !/^(?:inline|contents)/u.test(sight.style(branch).display);
  return isPlain(block) ? isPlain(branch) || (isParagraph && PARAGRAPHS.has(branch.tagName)) : isParagraph && FORMAT.has(block.tagName);
}

/** A box without any name: a line of the same text. */
function isPlain(element: Element): boolean {
  return element.tagName === 'DIV' && element.attributes.length === 0;
}

/** Marked words run on in the line; a preview of a link is a box within the words. */
function isInline(element: Element, end: Element, sight: Sight): boolean {
  return [...upwards(element, end)].every((part) => FORMAT.has(part.tagName) || isPlain(part) || /^(?:inline$|contents)/u.test(sight.style(part).display));
}

/** What stands before the words and was said before: by its mark-up, by a line at its side, or because another row says it. */
function isQuoted(leaf: Leaf, main: Leaf, row: Element, found: Found, sight: Sight): boolean {
  if (holds(leaf.element, main.element)) return false;
  const inside = [...upwards(leaf.element, row)].filter((part) => !holds(part, main.element));
  if (inside.some((part) => part.matches(QUOTE) || isMarkedAside(part, sight))) return true;
  if (found.mainPaths.has(leaf.path) || isClock(leaf.text)) return false;
  const beginning = leaf.text.replace(/(?:…|\.\.\.)$/u, '');
  return leaf.text.length > 1 && [...found.texts].some((text) => text === leaf.text || (beginning.length > 8 && text.startsWith(beginning)));
}

function isMarkedAside(part: Element, sight: Sight): boolean {
  const style = sight.style(part);
  const [left, right] = [Number.parseFloat(style.borderLeftWidth) || 0, Number.parseFloat(style.borderRightWidth) || 0];
  return Math.abs(left - right) >= 2 && (!isPainted(part, sight) || Number.parseFloat(style.borderTopWidth) === 0);
}

/** The kept leaves as a reader sees them, with emoji that are pictures and with line breaks. */
function wordsOf(row: Element, said: ReadonlySet<Element>, main: Leaf | null, sight: Sight): string {
  const parts: string[] = [];
  const holders = new Set<Element>();
  for (const element of said) for (const part of upwards(element, parentOf(row))) holders.add(part);
  (function visit(element: Element, isOwn: boolean): void {
    const isBlock = !/^(?:inline|contents)/u.test(sight.style(element).display) && element.tagName !== 'SLOT';
    if (isBlock) parts.push('\n');
    for (const node of nodesOf(element)) {
      if (node.nodeType === node.TEXT_NODE && said.has(element)) parts.push((node.nodeValue ?? '').replace(/\s+/gu, (blank) => (blank.includes('\n') && keepsLines(element, sight) ? '\n' : ' ')));
      if (node.nodeType !== node.ELEMENT_NODE) continue;
      const child = node as Element;
      if (child.tagName === 'BR') parts.push('\n');
      else if (child.tagName === 'IMG') parts.push(isOwn && isEmoji(child, main, sight) ? child.getAttribute('alt') ?? '' : '');
      else if (holders.has(child)) visit(child, isOwn || said.has(child));
    }
    if (isBlock) parts.push('\n');
  })(row, said.has(row));
  return tidy(parts.join('').replace(/ +\n/gu, '\n').replace(/\n +/gu, '\n'));
}

function keepsLines(element: Element, sight: Sight): boolean {
  return /^(?:pre|break)/u.test(sight.style(element).whiteSpace);
}

function isEmoji(image: Element, main: Leaf | null, sight: Sight): boolean {
  const { top, bottom } = sight.box(image);
  return bottom - top <= (main?.size ?? 16) * 2.5;
}

/** Smaller than this, px, are emoji, marks and most faces. */
const LEAST_PICTURE = 60;

function pictureIn(row: Element, sight: Sight): { readonly element: Element; readonly media: Media } | undefined {
  for (const element of row.querySelectorAll('video, audio, img')) {
    if (!sight.isShown(element) || element.closest('blockquote') !== null) continue;
    if (element.tagName === 'VIDEO') return { element, media: 'video' };
    if (element.tagName === 'AUDIO') return { element, media: 'voice' };
    const { left, right, top, bottom } = sight.box(element);
    const isFace = Number.parseFloat(sight.style(element).borderTopLeftRadius) >= (right - left) / 2 || sight.style(element).borderTopLeftRadius === '50%';
    if (right - left >= LEAST_PICTURE && bottom - top >= LEAST_PICTURE && !isFace) return { element, media: 'image' };
  }
  return undefined;
}

function hintsIn(row: Element): string[] {
  const hints = [row, ...row.querySelectorAll('img[alt], [aria-label], [title], [data-username], [data-from], [data-sender], [data-author]')].flatMap((element) =>
    ['alt', 'aria-label', 'title', 'data-username', 'data-from', 'data-sender', 'data-author'].map((name) => element.getAttribute(name)),
  );
  return [...new Set(hints.filter((hint) => hint !== null && hint !== '' && hint.length <= LONGEST_NAME))] as string[];
}

/** Only what the page gives as a time for machines. */
function timeIn(row: Element): number | undefined {
  const iso = row.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const time = /\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
