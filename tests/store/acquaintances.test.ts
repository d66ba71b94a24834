import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import { MOST_ACCOUNTS, namesOf } from '../../src/store/acquaintances.ts';
import { CONTENTS, deleteDatabase, openDatabase, type Database } from '../../src/store/database.ts';
import { createPrivateStore } from '../../src/store/private-store.ts';
import { createStore, type Archive } from '../../src/store/store.ts';
import { openVault } from '../../src/store/vault.ts';

const chatWith = (handle: string, name = 'Anna Schmidt', more: Partial<Conversation> = {}): Conversation => ({ site: 'instagram', key: handle, channel: 'chat', group: false, contact: { name, handle }, url: '', ...more });
const turns = (count: number): Message[] => Array.from({ length: count }, (_, turn) => ({ key: String(turn), from: turn % 2 === 0 ? 'them' : 'me', text: 'hello' }));

let database: Database;
let archive: Archive;

beforeEach(async () => {
  database?.close();
  await deleteDatabase('acquaintances');
  database = await openDatabase('acquaintances');
  archive = createStore(database, await openVault(database));
});

/** @param said how many turns are new, both sides in turn */
async function meet(conversation: Conversation, said: number, now = 1): Promise<boolean> {
  const { id } = await archive.find(conversation, []);
  return archive.meet(id, conversation, turns(said), now);
}

describe('a second account under a known name', () => {
  test('is told, again and again, and the known one is not', async () => {
    expect(await meet(chatWith('anna.s'), 6)).toBe(false);
    expect(await meet(chatWith('anna_s2'), 1)).toBe(true);
    expect(await meet(chatWith('anna_s2'), 9)).toBe(true);
    expect(await meet(chatWith('anna.s'), 2)).toBe(false);
  });

  test('also where the name is written otherwise', async () => {
    await meet(chatWith('anna.s'), 6);
    expect(await meet(chatWith('other', ' ANNA Schmídt 💕 '), 1)).toBe(true);
  });

  test('is none while the first has hardly been spoken with; what is said adds up', async () => {
    await meet(chatWith('anna.s'), 5);
    expect(await meet(chatWith('anna_s2'), 1)).toBe(false);
    await meet(chatWith('anna.s'), 4);
    expect(await meet(chatWith('anna_s2'), 1)).toBe(false);
    expect(await meet(chatWith('anna_s3'), 1)).toBe(true);
  });

  test('is none where the person talks with both: two friends of one name', async () => {
    await meet(chatWith('anna.s'), 6);
    expect(await meet(chatWith('anna_k'), 40)).toBe(false);
  });

  test('is none on another site, nor where the site calls the same conversation by another handle', async () => {
    await meet(chatWith('anna.s'), 6);
    expect(await meet(chatWith('anna_s2', 'Anna Schmidt', { site: 'x' }), 1)).toBe(false);
    expect(await meet(chatWith('100001', 'Anna Schmidt', { key: 'anna.s' }), 1)).toBe(false);
  });

  test('is none where the first was a danger itself', async () => {
    const first = chatWith('anna.s');
    const { id } = await archive.find(first, []);
    await archive.commit(id, { conversation: first, sessions: {}, firstOrder: 0, lastOrder: 0, read: new Map(), record: { level: 'danger', stage: 'threat', score: 90, current: true, keeping: 'keeping', despair: false }, messages: [], now: 1 });
    await meet(first, 6);
    expect(await meet(chatWith('anna_s2'), 1)).toBe(false);
  });

  test('is none where many go by the name: deleted accounts', async () => {
    for (const handle of ['a', 'b', 'c', 'd']) await meet(chatWith(handle, 'Deleted account'), 6);
    expect(await meet(chatWith('e', 'Deleted account'), 1)).toBe(false);
  });
});

test.each([
  ['a first name alone', { name: 'Anna', handle: 'anna' }, {}],
  ['an initial', { name: 'Anna S.', handle: 'anna' }, {}],
  ['no handle', { name: 'Anna Schmidt' }, {}],
  ['an address for a name', { name: 'anna schmidt@chat.example', handle: 'a' }, {}],
  ['a group', { name: 'Anna Schmidt', handle: 'a' }, { group: true }],
  ['mail, which one person writes from many addresses', { name: 'Anna Schmidt', handle: 'a@example.org' }, { channel: 'email' as const }],
])('%s tells nothing', (_, contact, more) => {
  expect(namesOf({ ...chatWith('a'), contact, ...more })).toBeNull();
});

