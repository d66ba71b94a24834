import { openDatabase } from './database.ts';
import { createStore, type Archive } from './store.ts';
import { openVault } from './vault.ts';

/** Opens the archive of this installation. @throws when the browser refuses to store anything. */
export async function openArchive(): Promise<Archive> {
  const database = await openDatabase();
  return createStore(database, await openVault(database));
}
