import type { Cue, CueName } from '../cues/cue.ts';
import type { AnyOf, Frame, Near } from '../rules/rule.ts';
import type { LastSeen, Session } from './session.ts';

/** The cues of the present turn by name; the first of each counts for the quote. */
export type TurnCues = ReadonlyMap<CueName, Cue>;

/**
 * Whether a frame is met by the present turn, and by which cues of it. Null: not met.
 * @param session which has noted the present turn
 * @param earlier the same session before it
 */
export function meets(frame: Frame, cues: TurnCues, session: Session, earlier: Session): readonly Cue[] | null {
  const found: Cue[] = [];
  for (const any of frame.turn) {
    const cue = firstOf(any, cues);
    if (cue === undefined) return null;
    found.push(cue);
  }
  if (frame.near?.some((near) => !isNear(near, session, earlier))) return null;
  if (frame.media !== undefined && !isWithin(session.media[frame.media.by], frame.media.within, session)) return null;
  if (frame.unless?.some((defeat) => isNear(defeat, session, earlier))) return null;
  return found;
}

function firstOf(any: AnyOf, cues: TurnCues): Cue | undefined {
  const name = any.find((candidate) => cues.has(candidate));
  return name === undefined ? undefined : cues.get(name);
}

function isNear(near: Near, session: Session, earlier: Session): boolean {
  return near.any.some((name) => {
    const seen: LastSeen | undefined = (near.earlier === true ? earlier : session).cues[name];
    if (seen === undefined) return false;
    if (near.by !== undefined) return isWithin(seen[near.by], near.within, session);
    return isWithin(Math.max(seen.them, seen.me), near.within, session);
  });
}

function isWithin(turn: number, within: number, session: Session): boolean {
  return turn >= 0 && session.turns - 1 - turn <= within;
}
