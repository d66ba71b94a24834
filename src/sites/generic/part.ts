/** What comes of taking a row apart. */
import type { Media } from '../../conversation/message.ts';

/** One row, taken apart. */
export interface Part {
  readonly row: Element;
  readonly text: string;
  readonly quoted?: string;
  /** What the page calls the speaker, in the row itself. */
  readonly label?: string;
  /** Names in attributes: of pictures, and of the row for screen readers. */
  readonly hints: readonly string[];
  readonly clock?: string;
  readonly sentAt?: number;
  readonly media?: Media;
  /** The only name in it could be that of who is quoted. */
  readonly unsure?: true;
  /** Marks of delivery stand in it. */
  readonly delivered: boolean;
  /** The element that holds the words, or the picture. */
  readonly core: Element;
  /** A date or a line between messages, nothing that was said. */
  readonly divider: boolean;
}
