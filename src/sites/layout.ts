import type { Contact } from '../conversation/conversation.ts';
import type { ChatEvent, Media, Row, Speaker } from '../conversation/message.ts';
import { momentOf } from './clock.ts';
import { sideFrom, textOf, withoutUndefined } from './dom.ts';
import { addressIn, all, around, commonOf, isAt, outermost, treesIn, valueOf, type Field } from './field.ts';
import type { Adapter, Known, OpenConversation, Reading } from './site.ts';
import { isYou, languageOf } from './you.ts';

/** One rung of the ladder that tells whose a message is. */
export type Sign =
  /** Selectors that the row matches, has inside or lies in. Absence is a sign only where the selector says so: `.row:not(.own)`. */
  | { readonly me?: string; readonly them?: string }
  /** The part of the row that the site justifies to the start for the one and to the end for the other. */
  | { readonly justified: string }
  /** A value that is the same on all rows of one speaker: what better signs say of one of them holds for all. */
  | { readonly alike: readonly Field[] }
  | NameSign;

/** A name, handle or number beside the message, against those of the person and of the other. */
export interface NameSign {
  readonly name: readonly Field[];
  readonly own?: readonly Field[];
  readonly peer?: readonly Field[];
  /** Languages in which the page is known to have "you" in place of the person's name, always. */
  readonly you?: string;
  /** What looks like this is shared by many: alike says nothing. */
  readonly shared?: RegExp;
  /** Messages without a name are of the one above. */
  readonly inherits?: true;
}

/**
 * One chat site as data: where things stand on its page. Newer and older looks stand side by side; what is sure comes first. Class names
 * are one way among several wherever the page has anything else.
 */
export interface Layout {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly known: Known;
  /** Tells this site's pages on any host. */
  readonly mark: string;
  /** Hosts of many products, or pages that hardly anything is known of: the host alone does not make the page this site's. */
  readonly weak?: true;
  /** Elements with open shadow roots on the way to the messages. */
  readonly shadow?: string;
  /** A page that asks for a code, a login or a proof first. */
  readonly gate?: string;
  /** The open chats; the whole page where it has room for one only. */
  readonly pane?: string;
  /** Panes over other pages: the address says nothing of them. */
  readonly drawer?: string;
  /** A pane is the smallest element that has this too. */
  readonly around?: string;
  /** What holds the rows; where none is there, the smallest element around them. */
  readonly list?: readonly string[];
  /** One message; what lies inside of another counts once. */
  readonly row: string;
  /** Kinds of own words, the first that the row has. */
  readonly text: readonly string[];
  /** Where all names are gone: the last such part, because a quote looks alike and stands before. */
  readonly lastText?: string;
  /** Parts of rows that are nobody's words: clocks, reactions, labels, what is passed on. */
  readonly strip?: string;
  readonly quote?: string;
  /** The words in a quote, without the name above them. */
  readonly quoted?: string;
  /** Posts and films that are shared, whose words are those of strangers. */
  readonly share?: string;
  /** Whole messages that are passed on. */
  readonly forward?: string;
  readonly picturesInText?: true;
  readonly media?: Readonly<Partial<Record<Media, string>>>;
  readonly events?: readonly (readonly [ChatEvent, string])[];
  readonly signs: readonly Sign[];
  /** Both sides are laid out alike: no place tells a speaker. */
  readonly flat?: true;
  /** A run of messages with one name for all. */
  readonly run?: string;
  readonly sender?: readonly Field[];
  readonly messageId?: readonly Field[];
  readonly time?: readonly Field[];
  /** When a message was sent, where its id tells. */
  readonly timeOfId?: (id: string) => number;
  /** Headings with the day, and in some cases the clock, of the rows below. */
  readonly day?: string;
  /** The key of the conversation in the address, or in the pane. */
  readonly key?: { readonly at?: RegExp; readonly in?: readonly Field[] };
  readonly contact?: { readonly name?: readonly Field[]; readonly handle?: readonly Field[] };
  readonly group?: string;
  readonly groupAt?: RegExp;
  readonly request?: string;
  readonly requestAt?: RegExp;
  readonly stranger?: string;
  /** There is a chat wherever there is this. */
  readonly composer?: string;
  /** What the selectors cannot say of a row. */
  readonly refine?: (row: Row, element: Element) => Row | null;
}

const CALL = /\b(?:call|anruf|appel|llamada|chiamata|chamada|ligação|oproep|gesprek|arama)|połączenie|звонок/iu;
const VIDEO = /vid[eé]o|vídeo|wideo|görüntülü|видео/iu;
/** Somebody who is not saved shows as a number. */
const NUMBER = /^\+?[\d\s().\u2011-]{7,}$/u;

