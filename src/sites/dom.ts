import type { Speaker } from '../conversation/message.ts';

/** Longest text that is taken from one element, in characters: its beginning and its end, because threats also stand behind padding. */
const TEXT_LIMIT = 20_000;
const TAIL = 5_000;
/** Nothing behind this is looked at. */
const LOOK_LIMIT = 1_000_000;

/** Elements that begin a new line. */
const BLOCKS = new Set(['ADDRESS', 'ARTICLE', 'BLOCKQUOTE', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TR', 'UL']);

/**
 * The text of an element as a reader sees it: emoji pictures by their alternative text, line breaks kept, the page left as it is.
 * @param strip selectors of parts that do not belong to the own words: quotes, reactions, clocks
 * @param end selectors of parts that end them, with all that follows
 */
export function textOf(element: Element | null, strip = '', end = ''): string {
  if (element === null) return '';
  const parts: string[] = [];
  let length = 0;
  let isOver = false;
  function add(text: string): void {
    parts.push(text);
    length += text.length;
  }
  function walk(node: Node): void {
    if (length > LOOK_LIMIT || isOver) return;
    if (node.nodeType === node.TEXT_NODE) return add(node.nodeValue ?? '');
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const part = node as Element;
    if (end !== '' && part.matches(end)) isOver = true;
    if (isOver || (strip !== '' && part.matches(strip))) return;
    if (part.tagName === 'BR') return add('\n');
    if (part.tagName === 'IMG') return add(part.getAttribute('alt') ?? '');
    if (part.tagName === 'SCRIPT' || part.tagName === 'STYLE') return;
    const isBlock = BLOCKS.has(part.tagName) && part !== element;
    if (isBlock) add('\n');
    for (const child of part.childNodes) walk(child);
    if (isBlock) add('\n');
  }
  walk(element);
  return tidy(parts.join(''));
}

/** Blanks and line breaks as a reader sees them, cut to the limit. */
export function tidy(raw: string): string {
  const text = raw.replace(/[ \t\u00a0]+/gu, ' ').replace(/ ?\n[ \n]*/gu, '\n').trim();
  return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT - TAIL - 1)}\n${text.slice(-TAIL)}`;
}

/** The first selector that finds something, old and new layouts side by side. */
export function first(root: ParentNode, ...selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}

export type Side = 'me' | 'them';

/** Bubbles keep clear of the other side by more than this, px. */
const CLEARANCE = 24;

/**
 * The last resort where no hook tells who speaks: at which edge a bubble stands. It is believed only where every bubble whose speaker
 * is known by a better sign keeps to it, and where both speakers are among them. What spans the list, or has no layout, tells nothing.
 */
export function sideFrom(known: () => readonly (readonly [Element | null, Speaker])[]): (bubble: Element) => Side | undefined {
  // Asked for only where nothing else told: measuring makes the browser lay out the page.
  let tell: ((bubble: Element) => Side | undefined) | undefined;
  return (bubble) => (tell ??= edgesOf(known()))(bubble);
}

function edgesOf(known: readonly (readonly [Element | null, Speaker])[]): (bubble: Element) => Side | undefined {
  const places = known.flatMap(([bubble, speaker]) => (bubble === null || speaker === 'unknown' ? [] : [{ box: bubble.getBoundingClientRect(), speaker }]));
  const start = Math.min(...places.map(({ box }) => box.left));
  const end = Math.max(...places.map(({ box }) => box.right));
  const isRight = (box: DOMRect): boolean | undefined => {
    const [before, behind] = [box.left - start > CLEARANCE, end - box.right > CLEARANCE];
    return before === behind || box.width === 0 ? undefined : before;
  };
  const isMeRight = places.some(({ box, speaker }) => speaker === 'me' && isRight(box) === true);
  const agree = places.every(({ box, speaker }) => isRight(box) === (isMeRight === (speaker === 'me')));
  if (!agree || new Set(places.map(({ speaker }) => speaker)).size < 2) return () => undefined;
  return (bubble) => {
    const right = isRight(bubble.getBoundingClientRect());
    return right === undefined ? undefined : right === isMeRight ? 'me' : 'them';
  };
}

/** ms, UTC; undefined rather than wrong. */
export function timeOf(iso: string | null | undefined): number | undefined {
  const time = iso ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** Optional fields that have no value are left out. */
export function withoutUndefined<T extends object>(fields: T): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
