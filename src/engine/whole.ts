import { LEVELS, type Level } from '../conversation/level.ts';
import { CONTEXT_TURNS, type Message } from '../conversation/message.ts';
import type { Stage } from '../conversation/stage.ts';
import { favoured } from '../cues/lexicon.ts';
import type { Engine } from './engine.ts';
import { follow, isInUnknownLanguage, showsDespair, worst, type FlaggedTurn, type Sessions } from './follow.ts';

/** A conversation that is read from its beginning, as far as it was read. */
export interface Whole {
  readonly sessions: Sessions;
  readonly level: Level;
  readonly stage: Stage | null;
  /** 0 to 100. */
  readonly score: number;
  /** What most speaks for; null where nothing does, or where it is none that is known. */
  readonly language: string | null;
  /** Whether it is in a language that is not known: then little that is said in it is noticed. */
  readonly unknownLanguage: boolean;
  /** Whether the person despairs, by what they wrote. */
  readonly despair: boolean;
  /** The first turn, from 0, after which the level was at least this. */
  readonly first: Readonly<Partial<Record<Level, number>>>;
  /** With the turn of the message, from 0. */
  readonly flagged: readonly (FlaggedTurn & { readonly turn: number })[];
}

/** Reads a conversation bit by bit. */
export interface WholeReading {
  /**
   * Reads on. Each turn is judged with those before it alone.
   * @param end the turn to stop before, from 0
   */
  readTo(end: number): void;
  /** What was found so far. */
  found(): Whole;
}

/** @param speakerOf in groups, a name for the other speaker; null for a talk between two */
export function readWhole(engine: Engine, channel: 'chat' | 'email', messages: readonly Message[], speakerOf: ((message: Message) => string) | null): WholeReading {
  let sessions: Sessions = {};
  let next = 0;
  const first: Partial<Record<Level, number>> = {};
  const flagged: Whole['flagged'][number][] = [];
  return {
    readTo(end) {
      for (; next < Math.min(end, messages.length); next += 1) {
        const turn = next;
        const followed = follow(engine, sessions, channel, [messages[turn]!], messages.slice(Math.max(0, turn - CONTEXT_TURNS), turn), speakerOf);
        sessions = followed.sessions;
        const { level } = worst(sessions);
        for (const reached of LEVELS.slice(1, LEVELS.indexOf(level) + 1)) first[reached] ??= turn;
        // A signal may be about a turn shortly before the one that completed it.
        flagged.push(...followed.flagged.map((one) => ({ ...one, turn: messages.lastIndexOf(one.message, turn) })));
      }
    },
    found() {
      const votes = Object.values(sessions).map(({ languages }) => languages).filter((languages) => Object.keys(languages).length > 0);
      const unknownLanguage = isInUnknownLanguage(sessions);
      return { sessions, ...worst(sessions), despair: showsDespair(sessions), language: votes[0] === undefined || unknownLanguage ? null : favoured(votes[0]), unknownLanguage, first, flagged };
    },
  };
}

/** The same, read to its end at once. */
export function wholeOf(...conversation: Parameters<typeof readWhole>): Whole {
  const reading = readWhole(...conversation);
  reading.readTo(Infinity);
  return reading.found();
}
