import { keyRows } from '../conversation/keys.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { highest } from '../conversation/level.ts';
import type { Message } from '../conversation/message.ts';
import type { Sensitivity } from '../conversation/sensitivity.ts';
import { furthest } from '../conversation/stage.ts';
import type { Engine } from '../engine/engine.ts';
import { keepHighest } from '../engine/follow.ts';
import { readWhole, wholeOf, type Whole } from '../engine/whole.ts';
import { IMPORT, type ExportedChat } from '../importing/exported.ts';
import { importFile, importText } from '../importing/import-file.ts';
import { asMessages, isGroup, speakersOf, type Me } from '../importing/speakers.ts';
import { asSaid, type SaidMessage } from '../store/as-said.ts';
import { keepingAfter, keptMessage } from '../store/kept-message.ts';
import { orderOf, rangeOf } from '../store/order.ts';
import type { KeptMessage } from '../store/records.ts';
import type { Archive, Known } from '../store/store.ts';
import type { ChatSummary, CheckAnswer, CheckedChat, CheckRequest } from './messages.ts';

/** After so many messages it is told how far the work is. */
const CHUNK = 500;

export interface DeskOptions {
  readonly engineFor: (sensitivity: Sensitivity) => Engine;
  /** Opened only when the person wants something kept. */
  readonly openArchive: () => Promise<Archive>;
  readonly answer: (answer: CheckAnswer) => void;
  /** ms, UTC. */
  readonly now: () => number;
}

interface Checked {
  readonly messages: readonly SaidMessage[];
  readonly group: boolean;
  readonly whole: Whole;
}

/** Reads and checks exported chats. Ending the worker that it runs in forgets all. */
export function createDesk({ engineFor, openArchive, answer, now }: DeskOptions): (request: CheckRequest) => Promise<void> {
  let engine: Engine | null = null;
  let chats: readonly ExportedChat[] = [];
  let checked: readonly Checked[] = [];

  function check(me: readonly Me[]): readonly Checked[] {
    const all = chats.reduce((sum, { messages }) => sum + messages.length, 0);
    let before = 0;
    return chats.map((chat, index) => {
      const messages = asMessages(chat, me[index] ?? null);
      const group = isGroup(chat, me[index] ?? null);
      const reading = readWhole(engine!, chat.channel, messages, group ? senderOf : null);
      for (let end = CHUNK; end < messages.length + CHUNK; end += CHUNK) {
        reading.readTo(end);
        answer({ type: 'progress', done: before + Math.min(end, messages.length), all });
      }
      before += messages.length;
      return { messages, group, whole: reading.found() };
    });
  }

  async function keep(index: number): Promise<string> {
    const [chat, result] = [chats[index]!, checked[index]!];
    const archive = await openArchive();
    const conversation = await conversationOf(chat, result, archive);
    const rows = keyRows(conversation.key!, result.messages.map(({ key: _, ...row }) => row), []);
    // Kept before: what the person has said of it holds, and nothing of it is lost.
    const known = await archive.find(conversation, rows);
    const messages = asSaid(rows, known);
    const whole = messages.some(({ asRead }) => asRead !== undefined) ? wholeOf(engine!, chat.channel, messages, result.group ? senderOf : null) : result.whole;
    const orders = orderOf(messages, known);
    const level = highest(whole.level, known.record?.level ?? 'none');
    const keeping = keepingAfter(known.record, level);
    const isWritten = await archive.commit(known.id, {
      conversation,
      sessions: keepHighest(await safeNames(whole.sessions, archive), known.sessions),
      ...rangeOf(orders, known),
      read: new Map([...orders].filter(([key]) => !known.orders.has(key))),
      record: {
        level,
        stage: furthest(whole.stage, known.record?.stage ?? null),
        score: Math.max(whole.score, known.record?.score ?? 0),
        current: true,
        keeping,
        despair: whole.despair || known.record?.despair === true,
      },
      messages: await newlyKept(allMessages({ messages, whole }, now()).map((message) => ({ ...message, order: orders.get(message.key)! })), level === 'danger' || keeping === 'keeping', known, archive),
      goesOn: known.lastOrder >= 0,
      now: now(),
    });
    return isWritten ? known.id : keep(index);
  }

  async function serve(request: CheckRequest): Promise<void> {
    switch (request.type) {
      case 'begin':
        engine = engineFor(request.sensitivity);
        return;
      case 'read':
      case 'read-text': {
        const imported = request.type === 'read' ? await Promise.all(request.files.map(({ name, file }) => importFile(name, file))) : [importText(request.text)];
        chats = imported.flatMap((one) => one.chats);
        return answer({ type: 'read', chats: chats.map(summaryOf), problems: imported.flatMap((one) => one.problems) });
      }
      case 'check':
        checked = check(request.me);
        return answer({ type: 'checked', chats: checked.map(({ whole, messages }, index) => checkedChat(chats[index]!, index, whole, messages.length, now())) });
      case 'tell':
        return answer({ type: 'told', chat: request.chat, channel: chats[request.chat]!.channel, messages: allMessages(checked[request.chat]!, now()) });
      case 'keep':
        try {
          return answer({ type: 'kept', chat: request.chat, id: await keep(request.chat) });
        } catch {
          return answer({ type: 'keep-failed', chat: request.chat });
        }
    }
  }

  return async (request) => {
    try {
      await serve(request);
    } catch {
      answer({ type: 'failed' });
    }
  };
}

