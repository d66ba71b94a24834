import type { Contact } from '../conversation/conversation.ts';
import type { CueName } from '../cues/cue.ts';
import type { Sessions } from '../engine/follow.ts';
import type { Session } from '../engine/session.ts';

/** A request is fresh for so many turns of either side. */
const FRESH = 6;
const REQUESTS: readonly CueName[] = ['asks-intimate', 'asks-picture', 'tagged-intimate-request'];
/** A picture of the bicycle that is for sale is another matter. */
const HARMLESS: readonly CueName[] = ['trades', 'works'];

/** Whether somebody whom the site itself shows as a stranger has just asked for a picture. */
export function hasStrangerAsked(contact: Contact, sessions: Sessions): boolean {
  return contact.standing !== undefined && Object.values(sessions).some((session) => said(session, REQUESTS, ['them']) && !said(session, HARMLESS, ['them', 'me']));
}

function said(session: Session, cues: readonly CueName[], by: readonly ('them' | 'me')[]): boolean {
  return cues.some((name) => by.some((side) => (session.cues[name]?.[side] ?? -1) >= Math.max(0, session.turns - FRESH)));
}
