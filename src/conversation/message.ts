/** Whose message it is. `unknown` is a result: a wrong guess could accuse the person themselves. */
export const SPEAKERS = ['me', 'them', 'unknown'] as const;

export type Speaker = (typeof SPEAKERS)[number];

/** Each side taken for the other. */
export const OTHER_SIDE: Readonly<Record<Speaker, Speaker>> = { me: 'them', them: 'me', unknown: 'unknown' };

/** What a message carries beside text. The thing itself is never looked at. */
export const MEDIA = ['image', 'video', 'voice', 'call', 'file'] as const;

export type Media = (typeof MEDIA)[number];

/** What a system row of the page tells. */
export type ChatEvent = 'call' | 'video-call' | 'matched' | 'removed' | 'notice';

/** One turn of a conversation, as the person sees it on the page. */
export interface Message {
  /** The same message has the same key each time it is read, see keys.ts. */
  readonly key: string;
  readonly from: Speaker;
  /** The name or handle that the page shows beside the message; needed in groups. */
  readonly sender?: string;
  /** The own words of the message: quotes, reactions and clock texts are taken off. May be empty. */
  readonly text: string;
  /** The text of the earlier message that this one answers to. */
  readonly quoted?: string;
  /** ms, UTC; missing where the page does not tell. */
  readonly sentAt?: number;
  readonly media?: Media;
  /** Set on system rows, which nobody said. */
  readonly event?: ChatEvent;
}

/** A message as it is read from a page; `id` is the site's own id where it has one. Keys are made by keys.ts. */
export type Row = Omit<Message, 'key'> & { readonly id?: string };

/** How many turns before a message go along with it as context, from the page to the tagger. */
export const CONTEXT_TURNS = 8;
