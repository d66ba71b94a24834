/**
 * Reads a chat on a page that no adapter knows. Roles, repeated siblings, a line to write in beside a list, edges, clocks and names
 * each cast votes on three questions: is this a chat (chat.ts), where is a message (rows.ts, words.ts), who speaks (speakers.ts).
 * Too few votes, and there is no chat, or nobody is named: unknown rather than wrong.
 */
import type { Row } from '../../conversation/message.ts';
import { withoutUndefined } from '../dom.ts';
import type { Adapter, OpenConversation, Reading } from '../site.ts';
import { CHAT, votesForChat } from './chat.ts';
import { HOPE, placesIn, type Place } from './places.ts';
import { createSight, rootsOf, type Sight } from './sight.ts';
import { edgesOf, speakerFrom, votesOn, type Surroundings } from './speakers.ts';
import { YOU } from './vocabulary.ts';
import { isClock, takeApart, type Part } from './words.ts';

export const GENERIC = 'generic';
/** The newest rows are read, no more. */
const MOST_ROWS = 200;

/** @param threshold votes from which on a place counts as a chat, see chat.ts */
export function createGenericReader(threshold = CHAT): Adapter {
  return { id: GENERIC, name: 'Other pages', hosts: [], recognises: () => true, read: (document) => readPage(document, threshold) };
}

function readPage(document: Document, threshold: number): Reading {
  const open: OpenConversation[] = [];
  for (const root of rootsOf(document)) {
    if (root.querySelector(HOPE) === null) continue;
    const sight = createSight(root.nodeType === root.DOCUMENT_NODE ? (root as Document) : root.ownerDocument!);
    for (const place of placesIn(root, sight)) {
      const conversation = readPlace(place, document, threshold, sight);
      if (conversation !== null) open.push(conversation);
    }
  }
  return open.length === 0 ? { state: 'no-chat' } : { state: 'read', open };
}

function readPlace(place: Place, document: Document, threshold: number, sight: Sight): OpenConversation | null {
  const { list } = place;
  const rows = inOrder(place.rows, sight).slice(-MOST_ROWS);
  const { title } = list.ownerDocument;
  const contact = contactOf(place.head);
  const names = new Set([...place.head.slice(0, 6), ...place.beside]);
  const all = takeApart(rows, names, sight);
  const around: Surroundings = { list, head: place.head, address: place.address, title, beside: place.beside, ...(contact === undefined ? {} : { contact }) };
  const edges = edgesOf(all, list, sight);
  const hasEdges = edges.includes('start') && edges.includes('end');
  const parts = all.filter((part, index) => !part.divider && !(hasEdges && edges[index] === 'middle'));
  if (parts.length === 0) return null;
  const votes = votesOn(parts, around, sight);
  const sum = votesForChat({ ...place, rows }, parts, votes, sight);
  if (sum < threshold) return null;
  const speakers = votes.map(speakerFrom);
  const senders = new Set(parts.flatMap(({ label }, index) => (label === undefined || speakers[index] === 'me' || YOU.test(label) ? [] : [label])));
  const group = senders.size > 1;
  return {
    conversation: { site: GENERIC, key: keyOf(document.URL, contact), channel: 'chat', group, contact: withoutUndefined({ name: contact }), url: document.URL },
    list,
    rows: parts.map((part, index): Row => withoutUndefined({ from: speakers[index]!, sender: group ? part.label : undefined, text: part.text, quoted: part.quoted, sentAt: part.sentAt, media: part.media })),
  };
}

/** From the oldest to the newest: by where they stand, which in recycled and upward lists is not the order of the page's source. */
function inOrder(rows: readonly Element[], sight: Sight): Element[] {
  if (!sight.hasLayout) return [...rows];
  return rows.toSorted((a, b) => sight.box(a).top - sight.box(b).top);
}

function contactOf(head: readonly string[]): string | undefined {
  return head.find((line) => /\p{L}{2}/u.test(line) && !isClock(line));
}

/** An address that names a talk; together with the name above the list, because some pages change the talk and keep the address. */
function keyOf(url: string, contact: string | undefined): string | null {
  const { host, pathname, search, hash } = new URL(url);
  const place = `${pathname}${search}${hash}`;
  return /\d{2}|[\w-]{12}/u.test(place) && contact !== undefined ? `${host}${place}\n${contact}` : null;
}
