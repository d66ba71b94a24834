import type { Conversation } from '../conversation/conversation.ts';
import { editedKey } from '../conversation/keys.ts';
import { CONTEXT_TURNS, type Message } from '../conversation/message.ts';
import type { Acknowledgement, Batch, Verdict } from '../messages.ts';

/** Only the newest rows of a page are sent: what lies above them is history. */
const MOST_MESSAGES = 200;
/** So many messages are remembered to have arrived; what comes into sight again after that is sent again, and the background knows it. */
const MOST_REMEMBERED = 5 * MOST_MESSAGES;
/** A background that has not answered after so long, ms, will not answer any more. */
const LONGEST_ANSWER = 15_000;

/** Pauses before a batch is sent again, ms; the last one repeats. The first is short: mostly the background was just falling asleep. */
const PAUSES = [20, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000] as const;

/** What each message said when it was first sent, and whether it was known who said it. */
type Delivered = Map<string, { readonly text: string; readonly isAttributed: boolean }>;

/** A conversation as it stands on the page. */
interface Page {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
}

export interface Delivery {
  /** The conversation as it now stands on the page. Sends what is new, at once unless a batch is still under way. */
  update(conversation: Conversation, messages: readonly Message[]): void;
  /** Sends again what was not acknowledged, without waiting for the pause to end. */
  retry(): void;
  /** Whether everything has arrived. */
  isDone(): boolean;
  stop(): void;
}

/**
 * Brings the messages of one conversation to the background, each once, in page order. A batch that was not acknowledged
 * is sent again, the same; what was sent is forgotten only when it has arrived. A message of which it comes out later who said it is sent
 * again under its key.
 * @param send rejects when the batch did not arrive
 */
export function createDelivery(send: (batch: Batch) => Promise<Acknowledgement>, onVerdict: (verdict: Verdict) => void): Delivery {
  /** Keys that have arrived. */
  const delivered: Delivered = new Map();
  let latest: Page | null = null;
  let waiting: Batch | null = null;
  /** What of the page went into it, or was found to have arrived. */
  let taken: Page | null = null;
  let underWay = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function next(): void {
    if (stopped || underWay) return;
    if (waiting === null) [waiting, taken] = [outstanding(), latest];
    if (waiting !== null) void deliver(waiting);
  }

  /** What is new by what has arrived until now: an edit can come while the first words are still under way. */
  function outstanding(): Batch | null {
    return latest === null ? null : batchOf(latest.conversation, latest.messages.slice(-MOST_MESSAGES), delivered);
  }

  async function deliver(batch: Batch): Promise<void> {
    underWay = true;
    clearTimeout(timer);
    try {
      const { verdict } = await answerTo(batch);
      clearTimeout(timer);
      for (const { key, text, from, event } of batch.messages) delivered.set(key, { text, isAttributed: from !== 'unknown' || event !== undefined || delivered.get(key)?.isAttributed === true });
      forgetOldest(delivered, latest?.messages ?? []);
      waiting = null;
      failures = 0;
      if (!stopped) onVerdict(verdict);
    } catch {
      clearTimeout(timer);
      const pause = PAUSES[Math.min(failures, PAUSES.length - 1)]!;
      failures += 1;
      if (!stopped) timer = setTimeout(next, pause);
    }
    underWay = false;
    // What has been said meanwhile.
    if (waiting === null && latest !== taken) next();
  }

  /** While a batch is under way the timer waits for its answer. */
  function answerTo(batch: Batch): Promise<Acknowledgement> {
    return new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), LONGEST_ANSWER);
      send(batch).then(resolve, reject);
    });
  }

  return {
    update(conversation, messages) {
      const [last, before] = [messages.at(-1), latest?.messages.at(-1)];
      const isNews = last?.key !== before?.key || last?.text !== before?.text;
      latest = { conversation, messages };
      // The pause after a failure does not hold up what has just been said.
      if (waiting === null || isNews) next();
    },
    retry: next,
    isDone: () => waiting === null && outstanding() === null,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/**
 * Chats stand open for days.
 * @param messages that stand in the page: one that is changed again and again would else push them out, and its own first words
 */
function forgetOldest(delivered: Delivered, messages: readonly Message[]): void {
  if (delivered.size <= MOST_REMEMBERED) return;
  const inSight = new Set(messages.slice(-MOST_MESSAGES).map(({ key }) => key));
  for (const key of delivered.keys()) {
    if (delivered.size <= MOST_REMEMBERED) return;
    if (!inSight.has(key)) delivered.delete(key);
  }
}

/** An edited message is sent again, as a message of its own: a greeting can be edited into a threat. */
function asVersion(message: Message, delivered: Readonly<Delivered>): Message {
  const first = delivered.get(message.key);
  return first === undefined || first.text === message.text ? message : { ...message, key: editedKey(message) };
}

/**
 * The smallest batch that brings all that is new: the end of the list, or the whole of it where older rows appeared or nothing
 * tells how the rows follow on what was sent.
 */
function batchOf(conversation: Conversation, read: readonly Message[], delivered: Readonly<Delivered>): Batch | null {
  const isDone = (message: Message): boolean => {
    const before = delivered.get(asVersion(message, delivered).key);
    return before !== undefined && (message.from === 'unknown' || before.isAttributed);
  };
  const first = read.findIndex((message) => !isDone(message));
  if (first === -1) return null;
  const versions = (start: number, end?: number): Message[] => read.slice(start, end).map((message) => asVersion(message, delivered));
  const news = versions(first);
  const isAppended = first > 0 || delivered.size === 0;
  const whole = !isAppended || news.some((message) => delivered.has(message.key));
  return {
    id: crypto.randomUUID(),
    conversation,
    order: whole ? 'whole' : 'append',
    messages: whole ? versions(0) : news,
    before: whole ? [] : versions(Math.max(0, first - CONTEXT_TURNS), first),
  };
}
