import type { Conversation } from '../conversation/conversation.ts';
import { keyRows } from '../conversation/keys.ts';
import type { Message, Row } from '../conversation/message.ts';
import type { Acknowledgement, Batch, Verdict } from '../messages.ts';
import type { OpenConversation } from '../sites/site.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { isSame, isSameTalk, saySame } from './same-conversation.ts';

/** One conversation that is being followed. */
export interface Thread {
  conversation: Conversation;
  list: Element;
  /** Shadow roots and documents of frames that rows stand in. */
  trees: readonly Node[];
  messages: readonly Message[];
  /** Null until the background has answered for the first time. */
  verdict: Verdict | null;
  readonly delivery: Delivery;
}

export interface Threads {
  /** Those of which the conversation stands on the page. */
  now(): readonly Thread[];
  /**
   * These conversations stand open on the page, and no others. Sends what is new of them.
   * @param isRested whether the page has been still: only then is one taken up that was not followed before
   */
  follow(open: readonly OpenConversation[], isRested: boolean): void;
  /** Sends again what has not arrived, at once. */
  retry(): void;
  /** Lets go of all, also of what has not arrived. */
  end(): void;
}

/**
 * The conversations that are followed, from one reading of the page to the next, and those that have just left it.
 * @param send rejects when the batch did not arrive
 */
export function createThreads(send: (batch: Batch) => Promise<Acknowledgement>, onVerdict: () => void): Threads {
  let threads: readonly Thread[] = [];
  /** Left the page before all of theirs had arrived. */
  let leaving: readonly Thread[] = [];
  /** The last that left the page: their rows can stay in it for a moment. */
  let former: readonly Thread[] = [];

  function isFollowed({ conversation }: OpenConversation): boolean {
    return threads.some((thread) => isSame(thread.conversation, conversation));
  }

  /** Addresses can change before the rows do: rows of the last conversation are not yet those of the next. */
  function isLeftOver({ conversation, rows }: OpenConversation): boolean {
    return former.some((thread) => !isSame(thread.conversation, conversation) && saySame(rows, thread.messages));
  }

  /** The thread that already follows this conversation, brought up to date, or a new one. */
  function threadOf({ conversation, list, rows, trees = [] }: OpenConversation, before: readonly Thread[]): Thread {
    const known = before.find((thread) => isSame(thread.conversation, conversation));
    const messages = keyed(conversation, rows, known?.messages);
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
      messages: known === undefined ? messages : keyed(conversation, rows),
      verdict: null,
      delivery: createDelivery(send, (verdict) => {
        thread.verdict = verdict;
        onVerdict();
      }),
    };
    return thread;
  }

  return {
    now: () => threads,
    follow(open, isRested) {
      const before = threads;
      threads = open.filter((one) => isFollowed(one) || (isRested && !isLeftOver(one))).map((one) => threadOf(one, [...before, ...leaving]));
      const left = before.filter((thread) => !threads.includes(thread));
      if (left.length > 0) former = left;
      const candidates = [...leaving, ...left].filter((thread) => !threads.includes(thread));
      leaving = candidates.filter((thread) => !thread.delivery.isDone());
      for (const thread of candidates) if (!leaving.includes(thread)) thread.delivery.stop();
      for (const thread of threads) thread.delivery.update(thread.conversation, thread.messages);
    },
    retry() {
      for (const thread of [...threads, ...leaving]) thread.delivery.retry();
    },
    end() {
      for (const thread of [...threads, ...leaving]) thread.delivery.stop();
      threads = leaving = former = [];
    },
  };
}

/** The rows of a conversation as messages. @param known what was read of it before, whose keys stay */
export function keyed({ key, contact }: Conversation, rows: readonly Row[], known: readonly Message[] = []): readonly Message[] {
  return keyRows(key ?? contact.name ?? '', rows, known);
}
