import { plainText } from '../advice/quote.ts';
import { DAY } from '../conversation/time.ts';
import type { FlaggedConversation, Recorded } from '../store/records.ts';
import { findIdentifiers } from './identifiers/find.ts';
import type { IdentifierKind } from './identifiers/identifier.ts';

/**
 * What speaks for two conversations being with the same people: they go by one name or handle; they name the same account or number; one names
 * whom the other is held with; or they pulled the talk to a site on which the other then began.
 */
export interface Tie {
  readonly kind: 'name' | 'handle' | 'identifier' | 'named' | 'moved';
  /** The name, number or site itself. */
  readonly words: string;
}

/** All of a conversation that can tie it to another. */
export interface Clues {
  readonly conversation: FlaggedConversation;
  readonly name: string;
  readonly handle: string;
  /** What the other side wrote, in one way of writing, and as it was written. */
  readonly identifiers: ReadonlyMap<string, string>;
  /** Messages that pull the talk elsewhere: folded words, and when, ms, UTC. */
  readonly moves: readonly { readonly words: string; readonly at: number }[];
}

/** Links, gift cards and their codes are of no one person. */
const PERSONAL: ReadonlySet<IdentifierKind> = new Set(['payment', 'email', 'profile', 'iban', 'wallet', 'phone', 'handle']);
/** More messages of one conversation are not searched, the flagged ones first. */
const SEARCHED = 500;
const SHORTEST_NAME = 3;
/** So long after a pull to a site a conversation there may be what it led to, ms. */
const SOON = 3 * DAY;

export function cluesOf({ conversation, messages }: Recorded): Clues {
  const theirs = messages.filter(({ from }) => from !== 'me').toSorted((a, b) => b.signals.length - a.signals.length).slice(0, SEARCHED);
  const identifiers = new Map<string, string>();
  for (const { text } of theirs) {
    for (const { kind, value, start, end } of findIdentifiers(text)) if (PERSONAL.has(kind)) identifiers.set(foldHandle(value), text.slice(start, end));
  }
  return {
    conversation,
    name: fold(conversation.contact.name ?? ''),
    handle: foldHandle(conversation.contact.handle ?? ''),
    identifiers,
    moves: theirs.filter(({ signals }) => signals.some(({ stage }) => stage === 'platform-switch')).map(({ text, sentAt, readAt }) => ({ words: fold(text), at: sentAt ?? readAt })),
  };
}

/** What ties two conversations together; the same both ways round. */
export function tiesBetween(one: Clues, other: Clues, siteName: (site: string) => string): readonly Tie[] {
  const [a, b] = [one.conversation, other.conversation];
  const ties: Tie[] = [];
  if (one.handle !== '' && one.handle === other.handle) ties.push({ kind: 'handle', words: a.contact.handle! });
  if (one.name.length >= SHORTEST_NAME && one.name === other.name) ties.push({ kind: 'name', words: a.contact.name! });
  for (const [value, written] of one.identifiers) if (other.identifiers.has(value)) ties.push({ kind: 'identifier', words: written });
  ties.push(...named(one, other), ...named(other, one), ...moved(one, b, siteName), ...moved(other, a, siteName));
  return ties.map(({ kind, words }) => ({ kind, words: plainText(words).trim() }));
}

/** One names whom the other is held with. */
function named({ identifiers }: Clues, { handle, name }: Clues): readonly Tie[] {
  return [...new Set([handle, foldHandle(name)])].flatMap((whom) => {
    const written = whom.length < SHORTEST_NAME ? undefined : identifiers.get(whom);
    return written === undefined ? [] : [{ kind: 'named' as const, words: written }];
  });
}

function moved({ moves }: Clues, { site, firstSeen }: FlaggedConversation, siteName: (site: string) => string): readonly Tie[] {
  const name = siteName(site);
  const word = fold(name).split(' ')[0]!;
  const isThere = moves.some(({ words, at }) => words.split(' ').includes(word) && firstSeen >= at && firstSeen - at <= SOON);
  return isThere ? [{ kind: 'moved', words: name }] : [];
}

/** Letters and digits alone, without accents and capitals. */
function fold(text: string): string {
  return plainText(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** User names are written with an @ and without, numbers with spaces and without, profiles as links. */
function foldHandle(text: string): string {
  const end = /^(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}\/(?:add\/|u\/|user\/)?@?([\w.-]{3,})\/?$/iu.exec(text.trim())?.[1] ?? text;
  return fold(end).replaceAll(' ', '');
}
