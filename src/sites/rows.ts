/** One row of a chat that is described by its layout: all that it says by itself. */
import type { Media, Row, Speaker } from '../conversation/message.ts';
import { textOf, withoutUndefined } from './dom.ts';
import { all, outermost, valueOf, type Field } from './field.ts';
import type { Layout, Sign } from './layout.ts';
import { newestIn } from './newest.ts';

const CALL = /\b(?:call|anruf|appel|llamada|chiamata|chamada|ligação|oproep|gesprek|arama)|połączenie|звонок/iu;
const VIDEO = /vid[eé]o|vídeo|wideo|görüntülü|видео/iu;

const MEDIA: readonly (readonly [Media, string])[] = [
  ['voice', 'audio'],
  ['video', 'video'],
  ['image', 'img[src^="blob:"]'],
];

/** Values by which a row, or a run of rows, tells whose it is. */
export interface Names {
  readonly sender: string | undefined;
  /** For each sign of the layout that compares values. */
  readonly signs: readonly (string | undefined)[];
}

export interface RowFacts extends Names {
  readonly element: Element;
  readonly row: Row | null;
  readonly id: string | undefined;
  readonly clock: string | undefined;
  /** What it lies in with others of the same speaker. */
  readonly run: Element | null;
  /** For each sign of the layout that is a selector. */
  readonly shown: readonly Speaker[];
}

/** The newest rows of a list, at most so many, in the order of the page. */
export function rowsIn(list: Element, layout: Layout, most: number): Element[] {
  const { row, events = [], shadow } = layout;
  const selector = [row, ...events.map(([, event]) => event)].join();
  const foreign = foreignIn(layout);
  const isOwn = (element: Element): boolean => foreign === '' || element.closest(foreign) === null;
  if (shadow === undefined) return newestIn(list, most, (element) => element.matches(selector)).filter(isOwn);
  const found = new Set(all(list, selector, shadow));
  found.delete(list);
  return [...found].filter((element) => !isInside(element, found) && isOwn(element)).slice(-most);
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  for (let part = element.parentElement; part !== null; part = part.parentElement) if (others.has(part)) return true;
  return false;
}

/** What is read of one row. */
export function factsIn(element: Element, layout: Layout): RowFacts {
  return {
    element,
    row: readRow(element, layout),
    id: valueOf(element, layout.messageId),
    clock: valueOf(element, layout.time, layout.shadow),
    run: layout.run === undefined ? null : element.closest(layout.run),
    shown: layout.signs.map((sign) => shownIn(element, layout, sign)),
    ...namesIn(element, layout),
  };
}

/** Names in a row, or in a run of rows. */
export function namesIn(part: Element, { signs, sender, shadow, quote, share }: Layout): Names {
  const skip = [quote, share].filter((one) => one !== undefined).join();
  const value = (fields: readonly Field[] | undefined): string | undefined => {
    const name = valueOf(part, fields, shadow, skip);
    return name === undefined ? undefined : bare(name);
  };
  return { sender: value(sender), signs: signs.map((sign) => value('name' in sign ? sign.name : 'alike' in sign ? sign.alike : undefined)) };
}

/** A name without what sites put around it. */
export function bare(name: string): string {
  return name.replace(/^@|:$/gu, '').trim();
}

function shownIn(element: Element, { quote, shadow }: Layout, sign: Sign): Speaker {
  if ('name' in sign || 'alike' in sign || 'justified' in sign) return 'unknown';
  const shows = (selector: string | undefined): boolean => selector !== undefined && (element.closest(selector) !== null || own(element, selector, quote, shadow).length > 0);
  const isMe = shows(sign.me);
  return isMe === shows(sign.them) ? 'unknown' : isMe ? 'me' : 'them';
}

/** What of a row is not its own: the message that it answers, and parts that are nobody's words. */
function foreignIn({ quote, strip, share }: Layout): string {
  return [quote, strip, share].filter((one) => one !== undefined).join();
}

/** The parts of a row that are not foreign, the outer ones where one holds the other. */
function own(row: Element, selector: string, foreign: string | undefined, shadow: string | undefined): Element[] {
  const parts = all(row, selector, shadow).filter((part) => {
    const around = foreign ? part.closest(foreign) : null;
    return around === null || (around !== row && around.contains(row));
  });
  return outermost(parts);
}

function readRow(element: Element, layout: Layout): Row | null {
  const { quote, shadow, refine, events = [], media = {}, share, forward } = layout;
  const isThere = (selector: string | undefined, outside: string | undefined): boolean => selector !== undefined && own(element, selector, outside, shadow).length > 0;
  const foreign = foreignIn(layout);
  const event = events.find(([, selector]) => isThere(selector, quote))?.[0];
  const from: Speaker = 'unknown';
  if (event !== undefined) {
    const text = textOf(element, foreign);
    return { from, text: event === 'removed' ? '' : text, event: event === 'notice' && CALL.test(text) ? (VIDEO.test(text) ? 'video-call' : 'call') : event };
  }
  // Small pictures in a text are emoji.
  const outside = layout.picturesInText ? foreign : [...layout.text, foreign].filter((one) => one !== '').join();
  const kinds = [...(Object.entries(media) as [Media, string][]), ...MEDIA];
  const kind = kinds.find(([, selector]) => isThere(selector, outside))?.[0] ?? (isThere(share, quote) ? ('file' as const) : undefined);
  const text = wordsIn(element, layout).map((part) => textOf(part, foreign)).filter((part) => part !== '').join('\n');
  const quoted = quote === undefined ? '' : textOf(all(element, quote, shadow).flatMap((part) => all(part, layout.quoted ?? quote, shadow))[0] ?? null);
  const isForwarded = isThere(forward, quote);
  const row: Row = withoutUndefined(
    isForwarded ? { from, text: '', quoted: text || undefined, media: kind } : { from, text, quoted: quoted || undefined, media: kind },
  );
  if (layout.removed?.test(text) && kind === undefined) return { from, text: '', event: 'removed' };
  const refined = refine === undefined ? row : refine(row, element);
  return refined?.text === '' && refined.media === undefined && refined.event === undefined && !(isForwarded && text !== '') ? null : refined;
}

/** The parts that hold a row's own words. */
export function wordsIn(element: Element, layout: Layout): Element[] {
  const foreign = foreignIn(layout);
  const named = layout.text.map((selector) => own(element, selector, foreign, layout.shadow)).find((parts) => parts.length > 0);
  return named ?? (layout.lastText === undefined ? [] : own(element, layout.lastText, foreign, layout.shadow).slice(-1));
}

