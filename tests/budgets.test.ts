import 'fake-indexeddb/auto';
import { Window } from 'happy-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readBatch, type Desk } from '../entrypoints/background/read-batch.ts';
import { assembleEngine } from '../src/assembly.ts';
import type { Conversation } from '../src/conversation/conversation.ts';
import { CONTEXT_TURNS, type Message } from '../src/conversation/message.ts';
import { together, type Recogniser } from '../src/cues/cue.ts';
import { createLexicon, type Lexicon } from '../src/cues/lexicon.ts';
import { taggerModel } from '../src/cues/tagger-model.ts';
import { createTagger, type Tagger } from '../src/cues/tagger.ts';
import { createWording, type Wording } from '../src/cues/wording.ts';
import { wordingModel } from '../src/cues/wording-model.ts';
import { calibration } from '../src/engine/calibration.ts';
import { createEngine } from '../src/engine/engine.ts';
import { newSession } from '../src/engine/session.ts';
import { languages } from '../src/languages/list.ts';
import { rules } from '../src/rules/list.ts';
import { converse } from '../src/sites/converse.ts';
import { NEWEST, type Recall } from '../src/sites/site.ts';
import { createPrivateStore } from '../src/store/private-store.ts';
import { deleteDatabase, openDatabase } from '../src/store/database.ts';
import { createStore } from '../src/store/store.ts';
import { openVault } from '../src/store/vault.ts';
import { createPageMemory } from '../src/watch/page-memory.ts';
import { fakeArea } from './store/fake-area.ts';

/** What work may cost, counted: none of it depends on the machine. Sizes of bundles are held in browser/package.test.ts. */

const conversation: Conversation = { site: 'converse', key: 'ada', channel: 'chat', group: false, contact: { name: 'Ada' }, url: '' };
const THREAT = 'If you do not pay 500 dollars I will send the video to your family and all your friends';
const say = (number: number, text: string): Message => ({ key: `message-${number}`, from: number % 2 ? 'me' : 'them', text });

/** Counts how often each of these methods is called, for as long as the test runs. */
function counting<T extends object>(owner: T, names: readonly (keyof T & string)[]): () => number {
  const spies = names.map((name) => vi.spyOn(owner, name as never));
  return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}

afterEach(() => void vi.restoreAllMocks());

describe('storage', () => {
  /** Reads a conversation message by message. @returns writes and transactions that write, message by message */
  async function writesOf(messages: readonly Message[]): Promise<{ readonly writes: number; readonly transactions: number }[]> {
    await deleteDatabase('budgets');
    const database = await openDatabase('budgets');
    const desk: Desk = { engine: assembleEngine(), store: createStore(database, await openVault(database)), keeps: true, language: 'en', languages: ['en'], choices: { country: 'GB', under18: null }, now: () => 0 };
    const writes = counting(IDBObjectStore.prototype, ['put', 'add', 'delete', 'clear']);
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const writing = (): number => transactions.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
    const counts: { writes: number; transactions: number }[] = [];
    for (const [index, message] of messages.entries()) {
      const [before, begun] = [writes(), writing()];
      await readBatch({ id: `batch-${index}`, conversation, order: 'append', messages: [message], before: messages.slice(0, index) }, desk);
      counts.push({ writes: writes() - before, transactions: writing() - begun });
    }
    database.close();
    return counts;
  }

  test('a harmless message is two writes in one transaction', async () => {
    const counts = await writesOf([0, 1, 2].map((number) => say(number, 'the lake was lovely today')));
    expect(counts).toEqual(counts.map(() => ({ writes: 2, transactions: 1 })));
  });

  test('a flagged one, and each that is kept after it, four in one', async () => {
    const counts = await writesOf([say(0, THREAT), say(1, 'no'), say(2, 'then you will see')]);
    expect(counts).toEqual(counts.map(() => ({ writes: 4, transactions: 1 })));
  });

  test('a message that was read before is none', async () => {
    const counts = await writesOf([say(0, THREAT), say(0, THREAT)]);
    expect(counts.at(-1)).toEqual({ writes: 0, transactions: 0 });
  });

  test('in private windows the database is not touched', async () => {
    const area = fakeArea();
    const transactions = counting(IDBDatabase.prototype, ['transaction']);
    await readBatch({ id: 'batch', conversation, order: 'append', messages: [say(0, THREAT)], before: [] }, { engine: assembleEngine(), store: createPrivateStore(area), keeps: false, language: 'en', languages: ['en'], choices: { country: 'GB', under18: null }, now: () => 0 });
    expect(transactions()).toBe(0);
    expect(area.kept.size).toBe(1);
  });
});