describe('what is remembered', () => {
  test('are hashes, and only so many', async () => {
    await meet(chatWith('anna.s'), 6);
    const [account] = await database.getAll('accounts');
    expect(JSON.stringify(account).toLowerCase()).not.toMatch(/anna|schmidt/u);
    const { store, done } = database.transaction('accounts', 'readwrite');
    for (let other = 0; other < MOST_ACCOUNTS; other += 1) void store.put({ ...account!, name: `name ${other}`, lastSeen: 2 + other });
    await done;
    await meet(chatWith('ben', 'Ben Maier'), 1, 5_000);
    expect(await database.count('accounts')).toBe(MOST_ACCOUNTS);
    // The two that were read longest ago have gone.
    expect(await database.get('accounts', [account!.name, account!.handle])).toBeUndefined();
    expect(await database.get('accounts', ['name 0', account!.handle])).toBeUndefined();
  });

  test('outlives the conversation, but not its deletion', async () => {
    const first = chatWith('anna.s');
    const { id } = await archive.find(first, []);
    await archive.commit(id, { conversation: first, sessions: {}, firstOrder: 0, lastOrder: 0, read: new Map(), record: null, messages: [], now: 1 });
    await meet(first, 6);
    await archive.forgetBefore(10);
    expect([await database.count('states'), await database.count('accounts')]).toEqual([0, 1]);
    await archive.remove(id);
    expect(await database.count('accounts')).toBe(0);
  });

  test('goes with everything', async () => {
    await meet(chatWith('anna.s'), 6);
    await archive.removeAll();
    expect(await database.count('accounts')).toBe(0);
  });

  test('is nothing in private windows', async () => {
    const written: unknown[] = [];
    const store = createPrivateStore({ get: async () => ({}), set: async (items) => void written.push(items), remove: async () => undefined });
    expect(await store.meet('private:x', chatWith('anna.s'), turns(9), 1)).toBe(false);
    expect(written).toEqual([]);
  });
});

test('a database of version 0.1.0 is taken over with all that is in it', async () => {
  const conversation = chatWith('anna.s');
  const { id } = await archive.find(conversation, []);
  await archive.commit(id, { conversation, sessions: {}, firstOrder: 0, lastOrder: 0, read: new Map([['m1', 0]]), record: { level: 'danger', stage: 'threat', score: 90, current: true, keeping: 'keeping', despair: false }, messages: [{ key: 'm1', order: 0, from: 'them', text: 'unmistakable words', readAt: 1, signals: [] }], now: 1 });
  const records = await Promise.all(CONTENTS.map(async (name) => [name, await database.getAll(name)] as const));
  const keys = await Promise.all(['sealing', 'hashing'].map(async (name) => [name, await database.get('keys', name)] as const));
  database.close();
  await deleteDatabase('acquaintances');
  const old = await openDB('acquaintances', 1, {
    upgrade(made) {
      made.createObjectStore('keys');
      const states = made.createObjectStore('states', { keyPath: 'conversation' });
      states.createIndex('name', 'name');
      states.createIndex('lastSeen', 'lastSeen');
      made.createObjectStore('seen', { keyPath: ['conversation', 'key'] });
      made.createObjectStore('conversations', { keyPath: 'id' });
      made.createObjectStore('messages', { keyPath: ['conversation', 'key'] });
    },
  });
  for (const [name, key] of keys) await old.put('keys', key, name);
  for (const [name, all] of records) for (const record of all) await old.put(name, record);
  old.close();
  database = await openDatabase('acquaintances');
  archive = createStore(database, await openVault(database));
  expect((await archive.flagged()).map(({ contact }) => contact.name)).toEqual(['Anna Schmidt']);
  expect((await archive.messages(id)).map(({ text }) => text)).toEqual(['unmistakable words']);
  expect(await meet(conversation, 6)).toBe(false);
});
