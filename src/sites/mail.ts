import type { Contact } from '../conversation/conversation.ts';
import type { Row, Speaker } from '../conversation/message.ts';
import { momentOf } from './clock.ts';
import { withoutUndefined } from './dom.ts';
import { addressIn, all, around, commonOf, isAt, outermost, valueOf, type Field } from './field.ts';
import type { MailHead } from '../conversation/mail-head.ts';
import { wordsOfMail } from './mail-words.ts';
import type { Adapter, HowKnown, Reading } from './site.ts';
import { languageOf } from './you.ts';

/** One webmail as data. Only mails that the person has opened are read. */
export interface MailLayout {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly known: HowKnown;
  /** Tells this client's pages on any host. */
  readonly mark: string;
  readonly shadow?: string;
  /** A frame of the same origin with the page that the mail stands in. */
  readonly page?: string;
  /** The mails of the open thread. */
  readonly mail: string;
  /** A mail is the smallest element that has this too. */
  readonly around?: string;
  /** What holds its words: an element, or a frame of the same origin. Mails that have none are folded. */
  readonly body: readonly string[];
  readonly subject: readonly Field[];
  readonly sender?: readonly Field[];
  readonly senderName?: readonly Field[];
  readonly to?: readonly Field[];
  /** The person's own address. */
  readonly own?: readonly Field[];
  readonly ownName?: readonly Field[];
  readonly me?: string;
  readonly them?: string;
  /** Folders of mails that were sent; of threads in it not all are the person's. */
  readonly sentAt?: RegExp;
  readonly threads?: true;
  /** Folders that mails come into: one that stands alone there was received. */
  readonly receivedAt?: RegExp;
  readonly time?: readonly Field[];
  readonly messageId?: readonly Field[];
  readonly idAt?: RegExp;
  readonly key?: { readonly at?: RegExp; readonly in?: readonly Field[] };
  /** The client's notice that nothing is known of the sender. */
  readonly stranger?: string;
  readonly files?: string;
}

/** The adapter of a webmail that is described by its layout. */
export function mailSite(layout: MailLayout): Adapter {
  const { id, name, hosts, known, mark } = layout;
  return {
    id,
    name,
    hosts,
    known,
    mail: true,
    recognises: (document) => isAt(document.URL, hosts) || document.querySelector(mark) !== null,
    read: (root) => readPage(root, layout),
  };
}

interface Mail {
  readonly element: Element;
  readonly host: Element;
  /** The body itself; null where it cannot be reached. */
  readonly body: Element | null;
}

function readPage(outer: Document, layout: MailLayout): Reading {
  const page = layout.page === undefined ? null : outer.querySelector(layout.page);
  const root = (page === null ? null : insideOf(page)?.ownerDocument) ?? outer;
  const elements = [...new Set(outermost(all(root, layout.mail, layout.shadow)).map((element) => around(element, layout.around)))];
  const mails = elements.flatMap((element) => mailsIn(element, layout));
  if (mails.length === 0) return elements.some((element) => !isFolded(element)) ? { state: 'unreadable' } : { state: 'no-chat' };
  const bodies = mails.map(({ body }) => body).filter((body) => body !== null);
  if (bodies.length === 0) return { state: 'unreadable' };
  const read = mails.map((mail) => readMail(root, mail, layout, elements.length === 1)).filter((one) => one !== null);
  if (layout.sender !== undefined && read.length > 0 && read.every(({ contact }) => contact.name === undefined && contact.handle === undefined)) return { state: 'unreadable' };
  // Threads hold mails of both: without a sign, and without the person's address, none can be told from the other.
  if (layout.threads && read.length > 0 && read.every(({ row }) => row.from === 'unknown') && valueOf(root, layout.own) === undefined) return { state: 'unreadable' };
  const subject = valueOf(root, layout.subject, layout.shadow);
  const theirs = read.some(({ row }) => row.from === 'them') ? 'them' : 'unknown';
  const others = new Map(read.filter(({ row }) => row.from === theirs).map(({ contact }) => [contact.handle ?? contact.name, contact]));
  const group = others.size > 1;
  const rows = read.map(({ row, contact }, index): Row => {
    const named = group && row.from === 'them' ? withoutUndefined({ ...row, sender: contact.handle ?? contact.name }) : row;
    return index === 0 && subject !== undefined ? { ...named, text: `${subject}\n\n${named.text}`.trim() } : named;
  });
  const list = (mails.length > 1 ? commonOf(mails.map(({ host }) => host)) : mails[0]!.host.parentElement) ?? mails[0]!.host;
  const trees = bodies.map((body) => body.ownerDocument).filter((tree) => tree !== outer);
  const key = addressIn(root, layout.key?.at) ?? addressIn(outer, layout.key?.at) ?? valueOf(root, layout.key?.in, layout.shadow) ?? null;
  const isStranger = layout.stranger !== undefined && all(root, layout.stranger, layout.shadow).length > 0;
  const contact = { ...(([...others.values()][0] ?? {}) as Contact), ...(isStranger || read.some((one) => one.isFirst) ? { standing: 'not-in-contacts' as const } : {}) };
  return { state: 'read', open: [withoutUndefined({ conversation: { site: layout.id, key, channel: 'email' as const, group, contact, url: outer.URL }, list, rows, trees: trees.length === 0 ? undefined : trees })] };
}

