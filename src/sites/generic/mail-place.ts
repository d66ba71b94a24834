/** Where an opened mail stands: an address, what stands around it as a head, and the block of words that follows. */
import { momentOf } from '../clock.ts';
import { textOf } from '../dom.ts';
import { END, QUOTE } from '../mail-words.ts';
import { languageOf } from '../you.ts';
import { isClock } from './leaves.ts';
import { labelIn } from './mail-vocabulary.ts';
import { CONTROL } from './rows.ts';
import { childrenOf, holds, nodesOf, parentOf, upwards, type Root, type Sight } from './sight.ts';

/** Of limited parts: pages hold long texts without a blank, such as pictures written out in style sheets. */
const ADDRESS = /[^\s<>"'(),:;[\]|@]{1,64}@[^\s<>"'(),:;[\]|@]{1,255}\.\p{L}{2,}/u;
/** Addresses that are looked at, and elements in search of them. */
const MOST_MARKS = 200;
const MOST_ELEMENTS = 12_000;
/** Steps from an address up to what also holds the words. */
const MOST_STEPS = 14;
/** So much of what follows is looked at. */
const MOST_BESIDE = 20;
/** A head has no more pieces. */
const MOST_ITEMS = 70;
/** Longer than this, or of several lines, is more than a line of a list. */
const SOLID = 160;
/** So many words make a block of words. */
const WORDS = 3;
/** Longer names of files are rare. */
const FILE_WORDS = 6;
export const LONGEST_LINE = 200;
/** No head stands in a longer text. */
const LONGEST_TEXT = 2_000;
const LONGEST_MOMENT = 60;
/** With more words before it, a head is one that somebody passes on. */
const PASSED_ON_WORDS = 4;

/** Parts that are no words of a mail, whatever they say. */
const ASIDE = `${CONTROL}, [role="alert"], [role="status"], [role="navigation"], h1, h2, h3, h4, h5, h6, [role="heading"]`;
/** Things to press: a mail that stands in one is not open. */
const PRESSED = 'a[href], button, [role="button"], [role="option"], [role="row"], [role="treeitem"], [role="link"], [role="gridcell"], label';
/** A line beside a sender is the beginning of a mail, not the mail. */
const INLINE = /^(?:SPAN|A|B|I|EM|STRONG|SMALL|TIME|LABEL|DT|TH)$/u;
/** Lower than this, px, is one line. */
const LINE = 40;
/** A mail of which no more than this is shown. */
const FOLDED = '[aria-expanded="false"]:not(button, a, [role="button"], [aria-haspopup]), [data-expanded="false"]';
/** What a file's name and size say. */
const FILE = /\.\w{2,5}\b[^.]{0,20}\d\s?[kmg]i?b\b/iu;
const EDITABLE = 'input:not([type]), input[type="text"], input[type="email"], textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"]';

/** A piece of the head: a text, or an attribute that holds an address. */
export interface Item {
  readonly element: Element;
  readonly text: string;
  readonly address?: string;
  /** Said by an attribute, not shown. */
  readonly isHidden?: boolean;
}

export interface MailPlace {
  /** The smallest element around head and words. */
  readonly holder: Element;
  readonly head: readonly Item[];
  /** The words; the body of a frame's page, where they stand in one. */
  readonly body: Element;
  /** The words themselves, or their frame. */
  readonly host: Element;
  /** One of several of a kind, as in a list and in a thread. */
  readonly isOneOfMany: boolean;
  /** More than one line. */
  readonly isSolid: boolean;
}

/** Every place of these roots that could be an opened mail, each once. */
export function mailPlacesIn(roots: readonly Root[], sightOf: (root: Root) => Sight): MailPlace[] {
  const places: MailPlace[] = [];
  for (const root of roots) {
    const sight = sightOf(root);
    for (const mark of marksIn(root, sight)) {
      const place = placeAround(mark, sight);
      if (place === null) continue;
      const same = places.findIndex(({ body }) => body === place.body);
      if (same === -1) places.push(place);
      else if (holds(place.holder, places[same]!.holder)) places[same] = place;
    }
  }
  return places.filter((place) => !places.some((other) => other !== place && isHeldBy(place, other)));
}

/** The first address in a text of the head's length. */
export function addressIn(text: string | null | undefined): string | undefined {
  return text === null || text === undefined || text.length >= LONGEST_TEXT ? undefined : ADDRESS.exec(text)?.[0].toLowerCase();
}

/** All of them, in their order. */
export function addressesIn(text: string): string[] {
  return Array.from(text.matchAll(new RegExp(ADDRESS.source, 'gu')), ([address]) => address.toLowerCase());
}

/** Elements that show an address, in the order of the page. */
function marksIn(root: Root, sight: Sight): Element[] {
  const found: Element[] = [];
  let visits = 0;
  for (const element of root.querySelectorAll('*')) {
    if ((visits += 1) > MOST_ELEMENTS || found.length >= MOST_MARKS) break;
    if (itemOf(element) === null && ![...element.childNodes].some((node) => node.nodeType === node.TEXT_NODE && node.nodeValue!.includes('@') && addressIn(node.nodeValue) !== undefined)) continue;
    if (element.closest(QUOTE) === null && !isBehindEnd(element) && sight.isShown(element)) found.push(element);
  }
  return found;
}

/** In the earlier mail below the open one. */
function isBehindEnd(element: Element): boolean {
  for (let part: Element | null = element; part !== null; part = part.parentElement) {
    if (part.matches(END)) return true;
    for (let before = part.previousElementSibling, steps = 0; before !== null && steps < 3; before = before.previousElementSibling, steps += 1) if (before.matches(END)) return true;
  }
  return false;
}

const NO_ATTRIBUTE = /^(?:class|id|style|src|srcset|srcdoc|href|alt|value|content|name)$/u;

/** What an element's attributes say of an address. */
function itemOf(element: Element): Item | null {
  const link = /^mailto:([^?]+)/u.exec(element.getAttribute('href') ?? '')?.[1];
  for (const text of [link, ...[...element.attributes].flatMap(({ name, value }) => (NO_ATTRIBUTE.test(name) || !value.includes('@') || value.length > LONGEST_LINE ? [] : [value]))]) {
    const address = addressIn(text);
    if (address !== undefined) return { element, text: text === link ? address : text!, address, isHidden: true };
  }
  return null;
}

/** The pieces of a part of the page, once a look: neighbours are compared with each other. */
function itemsIn(part: Element, sight: Sight): readonly Item[] {
  const known = looks.get(sight) ?? new Map<Element, readonly Item[]>();
  looks.set(sight, known);
  const items = known.get(part) ?? itemsUpTo(part, sight, null);
  known.set(part, items);
  return items;
}

const looks = new WeakMap<Sight, Map<Element, readonly Item[]>>();

/** The pieces of a part of the page, up to `end`. */
function itemsUpTo(part: Element, sight: Sight, end: Element | null): Item[] {
  const items: Item[] = [];
  let isOver = false;
  (function visit(element: Element, isControl: boolean): void {
    if (element === end) isOver = true;
    if (isOver || items.length > MOST_ITEMS) return;
    const said = itemOf(element);
    if (said !== null) items.push(said);
    const isWithin = isControl || element.matches(CONTROL);
    for (const node of nodesOf(element)) {
      if (node.nodeType === node.TEXT_NODE) {
        const text = (node.nodeValue ?? '').replace(/\s+/gu, ' ').trim();
        const address = addressIn(text);
        if (text !== '' && (!isWithin || address !== undefined || said !== null)) items.push(address === undefined ? { element, text } : { element, text, address });
      } else if (node.nodeType === node.ELEMENT_NODE && (node === end || sight.isShown(node as Element))) visit(node as Element, isWithin);
    }
  })(part, false);
  return items;
}

function placeAround(mark: Element, sight: Sight): MailPlace | null {
  let path = mark;
  let steps = 0;
  for (const holder of upwards(parentOf(mark) ?? mark)) {
    if ((steps += 1) > MOST_STEPS || !sight.isShown(holder)) return null;
    const around = childrenOf(holder);
    // What stands beside it looks the same and has a sender or a clock of its own: lines of a list.
    if (hasAlike(path, around, sight)) return null;
    const at = around.indexOf(path) + 1;
    const host = hostAmong(around.slice(at, at + MOST_BESIDE), path, mark, sight);
    if (host !== null) return placeWith(mark, holder, host, sight);
    path = holder;
  }
  return null;
}

function placeWith(mark: Element, holder: Element, found: Element, sight: Sight): MailPlace | null {
  const frame = frameIn(found, sight);
  const host = frame ?? narrowed(found, sight);
  const body = frame?.contentDocument?.body ?? host;
  const head = itemsUpTo(holder, sight, found);
  if (head.length > MOST_ITEMS || [...upwards(host)].some((part, step) => part.matches(PRESSED) || (step < MOST_STEPS && part.matches(FOLDED))) || sight.style(host).cursor === 'pointer') return null;
  if (isWritten(body) || [...holder.querySelectorAll(EDITABLE)].some((field) => field.compareDocumentPosition(found) & field.DOCUMENT_POSITION_FOLLOWING && sight.isShown(field))) return null;
  const text = textOf(body);
  const chain = [...upwards(holder)].slice(0, 4).filter((part) => part.tagName !== 'BODY');
  const isOneOfMany = chain.some((part) => hasAlike(part, childrenOf(parentOf(part) ?? part), sight));
  return { holder, head, body, host, isOneOfMany, isSolid: frame !== null || isSolid(text) || (holds(holder, mark) && body.childElementCount > 1 && text.includes('\n')) };
}

/** What the person writes. */
function isWritten(body: Element): boolean {
  return body.closest(EDITABLE) !== null || body.querySelector(EDITABLE) !== null || body.ownerDocument.designMode === 'on';
}

/** Whether something of the same kind stands next to it, or next but one. */
function hasAlike(part: Element, around: readonly Element[], sight: Sight): boolean {
  const at = around.indexOf(part);
  return around.slice(Math.max(0, at - 2), at + 3).some((sibling) => sibling !== part && isAlike(sibling, part, sight));
}

function isAlike(element: Element, other: Element, sight: Sight): boolean {
  if (element.tagName !== other.tagName || element.className !== other.className || !sight.isShown(element)) return false;
  const items = itemsIn(element, sight).slice(0, 4);
  return items.length > 1 && labelIn(items[0]!.text) === null && items.some(({ address, text, element: part }) => address !== undefined || isMoment(text, part)) && wordsIn(element, sight) >= WORDS;
}

/** The block of words among what follows an address: the first of several lines, else the longest. */
function hostAmong(after: readonly Element[], path: Element, mark: Element, sight: Sight): Element | null {
  const lines: { readonly element: Element; readonly length: number }[] = [];
  let last = itemsIn(path, sight).at(-1);
  for (const element of after) {
    if (frameIn(element, sight) !== null) return element;
    const isValue = last !== undefined && labelIn(last.text)?.rest === '';
    const items = sight.isShown(element) ? itemsIn(element, sight) : [];
    last = items.at(-1) ?? last;
    const text = textOf(element, ASIDE) || shadowTextIn(element);
    const words = wordsIn(element, sight);
    if (isValue || words < WORDS || element.matches(`${ASIDE}, ${PRESSED}`) || INLINE.test(element.tagName) || isBeside(element, mark, sight) || isHead(element, items, text)) continue;
    if (isSolid(text)) return element;
    lines.push({ element, length: text.length });
  }
  return lines.reduce<(typeof lines)[number] | null>((best, line) => (best === null || line.length > best.length ? line : best), null)?.element ?? null;
}

function isBeside(element: Element, mark: Element, sight: Sight): boolean {
  const [box, beside] = [sight.box(element), sight.box(mark)];
  return sight.hasLayout && box.bottom - box.top < LINE && box.top < beside.bottom - 2;
}

/** Further lines of a head: labels, addresses, the subject that the page's title repeats. */
function isHead(element: Element, items: readonly Item[], text: string): boolean {
  const [first] = items;
  if (first !== undefined && labelIn(first.text) !== null && text.length < LONGEST_LINE * 2) return true;
  if (text.includes('\n') || text.length > LONGEST_LINE) return false;
  return element.ownerDocument.title.includes(text) || element.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"], button') !== null;
}

function isSolid(text: string): boolean {
  return text.length > SOLID || text.split('\n').filter((line) => (line.match(/\p{L}{2,}/gu)?.length ?? 0) > 0).length > 1;
}

/** A clock or a date, in the page's language. */
export function isMoment(text: string, { ownerDocument }: Element): boolean {
  return isClock(text) || (text.length < LONGEST_MOMENT && (/\b20\d\d\b.*\d{1,2}[:.]\d{2}/u.test(text) || momentOf(text, languageOf(ownerDocument)) !== undefined));
}

/** How many words stand there that are neither label, nor address, nor clock, nor on a button. */
function wordsIn(element: Element, sight: Sight): number {
  if (!sight.isShown(element)) return 0;
  return itemsIn(element, sight).reduce((sum, { text, address, element: part }) => {
    if (isMoment(text, part) || part.tagName === 'TIME' || FILE.test(text) || (address !== undefined && text.length < LONGEST_LINE / 2)) return sum;
    return sum + (text.match(/\p{L}{2,}/gu)?.length ?? 0);
  }, 0);
}

/** What stands in roots of their own, which the text of an element leaves out. */
function shadowTextIn(element: Element): string {
  const roots = [element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.children ?? [])]);
  return roots.map((child) => textOf(child) || shadowTextIn(child)).join('\n').trim();
}

