import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContents, type Contents } from '../../src/backup/contents.ts';
import { putIn } from '../../src/backup/put-in.ts';
import { takeOut } from '../../src/backup/take-out.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import { newSession } from '../../src/engine/session.ts';
import { deleteDatabase, openDatabase, type Database } from '../../src/store/database.ts';
import type { KeptMessage } from '../../src/store/records.ts';
import { adoptSettings, loadSettings, type SettingsArea } from '../../src/store/settings.ts';
import { createStore, type Archive, type Update } from '../../src/store/store.ts';
import { adoptHashing, openVault, takeHashing } from '../../src/store/vault.ts';

const chat = (key: string, more: Partial<Conversation> = {}): Conversation => ({ site: 'instagram', key, channel: 'chat', group: false, contact: { name: 'Anna Schmidt', handle: key }, url: `https://chat.example/${key}`, ...more });
const kept = (key: string, order: number, text = `words of ${key}`): KeptMessage => ({ key, order, from: 'them', text, readAt: 5, signals: [{ rule: 'publish-threat', stage: 'threat', words: 'words' }], level: 'danger' });
const rows = (...keys: string[]): Message[] => keys.map((key) => ({ key, from: 'them', text: `words of ${key}` }));
const danger = { level: 'danger', stage: 'threat', score: 90, current: true, keeping: 'keeping', despair: false } as const;

interface Place {
  readonly database: Database;
  readonly archive: Archive;
}

let open: Database[] = [];
beforeEach(() => Promise.all(['here', 'there'].map((name) => deleteDatabase(name))));
afterEach(() => {
  for (const database of open) database.close();
  open = [];
});

async function place(name: 'here' | 'there'): Promise<Place> {
  const database = await openDatabase(name);
  open.push(database);
  return { database, archive: createStore(database, await openVault(database)) };
}

/** Stores a conversation in which these messages were read; those with an order are kept. */
async function read({ archive }: Place, conversation: Conversation, keys: readonly string[], now: number, change: Partial<Update> = {}): Promise<string> {
  const known = await archive.find(conversation, rows(...keys));
  const first = known.lastOrder + 1;
  const orders = new Map(keys.map((key, at) => [key, known.orders.get(key) ?? first + at]));
  await archive.commit(known.id, { conversation, sessions: { '': { ...newSession('chat'), turns: keys.length, level: 'danger', stage: 'threat', score: 90 } }, firstOrder: 0, lastOrder: Math.max(known.lastOrder, ...orders.values()), read: orders, record: danger, messages: keys.map((key) => kept(key, orders.get(key)!)), now, ...change });
  return known.id;
}

/** Through text, as in a file. */
async function taken(from: Place): Promise<Contents> {
  const { records } = await takeOut(from.database);
  const contents = readContents(JSON.parse(JSON.stringify({ ...records, settings: {}, shown: {} })))!;
  expect(contents.leftOut).toBe(0);
  return contents.contents;
}

/** Brings it in, and opens the archive anew. */
async function brought(to: Place, contents: Contents) {
  const result = await putIn(to.database, contents);
  return { result, archive: createStore(to.database, await openVault(to.database)) };
}

const textsOf = async (archive: Archive, id: string): Promise<string[]> => (await archive.messages(id)).map(({ text }) => text);