const MEDIA: readonly (readonly [Media, string])[] = [
  ['voice', 'audio'],
  ['video', 'video'],
  ['image', 'img[src^="blob:"]'],
];

/** The adapter of a site that is described by its layout. */
export function chatSite(layout: Layout): Adapter {
  const { id, name, hosts, known } = layout;
  return {
    id,
    name,
    hosts,
    known,
    recognises(document) {
      const isHome = isAt(document.URL, hosts);
      return layout.weak ? isHome && has(document, layout.mark) : isHome || has(document, layout.mark);
    },
    read: (root) => readPage(root, layout),
  };
}

function has(scope: ParentNode, selector: string | undefined): boolean {
  return selector !== undefined && scope.querySelector(selector) !== null;
}

function readPage(root: Document, layout: Layout): Reading {
  const { shadow } = layout;
  if (has(root, layout.gate)) return { state: 'unreadable', reason: 'locked' };
  const panes = panesIn(root, layout);
  const lists = panes.flatMap((pane) => {
    const list = layout.list?.flatMap((selector) => all(pane, selector, shadow)).find(isShown) ?? commonOf(all(pane, layout.row, shadow));
    return list === undefined ? [] : [{ pane, list }];
  });
  if (lists.length === 0) {
    return all(root, [layout.row, layout.composer].filter((one) => one !== undefined).join(), shadow).length > 0 ? { state: 'unreadable', reason: 'no list of messages' } : { state: 'no-chat' };
  }
  const readings = lists.map(({ pane, list }) => readPane(root, layout, pane, list));
  const read = readings.filter((reading) => typeof reading !== 'string');
  // Of several chats none may pass for the next.
  const open = read.filter(({ conversation: { key, contact } }) => read.length === 1 || key !== null || contact.name !== undefined);
  return open.length > 0 ? { state: 'read', open } : { state: 'unreadable', reason: readings.find((reading) => typeof reading === 'string') ?? 'no chat can be told from the next' };
}

/** The open chats by name; or else what is around the messages, each with its own head; or the whole page. */
function panesIn(root: Document, layout: Layout): Element[] {
  const { pane, shadow } = layout;
  const named = pane === undefined ? [] : outermost(all(root, pane, shadow)).filter(isShown);
  if (named.length > 0) return named.map((one) => around(one, layout.around));
  const found = layout.around === undefined ? [] : all(root, layout.row, shadow).map((row) => around(row, layout.around));
  const headed = [...new Set(found)].filter((one) => has(one, layout.around));
  return headed.length > 0 ? outermost(headed) : [root.body];
}

/** Tabs, slides and boxes that were closed can stay in the page. */
function isShown(element: Element): boolean {
  return element.closest('[hidden], .hidden') === null && (element.checkVisibility?.() ?? true);
}

/** A reading, or why there is none. */
function readPane(root: Document, layout: Layout, pane: Element, list: Element): OpenConversation | string {
  const { shadow } = layout;
  const anywhere = (fields: readonly Field[] | undefined): string | undefined => valueOf(pane, fields, shadow) ?? valueOf(root, fields, shadow);
  const here = (fields: readonly Field[] | undefined): string | undefined => valueOf(pane, fields, shadow);
  const elements = rowsIn(list, layout);
  if (elements.length === 0 && textOf(list) !== '') return 'no message found';
  const isRequest = has(root, layout.request) || layout.requestAt?.test(root.URL) === true;
  const name = here(layout.contact?.name);
  const isStranger = has(root, layout.stranger) || (name !== undefined && NUMBER.test(name));
  const standing = isRequest ? ('message-request' as const) : isStranger ? ('not-in-contacts' as const) : undefined;
  const contact: Contact = withoutUndefined({ name, handle: here(layout.contact?.handle)?.replace(/^@/u, ''), standing });
  const language = languageOf(root);
  const speakers = speakersOf(elements, layout, { list, language, anywhere, contact });
  const senders = layout.sender === undefined ? [] : namesOf(elements, { ...layout, inherits: true }, layout.sender);
  const others = new Set(senders.filter((sender, index) => sender !== undefined && speakers[index] === 'them'));
  const group = has(pane, layout.group) || layout.groupAt?.test(root.URL) === true || others.size > 1;
  const times = timesOf(elements, layout, list, language);
  const ids = new Set<string>();
  const rows = elements.flatMap((element, index): Row[] => {
    const id = valueOf(element, layout.messageId);
    if (id !== undefined && ids.has(id)) return [];
    const row = readRow(element, layout);
    if (row === null) return [];
    if (id !== undefined) ids.add(id);
    const from = row.event === undefined || row.event === 'removed' ? firstKnown([row.from, speakers[index]!]) : 'unknown';
    return [withoutUndefined({ ...row, id, from, sender: group && from === 'them' ? senders[index] : undefined, sentAt: times[index] ?? (id === undefined ? undefined : layout.timeOfId?.(id)) })];
  });
  if (elements.length > 0 && rows.length === 0) return 'no text in any message';
  const spoken = rows.filter(({ event }) => event === undefined);
  if (spoken.length > 0 && spoken.every(({ from }) => from === 'unknown')) return 'no speaker can be told';
  const isDrawer = layout.drawer !== undefined && pane.matches(layout.drawer);
  const key = (isDrawer ? undefined : addressIn(root, layout.key?.at)) ?? here(layout.key?.in) ?? null;
  const matched = rows.find(({ event }) => event === 'matched')?.text;
  const matchedAt = matched === undefined ? undefined : momentOf(`${matched} 12:00`, language);
  return withoutUndefined({
    conversation: { site: layout.id, key, channel: 'chat' as const, group, contact: withoutUndefined({ ...contact, matchedAt }), url: root.URL },
    list,
    rows,
    trees: shadow === undefined ? undefined : treesIn(list, shadow),
  });
}

