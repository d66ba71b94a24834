import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { correctSpeaker } from '../../entrypoints/background/correct-speaker.ts';
import { readBatch, type Desk } from '../../entrypoints/background/read-batch.ts';
import { assembleEngine } from '../../src/assembly.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import type { Correction } from '../../src/conversation/told.ts';
import { deleteDatabase, openDatabase, type Database } from '../../src/store/database.ts';
import { setPassphrase } from '../../src/store/lock.ts';
import type { FlaggedConversation } from '../../src/store/records.ts';
import { createStore, type Archive } from '../../src/store/store.ts';
import { openVault } from '../../src/store/vault.ts';
import { fakeArea } from '../store/fake-area.ts';

const conversation: Conversation = { site: 'converse', key: 'ada', channel: 'chat', group: false, contact: { name: 'Ada' }, url: '' };
const engine = assembleEngine();
const ASKS = 'send me a nude picture of you, just for me';
const THREAT = 'If you do not pay 500 dollars I will send the video to your family and all your friends';

let database: Database;
let archive: Archive;
let desk: Desk;

beforeEach(async () => {
  database?.close();
  await deleteDatabase('corrections');
  database = await openDatabase('corrections');
  archive = createStore(database, await openVault(database));
  desk = { engine, store: archive, keeps: true, language: 'en', languages: ['en'], choices: { country: 'GB', under18: null }, now: () => 0 };
});

const say = (key: string, text: string, from: Message['from'] = 'them'): Message => ({ key, from, text });
const read = (...messages: readonly Message[]) => readBatch({ id: messages[0]!.key, conversation, order: 'append', messages, before: [] }, desk);
const flagged = async (): Promise<FlaggedConversation> => (await archive.flagged())[0]!;
const correct = async (correction: Correction): Promise<FlaggedConversation> => {
  await correctSpeaker((await flagged()).id, correction, { engine, archive });
  return flagged();
};
const spoken = async () => (await archive.messages((await flagged()).id)).map(({ text, from, asRead, signals }) => [text, from, asRead ?? null, signals.length > 0]);

describe('a message that the page gave to the wrong side', () => {
  test('is judged again with its writer: the own words accuse nobody, and the conversation stays in sight', async () => {
    await read(say('1', 'hello'), say('2', THREAT));
    expect(await flagged()).toMatchObject({ level: 'danger', stage: 'demand' });
    expect(await correct({ key: '2', from: 'me' })).toMatchObject({ level: 'notice', stage: null });
    expect(await spoken()).toEqual([['hello', 'them', null, false], [THREAT, 'me', 'them', false]]);
  });

  test('is taken back, and all stands as before', async () => {
    await read(say('1', 'hello'), say('2', THREAT));
    const before = [await flagged(), await spoken()];
    await correct({ key: '2', from: 'unknown' });
    await correct({ key: '2', from: 'them' });
    expect([await flagged(), await spoken()]).toEqual(before);
  });

  test('accuses where it was the other one', async () => {
    await read(say('1', ASKS));
    await read(say('2', THREAT, 'me'));
    expect((await flagged()).level).not.toBe('danger');
    await archive.startKeeping((await flagged()).id);
    await read(say('3', THREAT.replace('500', '600'), 'me'));
    expect(await correct({ key: '3', from: 'them' })).toMatchObject({ level: 'danger', stage: 'demand' });
  });

  test('stays corrected when the page shows it again, and for what follows', async () => {
    await read(say('1', 'hello'), say('2', THREAT));
    await correct({ key: '2', from: 'me' });
    await readBatch({ id: 'again', conversation, order: 'whole', messages: [say('0', 'hi'), say('1', 'hello'), say('2', THREAT)], before: [] }, desk);
    expect((await flagged()).level).toBe('notice');
    expect((await spoken()).find(([text]) => text === THREAT)).toEqual([THREAT, 'me', 'them', false]);
    await read(say('3', THREAT.replace('500', '700')));
    expect((await flagged()).level).toBe('danger');
  });
});

describe('where text is not kept', () => {
  test('what the correction does not touch stands as it was', async () => {
    await read(say('1', 'good morning'), say('2', ASKS), say('3', 'nice weather'), say('4', `please, ${ASKS}`));
    const before = await flagged();
    const kept = await archive.messages(before.id);
    expect(kept.length).toBeLessThan(4);
    await correct({ key: kept.at(-1)!.key, from: 'them' });
    expect(await flagged()).toEqual(before);
    for (const { key } of kept) await correct({ key, from: 'me' });
    expect(await flagged()).toMatchObject({ level: 'notice', stage: null });
    for (const { key } of kept) await correct({ key, from: 'them' });
    expect(await flagged()).toEqual(before);
  });
});

describe('both sides taken for each other', () => {
  test('are swapped in one press, also in what comes later; the same press takes it back', async () => {
    await read(say('1', 'who are you', 'them'), say('2', THREAT, 'them'));
    expect((await correct('swap')).level).toBe('notice');
    expect(await spoken()).toEqual([['who are you', 'me', 'them', false], [THREAT, 'me', 'them', false]]);
    await read(say('3', `${THREAT}, tonight`, 'me'));
    expect((await flagged()).level).toBe('danger');
    expect((await spoken()).at(-1)).toEqual([`${THREAT}, tonight`, 'them', 'me', true]);
    await correct('swap');
    expect(await spoken()).toEqual([['who are you', 'them', null, false], [THREAT, 'them', null, true], [`${THREAT}, tonight`, 'me', null, false]]);
  });
});

test('what the person does while it is judged again is not undone', async () => {
  await read(say('1', 'hello'), say('2', THREAT));
  const { id } = await flagged();
  const during = (act: () => Promise<void>): Archive => ({ ...archive, correct: async (...all) => (await act(), archive.correct(...all)) });
  await correctSpeaker(id, { key: '2', from: 'me' }, { engine, archive: during(() => archive.keepNotes(id, 'told my sister')) });
  expect(await flagged()).toMatchObject({ notes: 'told my sister', level: 'notice' });
  await correctSpeaker(id, { key: '2', from: 'them' }, { engine, archive: during(() => archive.stopKeeping(id)) });
  expect(await flagged()).toMatchObject({ keeping: false, level: 'danger' });
  expect(await spoken()).toEqual([]);
  await correctSpeaker(id, 'swap', { engine, archive: during(() => archive.remove(id)) });
  expect(await archive.flagged()).toEqual([]);
});

test('nothing that was said stands in clear', async () => {
  await read(say('1', 'hello'), say('2', THREAT));
  await correct({ key: '2', from: 'me' });
  expect(JSON.stringify(await Promise.all((['states', 'seen', 'conversations'] as const).map((name) => database.getAll(name))))).not.toMatch(/family|hello/u);
});

test('what has locked itself meanwhile is left as it stands', async () => {
  await read(say('1', 'hello'), say('2', THREAT));
  const before = [await flagged(), await spoken()];
  const memory = fakeArea();
  await setPassphrase(database, memory, 'four words of mine', 0, 10);
  const locked = createStore(database, await openVault(database));
  await expect(correctSpeaker((await flagged()).id, { key: '2', from: 'me' }, { engine, archive: locked })).rejects.toThrow('Locked');
  expect([await flagged(), await spoken()]).toEqual(before);
});
