import type { Conversation } from '../conversation/conversation.ts';
import type { Message } from '../conversation/message.ts';
import type { Acknowledgement, Batch, Verdict } from '../messages.ts';
import type { Adapter, OpenConversation, Reading } from '../sites/site.ts';
import { createAlarm } from './alarm.ts';
import { createChanges, EVERYTHING, SHOWING, STRUCTURE, STRUCTURE_AND_SHOWING } from './changes.ts';
import { createPageMemory } from './page-memory.ts';
import { createPageReader, IDLE } from './page-reader.ts';
import { isSame } from './same-conversation.ts';
import { createThreads, keyed, type Thread } from './threads.ts';

/** A list is first read after so much rest, ms, and at the latest after LONGEST_WAIT. */
const REST = 300;
const LONGEST_WAIT = 2_000;
/** A new row in a known list is read so soon, ms. */
const SOON = 20;
/** Changes elsewhere on the page (another chat opens) are looked at so soon, ms. */
const ELSEWHERE = 500;

/** What stands read on the page. */
export interface ReadConversation {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  /** Where its rows stand. */
  readonly list: Element;
  /** Null until the background has answered for the first time. */
  readonly verdict: Verdict | null;
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

const NOTHING: Omit<WatchState, 'read'> = { adapter: null, state: 'no-chat' };

/**
 * Notices conversations that open, change and close in the page. Looks only when the page changes, in the list itself at
 * once and elsewhere with patience; never polls, never changes anything.
 */
export function createWatcher({ document, adapters, general = () => null, ignore, ...options }: WatchOptions): Watcher {
  const soon = createAlarm(() => look(false));
  const rest = createAlarm(() => look(true));
  const memory = createPageMemory();
  const changes = createChanges(document, ignore, onChange);
  const reader = createPageReader(document, adapters, general, memory.recall, soon.within);
  const threads = createThreads(send, tell);
  let address = '';
  let started = false;
  let lastTold = NOTHING;

  function onChange(): void {
    // Clients draw a message in many steps: what comes before the next look is taken up with it.
    if (soon.isSet(SOON) && !rest.isSet()) return;
    if (!options.isAlive()) return leave();
    const news = takeUp();
    const inLists = news.some((change) => isTelling(change) && isInList(change.target));
    if (!inLists && !news.some((change) => change.type === 'childList' || showsOrHides(change))) return;
    if (rest.isSet()) rest.afterRest(REST, LONGEST_WAIT);
    if (inLists) soon.within(SOON);
    else if (threads.now().length > 0) soon.within(threads.now().some(({ list }) => !list.isConnected) ? SOON : ELSEWHERE);
    else if (lastTold.adapter === null) soon.within(IDLE);
    else rest.afterRest(REST, LONGEST_WAIT);
  }

  /** The changes that were noted and not yet taken up, of which nothing is remembered any more. */
  function takeUp(): readonly MutationRecord[] {
    const news = changes.takeUp();
    memory.forget(news, isList);
    return news;
  }

  function isTelling({ type, attributeName }: MutationRecord): boolean {
    return type !== 'attributes' || reader.isTelling(attributeName!);
  }

  /** What holds a chat that is followed can hide it; while none is, anything can show one. */
  function showsOrHides({ type, attributeName, target }: MutationRecord): boolean {
    return type === 'attributes' && SHOWING.includes(attributeName!) && (threads.now().length === 0 || threads.now().some(({ list }) => target !== list && target.contains(list)));
  }

  function isList(node: Node): boolean {
    return threads.now().some(({ list }) => list === node);
  }

  function isInList(node: Node): boolean {
    return threads.now().some(({ list, trees }) => list.contains(node) || trees.includes(node.getRootNode()));
  }

  /** @param isRested whether the page has been still: only then is a conversation taken up that was not followed before */
  function look(isRested: boolean): void {
    if (!started) return;
    soon.clear();
    if (isRested) rest.clear();
    takeUp();
    if (document.URL !== address) memory.forgetAll();
    address = document.URL;
    const { adapter, reading, isStandIn, innerRoots } = reader.read();
    const open = openIn(reading);
    threads.follow(open, isRested);
    // Who wanted to send something may have found that the extension is gone.
    if (!started) return;
    const followed = threads.now();
    const isSome = followed.length > 0;
    const isAll = followed.length === open.length;
    if (!isRested && !isAll && !rest.isSet()) rest.afterRest(REST, LONGEST_WAIT);
    // A conversation that is not yet taken up does not stand read.
    lastTold = { adapter: adapter?.id ?? null, state: isSome || isAll ? reading.state : 'no-chat' };
    const beside = [...innerRoots, ...open.flatMap(({ trees }) => trees ?? []), ...followed.map(({ list }) => list)];
    changes.watch(beside, isSome ? EVERYTHING : adapter === null ? STRUCTURE : STRUCTURE_AND_SHOWING);
    // What is not watched changes without a word; and where the own adapter has failed, anything may mend it.
    if (!isSome || !isAll || isStandIn) memory.forgetAll();
    tell();
  }

  function readAll(): readonly ReadConversation[] {
    look(false);
    const open = openIn(reader.readAll());
    return threads.now().map((thread) => {
      const rows = open.find(({ conversation }) => isSame(conversation, thread.conversation))?.rows ?? [];
      return { ...readOf(thread), messages: rows.length <= thread.messages.length ? thread.messages : keyed(thread.conversation, rows, thread.messages) };
    });
  }

  function tell(): void {
    if (started) options.onState({ ...lastTold, read: threads.now().map(readOf) });
  }

  function send(batch: Batch): Promise<Acknowledgement> {
    if (options.isAlive()) return options.send(batch);
    leave();
    return Promise.reject(new Error('no answer'));
  }

  /** A frame tells of its loading by nothing else. */
  function onLoaded({ target }: Event): void {
    if ((target as Element | null)?.nodeName === 'IFRAME') soon.within(IDLE);
  }

  /** The page comes back (also from the back/forward cache), or is about to be left: then nothing may wait any longer. */
  function onPageShown(): void {
    threads.retry();
    look(false);
  }

  function start(): void {
    if (started) return;
    started = true;
    changes.watch([], STRUCTURE);
    document.addEventListener('visibilitychange', onPageShown);
    document.addEventListener('load', onLoaded, true);
    for (const type of ['pageshow', 'pagehide']) document.defaultView?.addEventListener(type, onPageShown);
    soon.within(0);
  }

  function stop(): void {
    started = false;
    soon.clear();
    rest.clear();
    changes.stop();
    memory.forgetAll();
    reader.forget();
    threads.end();
    document.removeEventListener('visibilitychange', onPageShown);
    document.removeEventListener('load', onLoaded, true);
    for (const type of ['pageshow', 'pagehide']) document.defaultView?.removeEventListener(type, onPageShown);
    lastTold = NOTHING;
  }

  function leave(): void {
    stop();
    options.onGone();
  }

  function restart(): void {
    stop();
    start();
  }

  return { start, stop, restart, look: () => look(true), readAll };
}

function openIn(reading: Reading): readonly OpenConversation[] {
  return reading.state === 'read' ? reading.open : [];
}

function readOf({ conversation, list, messages, verdict }: Thread): ReadConversation {
  return { conversation, list, messages, verdict };
}