function rowsIn(list: Element, layout: Layout): Element[] {
  const { row, events = [], shadow } = layout;
  const found = new Set(all(list, [row, ...events.map(([, selector]) => selector)].join(), shadow));
  found.delete(list);
  const foreign = foreignIn(layout);
  return [...found].filter((element) => !isInside(element, found) && (foreign === '' || element.closest(foreign) === null));
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  for (let part = element.parentElement; part !== null; part = part.parentElement) if (others.has(part)) return true;
  return false;
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
  const refined = refine === undefined ? row : refine(row, element);
  return refined?.text === '' && refined.media === undefined && refined.event === undefined && !(isForwarded && text !== '') ? null : refined;
}

function wordsIn(element: Element, layout: Layout): Element[] {
  const foreign = foreignIn(layout);
  const named = layout.text.map((selector) => own(element, selector, foreign, layout.shadow)).find((parts) => parts.length > 0);
  return named ?? (layout.lastText === undefined ? [] : own(element, layout.lastText, foreign, layout.shadow).slice(-1));
}

/** Each row's name; where it has none, that of its run, or of the row above. */
function namesOf(elements: readonly Element[], { run, inherits, shadow, quote, share }: Pick<Layout, 'run' | 'shadow' | 'quote' | 'share'> & { readonly inherits: true | undefined }, fields: readonly Field[]): (string | undefined)[] {
  const skip = [quote, share].filter((one) => one !== undefined).join();
  let last: string | undefined;
  let lastRun: Element | null = null;
  return elements.map((element) => {
    const around = run === undefined ? null : element.closest(run);
    if (around !== lastRun && !inherits) last = undefined;
    lastRun = around;
    const name = valueOf(element, fields, shadow, skip) ?? (around === null ? undefined : valueOf(around, fields, shadow, skip));
    last = name === undefined ? (inherits ? last : undefined) : bare(name);
    return last;
  });
}

function bare(name: string): string {
  return name.replace(/^@|:$/gu, '').trim();
}

/** The first heading of a day above each row, with the row's clock where the heading has none. */
function timesOf(elements: readonly Element[], { time, day, shadow }: Layout, list: Element, language: string): (number | undefined)[] {
  const headings = day === undefined ? [] : all(list, day, shadow);
  return elements.map((element) => {
    const value = valueOf(element, time, shadow);
    const moment = momentOf(value, language);
    if (moment !== undefined || (time !== undefined && value === undefined)) return moment;
    const heading = headings.findLast((one) => (one.compareDocumentPosition(element) & one.DOCUMENT_POSITION_FOLLOWING) !== 0);
    const above = heading === undefined ? '' : heading.getAttribute('title') ?? textOf(heading);
    const [began, sent] = [momentOf(above, language), momentOf(`${value ?? ''} ${above}`, language)];
    // A clock that lies before that of the heading is one of another day.
    return sent === undefined || (began !== undefined && sent < began) ? undefined : sent;
  });
}

/** What of a chat its speakers are told by. */
interface Scene {
  readonly list: Element;
  readonly language: string;
  readonly anywhere: (fields: readonly Field[] | undefined) => string | undefined;
  readonly contact: Contact;
}

