/** What the check page and its worker tell each other. The chats themselves stay in the worker. */
import type { Level } from '../conversation/level.ts';
import type { Sensitivity } from '../conversation/sensitivity.ts';
import type { Stage } from '../conversation/stage.ts';
import type { Format, Problem } from '../importing/exported.ts';
import type { Me, NamedSpeaker } from '../importing/speakers.ts';
import type { KeptMessage } from '../store/records.ts';

export type CheckRequest =
  /** The first one. */
  | { readonly type: 'begin'; readonly sensitivity: Sensitivity }
  | { readonly type: 'read'; readonly files: readonly { readonly name: string; readonly file: Blob }[] }
  | { readonly type: 'read-text'; readonly text: string }
  /** One for each chat. */
  | { readonly type: 'check'; readonly me: readonly Me[] }
  /** @param chat its place in the list */
  | { readonly type: 'keep'; readonly chat: number }
  /** All messages of a chat that was checked, for a report. */
  | { readonly type: 'tell'; readonly chat: number };

export type CheckAnswer =
  | { readonly type: 'read'; readonly chats: readonly ChatSummary[]; readonly problems: readonly Problem[] }
  /** Messages of all chats together. */
  | { readonly type: 'progress'; readonly done: number; readonly all: number }
  | { readonly type: 'checked'; readonly chats: readonly CheckedChat[] }
  | { readonly type: 'kept'; readonly chat: number; readonly id: string }
  | { readonly type: 'keep-failed'; readonly chat: number }
  /** A request other than to keep came to nothing. */
  | { readonly type: 'failed' }
  | { readonly type: 'told'; readonly chat: number; readonly channel: 'chat' | 'email'; readonly messages: readonly KeptMessage[] };

export interface ChatSummary {
  readonly format: Format;
  readonly title: string;
  readonly messages: number;
  /** Most messages first. */
  readonly speakers: readonly NamedSpeaker[];
  /** Where the export tells. */
  readonly me: Me;
}

export interface CheckedChat {
  readonly chat: number;
  readonly format: Format;
  readonly title: string;
  readonly level: Level;
  readonly stage: Stage | null;
  /** 0 to 100. */
  readonly score: number;
  readonly all: number;
  /** Whether the person despairs, by what they wrote. */
  readonly despair: boolean;
  /** It is in a language that Porchlight does not know. */
  readonly unknownLanguage: boolean;
  /** Those that were flagged. */
  readonly messages: readonly KeptMessage[];
}
