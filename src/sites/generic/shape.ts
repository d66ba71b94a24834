/** What a person has shown of a site: the general reader then reads by it, and asks no votes. */
import type { Row, Speaker } from '../../conversation/message.ts';
import { withoutUndefined } from '../dom.ts';
import type { Part } from './part.ts';
import { ownText, rowsIn } from './rows.ts';
import { childrenOf, createSight, documentOf, holderOf, holds, rootsOf, upwards, type Root, type Sight } from './sight.ts';
import { edgesOf } from './speakers.ts';
import { takeApart } from './words.ts';
import type { Shape } from './world.ts';

export interface ShapedReading {
  readonly list: Element;
  readonly rows: readonly Row[];
}

/**
 * Derives the shape from one message of each side.
 * @returns null where nothing tells the two apart, or where they do not stand in one list
 */
export function shapeFrom(own: Element, other: Element, sight: Sight): Shape | null {
  const holder = holderOf([own, other]);
  if (holder === null) return null;
  for (const list of upwards(holder)) {
    const rows = rowsIn(list, sight);
    const [ownRow, otherRow] = [own, other].map((element) => rows.find((row) => holds(row, element) || holds(element, row)));
    if (ownRow === undefined || otherRow === undefined || ownRow === otherRow) {
      continue;
    }
    const element = holderOf(rows)!;
    const signs = signsOf(rows, element, sight);
    const pair = pairOf(signs, rows.indexOf(ownRow), rows.indexOf(otherRow));
    if (pair === null) return null;
    const texts = [own, other].map((pointed) => selectorOf(pointed, false));
    return { list: pathTo(element), text: texts[0] === texts[1] && texts[0]!.includes('.') ? texts[0]! : null, own: pair[0], other: pair[1] };
  }
  return null;
}

/** Reads by a shape, the newest rows of the list; null where its list is not on the page, or holds nothing. */
export function readShape(root: ParentNode, shape: Shape, sight: Sight, most?: number): ShapedReading | null {
  const list = safely(() => root.querySelector(shape.list));
  if (list === null || !sight.isShown(list)) return null;
  const rows = rowsIn(list, sight, most);
  const parts = takeApart(rows, new Set(), sight);
  const signs = signsOf(rows, list, sight);
  const read = parts.flatMap((part, index): Row[] => {
    const from = speakerOf(signs[index]!, shape);
    const text = textIn(part, shape);
    if (part.divider || (text === '' && part.media === undefined)) return [];
    return [withoutUndefined({ from, text, quoted: part.quoted, sentAt: part.sentAt, media: part.media })];
  });
  return read.length === 0 ? null : { list, rows: read };
}

function textIn({ row, text }: Part, shape: Shape): string {
  if (shape.text === null) return text;
  const element = row.matches(shape.text) ? row : row.querySelector(shape.text);
  // What was pointed at may hold a clock as well; the words that were found in it are without.
  return element === null || (element.textContent ?? '').includes(text.split('\n')[0]!) ? text : (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function speakerOf(signs: ReadonlySet<string>, shape: Shape): Speaker {
  const [own, other] = [signs.has(shape.own), signs.has(shape.other)];
  return own === other ? 'unknown' : own ? 'me' : 'them';
}

/** Everything about a row that could tell who speaks, by row. */
function signsOf(rows: readonly Element[], list: Element, sight: Sight): Set<string>[] {
  const parts = takeApart(rows, new Set(), sight);
  const edges = edgesOf(parts, list, sight);
  return parts.map((part, index) => {
    const signs = new Set<string>();
    for (const element of new Set([...upwards(part.core, list), ...upwards(part.row, list)])) {
      if (element === list) continue;
      for (const { name, value } of element.attributes) if (/^(?:data-|aria-label$|author$|from$|direction$)/u.test(name) && value.length <= 40) signs.add(`${name} ${value}`);
      for (const token of element.classList) signs.add(`class ${token}`);
    }
    if (part.label !== undefined) signs.add(`name ${part.label}`);
    signs.add(`edge ${edges[index]}`);
    return signs;
  });
}

/** Two signs that between them tell apart the most rows, none of which has both; those of the page's own naming first. */
function pairOf(signs: readonly ReadonlySet<string>[], own: number, other: number): readonly [string, string] | null {
  const only = (one: ReadonlySet<string>, not: ReadonlySet<string>): string[] => [...one].filter((sign) => !not.has(sign));
  let best: readonly [string, string] | null = null;
  let most = 1;
  for (const mine of only(signs[own]!, signs[other]!)) {
    for (const theirs of only(signs[other]!, signs[own]!)) {
      if (/^edge (?:both|middle)$/u.test(mine) || /^edge (?:both|middle)$/u.test(theirs)) continue;
      if (signs.some((some) => some.has(mine) && some.has(theirs))) continue;
      const told = signs.filter((some) => some.has(mine) !== some.has(theirs)).length + (mine.split(' ')[0] === theirs.split(' ')[0] ? 0.5 : 0);
      if (told > most) [best, most] = [[mine, theirs], told];
    }
  }
  return best;
}

function selectorOf(element: Element, withId: boolean): string {
  if (withId && element.id !== '' && !/\d{3}/u.test(element.id)) return `#${CSS.escape(element.id)}`;
  return element.localName + [...element.classList].filter((token) => !/^(?:is-|active|hover|focus|selected)/u.test(token)).map((token) => `.${CSS.escape(token)}`).join('');
}

/** The shortest path down to an element that leads to no other. */
function pathTo(element: Element): string {
  const root = element.getRootNode() as ParentNode;
  let path = '';
  for (const part of upwards(element)) {
    const step = selectorOf(part, true);
    path = path === '' ? step : `${step} > ${path}`;
    if (safely(() => root.querySelectorAll(path).length) === 1) return path;
    const holder = part.parentElement;
    if (holder === null) break;
    const place = childrenOf(holder).indexOf(part) + 1;
    path = path.replace(step, `${step}:nth-child(${place})`);
    if (step.startsWith('#')) break;
  }
  return path;
}

function safely<T>(query: () => T): T | null {
  try {
    return query();
  } catch {
    return null;
  }
}

/** The shape that two messages tell, see shapeFrom. */
export function shapeIn(own: Element, other: Element): Shape | null {
  return own.ownerDocument === other.ownerDocument ? shapeFrom(own, other, createSight(own.ownerDocument)) : null;
}

/** How the page is read by a shape. */
export function previewOf(shape: Shape, pointed: Element): readonly Row[] {
  return readShape(pointed.getRootNode() as Root, shape, createSight(pointed.ownerDocument))?.rows ?? [];
}

/** Texts in sight, in the order of the page: what somebody without a mouse can choose from. */
export function choicesIn(document: Document): Element[] {
  return rootsOf(document).flatMap((root) => {
    const sight = createSight(documentOf(root));
    const choices: Element[] = [];
    const top = 'host' in root ? root.host : root.body;
    (function visit(element: Element): void {
      if (choices.length > 400 || (element.shadowRoot !== null && element !== top) || element.matches('nav, header, footer, form, button, textarea, [contenteditable]')) return;
      const { top: upper, bottom } = sight.box(element);
      if (ownText(element) !== '' && bottom > 0 && upper < (element.ownerDocument.defaultView?.innerHeight ?? 0)) choices.push(element);
      else for (const child of sight.children(element)) visit(child);
    })(top);
    return choices;
  });
}
