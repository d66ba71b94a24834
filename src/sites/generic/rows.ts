/** Where one message begins and the next ends: repeated siblings, some of them in groups by day or by sender. */
import { eachChild, parentOf, type Sight } from './sight.ts';
import { CLOCK } from './vocabulary.ts';

/** Children that are looked at in one element: those of a long list that are newest. */
const MOST_CHILDREN = 220;
/** Controls, not words. */
export const CONTROL = 'button, [role="button"], [role="menu"], [role="menuitem"], [role="toolbar"], [role="tooltip"], select, input, textarea, nav, form';
/** Of the page's own making, with boxes inside: a bubble perhaps. */
export const PRESSED = 'div[role="button"]:has(div, p)';
export const MEDIA = 'img, video, audio, canvas, picture';
/** Tags that shape a text; two of them are two paragraphs, not two messages. */
export const FORMAT = new Set(['P', 'SPAN', 'BR', 'B', 'I', 'EM', 'STRONG', 'U', 'S', 'A', 'CODE', 'PRE', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'SMALL', 'SUB', 'SUP', 'MARK', 'DEL', 'INS', 'Q', 'TABLE', 'TBODY', 'TR', 'TD', 'TH', 'HR', 'SLOT']);
/** Roles that say "one of many". */
const ITEM_ROLE = /^(?:listitem|article|row|option|gridcell|comment|none|presentation|group)$/u;

/**
 * The parts of `region` that are one message each, and what stands between them (days, notices), in the order of the page.
 * @param most so many of its children are looked at, the newest
 */
export function rowsIn(region: Element, sight: Sight, most = MOST_CHILDREN): Element[] {
  return split(newest(region, sight, most), false, sight);
}

/** The same for elements that stand side by side in the page. */
export function rowsAmong(elements: readonly Element[], sight: Sight): Element[] {
  return split(elements, false, sight);
}

/** A list that is laid out from its end has its newest rows first. */
function newest(element: Element, sight: Sight, most = MOST_CHILDREN): Element[] {
  const { children } = element;
  if (children.length <= most) return sight.children(element);
  const isReversed = sight.style(element).flexDirection === 'column-reverse';
  const start = isReversed ? 0 : children.length - most;
  return Array.from({ length: most }, (_, index) => children[start + index]!).filter((child) => sight.isShown(child));
}

/** @param inRow whether they already stand in one of several repeated parts: what follows must then prove that it is more than one message */
function split(elements: readonly Element[], inRow: boolean, sight: Sight): Element[] {
  const parts = elements.filter((element) => hasContent(element, sight));
  if (parts.length === 0) return [];
  if (parts.length === 1) {
    const inner = split(newest(parts[0]!, sight), inRow, sight);
    return inner.length > 1 ? inner : parts;
  }
  const table = inRow ? [] : layoutIn(parts, sight);
  if (table.length > 0) return table;
  if (areStacked(parts, sight) && areMessages(parts, inRow, sight)) {
    const inners = parts.map((part) => split(newest(part, sight), true, sight));
    const kinds = new Set(inners.flatMap(repeatedKinds));
    return parts.flatMap((part, index) => {
      const inner = inners[index]!;
      if (inner.length > 1) return inner;
      // A group too small to show what repeats in it: by what repeats in the others.
      const few = kinds.size > 0 && ownText(part) === '' ? sight.children(part).filter((child) => hasContent(child, sight)) : [];
      return few.filter((child) => kinds.has(kindOf(child)) && standsAlone(child, sight)).length > 1 ? few : [part];
    });
  }
  // Parts of different kinds: at most one of them is the list.
  let best: Element[] = [];
  for (const part of parts) {
    const inner = split(newest(part, sight), inRow, sight);
    if (inner.length > 1 && inner.length > best.length) best = inner;
  }
  return best;
}

/** How the page calls an element, its kind. */
export function kindOf({ tagName, classList }: Element): string {
  return `${tagName}.${[...classList].toSorted().join('.')}`;
}

