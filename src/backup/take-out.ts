import { answersOf } from '../store/cases.ts';
import type { ConversationRecord, Database } from '../store/database.ts';
import type { Identity, KeptMessage } from '../store/records.ts';
import { readable } from '../store/readable.ts';
import { openUnlocked, takeHashing, type Vault } from '../store/vault.ts';
import type { Contents, UnsealedConversation, UnsealedMessage, Records } from './contents.ts';

/**
 * All records of this installation, opened.
 * @param key of the passphrase lock, where there is one
 * @returns with how many could not be opened any more
 * @throws while it is locked
 */
export async function takeOut(database: Database, key: CryptoKey | null = null): Promise<{ readonly records: Records & Pick<Contents, 'hashing'>; readonly leftOut: number }> {
  const vault = await openUnlocked(database, key);
  const transaction = database.transaction(['states', 'seen', 'conversations', 'messages', 'accounts']);
  const [states, seen, sealed, messages, accounts] = await Promise.all([
    transaction.objectStore('states').getAll(),
    transaction.objectStore('seen').getAll(),
    transaction.objectStore('conversations').getAll(),
    transaction.objectStore('messages').getAll(),
    transaction.objectStore('accounts').getAll(),
  ]);
  const hashing = await takeHashing(database);
  const records = {
    ...(hashing === null ? {} : { hashing }),
    conversations: await readable(sealed, (record) => unsealConversation(record, vault)),
    messages: await readable(messages, async ({ conversation, sealed: message }): Promise<UnsealedMessage> => ({ conversation, message: await vault.open<KeptMessage>(message) })),
    states,
    seen,
    accounts,
  };
  return { records, leftOut: sealed.length + messages.length - records.conversations.length - records.messages.length };
}

/** @throws where it was damaged */
export async function unsealConversation(record: ConversationRecord, vault: Vault): Promise<UnsealedConversation> {
  const { sealed, answers: _, answersSince: __, notes, ...rest } = record;
  return { record: rest, identity: await vault.open<Identity>(sealed), answers: await answersOf(record, vault), ...(notes === undefined ? {} : { notes: await vault.open<string>(notes) }) };
}
