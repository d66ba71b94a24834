import { browser } from 'wxt/browser';
import type { PageMessage } from '../messages.ts';
import { hasDatabase, openDatabase, type Database } from '../store/database.ts';
import { changePassphrase, lockNow, lockOf, removePassphrase, setPassphrase, timeLeft, UNLOCKED, unlock, use } from '../store/lock.ts';
import type { LockState } from '../store/vault.ts';

/** The passphrase lock for our own pages: what views of it are handed, and that it locks itself when none of them is used any more. */
const { session, onChanged } = browser.storage;

/** In the session for a moment: everything was removed. Where it was locked, nothing else there changes. */
const REMOVED = 'removed-all';

const tell = (message: PageMessage): Promise<unknown> => browser.runtime.sendMessage(message);

export const lockDesk = {
  async state(): Promise<LockState> {
    if (!(await hasDatabase())) return 'none';
    const isThere = await withDatabase(async (database) => (await lockOf(database)) !== undefined);
    if (!isThere) return 'none';
    return (await timeLeft(session, Date.now())) === null ? 'locked' : 'open';
  },
  unlock: (passphrase: string): Promise<boolean> => withDatabase((database) => unlock(database, session, passphrase, Date.now())),
  lockNow: (): Promise<void> => lockNow(session),
  async removeAll(): Promise<void> {
    await tell({ type: 'remove-all' });
    await session.set({ [REMOVED]: true });
    await session.remove(REMOVED);
  },
  set: (passphrase: string): Promise<boolean> => sealedAnew((database) => setPassphrase(database, session, passphrase, Date.now())),
  change: (old: string, passphrase: string): Promise<boolean> => withDatabase((database) => changePassphrase(database, old, passphrase)),
  remove: (old: string): Promise<boolean> => sealedAnew((database) => removePassphrase(database, session, old, Date.now())),
  /** It was locked or unlocked, or everything was removed, here or elsewhere. @returns what ends it */
  onChange(listener: () => void): () => void {
    const heard = (changes: Readonly<Record<string, unknown>>, area: string): void => {
      if (area === 'session' && (UNLOCKED in changes || REMOVED in changes)) listener();
    };
    onChanged.addListener(heard);
    return () => onChanged.removeListener(heard);
  },
};

/** The database is open for as long as something is done with it. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

async function sealedAnew(change: (database: Database) => Promise<boolean>): Promise<boolean> {
  const isDone = await withDatabase(change);
  if (isDone) await tell({ type: 'seal-anew' });
  return isDone;
}

/** Use is told so often at the most, ms. */
const SOME_TIME = 30_000;

/** For each page that shows what was locked: it stays open while it is used, and locks itself where nobody is there any more. */
export function followUse(): void {
  let [told, timer] = [0, 0];
  const isThere = (): void => {
    const now = Date.now();
    if (now - told < SOME_TIME) return;
    told = now;
    void use(session, now).then(check);
  };
  // Another page may have been used meanwhile: whether it is time is told by what they have in common.
  const check = async (): Promise<void> => {
    const left = await timeLeft(session, Date.now());
    clearTimeout(timer);
    if (left !== null) timer = window.setTimeout(() => void check(), left);
  };
  for (const event of ['pointerdown', 'keydown', 'wheel']) window.addEventListener(event, isThere, { passive: true });
  // A timer may have stood still while the page was out of sight.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void check();
  });
  lockDesk.onChange(() => void check());
  isThere();
}
