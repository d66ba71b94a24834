import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { deleteDatabase, openDatabase, type Database } from '../../src/store/database.ts';
import { createStore, type Archive } from '../../src/store/store.ts';
import { openVault } from '../../src/store/vault.ts';

let database: Database;
let archive: Archive;
const ids: string[] = [];

beforeEach(async () => {
  database?.close();
  await deleteDatabase('cases');
  database = await openDatabase('cases');
  archive = createStore(database, await openVault(database));
  ids.length = 0;
  for (const key of ['a', 'b', 'c', 'd']) {
    const conversation = { site: 'converse', key, channel: 'chat', group: false, contact: { name: key }, url: '' } as const;
    const { id } = await archive.find(conversation, []);
    ids.push(id);
    await archive.commit(id, { conversation, sessions: {}, firstOrder: 0, lastOrder: 0, read: new Map(), record: { level: 'danger', stage: 'threat', score: 90, current: true, keeping: 'keeping', despair: false }, messages: [], now: 1 });
  }
});

const found = async (index: number) => (await archive.flagged()).find(({ id }) => id === ids[index])!;
/** Which of the four are one case. */
const caseOf = async (index: number) => {
  const { case: name } = await found(index);
  const all = await archive.flagged();
  return ids.flatMap((id, at) => (name !== undefined && all.find((one) => one.id === id)!.case === name ? [at] : []));
};

test('two become one case, and cases become one with all of theirs', async () => {
  await archive.join(ids[0]!, ids[1]!);
  await archive.join(ids[2]!, ids[3]!);
  expect(await caseOf(0)).toEqual([0, 1]);
  await archive.join(ids[1]!, ids[2]!);
  expect(await caseOf(3)).toEqual([0, 1, 2, 3]);
});

test('of two answers given at once none is lost', async () => {
  await Promise.all([archive.answer(ids[2]!, 'paid', true), archive.answer(ids[2]!, 'under18', true)]);
  expect((await found(2)).answers).toEqual({ paid: true, under18: true });
});

test('what was answered of one holds for all, before and after; a yes is not lost', async () => {
  await archive.answer(ids[0]!, 'paid', true);
  await archive.answer(ids[1]!, 'paid', false);
  await archive.answer(ids[1]!, 'met', false);
  await archive.join(ids[0]!, ids[1]!);
  expect((await found(1)).answers).toEqual({ paid: true, met: false });
  await archive.answer(ids[1]!, 'under18', true);
  expect((await archive.told(ids[0]!)).answers).toEqual({ paid: true, met: false, under18: true });
  await archive.answer(ids[0]!, 'paid', null);
  expect((await found(1)).answers).toEqual({ met: false, under18: true });
  expect((await found(2)).answers).toEqual({});
});

test('joining is undone: the one that is taken out stands apart, the others stay together', async () => {
  await archive.join(ids[0]!, ids[1]!);
  await archive.join(ids[0]!, ids[2]!);
  await archive.separate(ids[0]!);
  expect(await caseOf(0)).toEqual([]);
  expect(await caseOf(1)).toEqual([1, 2]);
  expect((await found(0)).apart?.toSorted()).toEqual([ids[1]!, ids[2]!].toSorted());
});

test('a refusal is remembered, and new messages change nothing of it', async () => {
  await archive.keepApart(ids[0]!, ids[3]!);
  await archive.join(ids[0]!, ids[1]!);
  const before = await found(0);
  const conversation = { site: 'converse', key: 'a', channel: 'chat', group: false, contact: { name: 'a' }, url: '' } as const;
  await archive.commit(ids[0]!, { conversation, sessions: {}, firstOrder: 0, lastOrder: 1, read: new Map(), record: { level: 'danger', stage: 'demand', score: 95, current: true, keeping: 'keeping', despair: false }, messages: [], now: 2 });
  expect(await found(0)).toMatchObject({ case: before.case, apart: [ids[3]], stage: 'demand' });
});
