import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeOut } from '../../src/backup/take-out.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { deleteDatabase, openDatabase, type Database } from '../../src/store/database.ts';
import { changePassphrase, IDLE, keyInMemory, lockNow, lockOf, removePassphrase, setPassphrase, timeLeft, unlock, use } from '../../src/store/lock.ts';
import { ITERATIONS } from '../../src/store/passphrase.ts';
import type { KeptMessage } from '../../src/store/records.ts';
import { sealAnew } from '../../src/store/seal-anew.ts';
import { createStore, type Archive } from '../../src/store/store.ts';
import { openVault } from '../../src/store/vault.ts';
import { fakeArea } from './fake-area.ts';

const PASSPHRASE = 'four words of mine';
/** What a real one is stretched by would make each of these tests slow. */
const FEW = 10;
const conversation = (key: string): Conversation => ({ site: 'converse', key, channel: 'chat', group: false, contact: { name: `Name of ${key}` }, url: 'https://chat.example/' });
const message = (key: string, order: number): KeptMessage => ({ key, order, from: 'them', text: `words of ${key}`, readAt: 1, signals: [{ rule: 'publish-threat', stage: 'threat', words: 'words' }] });
const record = { level: 'danger', stage: 'threat', score: 90, current: true, keeping: 'keeping', despair: false } as const;

let database: Database;
let memory: ReturnType<typeof fakeArea>;
/** ms, UTC. */
let now: number;

