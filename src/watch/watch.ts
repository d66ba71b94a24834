import { keyRows } from '../conversation/keys.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Message, Row } from '../conversation/message.ts';
import { areTelling, isNamed } from '../conversation/same-talk.ts';
import type { Acknowledgement, Batch, Standing } from '../messages.ts';
import type { Adapter, OpenConversation, Reading } from '../sites/site.ts';
import { createAlarm } from './alarm.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { createMemory } from './memory.ts';

/** A list is first read after so much rest, ms, and at the latest after LONGEST_WAIT. */
const REST = 300;
const LONGEST_WAIT = 2_000;
/** A new row in a known list is read so soon, ms. */
const SOON = 20;
/** Changes elsewhere on the page (another chat opens) are looked at so soon, ms. */
const ELSEWHERE = 500;
/** Pages that no adapter recognises are looked at again at most so often, ms, and only when they change. */
const IDLE = 250;
/** The general reader, which looks longer, waits twice as long after each look in vain, up to this, ms. */
const LONGEST_IDLE = 4_000;

/** What tells that a page changes, and what tells how the chats in it change. */
const STRUCTURE: MutationObserverInit = { childList: true, subtree: true };
const EVERYTHING: MutationObserverInit = { ...STRUCTURE, characterData: true, attributes: true };
/** Clients keep chats that are not shown in the page, and bring them back by nothing but this. */
const SHOWING = ['class', 'hidden'];
const STRUCTURE_AND_SHOWING: MutationObserverInit = { ...STRUCTURE, attributeFilter: SHOWING };

/** What stands read on the page. */
export interface ReadConversation {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  /** Where its rows stand. */
  readonly list: Element;
  /** Null until the background has answered for the first time. */
  readonly standing: Standing | null;
}

export interface WatchState {
  /** The adapter that reads, or would if a chat were open. */
  readonly adapter: string | null;
  readonly state: Reading['state'];
  readonly read: readonly ReadConversation[];
}

export interface WatchOptions {
  readonly document: Document;
  readonly adapters: readonly Adapter[];
  /**
   * A reader for pages of any making. It is asked where no adapter recognises the page, or where the one that does finds no chat or
   * cannot read it; what it reads then counts. Null while there is none.
   * @param own the adapter that failed
   */
  readonly general?: (own: Adapter | null) => Adapter | null;
  /** Rejects when the batch did not arrive. */
  readonly send: (batch: Batch) => Promise<Acknowledgement>;
  /** Called whenever something of the state has changed. */
  readonly onState: (state: WatchState) => void;
  /** Whether the extension is still there; asked when the page changes. When it is gone, the watcher stops and calls `onGone`. */
  readonly isAlive: () => boolean;
  readonly onGone: () => void;
  /** Our own element in the page. */
  readonly ignore: Element;
}

export interface Watcher {
  /** Constructing does nothing; start and stop may be called as often as one likes, and stop forgets what was seen. */
  start(): void;
  stop(): void;
  /** Begins anew, as if the page had just come. */
  restart(): void;
  /** Reads what stands on the page now. */
  look(): void;
  /** All that stands loaded of what is followed, also the rows above those that are read by themselves. */
  readAll(): readonly ReadConversation[];
}

/** One conversation that is being followed. */
interface Thread {
  conversation: Conversation;
  list: Element;
  /** Shadow roots and documents of frames that rows stand in. */
  trees: readonly Node[];
  messages: readonly Message[];
  standing: Standing | null;
  readonly delivery: Delivery;
}

/**
 * Notices conversations that open, change and close in the page. Looks only when the page changes, in the list itself at
 * once and elsewhere with patience; never polls, never changes anything.
 */
