import { atLeast, highest } from '../../src/conversation/level.ts';
import { OTHER_SIDE, type Speaker } from '../../src/conversation/message.ts';
import { furthest } from '../../src/conversation/stage.ts';
import { judgeAgain, sessionsAt, type Reached } from '../../src/engine/again.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { showsDespair, worst, type Followed } from '../../src/engine/follow.ts';
import type { Correction } from '../../src/conversation/told.ts';
import type { Corrected } from '../../src/store/corrections.ts';
import type { StateRecord } from '../../src/store/database.ts';
import { flaggedFor } from '../../src/store/kept-message.ts';
import type { KeptMessage } from '../../src/store/records.ts';
import type { Archive } from '../../src/store/store.ts';
import { safeSpeakers } from './read-batch.ts';

/**
 * The person says who wrote a message: all that is kept is judged again with it. What is not kept cannot be; there a level falls only
 * where the correction makes it fall, and what was not touched by it stands as it was. Taking everything back brings back what stood.
 */
export async function correctSpeaker(id: string, correction: Correction, { engine, archive }: { readonly engine: Engine; readonly archive: Archive }): Promise<void> {
  // It may have locked itself since the person saw the message: judged by what cannot be read, nothing would be left.
  if (archive.lock === 'locked') throw new Error('Locked.');
  const known = await archive.stateOf(id);
  if (known === null) return;
  const before = await archive.messages(id);
  const swapped = (known.record.swapped === true) !== (correction === 'swap');
  const messages = before.map((message) => corrected(message, correction));
  const [was, is] = [await judged(messages.map(asRead), known.state, engine, archive), await judged(messages, known.state, engine, archive)];
  const { record } = known;
  const base = record.asRead ?? { level: record.level, stage: record.stage, score: record.score, despair: record.despair };
  const isCorrected = swapped || messages.some((message) => message.asRead !== undefined);
  const isWhole = messages.length === known.state.lastOrder - known.state.firstOrder + 1;
  const reached = reachedBy(base, worst(was.sessions), worst(is.sessions), isCorrected, isWhole);
  const despair = isWhole ? showsDespair(is.sessions) : showsDespair(is.sessions) || (base.despair && showsDespair(was.sessions) === showsDespair(is.sessions));
  const changed: Corrected['record'] = {
    ...reached,
    despair,
    // What nothing speaks for any more stays in sight: the person may want to take it back.
    level: highest(reached.level, 'notice'),
    listed: true,
    ...(swapped ? { swapped } : {}),
    ...(isCorrected ? { asRead: base } : {}),
  };
  await archive.correct(id, { sessions: sessionsAt(is.sessions, { ...reached, despair }), record: changed, messages: flaggedAnew(messages, is), said: said(messages, correction) });
}

function corrected(message: KeptMessage, correction: Correction): KeptMessage {
  const { asRead: read = message.from, ...rest } = message;
  if (correction === 'swap') return toldApart({ ...rest, from: OTHER_SIDE[message.from] }, read);
  return message.key === correction.key ? toldApart({ ...rest, from: correction.from }, read) : message;
}

function toldApart(message: KeptMessage, read: Speaker): KeptMessage {
  return message.from === read ? message : { ...message, asRead: read };
}

function asRead(message: KeptMessage): KeptMessage {
  return { ...message, from: message.asRead ?? message.from };
}

function said(messages: readonly KeptMessage[], correction: Correction): ReadonlyMap<string, Speaker | null> {
  return correction === 'swap' ? new Map(messages.map(({ key }) => [key, null])) : new Map([[correction.key, correction.from]]);
}

async function judged(kept: readonly KeptMessage[], { sessions, firstOrder }: StateRecord, engine: Engine, archive: Archive): Promise<Followed> {
  const placed = kept.map(({ order, key, from, sender, text, media, sentAt }) => ({
    order,
    message: { key, from, text, ...(sender === undefined ? {} : { sender }), ...(media === undefined ? {} : { media }), ...(sentAt === undefined ? {} : { sentAt }) },
  }));
  const isGroup = Object.keys(sessions).some((speaker) => speaker !== '');
  const speaker = isGroup ? await safeSpeakers(placed.map(({ message }) => message), archive) : null;
  return judgeAgain(engine, Object.values(sessions)[0]?.channel ?? 'chat', placed, firstOrder, speaker, sessions['']?.known);
}

function reachedBy(base: Reached, was: Reached, is: Reached, isCorrected: boolean, isWhole: boolean): Reached {
  if (isCorrected && (isWhole || !atLeast(is.level, was.level))) return is;
  if (atLeast(base.level, is.level)) return { level: base.level, stage: base.stage, score: base.score };
  return { level: is.level, stage: furthest(base.stage, is.stage), score: Math.max(base.score, is.score) };
}

function flaggedAnew(messages: readonly KeptMessage[], { flagged }: Followed): readonly KeptMessage[] {
  const turns = new Map(flagged.map((turn) => [turn.message.key, turn]));
  return messages.map(({ level: _, signals: __, ...message }) => ({ ...message, ...flaggedFor(message.text, turns.get(message.key)) }));
}