/** A frame with words that may be read. */
function frameIn(element: Element, sight: Sight): HTMLIFrameElement | null {
  for (const frame of [element, ...element.querySelectorAll('iframe')]) {
    if (frame.tagName !== 'IFRAME' || sight.style(frame).display === 'none') continue;
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    if (body && textOf(body) !== '') return frame as HTMLIFrameElement;
  }
  return null;
}

/** Down to the part that alone holds the words. */
function narrowed(element: Element, sight: Sight): Element {
  for (let part = element; ; ) {
    if ([...part.childNodes].some((node) => node.nodeType === node.TEXT_NODE && node.nodeValue!.trim() !== '')) return part;
    const worded = childrenOf(part).filter((child) => sight.isShown(child) && !child.matches(ASIDE) && !isFile(textOf(child)) && wordsIn(child, sight) > 0);
    if (worded.length !== 1 || worded[0]!.tagName === 'SPAN' || worded[0]!.tagName === 'P') return part;
    part = worded[0]!;
  }
}

/** Nothing but what was sent along. */
function isFile(text: string): boolean {
  return text.length < LONGEST_LINE && FILE.test(text) && (text.replace(FILE, ' ').match(/\p{L}{2,}/gu)?.length ?? 0) < FILE_WORDS;
}

/** A line of a list before the open mail holds that mail's place as its words; and a mail holds the head of one that is passed on. */
function isHeldBy(place: MailPlace, other: MailPlace): boolean {
  const isAround = (outer: MailPlace, inner: MailPlace): boolean => outer.body !== inner.body && (outer.body.contains(inner.holder) || (outer.body.ownerDocument !== outer.holder.ownerDocument && outer.body.ownerDocument === inner.holder.ownerDocument));
  if (isAround(other, place)) return isPassedOn(other.body, place);
  return isAround(place, other) && !isPassedOn(place.body, other);
}

/** Parts of a client, which no mail brings along. */
const CLIENT = 'button, input, nav, iframe, [role="button"], [role="link"], [role="toolbar"], [role="list"], [role="listitem"], [role="option"]';

/** Whether the inner head is one that the outer mail passes on: words of that mail, or a line, stand before it, and nothing of the client. */
function isPassedOn(body: Element, { host, head }: MailPlace): boolean {
  const isBefore = (part: Element): boolean => (part.compareDocumentPosition(host) & part.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if ([...body.querySelectorAll(CLIENT)].some((part) => isBefore(part))) return false;
  const text = textOf(body);
  const sender = head.find(({ address, isHidden }) => address !== undefined && !isHidden);
  const start = sender === undefined ? -1 : text.indexOf(sender.text);
  const before = start === -1 ? '' : text.slice(0, start);
  return /^-{4,}[^-]+-{4,}$/mu.test(before) || (before.match(/\p{L}{2,}/gu)?.length ?? 0) > PASSED_ON_WORDS;
}
