import type { Contact } from '../conversation/conversation.ts';
import type { Level } from '../conversation/level.ts';
import type { Media, Speaker } from '../conversation/message.ts';
import type { Stage } from '../conversation/stage.ts';
import type { Answers, FineReason } from '../conversation/told.ts';

/** Who and where a conversation is; sealed. */
export interface Identity {
  readonly site: string;
  readonly contact: Contact;
  readonly url: string;
  /** What the site itself calls the conversation; not with what was stored by the first versions. */
  readonly key?: string | null;
}

/** A conversation that reached at least `notice`, as the popup and the review page get it. Times are ms, UTC. */
export interface FlaggedConversation {
  readonly id: string;
  readonly site: string;
  readonly contact: Contact;
  readonly url: string;
  readonly level: Exclude<Level, 'none'>;
  readonly stage: Stage | null;
  /** 0 to 100, the highest reached. */
  readonly score: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** Set while the person has said "This is fine". */
  readonly dismissedAt?: number;
  /** Why it is fine, as the person said. */
  readonly dismissedFor?: FineReason;
  /** Whether the person's own words show that they cannot go on. */
  readonly despair: boolean;
  /** What the person has said of the case. */
  readonly answers: Answers;
  /** Whether the text of both sides is being kept (from `danger` on, until stopped). */
  readonly keeping: boolean;
  /** Conversations with the same name here are one case, as the person says; a case of one is none. */
  readonly case?: string;
  /** Conversations of which the person says that they are not of its case. */
  readonly apart?: readonly string[];
  /** The person's own. */
  readonly notes?: string;
}

/** Why a message was flagged. */
export interface FlaggedSignal {
  readonly rule: string;
  readonly stage: Stage;
  /** The words in the message that mattered. */
  readonly words: string;
}

/** A message that was flagged, or kept since `danger`. */
export interface KeptMessage {
  readonly key: string;
  /** Position in the conversation; gaps are messages that were not kept. */
  readonly order: number;
  readonly from: Speaker;
  /** Who wrote it as the page told, where the person says otherwise. */
  readonly asRead?: Speaker;
  readonly sender?: string;
  readonly text: string;
  readonly media?: Media;
  readonly sentAt?: number;
  readonly readAt: number;
  /** The level of the conversation after it; on flagged messages. */
  readonly level?: Level;
  /** Empty for messages that were only kept. */
  readonly signals: readonly FlaggedSignal[];
}

/** A conversation with what is kept of it, in its order. */
export interface Recorded {
  readonly conversation: FlaggedConversation;
  readonly messages: readonly KeptMessage[];
}
