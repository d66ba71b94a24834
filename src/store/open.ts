import { openDatabase } from './database.ts';
import { keyInMemory } from './lock.ts';
import type { FleetingArea } from './private-store.ts';
import type { FlaggedConversation } from './records.ts';
import { createStore, type Archive } from './store.ts';
import { openVault } from './vault.ts';

/**
 * Opens the archive of this installation.
 * @param memory where the key lies while a passphrase lock is open; without it nothing that was locked can be read
 * @param onEnded the browser has closed it: it cannot be used any further
 * @throws when the browser refuses to store anything
 */
export async function openArchive(memory?: FleetingArea, onEnded?: () => void): Promise<Archive> {
  const [database, key] = await Promise.all([openDatabase(undefined, onEnded), memory === undefined ? null : keyInMemory(memory, Date.now())]);
  try {
    return createStore(database, await openVault(database, key));
  } catch (error) {
    database.close();
    throw error;
  }
}

/** So many of the worst conversations fill the first screen. */
export const FIRST_SCREEN = 24;
/** For so long, ms, a page waits for them before it shows itself without. */
const PATIENCE = 100;

/** An archive that is being opened while the page makes itself ready. */
export interface Opening {
  /** The archive; each further call, after a failure or a deletion of everything, opens anew. */
  readonly openArchive: () => Promise<Archive>;
  /** Null where it does not come soon. */
  readonly firstScreen: Promise<FirstScreen | null>;
}

export interface FirstScreen {
  readonly archive: Archive;
  /** FIRST_SCREEN conversations at the most. */
  readonly worst: readonly FlaggedConversation[];
}

/** Begins to open at once, and to read what is seen first. */
export function openAtOnce(open: () => Promise<Archive>): Opening {
  const opened = open();
  let first: Promise<Archive> | null = opened;
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  // Of a failure hears who asks for the archive.
  const read = opened.then(async (archive) => ({ archive, worst: await archive.flagged(FIRST_SCREEN) })).catch(() => null);
  return {
    firstScreen: Promise.race([late, read]),
    openArchive() {
      const archive = first ?? open();
      first = null;
      return archive;
    },
  };
}
