import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import { deleteDatabase, openDatabase, type Database } from '../../src/store/database.ts';
import type { KeptMessage } from '../../src/store/records.ts';
import { createStore, type Archive, type Update } from '../../src/store/store.ts';
import { openVault } from '../../src/store/vault.ts';

const conversation: Conversation = { site: 'converse', key: 'ada@example', channel: 'chat', group: false, contact: { name: 'Ada Lovelace' }, url: 'https://chat.example/' };
const unkeyed: Conversation = { ...conversation, site: 'whatsapp', key: null };
const message = (key: string): Message => ({ key, from: 'them', text: `text of ${key}` });

function update(of: Conversation, keys: readonly string[], change: Partial<Update> = {}): Update {
  return { conversation: of, sessions: {}, firstOrder: 0, lastOrder: keys.length - 1, read: new Map(keys.map((key, order) => [key, order])), record: null, messages: [], now: 1_000, ...change };
}

const flagged: KeptMessage = { key: 'm1', order: 1, from: 'them', text: 'unmistakable words', readAt: 1_000, signals: [{ rule: 'publish-threat', stage: 'threat', words: 'words' }] };
const danger = { level: 'danger', stage: 'threat', score: 90, current: true, keeping: 'keeping', despair: false } as const;

let database: Database;
let store: Archive;

beforeEach(async () => {
  database?.close();
  await deleteDatabase('test');
  database = await openDatabase('test');
  store = createStore(database, await openVault(database));
});

async function everythingStored(): Promise<string> {
  const records = await Promise.all((['states', 'seen', 'conversations', 'messages'] as const).map((name) => database.getAll(name)));
  return JSON.stringify(records, (_, value: unknown) => (value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? Buffer.from(value as ArrayBuffer).toString('latin1') : value));
}

test('what has been quiet for long is forgotten, except what reached danger and what the person has taken up', async () => {
  const records: readonly (readonly [string, Update['record']])[] = [['quiet', null], ['warned', { ...danger, level: 'caution', keeping: 'not-yet' }], ['threatened', danger], ['wanted', { ...danger, level: 'caution' }]];
  for (const [key, record] of records) {
    const one = { ...conversation, key };
    const { id } = await store.find(one, []);
    await store.commit(id, update(one, ['m1'], { record, messages: record === null ? [] : [flagged] }));
  }
  const late = { ...conversation, key: 'late' };
  await store.commit((await store.find(late, [])).id, update(late, ['m1'], { now: 2_000 }));
  await store.forgetBefore(2_000);
  expect(await database.count('states')).toBe(3);
  expect((await store.flagged()).map(({ level }) => level)).toEqual(['danger', 'caution']);
  expect(await database.count('messages')).toBe(2);
  expect(await database.count('seen')).toBe(3);
});

describe('what is written', () => {
  test('holds no word of a conversation in clear, neither text nor names nor keys', async () => {
    const { id } = await store.find(conversation, []);
    await store.commit(id, update(conversation, ['m0', 'm1'], { record: danger, messages: [flagged] }));
    const stored = await everythingStored();
    for (const word of ['unmistakable', 'Lovelace', 'ada@example', 'chat.example', '"m1"']) expect(stored).not.toContain(word);
  });
  test('of a conversation in which nothing was flagged is numbers alone', async () => {
    const { id } = await store.find(conversation, []);
    await store.commit(id, update(conversation, ['m0']));
    expect(await database.count('messages')).toBe(0);
    expect(await database.count('conversations')).toBe(0);
    expect(await store.flagged()).toEqual([]);
  });
  test('comes back as it was, worst first', async () => {
    for (const [key, level] of [['a', 'notice'], ['b', 'danger'], ['c', 'caution']] as const) {
      const one = { ...conversation, key };
      const { id } = await store.find(one, []);
      await store.commit(id, update(one, ['m1'], { record: { ...danger, level }, messages: [flagged] }));
    }
    expect((await store.flagged()).map(({ level, contact }) => [level, contact.name])).toEqual([['danger', 'Ada Lovelace'], ['caution', 'Ada Lovelace'], ['notice', 'Ada Lovelace']]);
    expect(await store.messages((await store.flagged())[0]!.id)).toEqual([flagged]);
  });
});

test('a record that was damaged does not take the others with it', async () => {
  const { id } = await store.find(conversation, []);
  await store.commit(id, update(conversation, ['m0', 'm1'], { record: danger, messages: [{ ...flagged, key: 'm0', order: 0 }, flagged] }));
  const damaged = { iv: new Uint8Array(12), data: new ArrayBuffer(8) };
  const [record] = await database.getAll('conversations');
  await database.put('conversations', { ...record!, id: 'damaged', sealed: damaged });
  const [first] = await database.getAll('messages');
  await database.put('messages', { ...first!, sealed: damaged });
  expect((await store.flagged()).map((one) => one.id)).toEqual([id]);
  expect(await store.messages(id)).toHaveLength(1);
});

