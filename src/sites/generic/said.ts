/** Which leaves of a row are its words, which are a quote, and the words as they read. */
import { tidy } from '../dom.ts';
import { INITIALS, isAside, isClock, type Leaf } from './leaves.ts';
import { FORMAT, isPainted, kindOf } from './rows.ts';
import { branchOf, flows, holds, nodesOf, parentOf, upwards, type Sight } from './sight.ts';

/** Tags of whole paragraphs. */
const PARAGRAPHS = new Set(['P', 'UL', 'OL', 'PRE']);
const LISTS = new Set(['UL', 'OL']);
const EMOJI_ONLY = /^[\p{Extended_Pictographic}\p{Emoji_Component}\u200d\ufe0f\s\d+]+$/u;
const HAS_EMOJI = /\p{Extended_Pictographic}/u;
export const QUOTE = 'blockquote, q, [class*="quot" i], [class*="repl" i], [data-testid*="quot" i], [class*="reference" i]';

/** What is so much smaller than the words is none of them. */
export const SMALLER = 0.93;

/** What is known of all rows. */
export interface Found {
  readonly mainPaths: ReadonlySet<string>;
  /** Where names stand, and how surely. */
  readonly labelPaths: ReadonlyMap<string, number>;
  /** The names that stand there. */
  readonly callers: ReadonlySet<string>;
  /** Where something stands in rows that have words. */
  readonly placesOfWorded: ReadonlySet<string>;
  /** Names of files, and what belongs to them. */
  readonly files: ReadonlySet<Leaf>;
  /** These, and what stands on cards: previews of links. */
  readonly besides: ReadonlySet<Leaf>;
  /** Kinds of what holds the words within the rows, and of pictures in rows with words, such as faces. */
  readonly holders: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  /** Size of the words, in most rows. */
  readonly largest: number;
  /** Kinds of the rows that say something else than a day or a clock. */
  readonly wordedKinds: ReadonlySet<string>;
  /** The name above this row, in a head of several. */
  readonly given?: string | undefined;
}

/** The nearest part that begins a line of its own. */
export function blockOf(element: Element, row: Element, sight: Sight): Element {
  for (const part of upwards(element)) if (part === row || !flows(part, sight)) return part === row ? row : listAround(part, row) ?? part;
  return row;
}

/** An entry of a list stands in it as a line in its text. */
function listAround(entry: Element, row: Element): Element | null {
  const list = entry.closest('ul, ol');
  return list !== null && list !== row && holds(row, list) ? list : null;
}

/** Whether a leaf belongs to the words: the words themselves, their marked parts, and further paragraphs. */
export function isSaid(leaf: Leaf, main: Leaf, lines: ReadonlySet<Element>, block: Element, around: Element, found: Found, sight: Sight): boolean {
  if (found.besides.has(leaf)) return false;
  // A name that is spoken to can be pressed as well.
  if (leaf.control) return leaf.element.closest('button, select, input') === null && main.element !== leaf.element && holds(main.element, leaf.element) && isInline(leaf.element, main.element, sight);
  if (leaf === main || found.mainPaths.has(leaf.path)) return true;
  if (found.labelPaths.has(leaf.path)) return false;
  // "see you on *Monday*, then": a word that is a day as well, in the midst of a line.
  if (isAside(leaf.text)) return runsOn(leaf, main) && (/^[\p{L}\s.]+$/u.test(leaf.text) || follows(leaf, main));
  if (leaf.element.closest('time, sup, small') !== null && leaf.size < main.size) return false;
  // A reaction, and how many have it.
  if (leaf !== main && HAS_EMOJI.test(leaf.text) && EMOJI_ONLY.test(leaf.text) && /\d$/u.test(leaf.text) && !runsOn(leaf, main)) return false;
  if (main.element !== leaf.element && holds(main.element, leaf.element)) return isInline(leaf.element, main.element, sight);
  // Marked in another paragraph.
  const line = [...upwards(leaf.element, parentOf(around))].find((part) => part !== leaf.element && lines.has(part));
  if (line !== undefined && isInline(leaf.element, line, sight)) return true;
  if (leaf.size < main.size * SMALLER && leaf.element.closest('code, pre') === null) return false;
  // How many have reacted, in an element of the page's own making.
  if (/^\d{1,4}$/u.test(leaf.text) && ![...upwards(leaf.element, block)].every((part) => FORMAT.has(part.tagName))) return false;
  if (holds(block, leaf.element)) return !EMOJI_ONLY.test(leaf.text) || leaf.text.length > 12 || !HAS_EMOJI.test(leaf.text) || isInline(leaf.element, block, sight);
  if (!holds(around, leaf.element) || INITIALS.test(leaf.text)) return false;
  if (leaf.element.closest('pre, code') !== null) return true;
  if (EMOJI_ONLY.test(leaf.text)) return false;
  // Words and a box stand side by side in one element.
  if (leaf.element === around) return true;
  const branch = branchOf(leaf.element, around);
  // A further paragraph beside the first, or a further line beside a line.
  const isParagraph = FORMAT.has(branch.tagName) && branch.tagName !== 'TD' && !flows(branch, sight);
  if (branch !== block && branch.className !== '' && kindOf(branch) === kindOf(block)) return true;
  if (LISTS.has(branch.tagName) && block.tagName === 'DIV') return true;
  return isPlain(block) ? isPlain(branch) || (isParagraph && PARAGRAPHS.has(branch.tagName)) : isParagraph && FORMAT.has(block.tagName);
}

