import { makeCard, type CardSignal } from '../../src/advice/make-card.ts';
import type { Card } from '../../src/advice/card.ts';
import { guardsFor } from '../../src/advice/guards.ts';
import { situationOf } from '../../src/advice/situation.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { atLeast, highest, LEVELS } from '../../src/conversation/level.ts';
import { CONTEXT_TURNS, type Message } from '../../src/conversation/message.ts';
import { STAGES } from '../../src/conversation/stage.ts';
import { DAY } from '../../src/conversation/time.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { follow, isInUnknownLanguage, keepHighest, knowing, showsDespair, worst, type Sessions } from '../../src/engine/follow.ts';
import { hasStrangerAsked } from '../../src/guards/asked.ts';
import { contactIn, emergencyHere, withOwnAge, type HelpChoices } from '../../src/help/person.ts';
import type { Acknowledgement, Batch, Verdict } from '../../src/messages.ts';
import { asSaid } from '../../src/store/as-said.ts';
import type { ConversationRecord, Stood } from '../../src/store/database.ts';
import { keepingAfter, keptMessage } from '../../src/store/kept-message.ts';
import { orderOf, rangeOf } from '../../src/store/order.ts';
import type { Known, Store, Update } from '../../src/store/store.ts';

const THIRTY_DAYS = 30 * DAY;

export interface Desk {
  readonly engine: Engine;
  readonly store: Store;
  /** Whether text may be kept: not in private windows. */
  readonly keeps: boolean;
  /** Interface language. */
  readonly language: string;
  /** What the browser says of the person's languages, and what they have chosen: whom they can talk to. */
  readonly languages: readonly string[];
  readonly choices: HelpChoices;
  /** ms, UTC. */
  readonly now: () => number;
}

/**
 * Judges a batch, writes what came of it, and only then answers. What was read before changes nothing, unless it has only now come out
 * who said it.
 */
export async function readBatch(batch: Batch, desk: Desk): Promise<Acknowledgement> {
  const { conversation, messages } = batch;
  const known = await desk.store.find(conversation, [...batch.before, ...messages]);
  const saidBatch = { ...batch, messages: asSaid(messages, known), before: asSaid(batch.before, known) };
  // Also what the page has only now given a speaker; where the person has said who it was, that holds.
  const fresh = saidBatch.messages.filter(({ key, from }) => !known.orders.has(key) || (from !== 'unknown' && known.unattributed.has(key) && !known.said.has(key)));
  const wantsAll = batch.keep === true;
  if (wantsAll && !desk.keeps) throw new Error('Nothing is kept here.');
  // What was kept before stays as it was first read.
  const kept = wantsAll ? await desk.store.kept(known.id, [...batch.before, ...messages]) : null;
  const isSecond = fresh.length > 0 && (await desk.store.meet(known.id, conversation, fresh, desk.now()));
  const update = fresh.length > 0 || kept !== null ? await judge(saidBatch, isSecond ? asSecondAccount(known, conversation.channel) : known, fresh, kept, desk) : null;
  // Removed by the person meanwhile: it begins anew with this batch.
  if (update !== null && !(await desk.store.commit(known.id, update))) return readBatch(batch, desk);
  const sessions = update?.sessions ?? known.sessions;
  const verdict = await verdictOf(known.id, desk, { strangerAsked: hasStrangerAsked(conversation.contact, sessions), site: conversation.site });
  return { batch: batch.id, verdict: isInUnknownLanguage(sessions) ? { ...verdict, unknownLanguage: true } : verdict, ...(kept === null ? {} : { kept: await desk.store.countKept(known.id) }) };
}

/**
 * What is said of a conversation: how far it has come, with a card where one is to be shown, and guards where there is doubt.
 * @param strangerAsked whether a stranger has just asked for a picture
 * @param site where it is, as far as the page has just told
 */
export async function verdictOf(id: string, desk: Desk, { strangerAsked = false, site }: { readonly strangerAsked?: boolean; readonly site?: string } = {}): Promise<Verdict> {
  const record = await desk.store.record(id);
  const inDoubt = record !== null && isShown(record);
  const isGuarded = inDoubt || (strangerAsked && record?.dismissed === undefined);
  return {
    conversation: id,
    level: record?.level ?? 'none',
    stage: record?.stage ?? null,
    card: inDoubt ? await cardOf(record, desk, site) : null,
    guards: isGuarded ? guardsFor(id, inDoubt ? record.stage : null, desk.language) : null,
  };
}

/** Somebody whom the person knows goes by this name from another account. */
function asSecondAccount(known: Known, channel: Conversation['channel']): Known {
  return { ...known, sessions: knowing(known.sessions, channel, ['known-name']) };
}

function begunAnew({ sessions }: Known, channel: Conversation['channel']): Sessions {
  const known = sessions['']?.known;
  return known === undefined ? {} : knowing({}, channel, known);
}

