import type { Level } from '../conversation/level.ts';
import type { Stage } from '../conversation/stage.ts';
import type { CueName } from '../cues/cue.ts';
import type { Votes } from '../cues/lexicon.ts';
import { NO_MEMORY, type Memory } from '../cues/memory.ts';
import type { Gist } from '../cues/network.ts';
import type { WordingOdds } from '../cues/wording.ts';
import type { Family } from '../rules/rule.ts';
import { NO_TRACES, type Traces } from './traces.ts';

/** When a cue was last seen, as turn numbers from 0; -1 for never. */
export interface LastSeen {
  readonly them: number;
  readonly me: number;
}

/** What the tagger took a turn for most likely, said or only implied. */
export interface Suspicion {
  readonly rule: string;
  /** Log-odds: half in the light of all that was said before, half what its own words add. Either alone names the stage rightly less often. */
  readonly strength: number;
  /** The turn's number, from 0, and its words that mattered, in characters. */
  readonly turn: number;
  readonly start: number;
  readonly end: number;
}

/** What the words themselves told (src/cues/wording.ts): what is carried, and log-odds, after the last turn and the highest that they ever were. */
export interface Worded {
  readonly gist: Gist;
  readonly now: WordingOdds;
  readonly ever: WordingOdds;
}

/** Log-odds of what nothing speaks for. */
const UNLIKELY: WordingOdds = { threatened: -8, doubtful: -8 };

export const NOT_WORDED: Worded = { gist: [], now: UNLIKELY, ever: UNLIKELY };

/**
 * All that is remembered of a conversation with one other speaker: numbers and names of cues and rules, never text.
 * Plain JSON; its size is bounded by the number of cues and rules, not by the length of the conversation.
 */
export interface Session {
  readonly channel: 'chat' | 'email';
  /** How many turns have been read. */
  readonly turns: number;
  readonly cues: Readonly<Partial<Record<CueName, LastSeen>>>;
  /** What is known of the conversation beside its words: the other side's next turn carries it, once. */
  readonly known?: readonly CueName[];
  /** The last turn that carried a picture or a video. */
  readonly media: LastSeen;
  /** How often each rule has fired. */
  readonly fired: Readonly<Record<string, number>>;
  /** Log-odds gathered by each family, before its cap. */
  readonly evidence: Readonly<Partial<Record<Family, number>>>;
  /** What speaks for each language. */
  readonly languages: Votes;
  /** How many words were read, added up as the votes are; missing in sessions of earlier versions. */
  readonly words?: number;
  /** What was talked about. */
  readonly memory: Memory;
  /** What the tagger carries from turn to turn. */
  readonly gist: Gist;
  /** What the learned tagger told of the turns. */
  readonly traces: Traces;
  /** Missing in sessions of earlier versions. */
  readonly worded?: Worded;
  /** The strongest of the last few turns: the reason of a warning that no rule gives a reason for. */
  readonly suspicion: Suspicion | null;
  /** Whether the person has ever spoken of not wanting to live. It raises no suspicion: it says whom to name first. */
  readonly despair: boolean;
  readonly level: Level;
  readonly stage: Stage | null;
  /** The furthest stage that was named or only implied. */
  readonly implied: Stage | null;
  /** 0 to 100, the highest reached. */
  readonly score: number;
}

export function newSession(channel: 'chat' | 'email'): Session {
  return { channel, turns: 0, cues: {}, media: { them: -1, me: -1 }, fired: {}, evidence: {}, languages: {}, memory: NO_MEMORY, gist: [], traces: NO_TRACES, worded: NOT_WORDED, suspicion: null, despair: false, level: 'none', stage: null, implied: null, score: 0 };
}