describe('the page', () => {
  function chatOf(rows: number): Document {
    const { document } = new Window();
    const row = (number: number): string =>
      `<converse-chat-message><div class="chat-msg" data-msgid="${number}" data-isodate="2026-11-20T10:00:00Z"><div class="chat-msg__content chat-msg__content--them"><div class="chat-msg__text">message ${number}</div></div></div></converse-chat-message>`;
    document.body.innerHTML = `<converse-root><converse-chat jid="ada@chat.example"><converse-chat-heading jid="ada@chat.example"></converse-chat-heading><converse-chat-content>${Array.from({ length: rows }, (_, number) => row(number)).join('')}</converse-chat-content></converse-chat></converse-root>`;
    return document as unknown as Document;
  }

  const LOOKS = ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute', 'getBoundingClientRect'] as const;

  /** How often reading asks the page for something; what one asking sets off within the DOM's own code is not counted. */
  function looksAt(document: Document, recall?: Recall): number {
    const { prototype } = (document.defaultView as unknown as { Element: { prototype: Element } }).Element;
    let [looks, depth] = [0, 0];
    for (const name of LOOKS) {
      const look = prototype[name] as (...args: unknown[]) => unknown;
      vi.spyOn(prototype, name).mockImplementation(function (this: Element, ...args: unknown[]) {
        if (depth === 0) looks += 1;
        depth += 1;
        try {
          return look.apply(this, args);
        } finally {
          depth -= 1;
        }
      } as never);
    }
    expect(converse.read(document, recall).state).toBe('read');
    vi.restoreAllMocks();
    return looks;
  }

  test('is asked at most eighteen times for a message', () => {
    const [few, many] = [looksAt(chatOf(50)), looksAt(chatOf(150))];
    expect(few).toBeGreaterThan(50);
    expect((many - few) / 100).toBeLessThanOrEqual(18);
  });

  test('is not asked about what lies far above, and of what stands unchanged only where it is', () => {
    const [chat, memory] = [chatOf(1_000), createPageMemory()];
    const first = looksAt(chat, memory.recall);
    expect(first).toBeLessThanOrEqual(looksAt(chatOf(400)));
    // A row and what it stands in.
    expect(looksAt(chat, memory.recall)).toBeLessThanOrEqual(2 * NEWEST);
  });
});

describe('the engine', () => {
  /** The engine, with all that it is handed counted. */
  function countedEngine() {
    const counts = { recognised: 0, tagged: 0, worded: 0, voted: 0, read: 0 };
    const recognise: Recogniser = () => {
      counts.recognised += 1;
      return [];
    };
    const words = createLexicon(languages);
    const lexicon: Lexicon = {
      read(text, favoured) {
        counts.read += 1;
        return words.read(text, favoured);
      },
      votes(text) {
        counts.voted += 1;
        return words.votes(text);
      },
      count: words.count,
    };
    const tag = createTagger(taggerModel);
    const tagger: Tagger = (...said) => {
      counts.tagged += 1;
      return tag(...said);
    };
    const worded = createWording(wordingModel);
    const wording: Wording = (...said) => {
      counts.worded += 1;
      return worded(...said);
    };
    return { engine: createEngine(together(recognise), lexicon, rules, { tagger, wording, calibration }), counts };
  }

  test('looks once at each message, however long the conversation: the turns before it are not read again', () => {
    const { engine, counts } = countedEngine();
    const talk = Array.from({ length: 400 }, (_, number) => say(number, number % 7 === 0 ? THREAT : 'the lake was lovely today'));
    let session = newSession('chat');
    talk.forEach((message, turn) => ({ session } = engine.read(session, message, talk.slice(Math.max(0, turn - CONTEXT_TURNS), turn))));
    expect(counts).toEqual({ recognised: 400, tagged: 400, worded: 400, voted: 400, read: 400 });
  });

  test('reads a megabyte as it reads eight thousand letters', () => {
    const { engine, counts } = countedEngine();
    const read = (text: string): number => {
      counts.tagged = 0;
      engine.read(newSession('chat'), say(0, text), []);
      return counts.tagged;
    };
    expect(read('send me the money. '.repeat(50_000))).toBeLessThanOrEqual(read('send me the money. '.repeat(400)));
  });
});