/** @param before where all is to be kept: what is so already */
async function judge(batch: Batch, known: Known, fresh: readonly Message[], before: ReadonlySet<string> | null, desk: Desk): Promise<Update> {
  const { conversation, messages } = batch;
  // What was said before the last message cannot be added behind it.
  const anew = batch.order === 'whole' || fresh.some(({ key }) => known.orders.has(key));
  const speakerOf = conversation.group ? await safeSpeakers(messages, desk.store) : null;
  const followed = anew
    ? follow(desk.engine, begunAnew(known, conversation.channel), conversation.channel, messages, batch.before, speakerOf)
    : follow(desk.engine, known.sessions, conversation.channel, fresh, turnsBefore(batch, fresh), speakerOf);
  const sessions = anew ? keepHighest(followed.sessions, known.sessions) : followed.sessions;
  const orders = orderOf(messages, known);
  const reached = worst(sessions);
  const now = desk.now();
  const isListed = before !== null || known.record?.listed === true;
  const keeping = keepingAfter(known.record, reached.level, desk.keeps);
  const isFresh = new Set(fresh);
  const flagged = new Map(followed.flagged.map((turn) => [turn.message.key, turn]));
  // What is added to a talk that is being read is new, whatever time its sender gives it.
  const isLive = ({ key }: Message): boolean => known.lastOrder >= 0 && orders.get(key)! > known.lastOrder;
  const isCurrent = followed.flagged.some(({ message }) => isLive(message) || message.sentAt === undefined || now - message.sentAt < THIRTY_DAYS);
  return {
    conversation,
    sessions,
    ...rangeOf(orders, known),
    read: new Map(fresh.map((message) => [message.key, orders.get(message.key)!])),
    unattributed: new Set(fresh.filter(({ from, event }) => from === 'unknown' && event === undefined).map(({ key }) => key)),
    record: flagged.size > 0 || known.record !== null || isListed ? { ...reached, ...(isListed ? { level: highest(reached.level, 'notice'), listed: true } : {}), current: isCurrent || known.record?.current === true, keeping, despair: showsDespair(sessions) } : null,
    messages: [...batch.before, ...messages].flatMap((message) => {
      const order = orders.get(message.key) ?? known.orders.get(message.key);
      const isKept = flagged.has(message.key) || (before !== null && !before.has(message.key)) || (keeping === 'keeping' && isFresh.has(message));
      return isKept && order !== undefined ? [keptMessage(message, order, now, flagged.get(message.key))] : [];
    }),
    goesOn: known.lastOrder >= 0,
    now,
  };
}

/** The turns before the first fresh message: from the batch's own context, and from what it repeats. */
function turnsBefore(batch: Batch, fresh: readonly Message[]): readonly Message[] {
  const first = batch.messages.indexOf(fresh[0]!);
  return [...batch.before, ...batch.messages.slice(0, first)].slice(-CONTEXT_TURNS);
}

/** In groups, a name for each other speaker that is safe to be kept. */
export async function safeSpeakers(messages: readonly Message[], store: Pick<Store, 'hash'>): Promise<(message: Message) => string> {
  const names = [...new Set(messages.map((message) => message.sender ?? ''))];
  const hashes = new Map(await Promise.all(names.map(async (name) => [name, await store.hash(`speaker\n${name}`)] as const)));
  return (message) => hashes.get(message.sender ?? '')!;
}

/** A card is shown from caution on, unless only old messages speak for it, or the person has said that this is fine. */
export function isShown(record: ConversationRecord): boolean {
  return atLeast(record.level, 'caution') && record.current && isNewSince(record.dismissed, record);
}

/** The same stage never speaks up twice: a higher level does, and at danger a further stage. */
function isNewSince(stood: Stood | undefined, { level, stage }: Stood): boolean {
  if (stood === undefined || LEVELS.indexOf(level) > LEVELS.indexOf(stood.level)) return true;
  return level === 'danger' && stage !== null && (stood.stage === null || STAGES.indexOf(stage) > STAGES.indexOf(stood.stage));
}

async function cardOf(record: ConversationRecord, desk: Desk, where: string | undefined): Promise<Card | null> {
  if (record.stage === null) return null;
  const signals: CardSignal[] = (await desk.store.messages(record.id)).flatMap((message) =>
    message.signals.map(({ rule, stage, words }) => ({ rule, stage, words, text: message.text, from: message.from, ...(message.sender === undefined ? {} : { sender: message.sender }) })),
  );
  const { site = where, answers, signs, fired = [] } = await desk.store.told(record.id);
  const alsoSeen = fired.map((rule) => ({ rule, stage: record.stage! }));
  const about = { stage: record.stage, signals, site, answers: withOwnAge(answers, desk.choices), despair: record.despair, emergency: emergencyHere(desk.choices, desk.languages) };
  return makeCard({
    ...about,
    alsoSeen,
    signs,
    conversation: record.id,
    level: record.level as Card['level'],
    language: desk.language,
    keeping: record.keeping === 'keeping',
    small: !isNewSince(record.small, record),
    contact: contactIn(answers, situationOf(about) === 'despair', desk.choices, desk.languages),
  });
}
