/** Where a page may hold a chat: a line to write in, a list beside it, and the head above. */
import { hasContent, ownText, rowsAmong, rowsIn } from './rows.ts';
import { childrenOf, holderOf, holds, parentOf, upwards, type Box, type Root, type Sight } from './sight.ts';
import { NO_MESSAGE, SEND } from './vocabulary.ts';

const COMPOSER = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], input[type="text"], input:not([type])';
const LOG = '[role="log"]';
export const SCROLLS = /^(?:auto|scroll|overlay)$/u;
/** What asks for it before anything is measured: a page without any of these has no chat that could be told from others. */
export const HOPE = `${COMPOSER}, ${LOG}`;
/** Steps from the line to write in up to what also holds the list. */
const MOST_STEPS = 12;
/** A page with more of them is a form or a sheet. */
const MOST_COMPOSERS = 12;

export interface Place {
  readonly composer: Element | null;
  /** Holds all rows. */
  readonly list: Element;
  readonly rows: readonly Element[];
  /** Lines of what stands above the list, the largest first. */
  readonly head: readonly string[];
  /** Short texts beside the line to write in. */
  readonly beside: readonly string[];
  /** Label and placeholder of the line to write in. */
  readonly address: string;
  /** The line stands below the list, in its column. */
  readonly below: boolean;
  readonly hasSend: boolean;
}

/** Every list that could be a chat in this root, each once. */
export function placesIn(root: Root, sight: Sight): Place[] {
  const places: Place[] = [];
  const composers = [...root.querySelectorAll(COMPOSER)].filter((element) => canHoldMessages(element, sight));
  if (composers.length > MOST_COMPOSERS) return [];
  for (const composer of composers) {
    const place = placeOf(composer, sight);
    if (place === null) continue;
    const known = places.findIndex((other) => holds(other.list, place.list) || holds(place.list, other.list));
    if (known === -1) places.push(place);
    // The title of a room can be a field as well.
    else if (place.below && !places[known]!.below && places[known]!.list === place.list) places[known] = place;
  }
  for (const log of root.querySelectorAll(LOG)) {
    if (!sight.isShown(log) || places.some(({ list }) => holds(log, list) || holds(list, log))) continue;
    const rows = rowsIn(log, sight);
    if (rows.length > 0) places.push({ composer: null, list: holderOf(rows)!, rows, head: headOf(log, null, sight), beside: [], address: '', below: false, hasSend: false });
  }
  return places;
}

export function addressOf(composer: Element): string {
  const names = ['placeholder', 'aria-label', 'data-placeholder', 'aria-placeholder', 'title', 'name'];
  const inside = composer.querySelector('[data-placeholder]')?.getAttribute('data-placeholder') ?? '';
  const beside = composer.parentElement?.querySelector('[class*="placeholder" i]')?.textContent ?? '';
  const labels = [...((composer as HTMLTextAreaElement).labels ?? [])].map((label) => (label.textContent ?? '').trim().slice(0, 80));
  return [...names.map((name) => composer.getAttribute(name) ?? ''), inside, beside, ...labels].join(' ').trim();
}

function canHoldMessages(element: Element, sight: Sight): boolean {
  if (element.matches('[readonly], [type="search"], [role="searchbox"], [role="combobox"]') || element.closest('[role="search"], table[role="grid"], [aria-hidden="true"]') !== null) return false;
  if (NO_MESSAGE.test(addressOf(element)) || element.parentElement?.closest('[contenteditable="true"], [role="textbox"]')) return false;
  if (!sight.isShown(element)) return false;
  const { left, right, top, bottom } = sight.box(element);
  // An empty line of the page's own making may have no size yet.
  return !sight.hasLayout || element.matches('[contenteditable]') || (right - left >= 60 && bottom - top >= 8);
}

/** The nearest list of rows in the column of the line to write in. */
function placeOf(composer: Element, sight: Sight): Place | null {
  const line = sight.box(composer);
  let path = composer;
  let steps = 0;
  for (const holder of upwards(parentOf(composer) ?? composer)) {
    const around = childrenOf(holder);
    // A wrapper around one thing is no step: components have many.
    if (around.length > 1 && (steps += 1) > MOST_STEPS) break;
    const place = Math.max(0, around.indexOf(path));
    const beside = [...around.slice(Math.max(0, place - 250), place), ...around.slice(place + 1, place + 30)].filter((element) => sight.isShown(element) && isInColumn(sight.box(element), line, sight));
    path = holder;
    const rows = beside.length === 0 ? [] : rowsOf(beside, line, sight);
    if (rows.length === 0 || rows.some(isField)) continue;
    const list = rows.length === 1 ? parentOf(rows[0]!)! : holderOf(rows)!;
    // What holds the line to write in as well is no list, unless the rows stand directly beside that line.
    if (holds(list, composer) && !rows.every((row) => parentOf(row) === list)) continue;
    return {
      composer,
      list,
      rows,
      head: headOf(list, composer, sight),
      beside: textsBeside(composer, holder, list, sight),
      address: addressOf(composer),
      below: !sight.hasLayout || isBelow(line, sight.box(list), rows.map((row) => sight.box(row))),
      hasSend: hasSend(composer),
    };
  }
  return null;
}

/** One line of a form: a label with what is filled in. */
function isField(row: Element): boolean {
  return row.querySelector('select, input:not([type]), input[type="text"], input[type="email"], input[type="tel"]') !== null;
}

/** Below the last row, or at least in the lower half: lists scroll on behind the line. */
function isBelow(line: Box, list: Box, rows: readonly Box[]): boolean {
  return line.top >= Math.min(list.bottom, Math.max(...rows.map(({ bottom }) => bottom))) - 60 || line.top > (list.top + list.bottom) / 2;
}

