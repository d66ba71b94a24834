/** The few messages between page, background and popup, typed once. */
import type { AskedQuestion, Card } from './advice/card.ts';
import type { ConversationGuards, PaymentReminder } from './advice/guards.ts';
import type { PointingLabels } from './advice/words/words.ts';
import type { Conversation } from './conversation/conversation.ts';
import type { Level } from './conversation/level.ts';
import type { Message } from './conversation/message.ts';
import type { Stage } from './conversation/stage.ts';
import type { MailHead } from './conversation/mail-head.ts';
import type { Correction, FineReason, Question } from './conversation/told.ts';

/** What a page has read and the background has not yet acknowledged. */
export interface Batch {
  /** Random; the same when the batch is sent again. */
  readonly id: string;
  readonly conversation: Conversation;
  /** `append`: the messages follow what was sent before. `whole`: older rows appeared; all rows that the page shows, to be folded anew. */
  readonly order: 'append' | 'whole';
  /** In page order. */
  readonly messages: readonly Message[];
  /** Up to eight turns that stand before them. */
  readonly before: readonly Message[];
  /** The person asks for all of it to be kept, whatever was found in it. */
  readonly keep?: true;
}

/** What the background says of a conversation; `card` only where something is to be shown in the page. */
export interface Verdict {
  /** The store's id of the conversation. */
  readonly conversation: string;
  readonly level: Level;
  readonly stage: Stage | null;
  readonly card: Card | null;
  /** What the guards say in it; null where there is no doubt, or it was marked fine. */
  readonly guards: ConversationGuards | null;
  /** It is in a language that Porchlight does not know. */
  readonly unknownLanguage?: true;
}

export type PageMessage =
  | { readonly type: 'batch'; readonly batch: Batch }
  | { readonly type: 'verdict'; readonly conversation: string }
  | { readonly type: 'dismiss'; readonly conversation: string; readonly why: FineReason }
  | { readonly type: 'undo-dismiss'; readonly conversation: string }
  | { readonly type: 'minimise'; readonly conversation: string }
  /** The person has answered a question on the card; null takes the answer back. */
  | { readonly type: 'answer'; readonly conversation: string; readonly question: Question; readonly answer: boolean | null }
  | { readonly type: 'stop-keeping'; readonly conversation: string }
  | { readonly type: 'show-all'; readonly conversation: string }
  /** `asked`: what the card has asked, so that the page of help begins with the answers. */
  | { readonly type: 'show-help'; readonly asked?: readonly AskedQuestion[] }
  /** From the review: the person says who wrote a message (by its key), or, of all at once, that each side was taken for the other. */
  | { readonly type: 'correct-speaker'; readonly conversation: string; readonly correction: Correction }
  /** From the review: destroys all conversations and the keys that seal them; the background then begins anew. */
  | { readonly type: 'remove-all' }
  /** From the page for backups, before anything is brought in: the background takes over its key for hashes (base64), since it may just be hashing with another. */
  | { readonly type: 'adopt-hashing'; readonly hashing: string }
  /** From the settings: a passphrase was set or removed; answered once all that is kept is sealed accordingly. */
  | { readonly type: 'seal-anew' }
  /** The page needs the general reader; answered once its script has run there. */
  | { readonly type: 'bring-general' }
  /** The page holds a conversation in doubt and needs the guards; answered likewise. */
  | { readonly type: 'bring-guards' }
  /** From one frame of a site to the others of the same tab. */
  | { readonly type: 'between-frames'; readonly word: FrameWord }
  /** From a frame: may the camera go on? The page around it asks the person. Answered with true or false. */
  | { readonly type: 'ask-camera' }
  /** From a page without a chat: what the guards say of a conversation that was read a moment ago. Answered with ConversationGuards or null. */
  | { readonly type: 'read-lately' }
  /** From a site for payments: is there something to remind of? Answered with PaymentReminder or null. */
  | { readonly type: 'payment' };

/** What the background answers to a message that is not about the general reader or the camera. */
export type Answer = Acknowledgement | Verdict | ConversationGuards | PaymentReminder | null | undefined;

/** What frames of a site tell each other where the words of a mail stand in a frame of another host. */
export type FrameWord =
  | { readonly type: 'ask-head' }
  | { readonly type: 'head'; readonly head: MailHead }
  /** What stands read in a frame: the page around it shows the card. `read` in test builds alone. */
  | { readonly type: 'read'; readonly verdicts: readonly Verdict[]; readonly conversations: number; readonly read: readonly object[] }
  | { readonly type: 'stop' };

/** The background passes on what a frame has said. */
export interface FromFrame {
  readonly type: 'from-frame';
  readonly word: FrameWord;
}

/** What the background asks of the page around a frame that wants the camera; answered with true or false. */
export interface CameraRequest {
  readonly type: 'camera';
}

/** Somebody comes into the room: our own pages close, the card goes. Sent by whoever notices, to all. */
export interface HideAll {
  readonly type: 'hide-all';
}

/** The background's answer to a batch, sent after its database has committed. */
export interface Acknowledgement {
  readonly batch: string;
  readonly verdict: Verdict;
  /** How many messages of the conversation are kept; always told of a batch that was to be kept. */
  readonly kept?: number;
}

/** What the popup asks of the page that stands in front. */
export type PageRequest =
  | { readonly type: 'page-state' }
  /** Reads no further; answered with the state. */
  | { readonly type: 'stop-reading' }
  /** Forgets what was shown on this site; answered with the state. */
  | { readonly type: 'forget-shown' }
  /** Has all that stands loaded on the page kept, both sides of it; answered with how many messages are then kept, or rejected. */
  | { readonly type: 'keep-page' }
  /** Lets the person point at messages. `labels` are the texts of the overlay. */
  | { readonly type: 'point'; readonly labels: PointingLabels; readonly language: string };

export interface PageState {
  /** `off`: no consent yet, or this site switched off, or reading was stopped. */
  readonly state: 'off' | 'no-chat' | 'unreadable' | 'read';
  /** The adapter that reads. */
  readonly adapter: string | null;
  /** The site's own adapter, by the page's address or structure; null on pages that none knows. */
  readonly site: string | null;
  /** Read by the general method: there is no adapter, or it failed. */
  readonly general: boolean;
  /** The person has shown where the chat is. */
  readonly shown: boolean;
  readonly conversations: number;
  /** One of them is in a language that Porchlight does not know. */
  readonly unknownLanguage?: boolean;
}