export function createWatcher(options: WatchOptions): Watcher {
  const { document, adapters, ignore } = options;
  let threads: Thread[] = [];
  /** What is watched, and how closely. */
  let observed: readonly Node[] = [];
  let watched = STRUCTURE;
  /** What read the page last. */
  let reader: Adapter | null = null;
  const memory = createMemory();
  let address = '';
  /** Conversations that left the page before all of theirs had arrived. */
  let leaving: readonly Thread[] = [];
  /** The conversations that last left the page, whose rows can stay in it for a moment. */
  let former: readonly Thread[] = [];
  let started = false;
  /** Changes that no look has taken up yet. */
  let unseen: (readonly MutationRecord[])[] = [];
  let lastTold: Omit<WatchState, 'read'> = { adapter: null, state: 'no-chat' };
  /** When the general reader may look again, and how long it waits then. */
  let generalDue = 0;
  let generalPause = IDLE;
  const soon = createAlarm(() => look(false));
  const rest = createAlarm(() => look(true));
  const observer = new MutationObserver(onChanges);

  function onChanges(all: readonly MutationRecord[]): void {
    unseen.push(all);
    // Clients draw a message in many steps: what comes before the next look is taken up with it.
    if (soon.isSet(SOON) && !rest.isSet()) return;
    if (!options.isAlive()) return leave();
    const changes = takeUp();
    const inLists = changes.some((change) => isTelling(change) && isInList(change.target));
    if (!inLists && !changes.some((change) => change.type === 'childList' || showsOrHides(change))) return;
    if (rest.isSet()) rest.afterRest(REST, LONGEST_WAIT);
    if (inLists) soon.within(SOON);
    else if (threads.length > 0) soon.within(threads.some((thread) => !thread.list.isConnected) ? SOON : ELSEWHERE);
    else if (lastTold.adapter === null) soon.within(IDLE);
    else rest.afterRest(REST, LONGEST_WAIT);
  }

  /** The changes that were noted and not yet taken up, of which nothing is remembered any more. */
  function takeUp(): MutationRecord[] {
    const around = ignore.parentNode;
    const changes = unseen.flat().filter((change) => !isOfOurs(change, ignore, around));
    unseen = [];
    memory.forget(changes, isList);
    return changes;
  }

  function isTelling({ type, attributeName }: MutationRecord): boolean {
    return type !== 'attributes' || reader?.telling?.includes(attributeName!) === true;
  }

  /** What holds a chat that is followed can hide it; while none is, anything can show one. */
  function showsOrHides({ type, attributeName, target }: MutationRecord): boolean {
    return type === 'attributes' && SHOWING.includes(attributeName!) && (threads.length === 0 || threads.some(({ list }) => target !== list && target.contains(list)));
  }

  function isList(node: Node): boolean {
    return threads.some(({ list }) => list === node);
  }

  function isInList(node: Node): boolean {
    return threads.some(({ list, trees }) => list.contains(node) || trees.includes(node.getRootNode()));
  }

  function leave(): void {
    stop();
    options.onGone();
  }

  /** @param isRested whether the page has been still: only then is a conversation taken up that was not followed before */
  function look(isRested: boolean): void {
    if (!started) return;
    soon.clear();
    if (isRested) rest.clear();
    unseen.push(observer.takeRecords());
    takeUp();
    if (document.URL !== address) memory.forgetAll();
    address = document.URL;
    const { adapter, reading, own, general } = readPage();
    const open = reading.state === 'read' ? reading.open : [];
    const ready = open.filter((one) => isFollowed(one) || (isRested && !isLeftOver(one)));
    if (!isRested && ready.length < open.length && !rest.isSet()) rest.afterRest(REST, LONGEST_WAIT);
    // A conversation that is not yet taken up does not stand read.
    const state = ready.length === 0 && open.length > 0 ? 'no-chat' : reading.state;
    lastTold = { adapter: adapter?.id ?? null, state };
    follow(ready);
    reader = adapter;
    observe([...(general?.innerRoots?.(document) ?? []), ...open.flatMap(({ trees }) => trees ?? []), ...threads.map(({ list }) => list)], threads.length > 0 ? EVERYTHING : adapter === null ? STRUCTURE : STRUCTURE_AND_SHOWING);
    // What is not watched changes without a word; and where the own adapter has failed, anything may mend it.
    if (ready.length === 0 || ready.length < open.length || (own !== null && adapter !== own)) memory.forgetAll();
    tell();
  }

  /** What the site's own adapter reads, or else the general reader, if it may look already. */
  function readPage(): { readonly own: Adapter | null; readonly adapter: Adapter | null; readonly reading: Reading; readonly general?: Adapter } {
    const own = memory.recall(document, recognise);
    const reading: Reading = own === null ? { state: 'no-chat' } : readingOf(own);
    const general = reading.state === 'read' ? null : (options.general?.(own) ?? null);
    if (general === null) return { own, adapter: own, reading };
    const wait = generalDue - performance.now();
    if (wait > 0) {
      soon.within(wait);
      return { own, adapter: own, reading, general };
    }
    const found = readingOf(general);
    const isRead = found.state === 'read';
    generalPause = isRead ? IDLE : Math.min(generalPause * 2, LONGEST_IDLE);
    generalDue = isRead ? 0 : performance.now() + generalPause;
    return isRead ? { own, adapter: general, reading: found, general } : { own, adapter: own, reading, general };
  }

  function recognise(root: Document): Adapter | null {
    return adapters.find((candidate) => candidate.recognises(root)) ?? null;
  }

  /** A page that its adapter stumbles over is unreadable; what the error says could hold words of the page. */
  function readingOf(adapter: Adapter, most?: number): Reading {
    try {
      return adapter.read(document, memory.recall, most);
    } catch {
      return { state: 'unreadable' };
    }
  }

  function isFollowed({ conversation }: OpenConversation): boolean {
    return threads.some((thread) => isSame(thread.conversation, conversation));
  }

  /** Addresses can change before the rows do: rows of the last conversation are not yet those of the next. */
  function isLeftOver({ conversation, rows }: OpenConversation): boolean {
    return former.some((thread) => !isSame(thread.conversation, conversation) && saySame(rows, thread.messages));
  }

  function follow(open: readonly OpenConversation[]): void {
    const before = threads;
    threads = open.map((one) => threadOf(one, [...before, ...leaving]));
    const left = before.filter((thread) => !threads.includes(thread));
    if (left.length > 0) former = left;
    const candidates = [...leaving, ...left].filter((thread) => !threads.includes(thread));
    leaving = candidates.filter((thread) => !thread.delivery.isDone());
    for (const thread of candidates) if (!leaving.includes(thread)) thread.delivery.stop();
    for (const thread of threads) thread.delivery.update(thread.conversation, thread.messages);
  }

  /** The thread that already follows this conversation, brought up to date, or a new one. */
  function threadOf({ conversation, list, rows, trees = [] }: OpenConversation, before: readonly Thread[]): Thread {
    const name = nameOf(conversation);
    const known = before.find((thread) => isSame(thread.conversation, conversation));
    const messages = keyRows(name, rows, known?.messages ?? []);
    // A page that names no key may show somebody else of the same name: only shared messages make it the same conversation.
    const isKnown = known !== undefined && (conversation.key !== null || isSameTalk(conversation, known.messages, messages));
    if (isKnown) {
      // Rows leave the page while people scroll: what is known stays known for as long as the thread is followed.
      // Who has once spoken as a third may stand among older rows than are read.
      const group = conversation.group || known.conversation.group;
      return Object.assign(known, { conversation: { ...known.conversation, ...conversation, group }, list, trees, messages: messages.length === 0 ? known.messages : messages });
    }
    const thread: Thread = {
      conversation: { ...conversation, thread: crypto.randomUUID() },
      list,
      trees,
      messages: known === undefined ? messages : keyRows(name, rows, []),
      standing: null,
      delivery: createDelivery(send, (standing) => {
        thread.standing = standing;
        tell();
      }),
    };
    return thread;
  }

  /** Watches the page and what it does not show an observer of itself. @param what everything only while something in it is followed */
  function observe(beside: readonly Node[], what: MutationObserverInit): void {
    const wanted = [document, ...beside];
    if (what === watched && wanted.length === observed.length && wanted.every((node, index) => node === observed[index])) return;
    observer.disconnect();
    for (const node of wanted) observer.observe(node, what);
    [observed, watched] = [wanted, what];
  }

  /** A frame tells of its loading by nothing else. */
  function onLoaded({ target }: Event): void {
    if ((target as Element | null)?.nodeName === 'IFRAME') soon.within(IDLE);
  }

  function send(batch: Batch): Promise<Acknowledgement> {
    if (options.isAlive()) return options.send(batch);
    leave();
    return Promise.reject(new Error('no answer'));
  }

  function tell(): void {
    if (started) options.onState({ ...lastTold, read: threads.map(standingRead) });
  }

  function standingRead({ conversation, list, messages, standing }: Thread): ReadConversation {
    return { conversation, list, messages, standing };
  }

  function readAll(): readonly ReadConversation[] {
    look(false);
    const reading: Reading = reader === null ? { state: 'no-chat' } : readingOf(reader, Infinity);
    const open = reading.state === 'read' ? reading.open : [];
    return threads.map((thread) => {
      const rows = open.find(({ conversation }) => isSame(conversation, thread.conversation))?.rows ?? [];
      return { ...standingRead(thread), messages: rows.length <= thread.messages.length ? thread.messages : keyRows(nameOf(thread.conversation), rows, thread.messages) };
    });
  }

  /** The page comes back (also from the back/forward cache), or is about to be left: then nothing may wait any longer. */
  function onPageShown(): void {
    for (const thread of [...threads, ...leaving]) thread.delivery.retry();
    look(false);
  }

  function start(): void {
    if (started) return;
    started = true;
    observe([], STRUCTURE);
    document.addEventListener('visibilitychange', onPageShown);
    document.addEventListener('load', onLoaded, true);
    for (const type of ['pageshow', 'pagehide']) document.defaultView?.addEventListener(type, onPageShown);
    soon.within(0);
  }

  function stop(): void {
    started = false;
    soon.clear();
    rest.clear();
    observer.disconnect();
    unseen = [];
    memory.forgetAll();
    document.removeEventListener('visibilitychange', onPageShown);
    document.removeEventListener('load', onLoaded, true);
    for (const type of ['pageshow', 'pagehide']) document.defaultView?.removeEventListener(type, onPageShown);
    for (const thread of [...threads, ...leaving]) thread.delivery.stop();
    threads = [];
    leaving = [];
    former = [];
    observed = [];
    watched = STRUCTURE;
    reader = null;
    [generalDue, generalPause] = [0, IDLE];
    lastTold = { adapter: null, state: 'no-chat' };
  }

  function restart(): void {
    stop();
    start();
  }

  return { start, stop, restart, look: () => look(true), readAll };
}

