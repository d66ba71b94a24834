import type { MessageRecord } from './database.ts';
import type { KeptMessage } from './records.ts';
import type { Vault } from './vault.ts';

/** Messages as they are stored. */
export function sealMessages(vault: Vault, conversation: string, messages: readonly KeptMessage[]): Promise<MessageRecord[]> {
  return Promise.all(messages.map(async (message) => ({ conversation, order: message.order, key: await vault.hash(message.key), flagged: message.signals.length > 0, sealed: await vault.seal(message) })));
}
