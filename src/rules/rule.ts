import type { Stage } from '../conversation/stage.ts';
import type { CueName, TaggedCue } from '../cues/cue.ts';

/** Rules of one family say nearly the same thing in other words: together they count no more than the family's cap. */
export type Family = 'approach' | 'request' | 'leverage' | 'threat' | 'demand';

/** Any one of these cues. */
export type AnyOf = readonly [CueName, ...CueName[]];

/** A cue that was seen within the last turns, this one included. */
export interface Near {
  readonly any: AnyOf;
  /** How many turns back; 0 is this turn alone. Infinity: ever in this conversation. */
  readonly within: number;
  /** Whose turn it was; missing: anybody's. */
  readonly by?: 'them' | 'me';
  /** The present turn does not count. */
  readonly earlier?: true;
}

/** What takes a frame's meaning away, and the sentence that it spares. */
export interface Defeat extends Near {
  readonly spares: string;
}

/** Which cues have to meet for a rule to speak. */
export interface Frame {
  /** All of these in the other side's present turn, each by any one of its cues. */
  readonly turn: readonly AnyOf[];
  /** … and each of these in the present turn or a few before it. */
  readonly near?: readonly Near[];
  /** … and, where given, the present turn carries a picture or video, or one did so lately. */
  readonly media?: { readonly within: number; readonly by: 'them' | 'me' };
  readonly unless?: readonly Defeat[];
}

/** One thing that offenders do. One file a rule; a rule knows no other rule, no language and no word. */
export interface Rule {
  /** File name, and what tests, advice and store call it. */
  readonly id: string;
  readonly stage: Stage;
  /** Rows of the requirements (S001…) that it stands on, or short names of the page of advice. */
  readonly sources: readonly string[];
  /** The harm, in one sentence. */
  readonly harm: string;
  readonly family: Family;
  /** Log-odds that one firing adds; repeated firings add less each time. */
  readonly weight: number;
  /** Said so plainly that nothing else is needed: `danger` at once, whatever was learned. */
  readonly plain?: true;
  /** Worth remembering though nothing else speaks for it: `notice` at once, whatever was learned. */
  readonly notable?: true;
  /** `email`: only in mail. */
  readonly channel?: 'email';
  /** What the tagger calls it. It suffices where the tagger is sure; where the tagger finds it unlikely, no frame is met. */
  readonly tagged?: TaggedCue;
  /** By words; any of them suffices. */
  readonly frames: readonly Frame[];
}