/** Above or below the line to write in, and as wide. */
function isInColumn(box: Box, line: Box, sight: Sight): boolean {
  if (!sight.hasLayout) return true;
  const shared = Math.min(box.right, line.right) - Math.max(box.left, line.left);
  if (shared < Math.min(box.right - box.left, line.right - line.left) * 0.5) return false;
  return box.bottom <= line.top + 24 || box.top >= line.bottom - 24 || (box.bottom - box.top) > 3 * (line.bottom - line.top);
}

/** The rows of what scrolls in the column of the line, where something does; else of all that stands there. */
function rowsOf(elements: readonly Element[], line: Box, sight: Sight): Element[] {
  let best: Element[] = [];
  const scrolling = elements.flatMap((element) => scrollersIn(element, sight)).filter((element) => isInColumn(sight.box(element), line, sight));
  for (const scroller of scrolling) {
    const rows = rowsIn(scroller, sight);
    if (rows.length > best.length) best = rows;
  }
  if (best.length > 1 || (best.length === 1 && scrolling.length === 1)) return best;
  if (!sight.hasLayout) for (const element of elements) {
    const rows = rowsIn(element, sight);
    if (rows.length > best.length) best = rows;
  }
  const among = rowsAmong(elements, sight);
  return among.length > 1 && among.length >= best.length ? among : best;
}

/** Boxes that scroll for themselves, the outermost of each branch; at most a few levels down. */
function scrollersIn(element: Element, sight: Sight, depth = 0): Element[] {
  if (SCROLLS.test(sight.style(element).overflowY) && hasContent(element, sight)) return [element];
  if (depth > 8 || element.childElementCount > 12) return [];
  return childrenOf(element).filter((child) => sight.isShown(child)).flatMap((child) => scrollersIn(child, sight, depth + 1));
}

function hasSend(composer: Element): boolean {
  let part: Element | null = composer;
  for (let step = 0; step < 5 && part !== null; step += 1) {
    part = parentOf(part);
    const buttons = part?.querySelectorAll('button, [role="button"], input[type="submit"], [type="submit"]') ?? [];
    if (buttons.length > 12) return false;
    for (const button of buttons) {
      const said = ['aria-label', 'title', 'value', 'data-testid', 'class', 'id', 'name'].map((name) => button.getAttribute(name) ?? '').join(' ');
      if (SEND.test(`${said.replace(/[-_]/gu, ' ')} ${button.textContent}`) || button.matches('[type="submit"]') || /[➤►▶✈➢]/u.test(button.textContent ?? '')) return true;
    }
  }
  return false;
}

/** Looked at above the list, so many lines at most. */
const MOST_LINES = 24;

/** The texts above a list in its column, the most striking first. */
export function headOf(list: Element, composer: Element | null, sight: Sight): string[] {
  const lines: { readonly text: string; readonly weight: number }[] = [];
  let steps = 0;
  // What scrolls with the rows is no head: "the beginning of your talk". Where the line to write in does as well, it is the page that scrolls.
  const scroller = [...upwards(list)].slice(0, 10).find((part) => SCROLLS.test(sight.style(part).overflowY) && (composer === null || !holds(part, composer))) ?? list;
  const whole = sight.box(scroller);
  for (const part of upwards(scroller)) {
    if ((steps += 1) > 10 || lines.length > 0 && steps > 7) break;
    const holder = parentOf(part);
    if (holder === null || childrenOf(holder).length > 60) continue;
    for (const sibling of childrenOf(holder)) {
      if (sibling === part || !sight.isShown(sibling)) continue;
      const box = sight.box(sibling);
      const isAbove = sight.hasLayout ? box.bottom <= whole.top + 24 && box.right > whole.left + 8 && box.left < whole.right - 8 && whole.top - box.top < 400 : sibling.compareDocumentPosition(part) & sibling.DOCUMENT_POSITION_FOLLOWING;
      if (isAbove) collect(sibling, lines, sight, steps);
    }
  }
  return lines.toSorted((a, b) => b.weight - a.weight).map(({ text }) => text);
}

/** The title of a page may be as large as it likes, px: */
const LARGE = 24;
/** a name that stands one step nearer to the list weighs so much more. */
const FAR = 6;

function collect(element: Element, lines: { text: string; weight: number }[], sight: Sight, distance: number): void {
  if (lines.length >= MOST_LINES || element.matches('nav, select, textarea, input, [role="listbox"], [role="tablist"]')) return;
  const text = sight.isIcon(element) ? '' : ownText(element);
  if (text !== '' && text.length <= 80) {
    const style = sight.style(element);
    const heading = element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]') === null ? 0 : 4;
    lines.push({ text, weight: Math.min(Number.parseFloat(style.fontSize) || 16, LARGE) + (Number(style.fontWeight) >= 500 ? 3 : 0) + heading - distance * FAR - (text.length < 2 ? 20 : text.length < 3 ? 8 : 0) - (element.closest('button') === null ? 0 : 4) });
  }
  for (const child of sight.children(element)) collect(child, lines, sight, distance);
}

/** Short texts around the line to write in, up to what also holds the list, and without the list. */
function textsBeside(composer: Element, holder: Element, list: Element, sight: Sight): string[] {
  const texts: string[] = [];
  (function visit(element: Element): void {
    if (texts.length > 20 || (holds(element, list) && element !== holder)) return;
    const text = ownText(element);
    if (text !== '' && text.length <= 40) texts.push(text.replace(/:$/u, ''));
    for (const child of sight.children(element).slice(-12)) visit(child);
  })(parentOf(composer) ?? composer);
  return texts;
}