describe('finding a conversation', () => {
  test('knows what was read before', async () => {
    const { id } = await store.find(conversation, []);
    await store.commit(id, update(conversation, ['m0', 'm1']));
    const known = await store.find(conversation, [message('m1'), message('m2')]);
    expect(known.id).toBe(id);
    expect([...known.orders]).toEqual([['m1', 1]]);
  });
  test('without a key of the site needs shared messages, never the name alone', async () => {
    const { id } = await store.find(unkeyed, [message('m0')]);
    await store.commit(id, update(unkeyed, ['m0', 'm1']));
    expect((await store.find(unkeyed, [message('m0'), message('m1'), message('m2')])).id).toBe(id);
    expect((await store.find(unkeyed, [message('x1')])).id).not.toBe(id);
    expect((await store.find({ ...unkeyed, contact: { name: 'Somebody else' } }, [message('m0'), message('m1')])).id).not.toBe(id);
  });
  test('without a key needs two messages that somebody said, or one that is nobody else\'s', async () => {
    const { id } = await store.find(unkeyed, []);
    const long = 'id:3EB0A4F29C1D77';
    await store.commit(id, update(unkeyed, ['m0', 'm1', 'm2', long]));
    const find = async (...messages: readonly Message[]): Promise<string> => (await store.find(unkeyed, messages)).id;
    expect(await find(message('m1'), message('x2'))).not.toBe(id);
    expect(await find({ ...message('m0'), event: 'notice' }, { ...message('m2'), event: 'notice' }, message('m1'))).not.toBe(id);
    expect(await find({ ...message('m1'), text: 'a greeting '.repeat(6) })).toBe(id);
    expect(await find(message(long))).toBe(id);
  });
  test('without a key follows what the page follows, and goes where more is known', async () => {
    const [here, there] = [{ ...unkeyed, thread: 'here' }, { ...unkeyed, thread: 'there' }];
    await store.commit('here', update(here, ['m0']));
    expect((await store.find(there, [message('m0')])).id).toBe('there');
    expect((await store.find(here, [message('m0')])).id).toBe('here');
    await store.commit('here', update(here, ['m0', 'm1', 'm2']));
    await store.commit('there', update(there, ['m2']));
    // Older rows appear: it was the one that had been read before.
    expect((await store.find(there, [message('m1'), message('m2')])).id).toBe('here');
  });
});

describe('what the person decides', () => {
  test('dismissal can be undone', async () => {
    const { id } = await store.find(conversation, []);
    await store.commit(id, update(conversation, ['m1'], { record: danger }));
    await store.dismiss(id, 'joke', 2_000);
    expect((await store.flagged())[0]).toMatchObject({ dismissedAt: 2_000, dismissedFor: 'joke' });
    await store.undoDismiss(id);
    expect((await store.flagged())[0]?.dismissedAt).toBeUndefined();
  });
  test('answers stay with the case, sealed, until they are taken back', async () => {
    const { id } = await store.find(conversation, []);
    await store.commit(id, update(conversation, ['m1'], { record: danger }));
    await store.answer(id, 'paid', true);
    await store.answer(id, 'under18', false);
    await store.commit(id, update(conversation, ['m2'], { record: danger }));
    expect(await store.told(id)).toMatchObject({ site: conversation.site, answers: { paid: true, under18: false } });
    expect(JSON.stringify(await store.record(id))).not.toContain('paid');
    await store.answer(id, 'paid', null);
    expect((await store.flagged())[0]?.answers).toEqual({ under18: false });
  });
  test('to stop keeping deletes the text', async () => {
    const { id } = await store.find(conversation, []);
    await store.commit(id, update(conversation, ['m1'], { record: danger, messages: [flagged] }));
    await store.stopKeeping(id);
    expect(await store.messages(id)).toEqual([]);
    expect((await store.record(id))?.keeping).toBe('stopped');
  });
  test('to stop keeping does so or deletes nothing', async () => {
    const { id } = await store.find(conversation, []);
    await store.commit(id, update(conversation, ['m1'], { record: danger, messages: [flagged] }));
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      this.transaction.abort();
      return request;
    });
    await expect(store.stopKeeping(id)).rejects.toThrow();
    vi.restoreAllMocks();
    expect((await store.record(id))?.keeping).toBe('keeping');
    expect(await store.messages(id)).toEqual([flagged]);
  });
  test('both sides are kept below danger when the person wants it', async () => {
    const { id } = await store.find(conversation, []);
    await store.commit(id, update(conversation, ['m1'], { record: { ...danger, level: 'caution', keeping: 'not-yet' } }));
    await store.startKeeping(id);
    expect((await store.record(id))?.keeping).toBe('keeping');
  });
  test('notes come back, are not stored in clear, and go when they are emptied', async () => {
    const { id } = await store.find(conversation, []);
    await store.commit(id, update(conversation, ['m1'], { record: danger }));
    await store.keepNotes(id, 'told my sister');
    expect(await everythingStored()).not.toContain('sister');
    expect((await store.flagged())[0]?.notes).toBe('told my sister');
    await store.commit(id, update(conversation, ['m2'], { record: danger }));
    expect((await store.flagged())[0]?.notes).toBe('told my sister');
    await store.keepNotes(id, ' ');
    expect((await store.flagged())[0]).not.toHaveProperty('notes');
  });
  test('deletion of everything leaves no record and no key', async () => {
    const { id } = await store.find(conversation, []);
    await store.commit(id, update(conversation, ['m1'], { record: danger, messages: [flagged] }));
    await store.removeAll();
    expect(await Promise.all((['states', 'seen', 'conversations', 'messages', 'keys'] as const).map((name) => database.count(name)))).toEqual([0, 0, 0, 0, 0]);
  });
  test('removal leaves nothing of this conversation and all of the others', async () => {
    const other = { ...conversation, key: 'ben@example' };
    for (const one of [conversation, other]) {
      const { id } = await store.find(one, []);
      await store.commit(id, update(one, ['m0', 'm1'], { record: danger, messages: [flagged] }));
    }
    await store.remove((await store.find(conversation, [])).id);
    expect(await Promise.all((['states', 'seen', 'conversations', 'messages'] as const).map((name) => database.count(name)))).toEqual([1, 2, 1, 1]);
  });
});
