/**
 * Reads a page that no adapter knows: a chat, or where there is none the mail that stands open (mail.ts). Of a chat, roles, repeated
 * siblings, a line to write in beside a list, edges, clocks and names each cast votes on three questions: is this a chat (chat.ts),
 * where is a message (rows.ts, words.ts), who speaks (speakers.ts). Too few votes, and there is no chat, or nobody is named: unknown
 * rather than wrong.
 */
import type { Conversation } from '../../conversation/conversation.ts';
import type { Row } from '../../conversation/message.ts';
import { momentOf } from '../clock.ts';
import { withoutUndefined } from '../dom.ts';
import { afresh, type Adapter, type OpenConversation, type Reading, type Recall } from '../site.ts';
import { CHAT, SURELY_CHAT, sumOf, votesForChat, type Ballot } from './chat.ts';
import { accountIn, callsPerson, contactOf, isNamedInPane, isPair, pairedWithYou } from './contact.ts';
import { LONGEST_NAME } from './leaves.ts';
import { readMail } from './mail.ts';
import { withNamesOfRuns } from './names.ts';
import type { Part } from './part.ts';
import { HOPE, headOf, placesIn, type Place } from './places.ts';
import { kindOf, rowsIn } from './rows.ts';
import { readShape } from './shape.ts';
import { createSight, documentOf, rootsOf, type Root, type Sight } from './sight.ts';
import { edgesOf, isCentred, isInMiddle, speakerFrom, votesOn, type Surroundings, type Votes } from './speakers.ts';
import { takeApart } from './words.ts';
import { GENERIC, type ReaderOptions, type Shape } from './world.ts';

/** The newest rows are read, no more; */
const MOST_ROWS = 200;

/** and where all are asked for, because they are to be kept, so many. */
const MOST_KEPT = 2_000;

/** So many of them where a chat was read before, and goes on: enough for both sides to speak. */
const FEW = 24;

export function createGenericReader({ surely, shape }: ReaderOptions): Adapter {
  const threshold = surely ? SURELY_CHAT : CHAT;
  let inner: readonly Node[] = [];
  let last: Followed | null = null;
  return {
    id: GENERIC,
    name: 'Other pages',
    hosts: [],
    recognises: () => true,
    read(document, recall = afresh, asked = MOST_ROWS): Reading {
      const most = Math.min(asked, MOST_KEPT);
      last = last === null || most > MOST_ROWS ? null : readOn(last, threshold, document, recall);
      if (last !== null) return { state: 'read', open: [last.open] };
      const roots = rootsOf(document);
      inner = roots.filter((root) => root !== document);
      const shown = shape === null ? null : shapedIn(roots, shape, document, most);
      const found = shown === null ? roots.flatMap(weigh).filter(({ ballot }) => sumOf(ballot) >= threshold) : [];
      const all = most > MOST_ROWS ? found.map((one) => withMore(one, most)) : found;
      const open = shown ?? all.map((one) => openedBy(one, document));
      if (found.length === 1 && all === found) last = { weighed: found[0]!, open: open[0]!, marks: marksOf(found[0]!.parts, recall) };
      if (open.length > 0) return { state: 'read', open };
      const mail = readMail(document, roots, surely, keyOf);
      return mail === null ? { state: 'no-chat' } : { state: 'read', open: [mail] };
    },
    innerRoots: () => inner,
  };
}

/** What the person has shown counts for more than any vote. */
function shapedIn(roots: readonly Root[], shape: Shape, document: Document, most: number): OpenConversation[] | null {
  for (const root of roots) {
    const sight = createSight(documentOf(root));
    const read = readShape(root, shape, sight, most);
    if (read === null) continue;
    const contact = contactOf(headOf(read.list, null, sight), [], undefined);
    return [{ conversation: conversationOf(document, contact, false), list: read.list, rows: read.rows.slice(-most) }];
  }
  return null;
}

