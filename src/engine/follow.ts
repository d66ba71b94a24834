import { highest, type Level } from '../conversation/level.ts';
import { CONTEXT_TURNS, type Message } from '../conversation/message.ts';
import { furthest, type Stage } from '../conversation/stage.ts';
import type { CueName } from '../cues/cue.ts';
import { isKnownLanguage } from '../cues/lexicon.ts';
import type { Engine, Signal } from './engine.ts';
import { newSession, type Session } from './session.ts';

/** One session for each other speaker of a conversation; a talk between two has one, under the empty name. */
export type Sessions = Readonly<Record<string, Session>>;

/** What a message was flagged for. */
export interface FlaggedTurn {
  readonly message: Message;
  readonly signals: readonly Signal[];
  /** The level of the conversation after this message. */
  readonly level: Level;
}

export interface Followed {
  readonly sessions: Sessions;
  readonly flagged: readonly FlaggedTurn[];
}

/** The worst of all sessions: that is where the conversation stands. */
export function worst(sessions: Sessions): { readonly level: Level; readonly stage: Stage | null; readonly score: number } {
  return Object.values(sessions).reduce<{ level: Level; stage: Stage | null; score: number }>(
    (so, session) => ({ level: highest(so.level, session.level), stage: furthest(so.stage, session.stage), score: Math.max(so.score, session.score) }),
    { level: 'none', stage: null, score: 0 },
  );
}

/**
 * Folds messages, in page order, into the sessions of their conversation.
 * @param speakerOf in groups, a name for the other speaker that is safe to be kept; null for a talk between two
 */
export function follow(
  engine: Engine,
  sessions: Sessions,
  channel: 'chat' | 'email',
  messages: readonly Message[],
  before: readonly Message[],
  speakerOf: ((message: Message) => string) | null,
): Followed {
  const next: Record<string, Session> = { ...sessions };
  const flagged: FlaggedTurn[] = [];
  const turns = [...before, ...messages];
  messages.forEach((message, index) => {
    const at = before.length + index;
    const context = turns.slice(Math.max(0, at - CONTEXT_TURNS), at);
    const speakers = speakerOf === null ? [''] : message.from === 'them' ? [speakerOf(message)] : Object.keys(next);
    for (const speaker of speakers) {
      const read = engine.read(next[speaker] ?? newSession(channel), message, context);
      next[speaker] = read.session;
      for (const [about, signals] of byMessage(read.assessment.signals, turns.slice(0, at + 1), speakerOf === null ? () => true : (turn) => turn.from !== 'them' || speakerOf(turn) === speaker)) {
        flagged.push({ message: about, signals, level: worst(next).level });
      }
    }
  });
  return { sessions: next, flagged };
}

/** Signals with the message that each is about; one that stands too far back is left out. */
function byMessage(signals: readonly Signal[], turns: readonly Message[], isRead: (turn: Message) => boolean): Map<Message, Signal[]> {
  const read = turns.filter((turn) => turn.event === undefined && isRead(turn));
  const found = new Map<Message, Signal[]>();
  for (const signal of signals) {
    const message = read.at(-1 - (signal.back ?? 0));
    if (message !== undefined) found.set(message, [...(found.get(message) ?? []), signal]);
  }
  return found;
}

/** The sessions of a talk between two of which more is known than its words. */
export function knowing(sessions: Sessions, channel: 'chat' | 'email', known: readonly CueName[]): Sessions {
  return { ...sessions, '': { ...(sessions[''] ?? newSession(channel)), known } };
}

/** Whether the person has spoken of not wanting to live, whoever they spoke to. */
export function showsDespair(sessions: Sessions): boolean {
  return Object.values(sessions).some(({ despair }) => despair);
}

/** Whether a talk is in a language that is not known: then little that is said in it is noticed. */
export function isInUnknownLanguage(sessions: Sessions): boolean {
  return Object.values(sessions).some(({ languages, words }) => !isKnownLanguage(languages, words ?? 0));
}

/** Sessions folded anew keep what was reached before: levels do not fall by themselves. */
export function keepHighest(anew: Sessions, earlier: Sessions): Sessions {
  const result: Record<string, Session> = { ...earlier };
  for (const [speaker, session] of Object.entries(anew)) {
    const was = earlier[speaker];
    result[speaker] =
      was === undefined ? session : { ...session, level: highest(session.level, was.level), stage: furthest(session.stage, was.stage), score: Math.max(session.score, was.score) };
  }
  return result;
}
