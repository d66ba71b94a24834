import type { Conversation } from '../conversation/conversation.ts';
import type { Row } from '../conversation/message.ts';

/** One conversation that stands open on the page. */
export interface OpenConversation {
  readonly conversation: Conversation;
  /** The smallest element that holds all rows and outlives them: what the watcher observes. */
  readonly list: Element;
  /** In the order of the page, oldest first. */
  readonly rows: readonly Row[];
  /** Shadow roots and documents of frames that rows stand in: an observer of the list does not see into them. */
  readonly trees?: readonly Node[];
}

/** How well a site is known, and since when: tried with the real client, published by those who read it, or guessed from products alike. */
export interface Known {
  readonly how: 'tried' | 'published' | 'guessed';
  readonly on: string;
}

/**
 * The answer of an adapter. `no-chat`: nothing is open. `unreadable`: a chat is open, and cannot be read rightly.
 * Unknown is a result: an adapter never guesses a speaker.
 */
export type Reading =
  | { readonly state: 'no-chat' }
  | { readonly state: 'unreadable'; readonly reason: string }
  | { readonly state: 'read'; readonly open: readonly OpenConversation[] };

/** How one site's pages become conversations. One site, one file, named after its id. Touches no DOM when imported. */
export interface Adapter {
  readonly id: string;
  /** What people call the site. */
  readonly name: string;
  /** Match patterns of the site, for the manifest. Empty for clients that live on any host. */
  readonly hosts: readonly string[];
  /** Every listed site says so. */
  readonly known?: Known;
  /** Whether this page is this site's (or this client's) by its structure. Quick, never waits. */
  recognises(document: Document): boolean;
  /** Reads without changing, focusing, scrolling or requesting anything. */
  read(root: Document): Reading;
  /** Open shadow roots and documents of frames that have to be watched like the page itself; of the last reading. */
  innerRoots?(root: Document): readonly Node[];
}
