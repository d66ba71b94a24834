/**
 * The page as it is seen: through open shadow roots and slots, by what is shown and where. Measures are taken once a look, because
 * each makes the browser work.
 */

/** A rectangle without an area in pages without layout. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Sight {
  box(element: Element): Box;
  style(element: Element): CSSStyleDeclaration;
  /** Whether the element itself can be seen; what is scrolled away counts as seen, text for screen readers alone does not. */
  isShown(element: Element): boolean;
  /** Whether its letters are drawn as a picture: "add_reaction" in a font of icons. */
  isIcon(element: Element): boolean;
  /** Shown children, through roots and slots. */
  children(element: Element): Element[];
  /** Whether the page has layout at all; a test's DOM has none. */
  readonly hasLayout: boolean;
}

/** Never part of what somebody says. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META', 'HEAD', 'IFRAME', 'OPTION', 'SVG', 'svg']);
/** The first of an element's fonts is one of icons. */
const ICONS = /^[^,]*(?:icon|symbols|awesome|glyph)/iu;
/** Narrower or lower than this, px, is text for screen readers. */
const LEAST = 2;

export function createSight(document: Document): Sight {
  const boxes = new Map<Element, Box>();
  const styles = new Map<Element, CSSStyleDeclaration>();
  const shown = new Map<Element, boolean>();
  const body = document.body?.getBoundingClientRect();

  const sight: Sight = {
    hasLayout: body !== undefined && body.width > 0,
    box: (element) => remember(boxes, element, () => boxOf(element)),
    style: (element) => remember(styles, element, () => (element.ownerDocument.defaultView ?? window).getComputedStyle(element)),
    isShown: (element) => remember(shown, element, () => isSeen(element)),
    isIcon: (element) => ICONS.test(sight.style(element).fontFamily ?? '') || (element.tagName === 'I' && /icon/iu.test(element.className)),
    children: (element) => childrenOf(element).filter((child) => sight.isShown(child)),
  };

  function isSeen(element: Element): boolean {
    if (SILENT.has(element.tagName) || element.hasAttribute('hidden')) return false;
    if (element.getAttribute('aria-hidden') === 'true' && isCopy(element)) return false;
    const style = sight.style(element);
    if (style.display === 'none' || style.visibility === 'hidden') return false;
    // What is only just fading in is there.
    if (style.opacity === '0' && element.getAnimations().length === 0) return false;
    if (!sight.hasLayout || style.display === 'contents') return true;
    const { left, right, top, bottom } = sight.box(element);
    if (style.position === 'absolute' && (right - left < LEAST || bottom - top < LEAST || right < -1000 || style.clip === 'rect(0px, 0px, 0px, 0px)')) return element.tagName === 'SLOT';
    return true;
  }
  return sight;
}

/** What holds nothing but floating parts has no height: then it is as high as they are. */
function boxOf(element: Element): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (bottom > top || right === left || element.childElementCount === 0) return { left, right, top, bottom };
  const inner = [...element.children].map((child) => child.getBoundingClientRect()).filter((box) => box.bottom > box.top);
  return { left, right, top: Math.min(top, ...inner.map((box) => box.top)), bottom: Math.max(bottom, ...inner.map((box) => box.bottom)) };
}

/** Whether an element stands in the line of what is around it. */
export function flows(element: Element, sight: Sight): boolean {
  return /^(?:inline|contents)/u.test(sight.style(element).display);
}

/** Text that is hidden from screen readers is mostly decoration; a copy of what stands beside it is not read twice. */
function isCopy(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  if (text === '') return false;
  return [element.previousElementSibling, element.nextElementSibling].some((sibling) => sibling?.textContent?.trim() === text);
}

function remember<V>(known: Map<Element, V>, element: Element, look: () => V): V {
  let value = known.get(element);
  if (value === undefined) {
    value = look();
    known.set(element, value);
  }
  return value;
}

/** Nodes in the order in which they are shown: those of the open root, and where it has slots, what stands in them. */
export function nodesOf(element: Element): readonly Node[] {
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

/** Without a copy of a long list, for those who leave early. */
export function eachChild(element: Element): Iterable<Element> {
  if (element.tagName === 'SLOT' || element.shadowRoot !== null) return nodesOf(element).filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[];
  return element.children;
}

export function childrenOf(element: Element): Element[] {
  return [...eachChild(element)];
}

/** What matches below an element, also in open roots there. */
export function allIn(element: Element, selector: string): Element[] {
  const inRoots = [element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [...shadowRoot.children].flatMap((child) => [...(child.matches(selector) ? [child] : []), ...allIn(child, selector)])));
  return [...element.querySelectorAll(selector), ...inRoots];
}

/** The element in which a node is shown. */
export function parentOf(node: Element): Element | null {
  if (node.assignedSlot !== null && node.assignedSlot !== undefined) return node.assignedSlot;
  if (node.parentElement !== null) return node.parentElement;
  const root = node.parentNode;
  return root !== null && 'host' in root ? (root as ShadowRoot).host : null;
}

/** From the element upwards, itself first, to below `end`. */
export function* upwards(element: Element, end: Element | null = null): Generator<Element> {
  for (let part: Element | null = element; part !== null && part !== end; part = parentOf(part)) yield part;
}

/** What of `outer` an element within it stands in. */
export function branchOf(element: Element, outer: Element): Element {
  return [...upwards(element, outer)].at(-1)!;
}

export function holds(outer: Element, inner: Element): boolean {
  for (const part of upwards(inner)) if (part === outer) return true;
  return false;
}

/** The smallest element in which all of them are shown. */
export function holderOf(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (first === undefined) return null;
  for (const part of upwards(parentOf(first) ?? first)) if (others.every((other) => holds(part, other))) return part;
  return null;
}

/** Elements that are visited in search of open roots; in long lists only the newest count. */
const MOST_VISITS = 4_000;
const LONG_LIST = 100;

export type Root = Document | ShadowRoot;

export function documentOf(root: Root): Document {
  return 'host' in root ? root.ownerDocument : root;
}

/** The document, its open shadow roots, and the documents of frames that may be read. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [];
  let visits = 0;
  function enter(root: Root): void {
    roots.push(root);
    const frames = root.querySelectorAll('iframe');
    const top = 'host' in root ? root : root.body;
    if (top !== null) visit(top);
    for (const frame of frames) {
      const inner = documentIn(frame);
      if (inner?.body) enter(inner);
    }
  }
  function visit(node: ParentNode): void {
    const { children } = node;
    for (let index = Math.max(0, children.length - LONG_LIST); index < children.length; index += 1) {
      if ((visits += 1) > MOST_VISITS) return;
      const child = children[index]!;
      if (child.shadowRoot) enter(child.shadowRoot);
      visit(child);
    }
  }
  enter(document);
  return roots;
}

/** Null for frames of other origins, whose inside nobody may read. */
function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
