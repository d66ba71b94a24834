/** Who speaks: votes of several kinds on each row. One kind alone names nobody. */
import type { Speaker } from '../../conversation/message.ts';
import { callsPerson, namesHeld, type Account } from './contact.ts';
import { CONTROL, isPainted, kindOf } from './rows.ts';
import { branchOf, flows, holds, parentOf, upwards, type Box, type Sight } from './sight.ts';
import { ADDRESSED, CHANGE, REPORT } from './vocabulary.ts';
import type { Part } from './part.ts';

/** Votes for one row: positive for the person themselves, negative for the other side. */
export interface Votes {
  /** An attribute that says it: data-own="true". */
  readonly attribute?: number;
  /** Class names that differ between rows: outgoing, incoming. */
  readonly token?: number;
  /** Which edge of the list the bubble keeps to. */
  readonly edge?: number;
  /** How it is brought there: the end of the line is asked for in the style. */
  readonly style?: number;
  /** The name beside it, and what the page's head calls the other. */
  readonly name?: number;
  /** The line to write in names the same, */
  readonly address?: number;
  /** or the pane of the chat, where the person's own does not stand, */
  readonly pane?: number;
  /** or the title of the page, */
  readonly title?: number;
  /** or beside the line to write in stands the other of two names, */
  readonly beside?: number;
  /** or the page is open for the other of two. */
  readonly account?: number;
  /** Its controls: the own can be changed, others' reported. */
  readonly rights?: number;
  /** Names, colours, faces or marks of delivery that keep to the same rows as the stronger signs. */
  readonly company?: number;
  /** Around its words it is built as rows of one side that the stronger signs have found, and as none of the other. */
  readonly build?: number;
}

/** A row is somebody's when the votes reach this, */
const ENOUGH = 4;
/** and when so many kinds agree; signs that say it outright need no second. */
const KINDS = 2;
export const OUTRIGHT = 5;

export function speakerFrom(votes: Votes): Speaker {
  const cast = Object.values(votes).filter((vote: number) => vote !== 0);
  const sum = cast.reduce((total: number, vote: number) => total + vote, 0);
  if (Math.abs(sum) < ENOUGH) return 'unknown';
  const side = Math.sign(sum);
  const agree = cast.filter((vote: number) => Math.sign(vote) === side);
  if (agree.length < KINDS && Math.max(...agree.map(Math.abs)) < OUTRIGHT) return 'unknown';
  return side > 0 ? 'me' : 'them';
}

const OWN_TOKENS = new Set(['me', 'my', 'mine', 'own', 'self', 'out', 'outgoing', 'outbound', 'sent', 'send', 'right', 'myself', 'ours', 'currentuser', 'reverse']);
/** These say it outright: nothing else is called so. What goes out or comes in, it does from where somebody looks, who may be the other. */
const SURE_TOKENS = new Set(['own', 'mine', 'self', 'myself', 'currentuser', 'notme']);
const OTHER_TOKENS = new Set(['them', 'their', 'theirs', 'other', 'others', 'in', 'incoming', 'inbound', 'received', 'recv', 'peer', 'partner', 'friend', 'stranger', 'left', 'notme']);
const OWN_ATTRIBUTE = /^(?:data-)?(?:is-?)?(?:own|self|mine|me|outgoing|out|from-?me|sent-?by-?me|by-?me)$/u;
const WHOSE_ATTRIBUTE = /^(?:data-)?(?:direction|author|from|sender|side|owner|type|position|message-?type|qa-?direction|(?:[a-z]+-)?message-?origin|origin)$/u;

/** Where it comes from: the ends of a line, seen from here. */
const WHENCE = /origin|direction/u;
const ENDS: ReadonlyMap<string, number> = new Map([['local', 1], ['remote', -1]]);

/** Me above, them below, nothing where the row does not say. */
function attributeVote(chain: readonly Element[]): number {
  let vote = 0;
  for (const element of chain) {
    for (const { name, value } of element.attributes) {
      if (OWN_ATTRIBUTE.test(name) && /^(?:true|false|1|0|)$/u.test(value)) vote += value === 'true' || value === '1' || value === '' ? 1 : -1;
      else if (WHOSE_ATTRIBUTE.test(name)) vote += (WHENCE.test(name) ? ENDS.get(value) : undefined) ?? sideOfTokens(tokensOf(value));
    }
  }
  return Math.sign(vote) * 5;
}

