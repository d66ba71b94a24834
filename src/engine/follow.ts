import { highest, type Level } from '../conversation/level.ts';
import { CONTEXT_TURNS, type Message } from '../conversation/message.ts';
import { furthest, type Stage } from '../conversation/stage.ts';
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
      if (read.assessment.signals.length > 0) flagged.push({ message, signals: read.assessment.signals, level: worst(next).level });
    }
  });
  return { sessions: next, flagged };
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