/** A box without any name: a line of the same text. */
function isPlain(element: Element): boolean {
  return element.tagName === 'DIV' && element.attributes.length === 0;
}

/** Marked words run on in the line; a preview of a link is a box within the words. */
export function isInline(element: Element, end: Element, sight: Sight): boolean {
  return [...upwards(element, end)].every((part) => FORMAT.has(part.tagName) || isPlain(part) || /^(?:inline$|contents)/u.test(sight.style(part).display));
}

/** What stands before the words and was said before: by its mark-up, by a line at its side, or because another row says it. */
export function isQuoted(leaf: Leaf, main: Leaf, row: Element, found: Found, sight: Sight): boolean {
  if (holds(leaf.element, main.element)) return false;
  const inside = [...upwards(leaf.element, row)].filter((part) => !holds(part, main.element));
  if (inside.some((part) => part.matches(QUOTE) || isMarkedAside(part, sight) || opensQuote(part, found))) return true;
  if (found.mainPaths.has(leaf.path) || found.labelPaths.has(leaf.path) || isClock(leaf.text) || leaf.element.tagName === 'LI') return false;
  const beginning = leaf.text.replace(/(?:…|\.\.\.)$/u, '');
  return leaf.text.length > 1 && [...found.texts].some((text) => text === leaf.text || (beginning.length > 8 && !found.labelPaths.has(leaf.path) && text.startsWith(beginning)));
}

/** "Ada wrote:", and the quote below it. */
function opensQuote({ textContent, nextElementSibling }: Element, { callers }: Found): boolean {
  const text = textContent!.trim();
  return nextElementSibling?.tagName === 'BLOCKQUOTE' && text.endsWith(':') && [...callers].some((name) => text.startsWith(name));
}

function isMarkedAside(part: Element, sight: Sight): boolean {
  const style = sight.style(part);
  const [left, right] = [Number.parseFloat(style.borderLeftWidth) || 0, Number.parseFloat(style.borderRightWidth) || 0];
  return Math.abs(left - right) >= 2 && (!isPainted(part, sight) || Number.parseFloat(style.borderTopWidth) === 0);
}

/** The kept leaves as a reader sees them, with emoji that are pictures and with line breaks. */
export function wordsOf(row: Element, said: ReadonlySet<Element>, main: Leaf | null, sight: Sight): string {
  const parts: string[] = [];
  const holders = new Set<Element>();
  for (const element of said) for (const part of upwards(element, parentOf(row))) holders.add(part);
  (function visit(element: Element, isOwn: boolean): void {
    const isBlock = !flows(element, sight) && element.tagName !== 'SLOT';
    if (isBlock) parts.push('\n');
    for (const node of nodesOf(element)) {
      // Blanks also stand between words in elements of their own.
      if (node.nodeType === node.TEXT_NODE && (said.has(element) || node.nodeValue!.trim() === '')) parts.push((node.nodeValue ?? '').replace(/\s+/gu, (blank) => (blank.includes('\n') && keepsLines(element, sight) ? '\n' : ' ')));
      if (node.nodeType !== node.ELEMENT_NODE) continue;
      const child = node as Element;
      if (child.tagName === 'BR') parts.push('\n');
      else if (child.tagName === 'IMG') parts.push(isOwn || isInLine(child, said, sight) ? emojiIn(child, main, sight) : '');
      else if (holders.has(child)) visit(child, isOwn || said.has(child));
      else if (isOwn && flows(child, sight) && child.textContent!.trim() === '') for (const image of child.querySelectorAll('img')) parts.push(emojiIn(image, main, sight));
    }
    if (isBlock) parts.push('\n');
  })(row, said.has(row));
  return tidy(parts.join(''));
}

/** Beside it in the same line stand words in an element of their own. */
function isInLine(image: Element, said: ReadonlySet<Element>, sight: Sight): boolean {
  return [image.previousElementSibling, image.nextElementSibling].some((beside) => beside !== null && said.has(beside) && flows(beside, sight));
}

function keepsLines(element: Element, sight: Sight): boolean {
  return /^(?:pre|break)/u.test(sight.style(element).whiteSpace);
}

/** The name of a small picture; one of several words tells what a sign does, if nothing calls it an emoji. */
function emojiIn(image: Element, main: Leaf | null, sight: Sight): string {
  const { top, bottom } = sight.box(image);
  const name = image.getAttribute('alt') ?? '';
  const isSign = /\p{L}\s+\p{L}/u.test(name) && !/emo|smil/iu.test(image.className);
  return !isSign && bottom - top <= (main?.size ?? 16) * 2.5 ? name : '';
}

/** Whether the line of another has begun before a leaf. */
export function follows({ element }: Leaf, { element: line }: Leaf): boolean {
  return hasTextBeside(branchOf(element, line), 'previousSibling', /\p{L}/u);
}

/** Whether a leaf stands in the line of another, which goes on behind it. */
export function runsOn({ element }: Leaf, { element: line }: Leaf): boolean {
  if (line === element || !holds(line, element) || !(FORMAT.has(element.tagName) || element.tagName === 'TIME')) return false;
  return hasTextBeside(branchOf(element, line), 'nextSibling', /\S/u);
}

function hasTextBeside(part: Element, way: 'previousSibling' | 'nextSibling', text: RegExp): boolean {
  for (let node = part[way]; node !== null; node = node[way]) if (node.nodeType === node.TEXT_NODE && text.test(node.nodeValue!)) return true;
  return false;
}
