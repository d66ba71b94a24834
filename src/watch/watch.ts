import { keyRows } from '../conversation/keys.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Message } from '../conversation/message.ts';
import type { Acknowledgement, Batch, Standing } from '../messages.ts';
import type { Adapter, OpenConversation, Reading } from '../sites/site.ts';
import { createDelivery, type Delivery } from './delivery.ts';

/** A list is first read after so much rest, ms, and at the latest after LONGEST_WAIT. */
const REST = 300;
const LONGEST_WAIT = 2_000;
/** A new row in a known list is read so soon, ms. */
const SOON = 20;
/** Changes elsewhere on the page (another chat opens) are looked at so soon, ms. */
const ELSEWHERE = 500;
/** Pages without a chat are looked at again at most so often, ms, and only when they change. */
const IDLE = 2_000;

/** What stands read on the page. */
export interface ReadConversation {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  /** Null until the background has answered for the first time. */
  readonly standing: Standing | null;
}

export interface WatchState {
  readonly adapter: string | null;
  readonly state: Reading['state'];
  /** Why the page cannot be read. */
  readonly reason?: string;
  readonly read: readonly ReadConversation[];
}

export interface WatchOptions {
  readonly document: Document;
  readonly adapters: readonly Adapter[];
  /** Rejects when the batch did not arrive. */
  readonly send: (batch: Batch) => Promise<Acknowledgement>;
  /** Called whenever something of the state has changed. */
  readonly onState: (state: WatchState) => void;
  /** Whether the extension is still there; asked at each change. When it is gone, the watcher stops and calls `onGone`. */
  readonly isAlive: () => boolean;
  readonly onGone: () => void;
  /** Our own element in the page. */
  readonly ignore: Element;
}

export interface Watcher {
  /** Constructing does nothing; start and stop may be called as often as one likes, and stop forgets what was seen. */
  start(): void;
  stop(): void;
  /** Reads what stands on the page now. */
  look(): void;
}

/** One conversation that is being followed. */
interface Thread {
  conversation: Conversation;
  list: Element;
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
  let observed: readonly Element[] = [];
  let started = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let firstChange: number | null = null;
  let state: WatchState['state'] = 'no-chat';
  const page = new MutationObserver((changes) => onChanges(changes, false));
  const lists = new MutationObserver((changes) => onChanges(changes, true));

  function onChanges(changes: readonly MutationRecord[], inList: boolean): void {
    if (!options.isAlive()) {
      stop();
      options.onGone();
      return;
    }
    if (!changes.some((change) => isOfPage(change, ignore))) return;
    if (inList) lookWithin(SOON);
    else if (threads.length === 0) lookWithin(state === 'no-chat' && !hasAdapter() ? IDLE : restTime());
    else if (threads.some((thread) => !thread.list.isConnected)) lookWithin(SOON);
    else lookWithin(ELSEWHERE);
  }

  function hasAdapter(): boolean {
    return adapters.some((adapter) => adapter.recognises(document));
  }

  /** Each change starts the rest anew, up to the longest wait. */
  function restTime(): number {
    firstChange ??= Date.now();
    clearTimeout(timer);
    due = Infinity;
    return Math.max(0, Math.min(REST, firstChange + LONGEST_WAIT - Date.now()));
  }

  function lookWithin(pause: number): void {
    const at = Date.now() + pause;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(look, pause);
  }

  function look(): void {
    if (!started) return;
    clearTimeout(timer);
    due = Infinity;
    firstChange = null;
    const adapter = adapters.find((candidate) => candidate.recognises(document)) ?? null;
    const reading: Reading = adapter === null ? { state: 'no-chat' } : adapter.read(document);
    state = reading.state;
    follow(reading.state === 'read' ? reading.open : []);
    tell(adapter, reading);
  }

  function follow(open: readonly OpenConversation[]): void {
    const before = threads;
    threads = open.map((one) => threadOf(one, before));
    for (const thread of before) if (!threads.includes(thread)) thread.delivery.stop();
    observeLists(threads.map((thread) => thread.list));
    for (const thread of threads) thread.delivery.update(thread.conversation, thread.messages);
  }

  /** The thread that already follows this conversation, brought up to date, or a new one. */
  function threadOf({ conversation, list, rows }: OpenConversation, before: readonly Thread[]): Thread {
    const name = conversation.key ?? conversation.contact.name ?? '';
    const known = before.find((thread) => isSame(thread.conversation, conversation));
    const messages = keyRows(name, rows, known?.messages ?? []);
    // A page that names no key may show somebody else of the same name: only shared messages make it the same conversation.
    const isKnown = known !== undefined && (conversation.key !== null || known.messages.length === 0 || sharesMessages(known.messages, messages));
    if (isKnown) {
      // Rows leave the page while people scroll: what is known stays known for as long as the thread is followed.
      return Object.assign(known, { conversation, list, messages: messages.length === 0 ? known.messages : messages });
    }
    const thread: Thread = {
      conversation,
      list,
      messages: known === undefined ? messages : keyRows(name, rows, []),
      standing: null,
      delivery: createDelivery(options.send, (standing) => {
        thread.standing = standing;
        tellAgain();
      }),
    };
    return thread;
  }

  function observeLists(wanted: readonly Element[]): void {
    if (wanted.length === observed.length && wanted.every((list, index) => list === observed[index])) return;
    lists.disconnect();
    for (const list of wanted) lists.observe(list, { childList: true, subtree: true, characterData: true });
    observed = wanted;
  }

  let lastTold: Omit<WatchState, 'read'> = { adapter: null, state: 'no-chat' };

  function tell(adapter: Adapter | null, reading: Reading): void {
    lastTold = { adapter: adapter?.id ?? null, state: reading.state, ...(reading.state === 'unreadable' ? { reason: reading.reason } : {}) };
    tellAgain();
  }

  function tellAgain(): void {
    if (!started) return;
    options.onState({ ...lastTold, read: threads.map(({ conversation, messages, standing }) => ({ conversation, messages, standing })) });
  }

  /** The page comes back (also from the back/forward cache) or is about to be left. */
  function onPageShown(): void {
    if (document.visibilityState === 'hidden') return;
    for (const thread of threads) thread.delivery.retry();
    look();
  }

  function start(): void {
    if (started) return;
    started = true;
    page.observe(document, { childList: true, subtree: true });
    document.addEventListener('visibilitychange', onPageShown);
    document.defaultView?.addEventListener('pageshow', onPageShown);
    lookWithin(hasAdapter() ? restTime() : 0);
  }

  function stop(): void {
    started = false;
    clearTimeout(timer);
    due = Infinity;
    page.disconnect();
    lists.disconnect();
    document.removeEventListener('visibilitychange', onPageShown);
    document.defaultView?.removeEventListener('pageshow', onPageShown);
    for (const thread of threads) thread.delivery.stop();
    threads = [];
    observed = [];
    state = 'no-chat';
  }

  return { start, stop, look };
}

function isOfPage(change: MutationRecord, ignore: Element): boolean {
  if (ignore.contains(change.target)) return false;
  if (change.type !== 'childList') return true;
  return [...change.addedNodes, ...change.removedNodes].some((node) => node !== ignore);
}

function isSame(a: Conversation, b: Conversation): boolean {
  if (a.site !== b.site || a.key !== b.key) return false;
  return a.key !== null || a.contact.name === b.contact.name;
}

function sharesMessages(known: readonly Message[], messages: readonly Message[]): boolean {
  const keys = new Set(known.map((message) => message.key));
  return messages.length === 0 || messages.some((message) => keys.has(message.key));
}