/** Whether our own element is all that has changed, or come and gone in what holds it. */
function isOfOurs(change: MutationRecord, ours: Element, around: Node | null): boolean {
  if (change.target === ours) return true;
  // It stands in this place alone; nearly all changes are elsewhere, and of those nothing more is asked.
  if (around !== null && change.target !== around) return false;
  return change.type === 'childList' && [...change.addedNodes, ...change.removedNodes].every((node) => node === ours);
}

/** What its keys are made with. */
function nameOf({ key, contact }: Conversation): string {
  return key ?? contact.name ?? '';
}

function isSame(a: Conversation, b: Conversation): boolean {
  if (a.site !== b.site || a.key !== b.key) return false;
  return a.key !== null || a.contact.name === b.contact.name;
}

/** @param read may be empty for a moment */
function isSameTalk(conversation: Conversation, known: readonly Message[], read: readonly Message[]): boolean {
  const keys = new Set(read.map(({ key }) => key));
  const stands = ({ key }: Message): boolean => keys.has(key);
  // What goes on from few words still has them all, while "is typing" comes and goes.
  const isEnough = read.length === 0 || known.every((message) => message.event !== undefined || stands(message)) || areTelling(known.filter(stands));
  return isEnough && (isNamed(conversation) || (known.some(({ key }) => key === read[0]?.key) && known.slice(-3).some(stands)));
}

function saySame(rows: readonly Row[], messages: readonly Message[]): boolean {
  return rows.length > 0 && rows.length === messages.length && rows.every(({ text, media }, index) => text === messages[index]!.text && media === messages[index]!.media);
}
