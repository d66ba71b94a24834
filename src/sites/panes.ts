/** A page that is described by its layout: the chats that stand open in it, and what is said of them beside their rows. */
import type { Contact } from '../conversation/conversation.ts';
import type { Row } from '../conversation/message.ts';
import { momentOf } from './clock.ts';
import { textOf, withoutUndefined } from './dom.ts';
import { addressIn, all, around, commonOf, outermost, treesIn, valueOf, type Field } from './field.ts';
import type { Layout } from './layout.ts';
import { factsIn, namesIn, rowsIn, type RowFacts } from './rows.ts';
import { afresh, NEWEST, type Adapter, type OpenConversation, type Reading } from './site.ts';
import { firstKnown, sendersOf, speakersOf, type Scene } from './speakers.ts';
import { languageOf } from './you.ts';

/** Somebody who is not saved shows as a number. */
const NUMBER = /^\+?[\d\s().\u2011-]{7,}$/u;

/** An open chat, and what the page says of it beside the rows. */
interface Pane extends Omit<Scene, 'runNames'> {
  readonly key: string | null;
  readonly group: boolean;
}

/** Reads pages by a layout. */
export function pageReader(layout: Layout): Adapter['read'] {
  const page = (root: Document): Pane[] | Reading => readPage(root, layout);
  const facts = (row: Element): RowFacts => factsIn(row, layout);
  const names = (run: Element): ReturnType<typeof namesIn> => namesIn(run, layout);
  return (root, given = afresh, most = NEWEST) => {
    // A shadow root that is attached later tells nobody.
    const recall = layout.shadow === undefined ? given : afresh;
    const panes = recall(root, page);
    if ('state' in panes) return panes;
    const readings = panes.map((pane) => readPane(root, layout, pane, rowsIn(pane.list, layout, most).map((row) => recall(row, facts)), (run) => recall(run, names)));
    const read = readings.filter((reading) => reading !== null);
    // Of several chats none may pass for the next.
    const open = read.filter(({ conversation: { key, contact } }) => read.length === 1 || key !== null || contact.name !== undefined);
    return open.length > 0 ? { state: 'read', open } : { state: 'unreadable' };
  };
}

function has(scope: ParentNode, selector: string | undefined): boolean {
  return selector !== undefined && scope.querySelector(selector) !== null;
}

function readPage(root: Document, layout: Layout): Pane[] | Reading {
  const { shadow } = layout;
  if (has(root, layout.gate)) return { state: 'unreadable' };
  const panes = panesIn(root, layout).flatMap((pane) => {
    const list = layout.list?.flatMap((selector) => all(pane, selector, shadow)).find(isShown) ?? commonOf(all(pane, layout.row, shadow));
    return list === undefined ? [] : [paneOf(root, layout, pane, list)];
  });
  if (panes.length > 0) return panes;
  return all(root, [layout.row, layout.composer].filter((one) => one !== undefined).join(), shadow).length > 0 ? { state: 'unreadable' } : { state: 'no-chat' };
}

/** The open chats by name; or else what is around the messages, each with its own head; or the whole page. */
function panesIn(root: Document, layout: Layout): Element[] {
  const { pane, shadow } = layout;
  const named = pane === undefined ? [] : outermost(all(root, pane, shadow)).filter(isShown);
  if (named.length > 0) return named.map((one) => around(one, layout.around));
  const headed = layout.around === undefined ? [] : headedOf(all(root, layout.row, shadow), layout.around);
  return headed.length > 0 ? outermost(headed) : [root.body];
}

/** The smallest elements around the rows that also have what the selector names. */
function headedOf(rows: readonly Element[], selector: string): Element[] {
  const found: Element[] = [];
  const headless = new Set<Node>();
  for (const row of rows) {
    const tree = row.getRootNode();
    if (headless.has(tree) || found.some((one) => one.contains(row))) continue;
    const one = around(row, selector);
    if (has(one, selector)) found.push(one);
    else headless.add(tree);
  }
  return found;
}

/** Tabs, slides and boxes that were closed can stay in the page. */
function isShown(element: Element): boolean {
  return element.closest('[hidden], .hidden') === null && (element.checkVisibility?.() ?? true);
}

