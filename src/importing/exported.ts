import type { ChatEvent, Media } from '../conversation/message.ts';

/** What an export was made by. */
export type Format = 'whatsapp' | 'telegram' | 'meta' | 'snapchat' | 'discord' | 'sms' | 'mail' | 'pasted';

/** How the sites of chats begin that came out of an export; its format follows. */
export const IMPORT = 'import:';

/** One message as an export tells it. */
export interface ExportedMessage {
  /** The name that the export gives; null on system rows, and where text was pasted without names. */
  readonly sender: string | null;
  readonly text: string;
  readonly quoted?: string;
  /** ms, UTC. */
  readonly sentAt?: number;
  readonly media?: Media;
  readonly event?: ChatEvent;
}

/** A conversation out of an export, before it is known who the person is. */
export interface ExportedChat {
  readonly format: Format;
  readonly channel: 'chat' | 'email';
  /** What the export calls it; may be empty. */
  readonly title: string;
  /** The sender who is the person, where the export tells; null: ask. */
  readonly me: string | null;
  /** In the order of time. */
  readonly messages: readonly ExportedMessage[];
}

/** Why something could not be read; `failed`: for no reason that is known, as where a file was changed or taken away since it was chosen. The sentences are in the interface's texts. */
export const PROBLEMS = [
  'unknown-format',
  'no-messages',
  'too-large',
  'zip-bomb',
  'zip-paths',
  'zip-broken',
  'zip-empty',
  'not-json',
  'not-a-chat',
  'line-unread',
  'message-unread',
  'mail-unread',
  'failed',
] as const;

export type ProblemReason = (typeof PROBLEMS)[number];

export interface Problem {
  readonly file: string;
  /** From 1; null where it is the whole file. In lists, the number of the message. */
  readonly line: number | null;
  readonly reason: ProblemReason;
}

/** What came of reading one file: both may hold something. */
export interface Imported {
  readonly chats: readonly ExportedChat[];
  readonly problems: readonly Problem[];
}

/** A file that cannot be read as what it should be. */
export class ImportError extends Error {
  readonly reason: ProblemReason;
  readonly line: number | null;

  constructor(reason: ProblemReason, line: number | null = null) {
    super(reason);
    this.reason = reason;
    this.line = line;
  }
}

/** One text out of a file or an archive. */
export interface ExportedText {
  /** With the folders inside of an archive. */
  readonly name: string;
  readonly text: string;
}

/** What a format makes of its texts, besides the file's name in its problems. */
export interface Read {
  readonly chats: readonly ExportedChat[];
  readonly unread?: readonly Omit<Problem, 'file'>[];
}
