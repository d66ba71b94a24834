import type { Conversation } from '../conversation/conversation.ts';
import { atLeast } from '../conversation/level.ts';
import type { Message } from '../conversation/message.ts';
import { foldPhrase } from '../conversation/text.ts';
import { DAY } from '../conversation/time.ts';
import type { AccountRecord, Database } from './database.ts';
import type { Vault } from './vault.ts';

/** Which accounts go by which names, as hashes: for a second account under the name of somebody whom the person knows. */
export interface Acquaintances {
  /**
   * Notes under which name an account goes.
   * @param fresh what was newly read of the conversation
   * @param now ms, UTC
   * @returns whether the person knew the name from another account when this one came
   */
  meet(id: string, conversation: Conversation, fresh: readonly Message[], now: number): Promise<boolean>;
}

/** Somebody is known when each side has said so many things. */
const KNOWN = 3;
/** So many accounts are remembered; those that were not read for longest go first. */
export const MOST_ACCOUNTS = 2_000;
/** A name that more accounts go by is nobody's own: "Deleted account". */
const MOST_OF_A_NAME = 4;

export function acquaintances(database: Database, vault: Vault): Acquaintances {
  /** Whom the person knows: they have talked, and nothing was found in it. */
  const isKnown = async (account: AccountRecord): Promise<boolean> => {
    if (!hasTalked(account)) return false;
    const record = await database.get('conversations', account.conversation);
    return record === undefined || !atLeast(record.level, 'caution') || record.dismissed !== undefined;
  };

  return {
    async meet(id, conversation, fresh, now) {
      const names = namesOf(conversation);
      if (names === null) return false;
      const [name, handle] = await Promise.all([vault.hash(`goes by\n${conversation.site}\n${names.name}`), vault.hash(`account\n${conversation.site}\n${names.handle}`)]);
      const accounts = await database.getAll('accounts', IDBKeyRange.bound([name], [name, []]));
      const before = accounts.find((account) => account.handle === handle);
      const said = (by: 'me' | 'them', so = 0): number => Math.min(KNOWN, so + fresh.filter(({ from }) => from === by).length);
      const account: AccountRecord = { name, handle, conversation: id, mine: said('me', before?.mine), theirs: said('them', before?.theirs), lastSeen: now };
      if (before === undefined) {
        const others = accounts.filter((other) => other.conversation !== id);
        // Whom the person has long been talking with is no newcomer: two friends of one name.
        const known = hasTalked(account) || others.length >= MOST_OF_A_NAME ? [] : await Promise.all(others.map(isKnown));
        await put(database, known.some(Boolean) ? { ...account, second: true } : account);
        return known.some(Boolean);
      }
      const isNews = account.mine !== before.mine || account.theirs !== before.theirs || now - before.lastSeen > DAY;
      if (isNews) await put(database, before.second === true ? { ...account, second: true } : account);
      return before.second === true;
    },
  };
}

function hasTalked({ mine, theirs }: AccountRecord): boolean {
  return mine >= KNOWN && theirs >= KNOWN;
}

async function put(database: Database, account: AccountRecord): Promise<void> {
  const { store, done } = database.transaction('accounts', 'readwrite');
  await store.put(account);
  const tooMany = (await store.count()) - MOST_ACCOUNTS;
  let oldest = tooMany > 0 ? await store.index('lastSeen').openCursor() : null;
  for (let gone = 0; oldest !== null && gone < tooMany; gone += 1) {
    void oldest.delete();
    oldest = await oldest.continue();
  }
  await done;
}

/**
 * Name and handle in one way of writing. Null where they tell nothing: in groups; in mail, where one person writes from many addresses; where the
 * site shows no handle; and where the name is one word, as many people's is.
 */
export function namesOf({ channel, group, contact: { name = '', handle = '' } }: Conversation): { readonly name: string; readonly handle: string } | null {
  if (channel === 'email' || group || handle.trim() === '' || /@|:\/\//u.test(name)) return null;
  const words = foldPhrase(name).filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length < 2 ? null : { name: words.join(' '), handle: handle.trim().replace(/^@/u, '').toLowerCase() };
}
