import { openDatabase } from './database.ts';
import { createStore, type Archive } from './store.ts';
import { openVault } from './vault.ts';

/** Opens the archive of this installation. @throws when the browser refuses to store anything. */
export async function openArchive(): Promise<Archive> {
  const database = await openDatabase();
  return createStore(database, await openVault(database));
}

/** Begins to open at once; each further call, after a failure or a deletion of everything, opens anew. */
export function openedAtOnce(open: () => Promise<Archive>): () => Promise<Archive> {
  let first: Promise<Archive> | null = open();
  // Whoever asks hears of it.
  first.catch(() => undefined);
  return () => {
    const opened = first ?? open();
    first = null;
    return opened;
  };
}