/** What the page calls several of them by the same name. */
function repeatedKinds(rows: readonly Element[]): string[] {
  const kinds = rows.filter(({ classList }) => classList.length > 0).map(kindOf);
  return kinds.filter((kind, index) => kinds.indexOf(kind) !== index);
}

/** Old pages are laid out by tables: of several, the rows of the one that holds most of what has a clock. */
function layoutIn(parts: readonly Element[], sight: Sight): Element[] {
  const tables = parts.filter(({ tagName }) => tagName === 'TABLE');
  if (tables.length === 0 || parts.length > 4) return [];
  const inner = tables.map((table) => split(newest(table, sight), false, sight)).toSorted((a, b) => b.length - a.length)[0]!;
  return inner.length > Math.max(2, parts.length) && inner.filter((row) => row.tagName === 'TR' && hasClock(row, sight)).length > inner.length / 2 ? inner : [];
}

/** Whether there is something to read or to see in it, beside controls. Leaves at the first find. */
export function hasContent(element: Element, sight: Sight): boolean {
  if (element.matches('[role="separator"]')) return false;
  // A picture that can be pressed is no control.
  if (element.matches(CONTROL) && !(element.matches(PRESSED) && /\p{L}{2}/u.test(element.textContent ?? ''))) return [...element.querySelectorAll(MEDIA)].some((media) => isLarge(media, sight));
  if (element.matches(MEDIA)) return true;
  if (ownText(element) !== '') return true;
  for (const child of eachChild(element)) if (sight.isShown(child) && hasContent(child, sight)) return true;
  return false;
}

/** Smaller than this, px, are emoji, marks and most faces. */
const LEAST_PICTURE = 60;

export function isLarge(element: Element, sight: Sight): boolean {
  const { left, right, top, bottom } = sight.box(element);
  return right - left >= LEAST_PICTURE && bottom - top >= LEAST_PICTURE;
}

/** The text that stands directly in an element. */
export function ownText(element: Element): string {
  const nodes = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : (element.shadowRoot ?? element).childNodes;
  let text = '';
  for (const node of nodes) if (node.nodeType === node.TEXT_NODE) text += node.nodeValue ?? '';
  return text.replace(/\s+/gu, ' ').trim();
}

/** One below the other, upwards or downwards, or placed by the page's own reckoning. */
function areStacked(parts: readonly Element[], sight: Sight): boolean {
  if (!sight.hasLayout) return parts.every((part) => !FORMAT.has(part.tagName) || ['P', 'LI', 'TR'].includes(part.tagName));
  const boxes = parts.map((part) => sight.box(part)).filter(({ top, bottom }) => bottom > top).toSorted((a, b) => a.top - b.top);
  let clear = 0;
  for (let index = 1; index < boxes.length; index += 1) {
    const [above, below] = [boxes[index - 1]!, boxes[index]!];
    if (below.top >= above.bottom - Math.min(8, (above.bottom - above.top) / 2)) clear += 1;
  }
  return boxes.length > 1 && clear >= (boxes.length - 1) * 0.9;
}

function areMessages(parts: readonly Element[], inRow: boolean, sight: Sight): boolean {
  const kinds: Element[][] = [];
  for (const part of parts.map((one) => unwrapped(one, sight))) {
    const kind = kinds.find(([first]) => areAlike(first!, part, inRow, sight));
    if (kind === undefined) kinds.push([part]);
    else kind.push(part);
  }
  const repeated = kinds.filter((kind) => kind.length > 1).flat();
  if (repeated.length < 2) return false;
  if (!inRow) return repeated.length >= parts.length / 2;
  const alone = repeated.filter((part) => standsAlone(part, sight));
  // Of several by one sender, called the same, only the first may show its clock.
  return alone.length === repeated.length || (alone.length * 2 >= repeated.length && new Set(repeated.map(kindOf)).size === 1);
}

/** What stands alone in a box without a name. */
function unwrapped(part: Element, sight: Sight): Element {
  const inner = part.classList.length === 0 && part.tagName === 'DIV' && ownText(part) === '' ? sight.children(part) : [];
  return inner.length === 1 ? unwrapped(inner[0]!, sight) : part;
}