describe('into an empty installation', () => {
  test('all comes back as it was, and is known again', async () => {
    const here = await place('here');
    const id = await read(here, chat('a'), ['1', '2'], 10);
    await read(here, chat('quiet'), ['q'], 11, { record: null, messages: [] });
    await here.archive.meet(id, chat('a'), [...rows('1', '2', '3'), ...rows('4', '5', '6').map((message) => ({ ...message, from: 'me' as const }))], 12);
    await here.archive.keepNotes(id, 'told my sister');
    await here.archive.answer(id, 'paid', true);
    await here.archive.dismiss(id, 'joke', 13);
    const before = await here.archive.flagged();
    const there = await place('there');
    const { result, archive } = await brought(there, await taken(here));
    expect(result).toEqual({ added: 1, updated: 0, messages: 2 });
    expect(await archive.flagged()).toEqual(before);
    expect(await textsOf(archive, id)).toEqual(['words of 1', 'words of 2']);
    // The site's conversation is found again, with what was read of it, also of the one of which only numbers are stored.
    expect([...(await archive.find(chat('a'), rows('1', '2', 'new'))).orders]).toEqual([['1', 0], ['2', 1]]);
    expect((await archive.find(chat('quiet'), rows('q'))).sessions['']?.turns).toBe(1);
    for (const name of ['states', 'seen', 'messages', 'conversations', 'accounts'] as const) expect(await there.database.count(name), name).toBe(await here.database.count(name));
    // Whom the person knows is known here too.
    expect(await archive.meet('other', chat('other'), rows('x'), 14)).toBe(true);
  });

  test('its key is taken over before anything else, and not where a page has had something stored meanwhile', async () => {
    const here = await place('here');
    const id = await read(here, chat('a'), ['1'], 10);
    const contents = await taken(here);
    const there = await place('there');
    const own = await takeHashing(there.database);
    let quiet = '';
    await putIn(there.database, contents, null, async (hashing) => {
      quiet = await read(there, chat('quiet'), ['q'], 11, { record: null, messages: [] });
      await adoptHashing(there.database, hashing);
    });
    expect(await takeHashing(there.database)).toBe(own);
    const archive = createStore(there.database, await openVault(there.database));
    expect((await archive.find(chat('quiet'), rows('q'))).id).toBe(quiet);
    const found = await archive.find(chat('a'), rows('1'));
    expect(found.id).not.toBe(id);
    expect([...found.orders]).toEqual([['1', 0]]);
  });

  test('nothing of it lies there in clear', async () => {
    const here = await place('here');
    await read(here, chat('a'), ['1'], 10);
    const there = await place('there');
    await brought(there, await taken(here));
    const stored = JSON.stringify(await Promise.all((['states', 'seen', 'conversations', 'messages', 'accounts'] as const).map((name) => there.database.getAll(name))), (_, value: unknown) => (value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? Buffer.from(value as ArrayBuffer).toString('latin1') : value));
    expect(stored).not.toMatch(/words of|Anna|chat\.example/u);
  });

  test('the same once more changes nothing', async () => {
    const here = await place('here');
    await read(here, chat('a'), ['1', '2'], 10);
    const contents = await taken(here);
    const there = await place('there');
    await brought(there, contents);
    const { result, archive } = await brought(there, contents);
    expect(result).toEqual({ added: 0, updated: 0, messages: 0 });
    expect(await textsOf(archive, (await archive.flagged())[0]!.id)).toEqual(['words of 1', 'words of 2']);
  });
});

describe('into an installation that goes on', () => {
  test('what is newer here stays; what is missing comes back', async () => {
    const here = await place('here');
    const id = await read(here, chat('a'), ['1', '2'], 10);
    await here.archive.answer(id, 'paid', false);
    const contents = await taken(here);
    await here.archive.answer(id, 'paid', true);
    await read(here, chat('a'), ['3'], 20, { record: { ...danger, stage: 'demand' } });
    await here.database.delete('messages', [id, await here.archive.hash('1')]);
    const { result, archive } = await brought(here, contents);
    expect(result).toEqual({ added: 0, updated: 1, messages: 1 });
    expect((await archive.flagged())[0]).toMatchObject({ stage: 'demand', lastSeen: 20, answers: { paid: true } });
    expect(await textsOf(archive, id)).toEqual(['words of 1', 'words of 2', 'words of 3']);
  });

  test('text that the person had deleted since does not come back', async () => {
    const here = await place('here');
    const id = await read(here, chat('a'), ['1', '2'], 10);
    const contents = await taken(here);
    await here.archive.stopKeeping(id);
    const { archive } = await brought(here, contents);
    expect(await textsOf(archive, id)).toEqual([]);
    expect((await archive.flagged())[0]).toMatchObject({ keeping: false });
  });

  test('two that have gone on apart become one: in order, with what both keep', async () => {
    const here = await place('here');
    await read(here, chat('a'), ['1', '2'], 10);
    const there = await place('there');
    await brought(there, await taken(here));
    const other = await place('there');
    const id = await read(other, chat('a'), ['3'], 20);
    await read(here, chat('a'), ['3', '4'], 30);
    const { archive } = await brought(other, await taken(here));
    expect(await textsOf(archive, id)).toEqual(['words of 1', 'words of 2', 'words of 3', 'words of 4']);
    expect((await archive.messages(id)).map(({ order }) => order)).toEqual([0, 1, 2, 3]);
  });

  test('with other keys too: what is kept is known again by its own names', async () => {
    const here = await place('here');
    const from = await read(here, chat('a'), ['1', '2'], 10);
    const unkeyed = await read(here, chat('b', { key: null }), ['b1', 'b2'], 10);
    await here.archive.join(from, unkeyed);
    await here.archive.keepApart(unkeyed, from);
    const there = await place('there');
    const id = await read(there, chat('a'), ['2', '3'], 20);
    expect(id).not.toBe(from);
    const { result, archive } = await brought(there, await taken(here));
    expect(result).toEqual({ added: 1, updated: 1, messages: 3 });
    expect(await textsOf(archive, id)).toEqual(['words of 1', 'words of 2', 'words of 3']);
    const all = await archive.flagged();
    expect(all.find((one) => one.contact.handle === 'b')).toMatchObject({ id: unkeyed, apart: [id], case: all.find((one) => one.id === id)!.case });
    expect((await archive.find(chat('b', { key: null }), rows('b1', 'b2'))).id).toBe(unkeyed);
  });

  test('a message that was damaged here is mended', async () => {
    const here = await place('here');
    const id = await read(here, chat('a'), ['1'], 10);
    const contents = await taken(here);
    const [message] = await here.database.getAll('messages');
    await here.database.put('messages', { ...message!, sealed: { ...message!.sealed, iv: new Uint8Array(12) } });
    expect(await textsOf(here.archive, id)).toEqual([]);
    expect((await takeOut(here.database)).leftOut).toBe(1);
    const { archive } = await brought(here, contents);
    expect(await textsOf(archive, id)).toEqual(['words of 1']);
  });
});