function senderOf({ sender = '' }: Message): string {
  return sender;
}

function summaryOf(chat: ExportedChat): ChatSummary {
  return { format: chat.format, title: chat.title, messages: chat.messages.length, speakers: speakersOf(chat), me: chat.me === null ? null : { name: chat.me } };
}

function checkedChat({ format, title }: ExportedChat, chat: number, whole: Whole, all: number, readAt: number): CheckedChat {
  const { level, stage, score, despair, unknownLanguage } = whole;
  return { chat, format, title, level, stage, score, all, despair, unknownLanguage, messages: flaggedMessages(whole, readAt) };
}

/** In groups a message may be flagged more than once. */
function flaggedMessages({ flagged }: Whole, readAt: number): readonly KeptMessage[] {
  const byTurn = new Map<number, KeptMessage>();
  for (const { turn, message, signals, level } of flagged) {
    const known = byTurn.get(turn);
    const kept = keptMessage(message, turn, readAt, { level, signals });
    byTurn.set(turn, { ...kept, signals: [...(known?.signals ?? []), ...kept.signals] });
  }
  return [...byTurn.values()].toSorted((a, b) => a.order - b.order);
}

/**
 * What is to be written: of those that are kept, only what is flagged for the first time.
 * @param both whether all that both sides have said is wanted, and not only what was flagged
 */
async function newlyKept(messages: readonly KeptMessage[], both: boolean, { id }: Known, archive: Archive): Promise<readonly KeptMessage[]> {
  const [before, kept] = await Promise.all([archive.messages(id), archive.kept(id, messages)]);
  const earlier = new Map(before.map((message) => [message.key, message]));
  return messages.flatMap((message) => {
    const { level: flagged, signals, key } = message;
    if (!kept.has(key)) return both || flagged !== undefined ? [message] : [];
    const was = earlier.get(key);
    return was !== undefined && was.signals.length === 0 && flagged !== undefined ? [{ ...was, level: flagged, signals }] : [];
  });
}

/** In their order, those that were flagged with their reasons. */
function allMessages({ messages, whole }: Pick<Checked, 'messages' | 'whole'>, readAt: number): readonly KeptMessage[] {
  const flagged = new Map(flaggedMessages(whole, readAt).map((message) => [message.order, message]));
  return messages.map((message, turn) => ({ ...(flagged.get(turn) ?? keptMessage(message, turn, readAt)), key: message.key }));
}

/** The same export, taken again later, is the same conversation. */
async function conversationOf(chat: ExportedChat, { messages, group }: Checked, archive: Archive): Promise<Conversation> {
  const others = [...new Set(messages.flatMap(({ from, sender }) => (from === 'them' && sender !== undefined ? [sender] : [])))].toSorted();
  const name = chat.title !== '' ? chat.title : others.join(', ').slice(0, 80);
  return { site: IMPORT + chat.format, key: await archive.hash(`import\n${chat.format}\n${chat.title}\n${others.join('\n')}`), channel: chat.channel, group, contact: name === '' ? {} : { name }, url: '' };
}

/** Sessions are stored in clear, so names of speakers must not stand in them. */
async function safeNames(sessions: Whole['sessions'], archive: Archive): Promise<Whole['sessions']> {
  return Object.fromEntries(await Promise.all(Object.entries(sessions).map(async ([name, session]) => [name === '' ? '' : await archive.hash(`speaker\n${name}`), session] as const)));
}
