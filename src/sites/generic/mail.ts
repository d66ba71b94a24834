/**
 * Reads a mail that stands open on a page of any making. Where it stands (mail-place.ts), what its head tells (mail-head-parts.ts),
 * votes on whether it is one (mail-votes.ts), and whether the person may have sent it (mail-own.ts).
 */
import type { Contact } from '../../conversation/conversation.ts';
import type { Row } from '../../conversation/message.ts';
import { withoutUndefined } from '../dom.ts';
import { commonOf } from '../field.ts';
import { wordsOfMail } from '../mail-words.ts';
import type { OpenConversation } from '../site.ts';
import type { Ballot } from './chat.ts';
import { partsOf, type MailHeadParts } from './mail-head-parts.ts';
import { isSentShown, ownAddressesIn } from './mail-own.ts';
import { mailPlacesIn, type MailPlace } from './mail-place.ts';
import { labelsIn, MAIL, sumOfMail, SURELY_MAIL, votesForMail } from './mail-votes.ts';
import { createSight, documentOf, type Root, type Sight } from './sight.ts';
import { GENERIC } from './world.ts';

/** What clients fold away: earlier mails and signatures. */
const FOLDED = 'details';

export interface WeighedMail {
  readonly place: MailPlace;
  readonly parts: MailHeadParts;
  readonly ballot: Ballot;
}

/** Every place that could be an opened mail, weighed. */
export function weighMails(roots: readonly Root[], sightOf: (root: Root) => Sight): WeighedMail[] {
  const places = mailPlacesIn(roots, sightOf);
  if (places.length === 0) return [];
  const labels = roots.filter((root) => !places.some(({ body, host }) => body !== host && body.ownerDocument === root)).flatMap((root) => labelsIn(root, sightOf(root)));
  return places.map((place) => {
    const sight = sightOf(place.holder.ownerDocument);
    const parts = partsOf(place, sight);
    return { place, parts, ballot: votesForMail(place, parts, labels, sight) };
  });
}

/** The mail that stands open, or a thread of several; null where none does. */
export function readMail(document: Document, roots: readonly Root[], surely: boolean, keyOf: (url: string, name: string | undefined) => string | null): OpenConversation | null {
  const sights = new Map<Document, Sight>();
  const sightOf = (root: Root): Sight => {
    const page = documentOf(root);
    if (!sights.has(page)) sights.set(page, createSight(page));
    return sights.get(page)!;
  };
  const mails = weighMails(roots, sightOf).filter(({ ballot }) => sumOfMail(ballot) >= (surely ? SURELY_MAIL : MAIL));
  const isSent = mails.length > 0 && isSentShown(roots, document, sightOf);
  const read = mails.flatMap(({ place, parts }) => {
    const { text, quoted, isFirst } = wordsOfMail(place.body, FOLDED);
    const own = ownAddressesIn(document, place);
    const isTheirs = !isSent && !parts.isYou && !own.has(parts.sender!.handle!) && !parts.recipients.includes(parts.sender!.handle!) && (mails.length === 1 || own.size > 0);
    const row: Row = withoutUndefined({ from: isTheirs ? ('them' as const) : ('unknown' as const), text, quoted, sentAt: parts.sentAt });
    return text === '' ? [] : [{ place, row, contact: parts.sender!, subject: parts.subject, isFirst }];
  });
  const [first] = read;
  if (first === undefined) return null;
  const named = read.find(({ row }) => row.from === 'them') ?? first;
  const group = new Set(read.filter(({ row }) => row.from === 'them').map(({ contact }) => contact.handle)).size > 1;
  const contact: Contact = { ...named.contact, ...(read.some(({ isFirst }) => isFirst) ? { standing: 'not-in-contacts' as const } : {}) };
  const rows = read.map(({ row, contact: sender }, index): Row => withoutUndefined({
    ...row,
    sender: group && row.from === 'them' ? sender.handle ?? sender.name : undefined,
    text: index === 0 && first.subject !== undefined ? `${first.subject}\n\n${row.text}` : row.text,
  }));
  const hosts = read.map(({ place: { host } }) => host);
  const trees = read.map(({ place: { body } }) => body.getRootNode()).filter((tree) => tree !== document);
  return withoutUndefined({
    conversation: { site: GENERIC, key: keyOf(document.URL, `${contact.handle}\n${first.subject ?? ''}`), channel: 'email' as const, group, contact, url: document.URL },
    list: (hosts.length > 1 ? commonOf(hosts) : hosts[0]!.parentElement) ?? first.place.holder,
    rows,
    trees: trees.length === 0 ? undefined : trees,
  });
}
