import type { Message } from '../conversation/message.ts';
import type { CueName } from '../cues/cue.ts';
import type { Engine } from './engine.ts';
import { follow, knowing, worst, type Followed, type Sessions } from './follow.ts';
import type { Session } from './session.ts';

/** A message with its place in the conversation, from 0; places may be missing between two. */
export interface Placed {
  readonly message: Message;
  readonly order: number;
}

/**
 * Judges what is left of a conversation, as if it had just been read. Turns that are missing count as turns of which nothing is known, and
 * nothing that stands on both sides of a gap is read as one.
 * @param first the place of the first message that was ever read
 * @param speakerOf as in `follow`
 * @param known what is known of a talk between two beside its words
 */
export function judgeAgain(engine: Engine, channel: 'chat' | 'email', placed: readonly Placed[], first: number, speakerOf: ((message: Message) => string) | null, known: readonly CueName[] = []): Followed {
  let sessions: Sessions = {};
  let expected = first;
  const flagged: Followed['flagged'][number][] = [];
  for (const run of unbroken(placed)) {
    sessions = passedOver(speakerOf === null && expected === first ? knowing({}, channel, known) : sessions, run[0]!.order - expected);
    const followed = follow(engine, sessions, channel, run.map(({ message }) => message), [], speakerOf);
    sessions = followed.sessions;
    flagged.push(...followed.flagged);
    expected = run.at(-1)!.order + 1;
  }
  return { sessions, flagged };
}

function unbroken(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [];
  for (const one of placed.toSorted((a, b) => a.order - b.order)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)!.order + 1 === one.order) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function passedOver(sessions: Sessions, turns: number): Sessions {
  return turns === 0 ? sessions : Object.fromEntries(Object.entries(sessions).map(([speaker, session]) => [speaker, { ...session, turns: session.turns + turns }]));
}

/** How far a conversation has come. */
export type Reached = ReturnType<typeof worst>;

/** Sessions in which the conversation has come as far as is said; the one that speaks most for it carries it. */
export function sessionsAt(sessions: Sessions, reached: Reached & Pick<Session, 'despair'>): Sessions {
  const [speaker, session] = Object.entries(sessions).reduce<readonly [string, Sessions[string]] | null>((so, one) => (so === null || one[1].score > so[1].score ? one : so), null) ?? [];
  return speaker === undefined || session === undefined ? sessions : { ...sessions, [speaker]: { ...session, ...reached } };
}