/** A place, what stands in its rows, and all votes on it. */
interface Weighed {
  readonly place: Place;
  readonly contact: string | undefined;
  readonly parts: readonly Part[];
  readonly votes: readonly Votes[];
  readonly ballot: Ballot;
}

/** Every place of a root that could hold a chat, weighed. */
export function weigh(root: Root): Weighed[] {
  if (root.querySelector(HOPE) === null) return [];
  const sight = createSight(documentOf(root));
  return placesIn(root, sight).map((place) => weighPlace(place, sight)).filter((found) => found !== null);
}

/** The same chat with the rows above those that were weighed, as it was where these are none. */
function withMore(weighed: Weighed, most: number): Weighed {
  const { place } = weighed;
  const sight = createSight(place.list.ownerDocument);
  return weighPlace({ ...place, rows: rowsIn(place.list, sight, most) }, sight, most) ?? weighed;
}

function weighPlace(found: Place, sight: Sight, most = MOST_ROWS): Weighed | null {
  const place: Place = { ...found, rows: inOrder(found.rows, sight).slice(-most) };
  const { list, rows, head, beside, address } = place;
  const taken = takeApart(rows, new Set([...head.slice(0, 6), ...beside].filter((line) => line.length <= LONGEST_NAME)), sight);
  const paired = pairedWithYou(head, taken);
  const all = paired === undefined ? taken : taken.map((part) => (part.label === undefined && isPair(part.text, paired) ? { ...part, divider: true } : part));
  const account = accountIn(list, head, taken);
  const contact = paired ?? contactOf(head, all, account?.name);
  const edges = edgesOf(all, list, sight);
  const hasEdges = edges.includes('start') && edges.includes('end');
  const isCentredLine = (part: Part): boolean => hasEdges && (part.media === undefined || part.text !== '') && isCentred(part, list, sight);
  const isNotice = (part: Part, index: number): boolean => isCentredLine(part) && (edges[index] === 'middle' || edges[index] === 'both' || isInMiddle(part, list, sight));
  // What the page calls the same is one as well, wherever it stands.
  const notices = new Set(all.filter(isNotice).filter(({ row }) => row.classList.length > 0).map(({ row }) => kindOf(row)));
  const shown = all.filter((part, index) => !part.divider && !isNotice(part, index) && !(notices.has(kindOf(part.row)) && isCentredLine(part)));
  if (shown.length === 0) return null;
  const left = edgesOf(shown, list, sight);
  const rowsShown = new Set(shown.map(({ row }) => row));
  const downwards = left.includes('start') && left.includes('end') ? shown : withNamesOfRuns(all).filter(({ row }) => rowsShown.has(row));
  const parts = !place.below && isNewestFirst(downwards, list.ownerDocument.documentElement.lang || 'en') ? downwards.toReversed() : downwards;
  const names = [...new Set(parts.flatMap(({ label }) => label ?? []))];
  const isInPane = contact !== undefined && isNamedInPane(place, contact, names, sight);
  const around: Surroundings = { list, address, title: list.ownerDocument.title, beside, isInPane, ...withoutUndefined({ contact, paired, account }) };
  const votes = votesOn(parts, around, sight);
  return { place, contact, parts, votes, ballot: votesForChat(place, parts, votes, sight) };
}

/** The one chat that was read last, and a mark for each of its rows, which is another as soon as the row has changed. */
interface Followed {
  readonly weighed: Weighed;
  readonly open: OpenConversation;
  readonly marks: readonly object[];
}

function marksOf(parts: readonly Part[], recall: Recall): object[] {
  return parts.map(({ row }) => recall(row, newMark));
}

function newMark(): object {
  return {};
}

/**
 * Reads on where a chat goes on: the newest rows are weighed, and those above stand as they were read. Null where anything is not as it
 * was, or not as sure: then all is weighed anew.
 */