function areAlike(one: Element, other: Element, strict: boolean, sight: Sight): boolean {
  if (one.tagName !== other.tagName || one.getAttribute('role') !== other.getAttribute('role')) return false;
  const [a, b] = [new Set(one.classList), new Set(other.classList)];
  if (a.size > 0 && b.size > 0 && overlap(a, b) >= (strict ? 0.5 : 0.3)) return true;
  // One of them is in a state as well: edited, read.
  if (strict && a.size > 0 && b.size > 0 && one.id !== '' && other.id !== '' && new Set([...a, ...b]).size === Math.max(a.size, b.size)) return true;
  if (a.size === 0 && b.size === 0 && one.tagName !== 'DIV') return true;
  const [x, y] = [skeleton(one, sight), skeleton(other, sight)];
  const isNameless = a.size + b.size === 0;
  if (isNameless && x.size + y.size === 0) return true;
  // Without names the shape has to do; a single box within says little of what has a name.
  return !strict && Math.min(x.size, y.size) > (isNameless ? 0 : 1) && overlap(x, y) >= 0.6;
}

/** The shape of an element's inside, without names. */
function skeleton(element: Element, sight: Sight): Set<string> {
  const shape = new Set<string>();
  (function visit(part: Element, path: string): void {
    sight.children(part).slice(0, 6).forEach((child) => {
      const step = `${path}/${child.tagName}`;
      shape.add(step);
      if (step.length < 60) visit(child, step);
    });
  })(element, '');
  return shape;
}

function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return both / (a.size + b.size - both);
}

const A_MESSAGE = /(?:^|[-_])(?:message|msg|bubble)(?:[-_]*(?:text|body|content))?$/iu;
/** What build tools put behind a name. */
const HASH = /[-_]+(?=[a-z\d]*\d)[a-z\d]{4,}$/iu;

/** A message within a group has an id, a role, a clock, the name of a message, or a bubble of its own; a paragraph has none. */
function standsAlone(part: Element, sight: Sight): boolean {
  if ([...part.attributes].some(({ name, value }) => name === 'id' || (value.length < 60 && /\d{1,2}[:.]\d{2}/u.test(value) && name !== 'style') || /^data-.*(?:id|key|index|mid|message)/u.test(name))) return true;
  if (ITEM_ROLE.test(part.getAttribute('role') ?? '') || part.tagName === 'ARTICLE' || part.tagName.includes('-')) return true;
  if (FORMAT.has(part.tagName) && part.tagName !== 'LI') return false;
  if ([...part.classList].some((name) => A_MESSAGE.test(name.replace(HASH, '')))) return true;
  return hasClock(part, sight) || hasBubble(part, sight);
}

function hasClock(part: Element, sight: Sight): boolean {
  if (part.tagName === 'TIME' || CLOCK.test(ownText(part))) return true;
  return sight.children(part).some((child) => hasClock(child, sight));
}

/** Painted, itself or down the only way to its words. */
function hasBubble(part: Element, sight: Sight): boolean {
  for (let element: Element | undefined = part, depth = 0; element !== undefined && depth < 5; depth += 1) {
    if (isPainted(element, sight)) return true;
    element = sight.children(element).find((child) => hasContent(child, sight));
  }
  return false;
}

const CLEAR = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))?$/u;

/** Set off from what is around it by colour, shadow or a rounded line. */
export function isPainted(element: Element, sight: Sight): boolean {
  const style = sight.style(element);
  const behind = parentOf(element);
  const color = style.backgroundColor;
  if (!CLEAR.test(color) && (behind === null || sight.style(behind).backgroundColor !== color)) return true;
  if ((style.backgroundImage ?? 'none').includes('gradient') || (style.boxShadow ?? 'none') !== 'none' && style.boxShadow !== '') return true;
  return Number.parseFloat(style.borderTopWidth) > 0 && Number.parseFloat(style.borderTopLeftRadius) > 4;
}