function paneOf(root: Document, layout: Layout, pane: Element, list: Element): Pane {
  const { shadow } = layout;
  const here = (fields: readonly Field[] | undefined): string | undefined => valueOf(pane, fields, shadow);
  const anywhere = (fields: readonly Field[] | undefined): string | undefined => here(fields) ?? valueOf(root, fields, shadow);
  const isRequest = has(root, layout.request) || layout.requestAt?.test(root.URL) === true;
  const name = here(layout.contact?.name);
  const isStranger = has(root, layout.stranger) || (name !== undefined && NUMBER.test(name));
  const standing = isRequest ? ('message-request' as const) : isStranger ? ('not-in-contacts' as const) : undefined;
  const contact: Contact = withoutUndefined({ name, handle: here(layout.contact?.handle)?.replace(/^@/u, ''), standing });
  const isDrawer = layout.drawer !== undefined && pane.matches(layout.drawer);
  return {
    list,
    language: languageOf(root),
    contact,
    key: (isDrawer ? undefined : addressIn(root, layout.key?.at)) ?? here(layout.key?.in) ?? null,
    group: has(pane, layout.group) || layout.groupAt?.test(root.URL) === true,
    known: layout.signs.map((sign) => ('name' in sign ? { own: anywhere(sign.own), peer: anywhere(sign.peer) } : {})),
  };
}

/** Null where no message is found, no text in any, or none of which the speaker can be told. */
function readPane(root: Document, layout: Layout, pane: Pane, facts: readonly RowFacts[], runNames: Scene['runNames']): OpenConversation | null {
  const { list, language, contact, key } = pane;
  if (facts.length === 0 && textOf(list) !== '') return null;
  const speakers = speakersOf(facts, layout, { ...pane, runNames });
  const senders = sendersOf(facts, { runNames });
  const others = new Set(senders.filter((sender, index) => sender !== undefined && speakers[index] === 'them'));
  const group = pane.group || others.size > 1;
  const times = timesOf(facts, layout, list, language);
  const ids = new Set<string>();
  const rows = facts.flatMap(({ row, id }, index): Row[] => {
    if (row === null || (id !== undefined && ids.has(id))) return [];
    if (id !== undefined) ids.add(id);
    const from = row.event === undefined || row.event === 'removed' ? firstKnown([row.from, speakers[index]!]) : 'unknown';
    return [withoutUndefined({ ...row, id, from, sender: group && from === 'them' ? senders[index] : undefined, sentAt: times[index] ?? (id === undefined ? undefined : layout.timeOfId?.(id)) })];
  });
  const spoken = rows.filter(({ event }) => event === undefined);
  if (spoken.length === 0 ? facts.some(({ row }) => row === null) : spoken.every(({ from }) => from === 'unknown')) return null;
  const matched = rows.find(({ event }) => event === 'matched')?.text;
  const matchedAt = matched === undefined ? undefined : momentOf(`${matched} 12:00`, language);
  return withoutUndefined({
    conversation: { site: layout.id, key, channel: 'chat' as const, group, contact: withoutUndefined({ ...contact, matchedAt }), url: root.URL },
    list,
    rows,
    trees: layout.shadow === undefined ? undefined : treesIn(list, layout.shadow),
  });
}

/** The first heading of a day above each row, with the row's clock where the heading has none. */
function timesOf(rows: readonly RowFacts[], { time, day, shadow }: Layout, list: Element, language: string): (number | undefined)[] {
  let headings: readonly Element[] | undefined;
  return rows.map(({ element, clock }) => {
    const moment = momentOf(clock, language);
    if (moment !== undefined || day === undefined || (time !== undefined && clock === undefined)) return moment;
    headings ??= all(list, day, shadow);
    const heading = headings.findLast((one) => (one.compareDocumentPosition(element) & one.DOCUMENT_POSITION_FOLLOWING) !== 0);
    const above = heading === undefined ? '' : heading.getAttribute('title') ?? textOf(heading);
    const [began, sent] = [momentOf(above, language), momentOf(`${clock ?? ''} ${above}`, language)];
    // A clock that lies before that of the heading is one of another day.
    return sent === undefined || (began !== undefined && sent < began) ? undefined : sent;
  });
}
