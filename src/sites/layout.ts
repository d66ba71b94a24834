import type { ChatEvent, Media, Row } from '../conversation/message.ts';
import { isAt, type Field } from './field.ts';
import { pageReader } from './panes.ts';
import type { Adapter, HowKnown } from './site.ts';

/** One rung of the ladder that tells whose a message is. */
export type Sign =
  /** Selectors that the row matches, has inside or lies in. Absence is a sign only where the selector says so: `.row:not(.own)`. */
  | { readonly me?: string; readonly them?: string }
  /** The part of the row that the site justifies to the start for the one and to the end for the other. */
  | { readonly justified: string }
  /** A value that is the same on all rows of one speaker: what better signs say of one of them holds for all. */
  | { readonly alike: readonly Field[] }
  | NameSign;

/** A name, handle or number beside the message, against those of the person and of the other. */
export interface NameSign {
  readonly name: readonly Field[];
  readonly own?: readonly Field[];
  readonly peer?: readonly Field[];
  /** Languages in which the page is known to have "you" in place of the person's name, always. */
  readonly you?: string;
  /** What looks like this is shared by many: alike says nothing. */
  readonly shared?: RegExp;
  /** Messages without a name are of the one above. */
  readonly inherits?: true;
}

/**
 * One chat site as data: where things stand on its page. Newer and older looks stand side by side; what is sure comes first. Class names
 * are one way among several wherever the page has anything else.
 */
export interface Layout {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly known: HowKnown;
  /** Tells this site's pages on any host. */
  readonly mark: string;
  /** Hosts of many products, or pages that hardly anything is known of: the host alone does not make the page this site's. */
  readonly weak?: true;
  /** Elements with open shadow roots on the way to the messages. */
  readonly shadow?: string;
  /** A page that asks for a code, a login or a proof first. */
  readonly gate?: string;
  /** The open chats; the whole page where it has room for one only. */
  readonly pane?: string;
  /** Panes over other pages: the address says nothing of them. */
  readonly drawer?: string;
  /** A pane is the smallest element that has this too. */
  readonly around?: string;
  /** What holds the rows; where none is there, the smallest element around them. */
  readonly list?: readonly string[];
  /** One message; what lies inside of another counts once. */
  readonly row: string;
  /** Kinds of own words, the first that the row has. */
  readonly text: readonly string[];
  /** Where all names are gone: the last such part, because a quote looks alike and stands before. */
  readonly lastText?: string;
  /** Parts of rows that are nobody's words: clocks, reactions, labels, what is passed on. */
  readonly strip?: string;
  readonly quote?: string;
  /** The words in a quote, without the name above them. */
  readonly quoted?: string;
  /** Posts and films that are shared, whose words are those of strangers. */
  readonly share?: string;
  /** Whole messages that are passed on. */
  readonly forward?: string;
  readonly picturesInText?: true;
  readonly media?: Readonly<Partial<Record<Media, string>>>;
  readonly events?: readonly (readonly [ChatEvent, string])[];
  /** What stands in place of words that were taken back, as the whole text, in the languages in which it is known. */
  readonly removed?: RegExp;
  readonly signs: readonly Sign[];
  /** Both sides are laid out alike: no place tells a speaker. */
  readonly flat?: true;
  /** A run of messages with one name for all. */
  readonly run?: string;
  readonly sender?: readonly Field[];
  readonly messageId?: readonly Field[];
  readonly time?: readonly Field[];
  /** When a message was sent, where its id tells. */
  readonly timeOfId?: (id: string) => number;
  /** Headings with the day, and in some cases the clock, of the rows below. */
  readonly day?: string;
  /** The key of the conversation in the address, or in the pane. */
  readonly key?: { readonly at?: RegExp; readonly in?: readonly Field[] };
  readonly contact?: { readonly name?: readonly Field[]; readonly handle?: readonly Field[] };
  readonly group?: string;
  readonly groupAt?: RegExp;
  readonly request?: string;
  readonly requestAt?: RegExp;
  readonly stranger?: string;
  /** There is a chat wherever there is this. */
  readonly composer?: string;
  /** Attributes that tell of a change in a row whose text stays as it is. */
  readonly telling?: readonly string[];
  /** What the selectors cannot say of a row; looks at nothing else. */
  readonly refine?: (row: Row, element: Element) => Row | null;
}

/** The adapter of a site that is described by its layout. */
export function chatSite(layout: Layout): Adapter {
  const { id, name, hosts, known, telling } = layout;
  const has = (document: Document): boolean => document.querySelector(layout.mark) !== null;
  return {
    id,
    name,
    hosts,
    known,
    ...(telling === undefined ? {} : { telling }),
    recognises(document) {
      const isHome = isAt(document.URL, hosts);
      return layout.weak ? isHome && has(document) : isHome || has(document);
    },
    read: pageReader(layout),
  };
}
