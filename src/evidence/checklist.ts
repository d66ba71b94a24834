import type { EvidenceWords } from '../advice/words/words.ts';
import type { Recorded } from '../store/records.ts';
import type { Collected } from './collect.ts';

export type ChecklistItem = keyof EvidenceWords['checklist'];

export interface Checked {
  readonly item: ChecklistItem;
  /** `to-add` also where only the person can know. */
  readonly state: 'there' | 'to-add';
}

/** What advisers ask for (the evidence list of the advice page: SW, EIF, QMU, RPH), and whether it is in the record. */
export function checklistOf(conversations: readonly Recorded[], identifiers: readonly Collected[]): readonly Checked[] {
  const messages = conversations.flatMap((recorded) => recorded.messages);
  const theirs = identifiers.filter(({ by }) => by.some((from) => from !== 'me'));
  const has = (...kinds: readonly Collected['kind'][]): boolean => theirs.some(({ kind }) => kinds.includes(kind));
  const isWhole = conversations.every((recorded) => recorded.messages.length > 0 && recorded.messages.every(({ order }, index) => index === 0 || order === recorded.messages[index - 1]!.order + 1));
  const found: Readonly<Record<ChecklistItem, boolean>> = {
    profile: has('profile'),
    handle: conversations.some(({ conversation }) => conversation.contact.handle !== undefined) || has('handle', 'phone', 'email'),
    // The code of a card is written by the one who pays with it.
    payment: has('payment', 'iban', 'wallet', 'gift-card') || identifiers.some(({ kind }) => kind === 'voucher-code'),
    'whole-chat': isWhole,
    times: messages.length > 0 && messages.every(({ sentAt }) => sentAt !== undefined),
    published: has('link'),
    screenshots: false,
    receipts: false,
    'whom-told': false,
  };
  return Object.entries(found).map(([item, isThere]) => ({ item: item as ChecklistItem, state: isThere ? 'there' : 'to-add' }));
}