function readOn({ weighed: before, open: { conversation, rows }, marks }: Followed, threshold: number, document: Document, recall: Recall): Followed | null {
  const { list, composer } = before.place;
  const sight = createSight(list.ownerDocument);
  if (!list.isConnected || composer?.isConnected === false || !sight.isShown(list)) return null;
  const weighed = weighPlace({ ...before.place, head: headOf(list, composer, sight), rows: rowsIn(list, sight, FEW) }, sight);
  if (weighed === null || sumOf(weighed.ballot) < threshold) return null;
  const start = before.parts.findIndex(({ row }) => row === weighed.parts[0]!.row);
  const above = before.parts.slice(0, start);
  if (start === -1 || above.some(({ row }, index) => !row.isConnected || recall(row, newMark) !== marks[index])) return null;
  const open = openedBy(weighed, document);
  const { key, contact, group } = open.conversation;
  if (key !== conversation.key || contact.name !== conversation.contact.name || group !== conversation.group) return null;
  const saysOtherwise = open.rows.some(({ from }, index) => from === 'unknown' || (weighed.parts[index]!.row === before.parts[start + index]?.row && from !== rows[start + index]!.from));
  if (saysOtherwise) return null;
  const parts = [...above, ...weighed.parts].slice(-MOST_ROWS);
  return { weighed: { ...weighed, parts }, open: { ...open, rows: [...rows.slice(0, start), ...open.rows].slice(-MOST_ROWS) }, marks: marksOf(parts, recall) };
}

function openedBy({ place: { list }, contact, parts, votes }: Weighed, document: Document): OpenConversation {
  const speakers = votes.map(speakerFrom);
  const senders = new Set(parts.flatMap(({ label }, index) => (label === undefined || speakers[index] === 'me' || callsPerson(label, document) ? [] : [label])));
  const group = senders.size > 1;
  return {
    conversation: conversationOf(document, contact, group),
    list,
    rows: parts.map((part, index): Row => withoutUndefined({ from: speakers[index]!, sender: group ? part.label : undefined, text: part.text, quoted: part.quoted, sentAt: part.sentAt, media: part.media })),
  };
}

function conversationOf(document: Document, contact: string | undefined, group: boolean): Conversation {
  return { site: GENERIC, key: keyOf(document.URL, contact), channel: 'chat', group, contact: withoutUndefined({ name: contact }), url: document.URL };
}

/** From the oldest to the newest: by where they stand, which in recycled and upward lists is not the order of the page's source. */
function inOrder(rows: readonly Element[], sight: Sight): Element[] {
  if (!sight.hasLayout) return [...rows];
  return rows.toSorted((a, b) => sight.box(a).top - sight.box(b).top);
}

/** Where people write above the list, the newest can stand on top: told by times that fall from row to row, and never rise. */
function isNewestFirst(parts: readonly Part[], language: string): boolean {
  const dated = parts.map(({ sentAt, clock }) => sentAt ?? momentOf(clock, language));
  const times = (dated.includes(undefined) ? parts.map(({ clock }) => minutesIn(clock)) : dated).filter((time) => time !== undefined);
  const falls = times.filter((time, index) => index > 0 && time < times[index - 1]!).length;
  return falls > 1 && times.every((time, index) => index === 0 || time <= times[index - 1]!);
}

function minutesIn(clock: string | undefined): number | undefined {
  const [, hours, minutes, half] = /(\d{1,2})[:.](\d{2})(?:\s?([ap])\.?\s?m)?/iu.exec(clock ?? '') ?? [];
  if (hours === undefined) return undefined;
  return (half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minutes);
}

/** An address that names a talk; together with the name above the list, because some pages change the talk and keep the address. */
function keyOf(url: string, contact: string | undefined): string | null {
  const { host, pathname, search, hash } = new URL(url);
  const place = `${pathname}${search}${hash}`;
  return /\d{2}|[\w-]{12}/u.test(place) && contact !== undefined ? `${host}${place}\n${contact}` : null;
}
