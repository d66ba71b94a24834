/** How the site shows that somebody is not (yet) known to the person. */
export type Standing = 'message-request' | 'not-in-contacts';

/** The other side, as far as the page tells. */
export interface Contact {
  /** Display name. */
  readonly name?: string;
  /** User name, number or address by which the site knows them. */
  readonly handle?: string;
  readonly standing?: Standing;
  readonly mutualFriends?: number;
  /** ms, UTC. */
  readonly matchedAt?: number;
}

/** A conversation that stands open on a page. */
export interface Conversation {
  /** The adapter's id. */
  readonly site: string;
  /** What the site itself calls the conversation; null where the page does not tell: such a conversation is never merged by its name alone. */
  readonly key: string | null;
  /** Random, for as long as a page follows it: what follows on short words is of the same, too. */
  readonly thread?: string;
  readonly channel: 'chat' | 'email';
  /** More than one other speaker. */
  readonly group: boolean;
  readonly contact: Contact;
  readonly url: string;
}
