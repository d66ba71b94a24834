import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { correctSpeaker } from '../../entrypoints/background/correct-speaker.ts';
import { assembleEngine } from '../../src/assembly.ts';
import { createDesk, type DeskOptions } from '../../src/checking/desk.ts';
import type { CheckAnswer } from '../../src/checking/messages.ts';
import { SENSITIVITIES, type Sensitivity } from '../../src/conversation/sensitivity.ts';
import { deleteDatabase, openDatabase, type Database } from '../../src/store/database.ts';
import { createStore, type Archive } from '../../src/store/store.ts';
import { openVault } from '../../src/store/vault.ts';

const CASE = ['26.11.26, 15:04 - Ada: hi', '26.11.26, 15:05 - Ben: hello', '26.11.26, 15:06 - Ada: i recorded everything you did on camera', '26.11.26, 15:07 - Ben: what? please no', '26.11.26, 15:08 - Ada: pay 500 dollars or i send the video to your family'].join('\n');
const file = (name: string, text: string) => ({ name, file: new Blob([text]) });

let database: Database;
let archive: Archive;
let answers: CheckAnswer[];
let desk: ReturnType<typeof createDesk>;

async function begun(options: Partial<DeskOptions> = {}, sensitivity: Sensitivity = 'usual'): Promise<ReturnType<typeof createDesk>> {
  const made = createDesk({ engineFor: assembleEngine, openArchive: async () => archive, answer: (answer) => answers.push(answer), now: () => 5_000, ...options });
  await made({ type: 'begin', sensitivity });
  return made;
}

beforeEach(async () => {
  database?.close();
  await deleteDatabase('test');
  database = await openDatabase('test');
  archive = createStore(database, await openVault(database));
  answers = [];
  desk = await begun();
});

const last = <T extends CheckAnswer['type']>(type: T): Extract<CheckAnswer, { type: T }> => answers.findLast((answer) => answer.type === type) as never;

describe('a chat is checked', () => {
  test('and found to be what it is, with the messages that show it', async () => {
    await desk({ type: 'read', files: [file('WhatsApp Chat with Ada.txt', CASE)] });
    expect(last('read')).toMatchObject({ chats: [{ format: 'whatsapp', title: 'Ada', messages: 5, me: { name: 'Ben' } }], problems: [] });
    await desk({ type: 'check', me: [{ name: 'Ben' }] });
    const [chat] = last('checked').chats;
    expect(chat).toMatchObject({ chat: 0, level: 'danger', all: 5 });
    expect(chat!.messages.every(({ from }) => from === 'them')).toBe(true);
    expect(chat!.messages.find(({ order }) => order === 4)).toMatchObject({ level: 'danger', signals: expect.arrayContaining([expect.objectContaining({ rule: 'publish-threat' })]) });
    expect(last('progress')).toEqual({ type: 'progress', done: 5, all: 5 });
  });
  test('and the person’s own words never accuse anybody', async () => {
    await desk({ type: 'read', files: [file('chat.txt', CASE)] });
    await desk({ type: 'check', me: [{ name: 'Ada' }] });
    expect(last('checked').chats[0]!.level).not.toBe('danger');
    await desk({ type: 'check', me: [null] });
    expect(last('checked').chats[0]).toMatchObject({ level: 'none', messages: [] });
  });
  test('and nothing of it is stored', async () => {
    await desk({ type: 'read', files: [file('WhatsApp Chat with Ada.txt', CASE)] });
    await desk({ type: 'check', me: [{ name: 'Ben' }] });
    expect(await Promise.all((['states', 'seen', 'conversations', 'messages'] as const).map((name) => database.count(name)))).toEqual([0, 0, 0, 0]);
  });
});

test('despair in the person’s own words is told, whatever the other side wrote', async () => {
  await desk({ type: 'read', files: [file('WhatsApp Chat with Ada.txt', '26.11.26, 15:04 - Ada: hi\n26.11.26, 15:05 - Ben: i want to kill myself, i cannot go on')] });
  await desk({ type: 'check', me: [{ name: 'Ben' }] });
  expect(last('checked').chats[0]!.despair).toBe(true);
  await desk({ type: 'check', me: [{ name: 'Ada' }] });
  expect(last('checked').chats[0]!.despair).toBe(false);
});

