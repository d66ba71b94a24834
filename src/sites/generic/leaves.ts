/** The texts of a row, one by one, and what a text alone tells: a clock, a name before a clock. */
import { CONTROL, kindOf, ownText, PRESSED } from './rows.ts';
import { flows, nodesOf, upwards, type Sight } from './sight.ts';
import { AND, CHANGED, CLOCK, DELIVERY, REMARK, WITH_YOU } from './vocabulary.ts';

/** An element with text directly in it. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
  /** The same for parts that stand in the same place of their rows. */
  readonly path: string;
  readonly size: number;
  readonly bold: boolean;
  /** It stands in something that can be pressed: a name perhaps, never words. */
  readonly control: boolean;
}

/** Longest name, in characters. */
export const LONGEST_NAME = 60;
/** What is left of a name in a round picture. */
export const INITIALS = /^\p{Lu}{1,2}$/u;
/** What is shown to browsers that cannot play it. */
const PLAYED = 'audio, video, canvas, object';

/**
 * The texts of all rows. What stands in the same place of a group that is one row, and of a group that holds several, has the same path.
 */
export function leavesIn(rows: readonly Element[], sight: Sight): Leaf[][] {
  const kinds = new Set(rows.filter(({ classList }) => classList.length > 0).map(kindOf));
  return rows.map((row) => {
    const within: Element[] = [];
    for (const part of upwards(row)) {
      if (part !== row && kinds.has(kindOf(part))) return leavesOf(row, sight, within.map(stepTo).toReversed().join(''));
      if (within.push(part) > DEEPEST) break;
    }
    return leavesOf(row, sight);
  });
}

/** A group holds its messages in no more boxes within each other. */
const DEEPEST = 4;

/** Numbers that a page gives to each row, as Angular does. */
const OF_ROW = /^ng-tns-|[-_]\d{2,}$/u;

function stepTo(element: Element): string {
  return `>${element.tagName}.${[...element.classList].filter((name) => !OF_ROW.test(name)).toSorted().join('.')}`;
}

/** The last steps of a path, which are the same in rows that are in another state, if one of them has a name. */
export function endOf(path: string): string {
  const end = path.split('>').slice(-3);
  return end.length === 3 && end.some((step) => /\.[^\d]/u.test(step)) ? end.join('>') : path;
}

/** @param start the path of the row itself */
export function leavesOf(row: Element, sight: Sight, start = ''): Leaf[] {
  const leaves = textsOf(row, sight, start);
  // A bubble that can be pressed as a whole, with all the words of its row.
  return leaves.every(({ control }) => control) && row.querySelector(PRESSED) !== null ? textsOf(row, sight, start, PRESSED) : leaves;
}

/** @param free what can be pressed, and is no control */
function textsOf(row: Element, sight: Sight, start: string, free = ':not(*)'): Leaf[] {
  const leaves: Leaf[] = [];
  const isPressed = row.matches(CONTROL);
  (function visit(element: Element, path: string, within: boolean): void {
    const control = within || (!isPressed && element.matches(CONTROL) && !element.matches(free));
    const words = ownText(element);
    const caption = captionOf(element, words);
    const text = sight.isIcon(element) ? '' : caption ?? words;
    const style = sight.style(element);
    const size = Number.parseFloat(style.fontSize) || 16;
    const bold = Number(style.fontWeight) >= 600 || style.fontWeight === 'bold';
    // Where the page gives no names, the look has to do.
    const look = element.classList.length === 0 && element.parentElement?.classList.length === 0 ? `${size}${bold}${style.color}` : '';
    const children = caption === undefined ? sight.children(element) : [];
    const ahead = text === '' ? -1 : children.length === 0 ? 0 : blocksAhead(element, sight);
    const own: Leaf = { element, text, path: path + look, size, bold, control };
    if (ahead === 0) leaves.push(own);
    children.forEach((child, index) => {
      if (!child.matches(PLAYED)) visit(child, `${path}${child.tagName === 'TD' ? String(index) : ''}${stepTo(child)}`, control);
      if (index + 1 === ahead) leaves.push(own);
    });
  })(row, start, false);
  // Some pages set a receipt in the same letters as the names.
  return leaves.map((leaf, index) => (index > 0 && index === leaves.length - 1 && DELIVERY.test(leaf.text) ? { ...leaf, path: `${leaf.path}>receipt` } : leaf));
}

/** How many of its shown children stand, each in lines of its own, before its own text begins: a name above words. */
function blocksAhead(element: Element, sight: Sight): number {
  let blocks = 0;
  for (const node of nodesOf(element)) {
    if (node.nodeType === node.TEXT_NODE && /\S/u.test(node.nodeValue!)) break;
    if (node.nodeType !== node.ELEMENT_NODE || !sight.isShown(node as Element)) continue;
    if (flows(node as Element, sight)) break;
    blocks += 1;
  }
  return blocks;
}

/** "Ada • Agent • 10 min", each in an element of its own, in a line that has nothing else. */
function captionOf(element: Element, words: string): string | undefined {
  if (element.childElementCount === 0 || !/^[•·|\s]+$/u.test(words)) return undefined;
  const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return nameBefore(text) === undefined ? undefined : text;
}

export function isClock(text: string): boolean {
  if (text.length >= 48 || text.length <= 3) return false;
  // "9/11 21:04 - read"
  const parts = text.replace(CHANGED, '').split(/\s+[-–—·•|]\s+/u);
  return CLOCK.test(parts[0]!) && parts.every((part) => CLOCK.test(part) || DELIVERY.test(part));
}

/** How long a voice is: 12″, or how far it was played: 0:00 / 0:07. */
export const SECONDS = /^(?:\d{1,3}\s?(?:''|″)|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2})$/u;

/** A clock, how long something is, or a small word about the message. */
export function isAside(text: string): boolean {
  return isClock(text) || SECONDS.test(text) || DELIVERY.test(text) || REMARK.test(text);
}

/** What could be a name, or what is left of one in a round picture. */
export function isCalling(text: string): boolean {
  return text.length <= LONGEST_NAME && /^[\p{L}@~+][^!?:\n]*$/u.test(text) && !isAside(text) && !(WITH_YOU.test(text) && AND.test(text));
}

/** The name in front of a clock, or of a colon, in the same element: "Ada, 2 hours ago". */
export function nameBefore(text: string): string | undefined {
  if (/[:：]$/u.test(text)) return text.slice(0, -1);
  for (const { index, 0: gap } of text.slice(0, 2 * LONGEST_NAME).matchAll(/\s*[\s,·|]\s*|\s+[–-]\s+/gu)) if (index > 0 && isClock(text.slice(index + gap.length))) return text.slice(0, index);
  return undefined;
}
