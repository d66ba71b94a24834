import type { Contact } from './conversation.ts';

/** What stands above a mail, where its words stand in a frame of another host. Plain data, because such frames can only tell each other. */
export interface MailHead {
  /** Id of the mail that it is about, the same as in the address of the frame. */
  readonly mail?: string;
  readonly subject?: string;
  readonly contact?: Contact;
  readonly sentAt?: number;
  /** The person's own address. */
  readonly own?: string;
}