describe('a chat is kept when the person says so', () => {
  test('both sides at danger; twice is once', async () => {
    for (const _ of ['first', 'again']) {
      await desk({ type: 'read', files: [file('WhatsApp Chat with Ada.txt', CASE)] });
      await desk({ type: 'check', me: [{ name: 'Ben' }] });
      await desk({ type: 'keep', chat: 0 });
    }
    const [conversation, ...others] = await archive.flagged();
    expect(others).toEqual([]);
    expect(conversation).toMatchObject({ id: last('kept').id, site: 'import:whatsapp', contact: { name: 'Ada' }, level: 'danger', keeping: true });
    expect((await archive.messages(conversation!.id)).map(({ from, text }) => [from, text.slice(0, 5)])).toEqual([['them', 'hi'], ['me', 'hello'], ['them', 'i rec'], ['me', 'what?'], ['them', 'pay 5']]);
  });
  describe('and again later', () => {
    const keep = async (text: string): Promise<string> => {
      await desk({ type: 'read', files: [file('WhatsApp Chat with Ada.txt', text)] });
      await desk({ type: 'check', me: [{ name: 'Ben' }] });
      await desk({ type: 'keep', chat: 0 });
      return last('kept').id;
    };
    const MORE = `${CASE}\n26.11.26, 15:09 - Ada: hurry up`;
    const texts = async (id: string) => (await archive.messages(id)).map(({ text }) => text);

    test('levels do not fall, and what was added comes in', async () => {
      const id = await keep(CASE);
      const before = (await archive.flagged())[0]!;
      expect(await keep(CASE.split('\n').slice(0, 2).join('\n'))).toBe(id);
      expect(await archive.flagged()).toEqual([before]);
      expect(await keep(MORE)).toBe(id);
      expect((await texts(id)).at(-1)).toBe('hurry up');
    });

    test('what the person has said of who wrote what holds', async () => {
      const id = await keep(CASE);
      for (const { key } of await archive.messages(id)) {
        if ((await archive.messages(id)).find((message) => message.key === key)!.from === 'them') await correctSpeaker(id, { key, from: 'me' }, { engine: assembleEngine(), archive });
      }
      expect((await archive.flagged())[0]!.level).toBe('notice');
      const [before, kept] = [await archive.record(id), await archive.messages(id)];
      await keep(CASE);
      expect(await archive.record(id)).toMatchObject({ level: 'notice', asRead: before!.asRead });
      expect(await archive.messages(id)).toEqual(kept);
      expect((await database.getAll('seen')).filter(({ said }) => said === 'me')).toHaveLength(3);
    });

    test('where it was stopped, the text is back, since the person wants it, and no more is kept by itself', async () => {
      const id = await keep(CASE);
      await archive.stopKeeping(id);
      await keep(CASE);
      expect(await texts(id)).toHaveLength(5);
      expect((await archive.record(id))!.keeping).toBe('stopped');
    });
  });
  test('a store that cannot be opened is said', async () => {
    desk = await begun({ openArchive: () => Promise.reject(new Error('no')) });
    await desk({ type: 'read', files: [file('WhatsApp Chat with Ada.txt', CASE)] });
    await desk({ type: 'check', me: [{ name: 'Ben' }] });
    await desk({ type: 'keep', chat: 0 });
    expect(last('keep-failed')).toEqual({ type: 'keep-failed', chat: 0 });
  });
});

test('it speaks as early as is set', async () => {
  const scores: number[] = [];
  for (const sensitivity of SENSITIVITIES) {
    desk = await begun({}, sensitivity);
    await desk({ type: 'read', files: [file('WhatsApp Chat with Ada.txt', '26.11.26, 15:04 - Ada: hey beautiful, I think I love you\n26.11.26, 15:05 - Ben: we just met\n26.11.26, 15:06 - Ada: lets go to telegram, video call me')] });
    await desk({ type: 'check', me: [{ name: 'Ben' }] });
    scores.push(last('checked').chats[0]!.score);
  }
  const [early, usual, late] = scores;
  expect(early).toBeGreaterThan(usual!);
  expect(usual).toBeGreaterThan(late!);
});

test('what cannot be done is said', async () => {
  desk = await begun({ engineFor: () => ({ ...assembleEngine(), read: () => { throw new Error('no'); } }) });
  await desk({ type: 'read', files: [file('WhatsApp Chat with Ada.txt', CASE)] });
  await desk({ type: 'check', me: [{ name: 'Ben' }] });
  expect(answers.at(-1)).toEqual({ type: 'failed' });
});

test('pasted text without names is read as the person says', async () => {
  await desk({ type: 'read-text', text: 'I recorded you. Pay 500 dollars in bitcoin or I send the video to all your contacts.' });
  expect(last('read').chats).toMatchObject([{ speakers: [], me: null }]);
  await desk({ type: 'check', me: ['nobody'] });
  expect(last('checked').chats[0]!.level).toBe('danger');
});
