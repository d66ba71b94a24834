import type { Conversation } from '../conversation/conversation.ts';
import type { Row } from '../conversation/message.ts';
import type { MailHead } from '../conversation/mail-head.ts';

/** One conversation that stands open on the page. */
export interface OpenConversation {
  readonly conversation: Conversation;
  /** The smallest element that holds all rows and outlives them: what the watcher observes. */
  readonly list: Element;
  /** In the order of the page, oldest first; the newest, see NEWEST. */
  readonly rows: readonly Row[];
  /** Shadow roots and documents of frames that rows stand in: an observer of the list does not see into them. */
  readonly trees?: readonly Node[];
}

/** How well a site is known, and since when: tried with the real client, published by those who read it, or guessed from products alike. */
export interface HowKnown {
  readonly how: 'tried' | 'published' | 'guessed';
  readonly on: string;
}

/**
 * The answer of an adapter. `no-chat`: nothing is open. `unreadable`: a chat is open, and cannot be read rightly.
 * Unknown is a result: an adapter never guesses a speaker.
 */
export type Reading =
  | { readonly state: 'no-chat' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'read'; readonly open: readonly OpenConversation[] };

/** So many rows of a list are read by itself, the newest: more than are ever sent, so that the oldest of those still have what stood above them. */
export const NEWEST = 240;

/**
 * What `read` makes of a part of the page; or what it made of it before, for as long as nothing in the part has changed. What changes in
 * a list is no change of what holds the list: of the document, say.
 * @param read the same function each time. It may look at the part and at the attributes of what holds it, but not at measures or
 *   computed styles, which change unnoticed.
 */
export type Recall = <P extends Node, T>(part: P, read: (part: P) => T) => T;

/** Remembers nothing. */
export const afresh: Recall = (part, read) => read(part);

/** How one site's pages become conversations. One site, one file, named after its id. Touches no DOM when imported. */
export interface Adapter {
  readonly id: string;
  /** What people call the site. */
  readonly name: string;
  /** Match patterns of the site, for the manifest. Empty for clients that live on any host. */
  readonly hosts: readonly string[];
  /** Every listed site says so. */
  readonly known?: HowKnown;
  /** A webmail: there people read where nobody could write. */
  readonly mail?: true;
  /** Where the words stand in frames of other hosts: then the site's scripts run in frames as well, and tell each other. */
  readonly frames?: {
    /** Whether this is such a frame. */
    isWords(document: Document): boolean;
    /** What this page, around it, says of the open mail; null where it says nothing. */
    headIn(document: Document): MailHead | null;
  };
  /** Whether this page is this site's (or this client's) by its structure. Quick, never waits. */
  recognises(document: Document): boolean;
  /** Attributes that tell of a change in a row whose text stays as it is: deleted, say. */
  readonly telling?: readonly string[];
  /**
   * Reads without changing, focusing, scrolling or requesting anything.
   * @param most so many rows of a list, the newest
   */
  read(root: Document, recall?: Recall, most?: number): Reading;
  /** Open shadow roots and documents of frames that have to be watched like the page itself; of the last reading. */
  innerRoots?(root: Document): readonly Node[];
}
