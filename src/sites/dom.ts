/** Longest text that is taken from one element, in characters. */
const TEXT_LIMIT = 20_000;

/** Elements that begin a new line. */
const BLOCKS = new Set(['ADDRESS', 'ARTICLE', 'BLOCKQUOTE', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TR', 'UL']);

/**
 * The text of an element as a reader sees it: emoji pictures by their alternative text, line breaks kept, the page left as it is.
 * @param strip selectors of parts that do not belong to the own words: quotes, reactions, clocks
 */
export function textOf(element: Element | null, strip = ''): string {
  if (element === null) return '';
  const parts: string[] = [];
  let length = 0;
  function add(text: string): void {
    parts.push(text);
    length += text.length;
  }
  function walk(node: Node): void {
    if (length > TEXT_LIMIT) return;
    if (node.nodeType === node.TEXT_NODE) return add(node.nodeValue ?? '');
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const part = node as Element;
    if (strip !== '' && part.matches(strip)) return;
    if (part.tagName === 'BR') return add('\n');
    if (part.tagName === 'IMG') return add(part.getAttribute('alt') ?? '');
    if (part.tagName === 'SCRIPT' || part.tagName === 'STYLE') return;
    const isBlock = BLOCKS.has(part.tagName) && part !== element;
    if (isBlock) add('\n');
    for (const child of part.childNodes) walk(child);
    if (isBlock) add('\n');
  }
  walk(element);
  return parts.join('').slice(0, TEXT_LIMIT).replace(/[ \t\u00a0]+/gu, ' ').replace(/ ?\n[ \n]*/gu, '\n').trim();
}

/** The first selector that finds something, old and new layouts side by side. */
export function first(root: ParentNode, ...selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
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
