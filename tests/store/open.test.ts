import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { deleteDatabase, openDatabase } from '../../src/store/database.ts';
import { FIRST_SCREEN, openArchive, openAtOnce } from '../../src/store/open.ts';
import type { FlaggedConversation } from '../../src/store/records.ts';
import type { Archive } from '../../src/store/store.ts';

const worst = [{ id: 'a' } as FlaggedConversation];
const archive = { flagged: vi.fn(async () => worst) } as Partial<Archive> as Archive;

describe('an archive that is opened at once', () => {
  test('comes with the first screen, and is opened once until somebody asks again', async () => {
    const open = vi.fn(async () => archive);
    const { openArchive, firstScreen } = openAtOnce(open);
    expect(await firstScreen).toEqual({ archive, worst });
    expect(archive.flagged).toHaveBeenCalledExactlyOnceWith(FIRST_SCREEN);
    await openArchive();
    expect(open).toHaveBeenCalledTimes(1);
    await openArchive();
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('that does not come soon keeps no page waiting', async () => {
    vi.useFakeTimers();
    const { firstScreen } = openAtOnce(() => new Promise(() => undefined));
    await vi.runAllTimersAsync();
    expect(await firstScreen).toBeNull();
    vi.useRealTimers();
  });

  test('that cannot be opened says so to who asks for it', async () => {
    const { openArchive, firstScreen } = openAtOnce(() => Promise.reject(new Error('refused')));
    expect(await firstScreen).toBeNull();
    await expect(openArchive()).rejects.toThrow('refused');
  });
});

describe('the connection to the database', () => {
  test('ends with the archive: what was closed stands in nobody\'s way', async () => {
    const archive = await openArchive();
    const reading = archive.flagged();
    archive.close();
    expect(await reading).toEqual([]);
    await deleteDatabase();
    await expect(archive.flagged()).rejects.toThrow();
  });

  test('tells when the browser ends it, and not when it is closed', async () => {
    const onEnded = vi.fn();
    (await openDatabase('ended', onEnded)).close();
    expect(onEnded).not.toHaveBeenCalled();
    forceCloseDatabase(unwrap(await openDatabase('ended', onEnded)) as never);
    await vi.waitFor(() => expect(onEnded).toHaveBeenCalledOnce());
  });
});