/** Names that say how something is laid out, or what else is in it: "me-2", "my-auto", "self-end", "left-0", "mentions-self", "has-own-reaction". */
const LAYOUT = /^-?(?:[mp][trblxyse]?|left|right|inset|start|end)-(?:\d|auto|px|\[)|(?:^|-)self-(?:start|end|center|stretch|auto|baseline|flex|service|serve|destruct)|(?:^|[-_])(?:has|mentions?|reacted)[-_]/iu;

function tokensOf(given: string): string[] {
  // "sm:self-end", "!left-0"
  const name = given.replace(/^.*:/u, '').replace(/^!/u, '');
  // "tL8wMe" is a number, not a word.
  if (/^[a-z\d]*\d[a-z\d]*$/iu.test(name) || LAYOUT.test(name)) return [];
  return name.replace(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase().replace(/current-*user/u, 'currentuser').replace(/(?<![a-z])(?:not|non|isnt)[-_]*(?:mine|own|me|self|currentuser)(?![a-z])/u, 'notme').split(/[^a-z]+/u);
}

function sideOfTokens(tokens: readonly string[]): number {
  if (tokens.includes('currentuser')) return 1;
  const [own, other] = [tokens.some((token) => OWN_TOKENS.has(token)), tokens.some((token) => OTHER_TOKENS.has(token))];
  return own === other ? 0 : own ? 1 : -1;
}

/** The row, what it stands in within the list, and what its words stand in. */
function chainOf({ row, core }: Part, list: Element): Element[] {
  return [...new Set([...upwards(core, list), ...upwards(row, list)])].filter((element) => element !== list);
}

/** Only tokens that some rows have and others have not say anything. */
function tokenVotes(tokens: readonly ReadonlySet<string>[]): number[] {
  const telling = (token: string): boolean => (OWN_TOKENS.has(token) || OTHER_TOKENS.has(token)) && !tokens.every((some) => some.has(token));
  const sides = tokens.map((some) => sideOfTokens([...some].filter(telling)));
  const [hasOwn, hasOther] = [sides.includes(1), sides.includes(-1)];
  const isSure = !hasOther && tokens.every((some, index) => sides[index] === 0 || [...some].some((token) => SURE_TOKENS.has(token)));
  return sides.map((side) => {
    if (isSure && hasOwn) return side === 0 ? -3 : OUTRIGHT;
    // An opposite pair that no row is without says it outright.
    if (hasOwn && hasOther) return side === 0 ? 0 : sides.includes(0) ? side * 3 : side * OUTRIGHT;
    if (side !== 0) return side * 3;
    return hasOwn ? -2 : hasOther ? 2 : 0;
  });
}

/** Names that keep to the sides of the tokens, some to either: then these say it outright. */
function agreedBy(names: readonly string[], votes: readonly number[]): readonly number[] {
  const sides = keptTo(names, votes.map(Math.sign));
  return sides.includes(1) && sides.includes(-1) ? votes.map((vote) => Math.sign(vote) * OUTRIGHT) : votes;
}

export type Edge = 'start' | 'end' | 'middle' | 'both';

/** Bubbles keep clear of the other edge by more than this share of the list. */
const CLEARANCE = 0.06;
/** Farther than this share from both edges is the middle. */
const NEAR = 0.15;

/** More than this share of the lane, and of the rows. */
const WIDE = 0.75;

/** At which edge of the list each row's bubble stands. */
export function edgesOf(parts: readonly Part[], list: Element, sight: Sight): Edge[] {
  if (!sight.hasLayout) return parts.map(() => 'both');
  const whole = sight.box(list);
  // A line that does not break can run out of the list.
  const boxes = parts.map((part) => bubbleOf(part, list, sight).box).map(({ left: start, right: end, top, bottom }) => ({ left: Math.max(start, whole.left), right: Math.min(end, whole.right), top, bottom }));
  const [left, right] = extent(boxes, whole);
  const clear = Math.max(16, (right - left) * CLEARANCE);
  const isMirrored = sight.style(list).direction === 'rtl';
  const seen = boxes.map((box): Edge => {
    const [before, behind] = [box.left - left, right - box.right];
    // Nearest to an edge, and not far from it: a short bubble can stand at the wrong end of a wide run.
    if (before > clear && behind > clear) return Math.min(before, behind) > (right - left) * NEAR || Math.abs(before - behind) < clear ? 'middle' : before > behind !== isMirrored ? 'end' : 'start';
    if (before <= clear && behind <= clear) return 'both';
    return behind <= clear !== isMirrored ? 'end' : 'start';
  });
  straighten(seen, boxes, isMirrored);
  // Bubbles that fill the lane keep clear of no more than the faces.
  const areWide = boxes.filter(({ left: start, right: end }) => end - start > (right - left) * WIDE).length > boxes.length * WIDE;
  const faced = areWide ? byFaces(parts, list, isMirrored, sight) : undefined;
  if (faced !== undefined) return faced;
  return seen.includes('start') || seen.includes('end') ? seen : byFaces(parts, list, isMirrored, sight) ?? seen;
}

/**
 * In a narrow list a long bubble comes near the far edge, and so does a long line of plain text: it begins exactly where all of its side
 * do, or most rows, and does not end where those end that begin elsewhere.
 */
function straighten(seen: Edge[], boxes: readonly Box[], isMirrored: boolean): void {
  const [near, far] = isMirrored ? [({ right }: Box) => right, ({ left }: Box) => left] : [({ left }: Box) => left, ({ right }: Box) => right];
  const isLine = (ends: readonly number[]): boolean => Math.max(...ends) - Math.min(...ends) <= EXACTLY;
  const starts = boxes.filter((_, index) => seen[index] === 'start').map(near);
  // Nothing begins before it, or it is the line of the wide ones of the other side.
  const first = isMirrored ? Math.max(...boxes.map(near)) : Math.min(...boxes.map(near));
  const common = boxes.filter((box) => Math.abs(near(box) - first) <= EXACTLY).length > boxes.length * MOST_IN_LINE ? first : undefined;
  const start = common ?? (starts.length > 0 && isLine(starts) ? starts[0] : undefined);
  if (start === undefined) return;
  const begins = (box: Box): boolean => Math.abs(near(box) - start) <= EXACTLY;
  const ends = boxes.filter((box, index) => seen[index] === 'end' && !begins(box)).map(far);
  if (ends.length === 0 ? common === undefined : !isLine(ends)) return;
  boxes.forEach((box, index) => {
    if (seen[index] === 'end' && begins(box)) seen[index] = ends.length === 0 || Math.abs(far(box) - ends[0]!) > EXACTLY ? 'start' : 'both';
  });
}

/** Where more than this share of all rows begins in one line, that is where text begins on this page. */
const MOST_IN_LINE = 0.6;

/** Edges of one side differ by no more, px. */
const EXACTLY = 2;
/** Inner edges stand as exactly in line, px, */
const IN_LINE = 6;
/** while the outer ones differ by more. */
const APART = 16;

/** On a timeline both sides keep to a line in the middle, where those of a talk keep to the edges. */
export function isTimeline(parts: readonly Part[], list: Element, sight: Sight): boolean {
  if (!sight.hasLayout || parts.length < 3) return false;
  const boxes = parts.map((part) => bubbleOf(part, list, sight).box);
  const spread = (edges: readonly number[]): number => Math.max(...edges) - Math.min(...edges);
  return boxes.some(({ left: middle }) => {
    const [before, behind] = [boxes.filter(({ right }) => right <= middle), boxes.filter(({ left }) => left >= middle)];
    if (before.length === 0 || before.length + behind.length < boxes.length) return false;
    const isInLine = spread(before.map(({ right }) => right)) <= IN_LINE && spread(behind.map(({ left }) => left)) <= IN_LINE;
    return isInLine && Math.max(spread(before.map(({ left }) => left)), spread(behind.map(({ right }) => right))) > APART;
  });
}

/** Where all bubbles are as wide as the list: each side has its face at another end of the line. */
function byFaces(parts: readonly Part[], list: Element, isMirrored: boolean, sight: Sight): Edge[] | undefined {
  const ends = parts.map((part): Edge => {
    // Others of the same side may stand in it as well.
    const group = branchOf(part.row, list);
    const face = faceIn(part, sight, group);
    // In which half of the row: a small picture below the words, such as a reaction, stands farther in than they do.
    return face === undefined ? 'both' : middleOf(sight.box(face)) > middleOf(sight.box(group)) !== isMirrored ? 'end' : 'start';
  });
  return ends.includes('start') && ends.includes('end') ? ends : undefined;
}

function middleOf({ left, right }: Box): number {
  return (left + right) / 2;
}

/** The lane in which bubbles stand: from the leftmost to the rightmost, where both sides are taken; else the list's own. */
function extent(boxes: readonly Box[], list: Box): [number, number] {
  const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
  const width = right - left;
  const leans = boxes.map((box) => box.left - left - (right - box.right));
  // In a narrow list bubbles lean a little only, but they stand exactly in line.
  const [atLeft, atRight] = [boxes.filter((box) => box.left - left <= EXACTLY), boxes.filter((box) => right - box.right <= EXACTLY)];
  const areInLine = atLeft.length > 1 && atRight.length > 1 && atLeft.length + atRight.length > boxes.length * WIDE && !atLeft.some((box) => atRight.includes(box));
  const isShared = areInLine || (leans.some((lean) => lean > width * 0.1) && leans.some((lean) => lean < -width * 0.1));
  return isShared ? [left, right] : [Math.min(left, list.left), Math.max(right, list.right)];
}

interface Bubble {
  readonly element: Element;
  readonly box: Box;
  readonly painted: boolean;
}

/** Asked for by several votes, and measured once a look. */
const bubbles = new WeakMap<Sight, Map<Element, Bubble>>();

/** The painted box around the words, or how far the words reach. */
export function bubbleOf({ row, core }: Part, list: Element, sight: Sight): Bubble {
  const known = bubbles.get(sight) ?? new Map<Element, Bubble>();
  bubbles.set(sight, known);
  const bubble = known.get(core) ?? measured(row, core, list, sight);
  known.set(core, bubble);
  return bubble;
}

function measured(row: Element, core: Element, list: Element, sight: Sight): Bubble {
  const whole = sight.box(list);
  const width = whole.right - whole.left;
  let bubble: Element | null = null;
  // One box may hold several rows of a side.
  for (const element of upwards(core, holds(list, row) ? list : parentOf(row))) {
    const { left, right } = sight.box(element);
    if (right - left > width * 0.92) break;
    if (isPainted(element, sight)) bubble = element;
  }
  if (bubble !== null) return { element: bubble, box: sight.box(bubble), painted: true };
  return { element: core, box: core.textContent === '' ? sight.box(core) : reachOf(core, sight), painted: false };
}

/** How far the words reach; a quote above them may take its whole line. */
function reachOf(core: Element, sight: Sight): Box {
  const range = core.ownerDocument.createRange();
  range.selectNodeContents(core);
  const start = [...core.childNodes].find((node) => (node.nodeType === node.TEXT_NODE ? node.nodeValue!.trim() !== '' : node.nodeType === node.ELEMENT_NODE && flows(node as Element, sight)));
  if (start !== undefined) range.setStartBefore(start);
  return range.getBoundingClientRect();
}

/** In the middle of the whole list, whose bubbles may leave more room at one side than at the other. */
export function isInMiddle(part: Part, list: Element, sight: Sight): boolean {
  return sight.hasLayout && Math.abs(middleOf(bubbleOf(part, list, sight).box) - middleOf(sight.box(list))) <= IN_LINE;
}

/** Set in the middle on purpose, as notices are. */
export function isCentred(part: Part, list: Element, sight: Sight): boolean {
  return [...upwards(part.core, list)].some((element) => {
    const style = sight.style(element);
    const behind = parentOf(element);
    if (style.textAlign.endsWith('center')) return true;
    if (!style.display.includes('flex') && !style.display.includes('grid')) return style.alignSelf === 'center' && behind !== null && sight.style(behind).flexDirection.startsWith('column');
    return style.flexDirection.startsWith('column') ? style.alignItems === 'center' : style.justifyContent === 'center';
  });
}

/** Whether something in the style asks for the end of the line. */
function asksForEnd(part: Part, list: Element, sight: Sight): boolean {
  const isMirrored = sight.style(list).direction === 'rtl';
  const end = /\b(?:flex-)?end\b/u;
  return [...upwards(part.core, list)].some((element) => {
    const style = sight.style(element);
    const behind = parentOf(element);
    const isColumn = style.flexDirection.startsWith('column');
    const isFlex = style.display.includes('flex') || style.display.includes('grid');
    if (isFlex && (isColumn ? end.test(style.alignItems) : end.test(style.justifyContent) || end.test(style.justifyItems))) return true;
    if (isFlex && style.flexDirection === 'row-reverse') return true;
    if (end.test(style.alignSelf) && behind !== null && sight.style(behind).flexDirection.startsWith('column')) return true;
    if (end.test(style.justifySelf)) return true;
    if (isMirrored) return style.textAlign === 'end';
    return /^(?:right|end)$/u.test(style.textAlign) || style.float === 'right' || Number.parseFloat(style.marginLeft) > 40 && Number.parseFloat(style.marginRight) < 24;
  });
}

export interface Surroundings {
  readonly list: Element;
  /** Names by which the page calls the other side: of head and title, and of the line to write in. */
  readonly contact?: string;
  /** It does so together with the person: "You and Kim". */
  readonly paired?: string;
  /** The name of the other, and not that of the person, stands in the pane of the chat. */
  readonly isInPane: boolean;
  /** The person's own account. */
  readonly account?: Account;
  /** Texts of the line to write in: its label and its placeholder. */
  readonly address: string;
  readonly title: string;
  /** What stands beside the line to write in. */
  readonly beside: readonly string[];
}

/** The votes on each row, in order. */
export function votesOn(parts: readonly Part[], around: Surroundings, sight: Sight): Votes[] {
  const { list } = around;
  const chains = parts.map((part) => chainOf(part, list));
  const called = chains.map((chain) => new Set(chain.flatMap((element) => [...element.classList]).flatMap(tokensOf)));
  const tokens = agreedBy(parts.map(({ label }) => label ?? ''), tokenVotes(called));
  const edges = edgesOf(parts, list, sight);
  const ends = sight.hasLayout ? parts.map((part, index) => edges[index] !== 'start' && asksForEnd(part, list, sight)) : [];
  const names = nameVotes(parts, around);
  const areNamed = new Set(parts.map(({ label }) => label)).size > 1 && parts.every(({ label }) => label !== undefined);
  // Where all have their names, and several are there, the person can be one of them.
  const isOneKind = !areNamed && new Set(parts.map((part, index) => [...chains[index]!.flatMap(({ classList }) => [...classList]), colorOf(part, list, sight), ...part.hints.filter((hint) => hint.length > 1)].join(' '))).size === 1;
  // A wide bubble reaches the end of the line by itself: where others ask for it, one that does not says nothing by where it ends.
  const edgeVotes = edges.map((edge, index) => (edge === 'end' && ends.includes(true) && !ends[index] ? 0 : edgeVote(edge, edges, isOneKind, bubbleOf(parts[index]!, list, sight).painted)));
  // Where edges are against what the page itself says, it is laid out in another way.
  const attributes = chains.map(attributeVote);
  const isPersonal = called.some((some) => [...some].some((token) => SURE_TOKENS.has(token)));
  const said = parts.map((_, index) => Math.sign(attributes[index]! + (Math.abs(tokens[index]!) < OUTRIGHT || !isPersonal ? 0 : tokens[index]!)));
  const against = said.filter((side, index) => side * edgeVotes[index]! < 0).length;
  if (against > 1 && against > said.filter((side, index) => side * edgeVotes[index]! > 0).length) edgeVotes.fill(0);
  const rights = rightsVotes(parts);
  const first = parts.map((_, index): Votes => {
    const style = ends[index] ? 2 : edges[index] !== 'middle' && ends.includes(true) && (edges[index] === 'start' ? edgeVotes[index] !== 0 : edges.includes('end')) ? -2 : 0;
    return { attribute: attributes[index]!, token: tokens[index]!, edge: edgeVotes[index]!, style, rights: rights[index]!, ...names[index]! };
  });
  const company = companyVotes(parts, first, list, sight);
  const seen = first.map((votes, index) => ({ ...votes, company: company[index]! }));
  const sides = first.map(speakerFrom).map((speaker) => Number(speaker === 'me') - Number(speaker === 'them'));
  // Not by the row itself, whose names tell its state as well: the last of several, with a face.
  const builds = keptTo(chains.map((chain, index) => chain.filter((element) => element !== parts[index]!.row).map(kindOf).join(' ')), sides);
  // Where a row leans to the other side, its build says nothing, of no row.
  const isOpposed = builds.some((side, index) => side * leaning(seen[index]!) < 0);
  return seen.map((votes, index) => ({ ...votes, build: isOpposed ? 0 : builds[index]! * 3 }));
}

/** Where some rows can be changed and others reported, these are others'; where all can be changed, by a moderator, nothing is said. */
function rightsVotes(parts: readonly Part[]): number[] {
  const votes = parts.map(({ row }) => {
    const names = [...row.querySelectorAll(`${CONTROL}, a`)].flatMap((control) => [...[...control.classList].flatMap((name) => name.split(/[-_]+/u)), control.getAttribute('aria-label') ?? '', control.getAttribute('title') ?? '', control.textContent ?? ''].map((name) => name.trim()));
    const [own, other] = [names.some((name) => CHANGE.test(name)), names.some((name) => REPORT.test(name))];
    return own === other ? 0 : own ? 2 : -2;
  });
  return votes.includes(2) && votes.includes(-2) ? votes : votes.map(() => 0);
}

function leaning(votes: Votes): number {
  return Math.sign(Object.values(votes).reduce((total: number, vote: number) => total + vote, 0));
}

function edgeVote(edge: Edge, edges: readonly Edge[], isOneKind: boolean, painted: boolean): number {
  if (edge === 'end') return 3;
  if (edge !== 'start') return 0;
  // Where nothing stands at the other edge, the start of the line is where any text stands. A bubble that keeps clear is a sign, if all are alike: else both could stand there.
  return edges.includes('end') || (isOneKind && painted) ? -3 : 0;
}

type NameVotes = Required<Pick<Votes, 'name' | 'address' | 'pane' | 'title' | 'beside' | 'account'>>;
const NAMELESS: NameVotes = { name: 0, address: 0, pane: 0, title: 0, beside: 0, account: 0 };

/** Names count where the page uses one of them for the other side, in its head or in the line to write in. */
function nameVotes(parts: readonly Part[], { list, contact, paired, isInPane, account, address: line, title, beside: texts }: Surroundings): NameVotes[] {
  // "To: Kim" beside the line to write in addresses the other; a name alone there is mostly the own.
  const addressed = texts.filter((_, index) => ADDRESSED.test(texts[index - 1] ?? ''));
  const address = [line, ...addressed].join(' ');
  const beside = texts.filter((text) => !addressed.includes(text));
  const labels = [...new Set(parts.flatMap(({ label }) => (label === undefined ? [] : [label])))];
  // "You and Kim", "Kim of the firm": no names beside "Kim" and "the firm".
  const isPerson = (label: string): boolean => callsPerson(label, list.ownerDocument);
  const others = labels.filter((label) => !isPerson(label) && namesHeld(label, labels).length === 1);
  const callsYou = labels.some(isPerson) && others.length > 0;
  // Where the own rows have no name, two names are two others.
  const isNamed = parts.filter(({ label }) => label !== undefined).length * 2 > parts.length;
  /** A text names the other side: one of them, or all but one, who is the person. */
  const vote = (text: string | undefined, said: string, weight: number): number => {
    const named = text === undefined ? [] : namesHeld(text, others);
    const isAllButOne = named.length > 0 && named.length === others.length - 1 && isNamed;
    return named.includes(said) && (isAllButOne || named.length === 1) ? -weight : isAllButOne && others.includes(said) ? weight : 0;
  };
  const ownBeside = others.length === 2 ? others.filter((label) => beside.includes(label)) : [];
  return parts.map(({ label, hints }) => {
    const said = label ?? hints.find((hint) => hint === contact);
    if (said === undefined) return NAMELESS;
    if (callsYou) return { ...NAMELESS, name: isPerson(said) ? OUTRIGHT : -OUTRIGHT };
    if (label === undefined || isPerson(said)) return { ...NAMELESS, name: isPerson(said) ? 3 : -3 };
    return {
      name: vote(contact, said, paired === undefined ? 3 : OUTRIGHT),
      address: vote(address, said, 3),
      pane: isInPane ? vote(contact, said, 2) : 0,
      title: vote(title, said, 2),
      beside: ownBeside.length === 1 ? (said === ownBeside[0] ? 2 : -2) : 0,
      account: account === undefined ? 0 : (account.isTold ? OUTRIGHT : 2) * (said === account.name ? 1 : -1),
    };
  });
}

/** The sides to which signs keep, also of rows whose side is not known (0); none where a sign is on both, or a side has none. */
function keptTo(signs: readonly string[], sides: readonly number[]): number[] {
  const of = (side: number): Set<string> => new Set(signs.filter((sign, index) => sides[index] === side && sign !== ''));
  const [own, other] = [of(1), of(-1)];
  const isMixed = own.size === 0 || other.size === 0 || [...own].some((sign) => other.has(sign));
  return signs.map((sign) => (isMixed ? 0 : Number(own.has(sign)) - Number(other.has(sign))));
}

/** Signs that say nothing by themselves: they count where they keep to one of the sides that the others have found. */
function companyVotes(parts: readonly Part[], first: readonly Votes[], list: Element, sight: Sight): number[] {
  const votes = parts.map(() => 0);
  const sides = first.map(leaning);
  const add = (signs: readonly string[]): void => {
    keptTo(signs, sides).forEach((side, index) => (votes[index]! += side * 2));
  };
  // Names add nothing to what names alone have told.
  const isSeen = first.some(({ attribute, token, edge, style, rights }) => [attribute, token, edge, style, rights].some((vote) => vote !== 0 && vote !== undefined));
  if (isSeen) add(parts.map(({ label }) => label ?? ''));
  const colors = sight.hasLayout ? parts.map((part) => colorOf(part, list, sight)) : [];
  const isStriped = colors.every((color, index) => index === 0 || color !== colors[index - 1]) && new Set(colors).size === 2;
  if (isSeen || !isStriped) add(colors);
  // A face beside the words belongs to the other side, marks of delivery to the own.
  const faces = parts.map((part) => hasFace(part, sight));
  parts.forEach(({ delivered }, index) => {
    if (delivered && sides[index] === 1 && parts.every((part, place) => !part.delivered || sides[place] !== -1)) votes[index]! += 2;
    if (faces[index] && sides[index] === -1 && faces.every((face, place) => !face || sides[place] !== 1)) votes[index]! -= 1;
  });
  return votes;
}

function colorOf(part: Part, list: Element, sight: Sight): string {
  const painted = [...upwards(part.core, list)].find((element) => isPainted(element, sight));
  return painted === undefined ? '' : sight.style(painted).backgroundColor + sight.style(painted).backgroundImage;
}

/** A small square, round or with a picture. */
export function hasFace(part: Part, sight: Sight): boolean {
  return faceIn(part, sight) !== undefined;
}

function faceIn({ row, core }: Part, sight: Sight, around: Element = row): Element | undefined {
  return [...around.querySelectorAll('*')].slice(0, 40).find((element) => {
    if (element.contains(core)) return false;
    const { left, right, top, bottom } = sight.box(element);
    const [width, height] = [right - left, bottom - top];
    if (width < 16 || width > 72 || Math.abs(width - height) > 3) return false;
    return element.tagName === 'IMG' || Number.parseFloat(sight.style(element).borderTopLeftRadius) >= Math.min(16, width / 2);
  });
}