/** A mail has one body, in some clients in several parts. */
function mailsIn(element: Element, { body, shadow }: MailLayout): Mail[] {
  const hosts = body.map((selector) => outermost(all(element, selector, shadow))).find((found) => found.length > 0);
  if (hosts === undefined) return [];
  return [{ element, host: hosts[0]!, body: hosts.length === 1 ? insideOf(hosts[0]!) : commonOf(hosts) ?? null }];
}

/** What a frame shows, if it is of the same origin; or the element itself. */
function insideOf(host: Element): Element | null {
  if (!('contentDocument' in host)) return host;
  return (host as HTMLIFrameElement).contentDocument?.body ?? null;
}

function isFolded(mail: Element): boolean {
  return mail.getAttribute('data-expanded') === 'false' || mail.getAttribute('aria-expanded') === 'false';
}

function readMail(root: Document, { element, body }: Mail, layout: MailLayout, isAlone: boolean): { readonly row: Row; readonly contact: Contact; readonly isFirst: boolean } | null {
  if (body === null) return null;
  const find = (fields: readonly Field[] | undefined): string | undefined => valueOf(element, fields, layout.shadow) ?? (isAlone ? valueOf(root, fields, layout.shadow) : undefined);
  const { text, quoted, isFirst } = wordsOfMail(body);
  const media = element.querySelector(layout.files ?? 'nothing') !== null ? ('file' as const) : text === '' && body.querySelector('img') !== null ? ('image' as const) : undefined;
  if (text === '' && media === undefined) return null;
  const contact = contactIn(find, layout);
  const row: Row = withoutUndefined({
    id: valueOf(element, layout.messageId, layout.shadow) ?? addressIn(root, layout.idAt),
    from: speakerOf(root, element, layout, contact, find, isAlone),
    text,
    quoted,
    media,
    sentAt: momentOf(find(layout.time), languageOf(root)),
  });
  return { row, contact, isFirst };
}

/** What stands above a mail whose words lie in a frame that cannot be read from here. */
export function headOfMail(root: Document, layout: MailLayout): MailHead | null {
  const [element] = all(root, layout.mail, layout.shadow);
  if (element === undefined) return null;
  const find = (fields: readonly Field[] | undefined): string | undefined => valueOf(element, fields, layout.shadow);
  return withoutUndefined({
    mail: find(layout.key?.in),
    subject: find(layout.subject) ?? valueOf(root, layout.subject, layout.shadow),
    contact: contactIn(find, layout),
    sentAt: momentOf(find(layout.time), languageOf(root)),
  });
}

/** The first address in a text, in small letters. */
export function mailAddressIn(text: string): string | undefined {
  return /[^\s<>"(@]{1,64}@[^\s<>")@]+/u.exec(text)?.[0]?.toLowerCase();
}

function contactIn(find: (fields: readonly Field[] | undefined) => string | undefined, layout: MailLayout): Contact {
  const sender = find(layout.sender);
  const address = mailAddressIn(sender ?? '');
  return withoutUndefined({ name: find(layout.senderName) ?? (address === undefined ? sender : undefined), handle: address });
}

function speakerOf(root: Document, element: Element, layout: MailLayout, contact: Contact, find: (fields: readonly Field[] | undefined) => string | undefined, isAlone: boolean): Speaker {
  const shows = (selector: string | undefined): boolean => selector !== undefined && all(element, selector, layout.shadow).length > 0;
  const [me, them] = [shows(layout.me), shows(layout.them)];
  if (me !== them) return me ? 'me' : 'them';
  if (contact.handle === undefined && contact.name === undefined) return 'unknown';
  const [own, ownName] = [valueOf(root, layout.own)?.toLowerCase(), valueOf(root, layout.ownName)];
  const isSent = layout.sentAt?.test(`${root.URL} ${root.baseURI}`) === true;
  // Blackmailers write under the address of whom they write to.
  if (own !== undefined && contact.handle === own) return find(layout.to)?.toLowerCase() === own ? 'unknown' : 'me';
  if (isSent) return layout.threads ? 'unknown' : 'me';
  if (own !== undefined && contact.handle !== undefined) return 'them';
  if (isAlone && layout.receivedAt?.test(root.URL)) return 'them';
  return layout.threads && (ownName === undefined || ownName === contact.name) ? 'unknown' : 'them';
}
