import type { Message } from '../../src/conversation/message.ts';
import type { LabelledConversation } from '../corpus.ts';
import { harmlessTalks } from './mixed.ts';
import { drawn } from './random.ts';

/** Shares of the chats that are told again in each way. */
const INTERRUPTED = 0.4;
const BEGUN_OTHERWISE = 0.3;

/** Small talk between two turns goes on with up to this chance; each talk draws its own. */
const MOST_SMALL_TALK = 0.5;
const NOTHING: ReadonlySet<string> = new Set();

type Random = () => number;

/** A conversation as it is told again: for each turn the number of the one that it was, or null for a line of another talk. */
interface Telling {
  readonly message: Message;
  readonly labels: ReadonlySet<string>;
  readonly was: number | null;
}

/**
 * Hostile chats told again in ways that their authors did not choose: with small talk between the turns, with the beginning of another talk.
 * What they are does not change by it. (Measured on authors not seen: of the crude threats with three lines of small talk after each turn
 * 68 % are seen in place of 41; other frauds are taken for threats a third less often. Lines cut into pieces were tried too: a piece says
 * nothing by itself, and false alarms on public talk grew.)
 */
export function retold(conversations: readonly LabelledConversation[], random: Random): LabelledConversation[] {
  const talksIn = Map.groupBy(harmlessTalks(conversations), ({ language }) => language);
  return conversations.filter(({ hostile, channel }) => hostile && channel === 'chat').flatMap((chat) => {
    const others = talksIn.get(chat.language);
    if (others === undefined) return [];
    const again: LabelledConversation[] = [];
    if (random() < INTERRUPTED) again.push(told(chat, interrupted(chat, others, random)));
    if (!chat.moment && random() < BEGUN_OTHERWISE) again.push(told(chat, begunOtherwise(chat, drawn(others, random), random)));
    return again;
  });
}

function turnsOf({ messages, labels }: LabelledConversation): Telling[] {
  return messages.map((message, turn) => ({ message, labels: labels[turn]!, was: turn }));
}

function interrupted(chat: LabelledConversation, others: readonly LabelledConversation[], random: Random): Telling[] {
  const chance = random() * MOST_SMALL_TALK;
  return turnsOf(chat).flatMap((turn) => {
    const before: Telling[] = [];
    while (random() < chance) before.push({ message: drawn(drawn(others, random).messages, random), labels: NOTHING, was: null });
    return [...before, turn];
  });
}

/** Goes over from another talk at some place before anybody would have warned. */
function begunOtherwise(chat: LabelledConversation, other: LabelledConversation, random: Random): Telling[] {
  const from = Math.floor(random() * (Math.min(chat.warnBy ?? 0, chat.threatAt ?? Infinity) + 1));
  const length = 1 + Math.floor(random() * other.messages.length);
  return [...other.messages.slice(0, length).map((message) => ({ message, labels: NOTHING, was: null })), ...turnsOf(chat).slice(from)];
}

function told(chat: LabelledConversation, telling: readonly Telling[]): LabelledConversation {
  const placeOf = (turn: number | null): number | null => (turn === null ? null : telling.findIndex(({ was }) => was === turn));
  return { ...chat, messages: telling.map(({ message }) => message), labels: telling.map(({ labels }) => labels), warnBy: placeOf(chat.warnBy), threatAt: placeOf(chat.threatAt) };
}