/** Down the ladder: the first rung that tells. Where none does, nobody is named. */
function speakersOf(elements: readonly Element[], layout: Layout, scene: Scene): Speaker[] {
  const signed: Speaker[] = elements.map(() => 'unknown');
  for (const sign of layout.signs) {
    const rung = rungOf(elements, layout, sign, scene, signed);
    rung.forEach((from, index) => (signed[index] = firstKnown([signed[index]!, from])));
  }
  if (layout.flat || !signed.includes('unknown')) return signed;
  const bubbles = elements.map((element) => wordsIn(element, layout)[0] ?? element);
  const aligned = byAlignment(bubbles, signed, scene.list);
  const sideOf = sideFrom(() => bubbles.map((bubble, index) => [bubble, signed[index]!]));
  return signed.map((from, index) => firstKnown([from, aligned[index]!, sideOf(bubbles[index]!) ?? 'unknown']));
}

function rungOf(elements: readonly Element[], layout: Layout, sign: Sign, scene: Scene, signed: readonly Speaker[]): readonly Speaker[] {
  if ('name' in sign) return byName(elements, layout, sign, scene);
  if ('justified' in sign) return elements.map((element) => byJustified(element, sign.justified));
  return 'alike' in sign ? byLikeness(namesOf(elements, { ...layout, inherits: undefined }, sign.alike), signed) : bySelector(elements, layout, sign);
}

function byLikeness(values: readonly (string | undefined)[], signed: readonly Speaker[]): Speaker[] {
  return values.map((value) => {
    const known = new Set(signed.filter((from, index) => from !== 'unknown' && value !== undefined && values[index] === value));
    return known.size === 1 ? [...known][0]! : 'unknown';
  });
}

function firstKnown(speakers: readonly Speaker[]): Speaker {
  return speakers.find((from) => from !== 'unknown') ?? 'unknown';
}

function bySelector(elements: readonly Element[], { quote, shadow }: Layout, { me, them }: { readonly me?: string; readonly them?: string }): Speaker[] {
  const shows = (element: Element, selector: string | undefined): boolean => selector !== undefined && (element.closest(selector) !== null || own(element, selector, quote, shadow).length > 0);
  return elements.map((element) => {
    const isMe = shows(element, me);
    return isMe === shows(element, them) ? 'unknown' : isMe ? 'me' : 'them';
  });
}

function byName(elements: readonly Element[], layout: Layout, sign: NameSign, { anywhere, contact, language }: Scene): Speaker[] {
  const names = namesOf(elements, { ...layout, inherits: sign.inherits }, sign.name);
  const [me, other] = [anywhere(sign.own), sign.peer === undefined ? contact.name : anywhere(sign.peer)].map((name) => (name === undefined ? undefined : bare(name)));
  const isOther = (name: string): boolean => other !== undefined && (name === other || other.startsWith(`${name} `));
  // Somebody else than the other is the person only where there are but two.
  const areTwo = names.some((name) => name !== undefined && isOther(name)) && new Set(names.filter((name) => name !== undefined)).size === 2;
  const usesYou = sign.you?.split(' ').includes(language) === true || names.some((name) => name !== undefined && !isOther(name) && isYou(name, language));
  return names.map((name) => {
    if (name === undefined || (name === me && isOther(name))) return 'unknown';
    if (sign.shared?.test(name) && (name === me || isOther(name))) return 'unknown';
    if (isOther(name)) return 'them';
    if (name === me || isYou(name, language)) return 'me';
    if (me !== undefined || usesYou) return 'them';
    return areTwo ? 'me' : 'unknown';
  });
}

/** The site sets this on the rows of both. */
function byJustified(element: Element, selector: string): Speaker {
  const part = all(element, selector)[0];
  const value = part === undefined ? undefined : part.ownerDocument.defaultView?.getComputedStyle(part).justifyContent;
  return value === 'flex-end' ? 'me' : value === 'flex-start' ? 'them' : 'unknown';
}

/** Own bubbles are laid out at the end of the line: believed where both kinds stand there, and no better sign speaks against it. */
function byAlignment(bubbles: readonly Element[], signed: readonly Speaker[], list: Element): Speaker[] {
  const sides = bubbles.map((bubble): Speaker => (isAtEnd(bubble, list) ? 'me' : 'them'));
  const isSure = new Set(sides).size === 2 && sides.every((side, index) => signed[index] === 'unknown' || signed[index] === side);
  return isSure ? sides : sides.map(() => 'unknown');
}

function isAtEnd(bubble: Element, list: Element): boolean {
  const view = bubble.ownerDocument.defaultView;
  for (let part: Element | null = bubble; view !== null && part !== null && part !== list; part = part.parentElement) {
    const { justifyContent, alignSelf, textAlign } = view.getComputedStyle(part);
    if ([justifyContent, alignSelf].includes('flex-end') || textAlign === 'end') return true;
  }
  return false;
}