beforeEach(async () => {
  await deleteDatabase('locks');
  database = await openDatabase('locks');
  memory = fakeArea();
  now = 1_000_000;
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

const archive = async (): Promise<Archive> => createStore(database, await openVault(database, await keyInMemory(memory, now)));
const anew = async (): Promise<boolean> => sealAnew(database, await keyInMemory(memory, now));

/** As a page's batch is kept. @returns its id */
async function keep(key: string, messages = 2, into?: Archive): Promise<string> {
  const opened = into ?? (await archive());
  const { id } = await opened.find(conversation(key), []);
  const all = Array.from({ length: messages }, (_, order) => message(`${key}-${order}`, order));
  await opened.commit(id, { conversation: conversation(key), sessions: {}, firstOrder: 0, lastOrder: messages - 1, read: new Map(all.map((one) => [one.key, one.order])), record, messages: all, now });
  return id;
}

async function lockIt(): Promise<void> {
  expect(await setPassphrase(database, memory, PASSPHRASE, now, FEW)).toBe(true);
  await anew();
}

/** All that can be read: names, with notes, answers and messages. */
async function read(): Promise<readonly string[]> {
  const opened = await archive();
  const all = await Promise.all((await opened.flagged()).map(async ({ id, contact, notes = '', answers }) => [contact.name, notes, JSON.stringify(answers), ...(await opened.messages(id)).map(({ text }) => text)].join(' | ')));
  return all.toSorted();
}

async function keepTwo(): Promise<readonly string[]> {
  const id = await keep('ada');
  await keep('bo', 250);
  const opened = await archive();
  await opened.keepNotes(id, 'my own notes');
  await opened.answer(id, 'paid', true);
  return read();
}

const hasInstallationKey = async (): Promise<boolean> => (await database.getKey('keys', 'sealing')) !== undefined;

describe('a passphrase', () => {
  test('seals all anew and destroys the key of before; all can be read while it is open, and nothing while it is locked', async () => {
    const before = await keepTwo();
    expect(before).toHaveLength(2);
    await lockIt();
    expect(await hasInstallationKey()).toBe(false);
    expect(await read()).toEqual(before);
    await lockNow(memory);
    expect((await archive()).lock).toBe('locked');
    expect(await read()).toEqual([]);
    const ids = (await database.getAllKeys('conversations')) as string[];
    for (const id of ids) expect(await (await archive()).messages(id)).toEqual([]);
    expect(await unlock(database, memory, PASSPHRASE, now)).toBe(true);
    expect(await read()).toEqual(before);
    expect(await anew(), 'there is nothing left to do').toBe(false);
  });

  test('is stretched by 600,000 rounds at least; nothing that lies on the disk opens without it', async () => {
    await setPassphrase(database, memory, PASSPHRASE, now);
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    const lock = (await lockOf(database))!;
    expect(lock.iterations).toBe(ITERATIONS);
    const inMemory = Buffer.from(memory.kept.get('unlocked') as string, 'base64');
    expect(Buffer.from(lock.privateKey).includes(inMemory.subarray(0, 16))).toBe(false);
    for (const wrong of ['', 'four words of yours', PASSPHRASE.toUpperCase()]) expect(await unlock(database, memory, wrong, now), wrong).toBe(false);
    // The same accents, typed in another way.
    expect(await unlock(database, memory, PASSPHRASE.normalize('NFD'), now)).toBe(true);
  });

  test('that is wrong changes nothing, and there is but one', async () => {
    await lockIt();
    await lockNow(memory);
    expect(await unlock(database, memory, 'four words of yours', now)).toBe(false);
    expect(await changePassphrase(database, 'four words of yours', 'new words of mine', FEW)).toBe(false);
    expect(await removePassphrase(database, memory, 'four words of yours', now)).toBe(false);
    expect(await setPassphrase(database, memory, 'another passphrase', now, FEW)).toBe(false);
    expect(memory.kept.size).toBe(0);
    expect(await unlock(database, memory, PASSPHRASE, now)).toBe(true);
  });

  test('locks itself when it was not used for long, or when the clock was put back', async () => {
    await lockIt();
    now += IDLE - 1;
    await use(memory, now);
    now += IDLE - 1;
    expect((await archive()).lock).toBe('open');
    now += 1;
    await use(memory, now);
    expect(memory.kept.size, 'what has run out is not kept open by a late press, but locked at once').toBe(0);
    expect((await archive()).lock).toBe('locked');
    await unlock(database, memory, PASSPHRASE, now);
    now -= 5;
    expect((await archive()).lock, 'two pages that write in the other order').toBe('open');
    now -= 60_000;
    expect((await archive()).lock).toBe('locked');
  });
});

test('the time that is left is counted from the last use; once it is over, it locks', async () => {
  expect(await timeLeft(memory, now)).toBeNull();
  await lockIt();
  now += 1_000;
  await use(memory, now);
  expect(await timeLeft(memory, now + 5_000)).toBe(IDLE - 5_000);
  expect(memory.kept.size).toBe(2);
  expect(await timeLeft(memory, now + IDLE)).toBeNull();
  expect(memory.kept.size).toBe(0);
});

describe('while it is locked', () => {
  beforeEach(async () => {
    await keep('ada');
    await lockIt();
    await lockNow(memory);
  });

  test('what comes is kept, and read with what was before once it is open', async () => {
    const background = await archive();
    const id = await keep('bo', 2, background);
    // What it has sealed itself stands on the card; nobody else can read it.
    expect(await background.messages(id)).toHaveLength(2);
    expect((await background.told(id)).site).toBe('converse');
    expect(await (await archive()).messages(id)).toEqual([]);
    expect(await (await archive()).told(id)).toMatchObject({ answers: {}, signs: 0 });
    await unlock(database, memory, PASSPHRASE, now);
    expect((await read()).map((one) => one.split(' | ')[0])).toEqual(['Name of ada', 'Name of bo']);
  });

  test('a dismissal holds, and answers are added to those that cannot be read', async () => {
    const { id } = await (await archive()).find(conversation('ada'), []);
    await unlock(database, memory, PASSPHRASE, now);
    await (await archive()).answer(id, 'under18', true);
    await (await archive()).answer(id, 'paid', true);
    await lockNow(memory);
    const background = await archive();
    await background.dismiss(id, 'partner', now);
    await background.answer(id, 'paid', null);
    await background.answer(id, 'despair', true);
    expect((await background.told(id)).answers).toEqual({ despair: true });
    await unlock(database, memory, PASSPHRASE, now);
    const [flagged] = await (await archive()).flagged();
    expect(flagged).toMatchObject({ dismissedFor: 'partner', answers: { under18: true, despair: true } });
    expect(flagged!.answers).not.toHaveProperty('paid');
    await (await archive()).answer(id, 'paid', false);
    expect((await database.get('conversations', id))!.answersSince).toBeUndefined();
    expect((await (await archive()).told(id)).answers).toEqual({ under18: true, despair: true, paid: false });
  });

  test('a page can be kept: what was kept before stays as it was first read', async () => {
    const { id } = await (await archive()).find(conversation('ada'), []);
    const rows = ['ada-0', 'ada-9'].map((key) => ({ key, from: 'them', text: '' }) as const);
    expect(await (await archive()).kept(id, rows)).toEqual(new Set(['ada-0']));
    expect(await (await archive()).countKept(id)).toBe(2);
  });

  test('no backup is made', async () => {
    await expect(takeOut(database, await keyInMemory(memory, now))).rejects.toThrow();
    await unlock(database, memory, PASSPHRASE, now);
    expect((await takeOut(database, await keyInMemory(memory, now))).records.messages).toHaveLength(2);
  });

  test('everything can be deleted, and the lock with it', async () => {
    await (await archive()).removeAll();
    expect(await lockOf(database)).toBeUndefined();
    const id = await keep('new');
    expect((await archive()).lock).toBe('none');
    expect(await (await archive()).messages(id)).toHaveLength(2);
  });
});

describe('changed and taken away', () => {
  test('a new passphrase opens all, the old one nothing; it can be changed while it is locked', async () => {
    const before = await keepTwo();
    await lockIt();
    await lockNow(memory);
    expect(await changePassphrase(database, PASSPHRASE, 'new words of mine', FEW)).toBe(true);
    expect(await unlock(database, memory, PASSPHRASE, now)).toBe(false);
    expect(await unlock(database, memory, 'new words of mine', now)).toBe(true);
    expect(await read()).toEqual(before);
  });

  test('taken away, a fresh key of the installation seals all; it can be set again', async () => {
    const before = await keepTwo();
    await lockIt();
    expect(await removePassphrase(database, memory, PASSPHRASE, now)).toBe(true);
    await anew();
    expect(await lockOf(database)).toBeUndefined();
    await lockNow(memory);
    expect(await read()).toEqual(before);
    await lockIt();
    expect(await read()).toEqual(before);
    await lockNow(memory);
    expect(await read()).toEqual([]);
  });
});

describe('broken off in the middle', () => {
  /** Sealing anew fails after so many records, as when the browser is killed. */
  async function breakOff(after: number): Promise<void> {
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let sealed = 0;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...asked) => {
      sealed += 1;
      if (sealed > after) throw new Error('killed');
      return encrypt(...asked);
    });
    await expect(anew()).rejects.toThrow('killed');
    vi.restoreAllMocks();
  }

  test.each([0, 1, 3, 4, 210])('after %i records that were sealed to the lock, all can be read, and the next start ends it without the passphrase', async (after) => {
    const before = await keepTwo();
    await setPassphrase(database, memory, PASSPHRASE, now, FEW);
    await breakOff(after);
    expect(await read()).toEqual(before);
    await lockNow(memory);
    // Locked is locked, also while some of it could still be opened.
    expect((await archive()).lock).toBe('locked');
    await keep('late');
    expect(await anew()).toBe(true);
    expect(await hasInstallationKey()).toBe(false);
    await unlock(database, memory, PASSPHRASE, now);
    expect(await read()).toHaveLength(before.length + 1);
    expect(await read()).toEqual(expect.arrayContaining([...before]));
  });

  test.each([0, 1, 3, 210])('after %i records while it is taken away, it ends once the person has opened it again', async (after) => {
    const before = await keepTwo();
    await lockIt();
    await removePassphrase(database, memory, PASSPHRASE, now);
    await breakOff(after);
    expect(await read()).toEqual(before);
    await lockNow(memory);
    expect(await anew()).toBe(false);
    expect((await archive()).lock).toBe('locked');
    await unlock(database, memory, PASSPHRASE, now);
    expect(await anew()).toBe(true);
    expect(await lockOf(database)).toBeUndefined();
    await lockNow(memory);
    expect(await read()).toEqual(before);
  });

  test('what was damaged before does not hold it up', async () => {
    const id = await keep('ada');
    const record = (await database.get('messages', (await database.getAllKeys('messages'))[0]!))!;
    await database.put('messages', { ...record, sealed: { ...record.sealed, data: new ArrayBuffer(40) } });
    await lockIt();
    expect(await hasInstallationKey()).toBe(false);
    expect(await (await archive()).messages(id)).toHaveLength(1);
  });

  test('what is written meanwhile is kept; a vault that was opened before seals to the lock too', async () => {
    const long = await archive();
    await keep('ada', 250, long);
    await setPassphrase(database, memory, PASSPHRASE, now, FEW);
    await Promise.all([anew(), keep('bo', 50, long), (async () => long.keepNotes((await long.find(conversation('ada'), [])).id, 'my own notes'))()]);
    await anew();
    await lockNow(memory);
    expect(await read()).toEqual([]);
    await unlock(database, memory, PASSPHRASE, now);
    expect((await read()).map((one) => one.split(' | ').length)).toEqual([253, 53]);
    expect((await read())[0]).toContain('my own notes');
  });

  test('who has sealed before writes before the key is destroyed', async () => {
    await keep('ada');
    const page = await archive();
    await setPassphrase(database, memory, PASSPHRASE, now, FEW);
    // A page that seals much: it takes its key before, and writes long after.
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    let isHeld = false;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...asked) => {
      const data = await encrypt(...asked);
      if (!isHeld) {
        isHeld = true;
        await held;
      }
      return data;
    });
    await database.put('lock', { ...(await lockOf(database))!, leaving: true }, 'lock');
    const late = keep('late', 2, page);
    await vi.waitFor(() => expect(isHeld).toBe(true));
    const { leaving: _, ...lock } = (await lockOf(database))!;
    await database.put('lock', lock, 'lock');
    const sealing = anew();
    await vi.waitFor(async () => expect((await database.getAll('conversations')).every(({ sealed }) => sealed.to !== undefined)).toBe(true));
    goOn();
    await late;
    await sealing;
    vi.restoreAllMocks();
    expect(await hasInstallationKey()).toBe(false);
    expect(new Set((await read()).map((one) => one.split(' | ').length))).toEqual(new Set([5]));
  });

  test('a failure to seal is no damage: the key stays', async () => {
    const before = await keepTwo();
    await setPassphrase(database, memory, PASSPHRASE, now, FEW);
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let sealed = 0;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...asked) => {
      sealed += 1;
      if (sealed > 5) throw new DOMException('', 'OperationError');
      return encrypt(...asked);
    });
    await expect(anew()).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await hasInstallationKey()).toBe(true);
    expect(await read()).toEqual(before);
  });

  test('what is deleted meanwhile stays deleted, and the next key is not destroyed', async () => {
    await keep('ada', 250);
    await setPassphrase(database, memory, PASSPHRASE, now, FEW);
    const sealing = anew();
    await (await archive()).removeAll();
    await sealing;
    await lockNow(memory);
    expect(await database.count('messages')).toBe(0);
    const id = await keep('new');
    expect(await (await archive()).messages(id)).toHaveLength(2);
  });
});
