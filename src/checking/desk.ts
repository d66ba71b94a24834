import { keyRows } from '../conversation/keys.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Message } from '../conversation/message.ts';
import type { Sensitivity } from '../conversation/sensitivity.ts';
import type { Engine } from '../engine/engine.ts';
import { readWhole, type Whole } from '../engine/whole.ts';
import { IMPORT, type ExportedChat } from '../importing/exported.ts';
import { importFile, importText } from '../importing/import-file.ts';
import { asMessages, isGroup, speakersOf, type Me } from '../importing/speakers.ts';
import type { KeptMessage } from '../store/records.ts';
import type { Archive } from '../store/store.ts';
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
  readonly messages: readonly Message[];
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
    const { id } = await archive.find(conversation, []);
    const keys = keyRows(conversation.key!, result.messages.map(({ key: _, ...row }) => row), []).map(({ key }) => key);
    const { level, stage, score, despair } = result.whole;
    // As on a page: from danger on the text of both sides is evidence.
    const keeping = level === 'danger' ? 'keeping' : 'not-yet';
    await archive.commit(id, {
      conversation,
      sessions: await safeNames(result.whole.sessions, archive),
      firstOrder: 0,
      lastOrder: result.messages.length - 1,
      read: new Map(keys.map((key, turn) => [key, turn])),
      standing: { level, stage, score, current: true, keeping, despair },
      messages: allMessages(result, now()).flatMap((message, turn) => (keeping === 'keeping' || message.level !== undefined ? [{ ...message, key: keys[turn]! }] : [])),
      now: now(),
    });
    return id;
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
    const told = signals.map((signal) => ({ rule: signal.rule, stage: signal.stage, words: message.text.slice(signal.start, signal.end) }));
    byTurn.set(turn, { ...keptMessage(message, turn, readAt), level, signals: [...(known?.signals ?? []), ...told] });
  }
  return [...byTurn.values()].toSorted((a, b) => a.order - b.order);
}

/** In their order, those that were flagged with their reasons. */
function allMessages({ messages, whole }: Checked, readAt: number): readonly KeptMessage[] {
  const flagged = new Map(flaggedMessages(whole, readAt).map((message) => [message.order, message]));
  return messages.map((message, turn) => flagged.get(turn) ?? keptMessage(message, turn, readAt));
}

function keptMessage({ key, from, sender, text, media, sentAt }: Message, order: number, readAt: number): KeptMessage {
  return { key, order, from, ...(sender === undefined ? {} : { sender }), text, ...(media === undefined ? {} : { media }), ...(sentAt === undefined ? {} : { sentAt }), readAt, signals: [] };
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