test('what the person presses while a backup is brought in holds', async () => {
  const here = await place('here');
  const id = await read(here, chat('anna'), ['1'], 10);
  const contents = await taken(here);
  let pressed: Promise<void> | null = null;
  const busy = new Proxy(here.database, {
    get(database, name) {
      const value: unknown = Reflect.get(database, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        if (name === 'transaction' && given[1] === 'readwrite' && given[0] !== 'keys') pressed ??= here.archive.dismiss(id, 'told', 20);
        return value.apply(database, given);
      };
    },
  });
  await putIn(busy, contents);
  await pressed;
  expect((await here.database.get('conversations', id))?.dismissed).toMatchObject({ at: 20 });
});

test('what cannot be used of a file is left out and counted, never stored', async () => {
  const here = await place('here');
  await read(here, chat('a'), ['1'], 10);
  const { records } = await takeOut(here.database);
  const [one] = records.conversations;
  const [message] = records.messages;
  const [state] = records.states;
  const usable = readContents({
    ...records,
    conversations: [one, { ...one, record: { ...one!.record, level: 'terrible' } }, { ...one, identity: { site: 1 } }, null],
    messages: [message, { ...message, message: { ...message!.message, sentAt: 1e300 } }, { ...message, message: { ...message!.message, signals: [{ rule: 'x', stage: 'nowhere', words: '' }] } }],
    states: [{ ...state, sessions: { '': { level: 'danger', stage: null, turns: 'many' } } }],
  })!;
  expect(usable.leftOut).toBe(5);
  expect(usable.contents.states[0]!.sessions).toEqual({});
  expect(readContents({ conversations: 1 })).toBeNull();
  expect(readContents('text')).toBeNull();
});

test('choices come along where none was made here; sites that are off anywhere are off; consent is given anew', async () => {
  let stored: Record<string, unknown> = { settings: { sensitivity: 'late', sitesOff: ['x'] } };
  const area: SettingsArea = { get: async () => stored, set: async (items) => void (stored = items) };
  await adoptSettings(area, { agreed: true, sensitivity: 'early', country: 'DE', sitesOff: ['vk'] });
  expect(await loadSettings(area)).toMatchObject({ agreed: false, sensitivity: 'late', country: 'DE', sitesOff: ['x', 'vk'] });
});

test('a site that is off here stays off where the backup says "only on these", and one that is off there goes off; guards come one by one', async () => {
  let stored: Record<string, unknown> = { settings: { sitesOff: ['x'], guards: { camera: true } } };
  const area: SettingsArea = { get: async () => stored, set: async (items) => void (stored = items) };
  await adoptSettings(area, { sitesOnly: ['x', 'vk'], guards: { camera: false, picture: false } });
  expect(await loadSettings(area)).toMatchObject({ sitesOnly: ['vk'], guards: { camera: true, picture: false, payment: true } });
  await adoptSettings(area, { sitesOff: ['vk'] });
  expect(await loadSettings(area)).toMatchObject({ sitesOnly: [] });
});
