import { highest } from '../conversation/level.ts';
import { furthest } from '../conversation/stage.ts';
import { keepHighest } from '../engine/follow.ts';
import type { SeenRecord, StateRecord } from '../store/database.ts';
import type { KeptMessage } from '../store/records.ts';
import type { UnsealedConversation } from './contents.ts';

/** All that is known of one conversation. */
export interface WholeConversation {
  readonly state?: StateRecord | undefined;
  readonly conversation?: UnsealedConversation | undefined;
  readonly messages: readonly KeptMessage[];
  readonly seen: readonly SeenRecord[];
}

/**
 * One conversation out of two readings of it. What was said or done later holds; levels do not fall; messages of both are kept, unless what is
 * here is newer and the person has had its text deleted.
 */
export function mergeWhole(here: WholeConversation, there: WholeConversation, hash: (message: KeptMessage) => string): WholeConversation {
  const isThereNewer = isNewer(there, here);
  const shift = shiftOf(here, there, isThereNewer);
  const moved = { messages: there.messages.map((message) => ({ ...message, order: message.order + shift })), seen: there.seen.map((one) => ({ ...one, order: one.order + shift })) };
  const [newer, older] = isThereNewer ? [there, here] : [here, there];
  const known = new Set(here.messages.map(hash));
  const isDeleted = !isThereNewer && here.conversation?.record.keeping === 'stopped';
  const seen = new Set(here.seen.map(({ key }) => key));
  return {
    state: mergeStates(newer.state, older.state, here.state, there.state === undefined ? undefined : { ...there.state, firstOrder: there.state.firstOrder + shift, lastOrder: there.state.lastOrder + shift }),
    conversation: mergeConversations(newer.conversation, older.conversation),
    messages: [...here.messages, ...(isDeleted ? [] : moved.messages.filter((message) => !known.has(hash(message))))],
    seen: [...here.seen, ...moved.seen.filter(({ key }) => !seen.has(key))],
  };
}

/** Whether one reading goes on later than the other. */
export function isNewer(one: WholeConversation, other: WholeConversation): boolean {
  return lastSeen(one) > lastSeen(other);
}

function lastSeen({ state, conversation }: WholeConversation): number {
  return Math.max(state?.lastSeen ?? 0, conversation?.record.lastSeen ?? 0);
}

/** Each reading counts from its own beginning: the same message tells how they lie to each other; without one, the older comes first. */
function shiftOf(here: WholeConversation, there: WholeConversation, isThereNewer: boolean): number {
  const orders = new Map(here.seen.map(({ key, order }) => [key, order]));
  const common = there.seen.find(({ key }) => orders.has(key));
  if (common !== undefined) return orders.get(common.key)! - common.order;
  if (here.state === undefined || there.state === undefined) return 0;
  return isThereNewer ? here.state.lastOrder + 1 - there.state.firstOrder : here.state.firstOrder - 1 - there.state.lastOrder;
}

function mergeStates(newer: StateRecord | undefined, older: StateRecord | undefined, ...both: readonly (StateRecord | undefined)[]): StateRecord | undefined {
  if (newer === undefined || older === undefined) return both.find((state) => state !== undefined);
  const [one, other] = both as readonly [StateRecord, StateRecord];
  return { ...newer, sessions: keepHighest(newer.sessions, older.sessions), firstOrder: Math.min(one.firstOrder, other.firstOrder), lastOrder: Math.max(one.lastOrder, other.lastOrder) };
}

function mergeConversations(newer: UnsealedConversation | undefined, older: UnsealedConversation | undefined): UnsealedConversation | undefined {
  if (newer === undefined || older === undefined) return newer ?? older;
  const [a, b] = [newer.record, older.record];
  const apart = [...new Set([...(a.apart ?? []), ...(b.apart ?? [])])];
  const ofCase = a.case ?? b.case;
  const notes = newer.notes ?? older.notes;
  return {
    identity: newer.identity,
    answers: { ...older.answers, ...newer.answers },
    ...(notes === undefined ? {} : { notes }),
    record: {
      ...a,
      level: highest(a.level, b.level),
      stage: furthest(a.stage, b.stage),
      score: Math.max(a.score, b.score),
      firstSeen: Math.min(a.firstSeen, b.firstSeen),
      lastSeen: Math.max(a.lastSeen, b.lastSeen),
      current: a.current || b.current,
      despair: a.despair || b.despair,
      ...(a.listed || b.listed ? { listed: true as const } : {}),
      ...(ofCase === undefined ? {} : { case: ofCase }),
      ...(apart.length === 0 ? {} : { apart }),
    },
  };
}
