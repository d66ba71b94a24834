import type { Media } from '../conversation/message.ts';
import { ImportError, type ExportedChat, type ExportedMessage, type Problem, type Read } from './exported.ts';
import { attachedTypes, headerOf, mailText, parsePart, type MailPart } from './mime.ts';

const HEADER = /^(?:From|To|Subject|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|X-[\w-]+|DKIM-Signature|Content-Type):/imu;
/** The line before each mail of a mailbox file. */
const ENVELOPE = /^From \S[^\n]*\d{4}\s*$/mu;

export function isMail(text: string): boolean {
  const head = text.slice(0, 4000);
  return /^From \S/u.test(head) || (/^[\w-]{2,40}:[ \t]/u.test(head) && (head.match(new RegExp(HEADER.source, 'gimu'))?.length ?? 0) >= 2);
}

interface Mail {
  readonly from: Address;
  readonly to: readonly string[];
  readonly subject: string;
  readonly sentAt: number;
  readonly text: string;
  readonly media?: Media;
}

interface Address {
  readonly name: string;
  readonly address: string;
}

/**
 * Mails out of a .eml or a .mbox file: one conversation a subject and correspondent.
 * @param raw one character a byte
 */
export function readMails(raw: string): Read {
  const unread: Omit<Problem, 'file'>[] = [];
  const mails = mailsIn(raw).flatMap(({ text, line }): Mail[] => {
    const mail = readMail(parsePart(text));
    if (mail === null) unread.push({ line, reason: 'mail-unread' });
    return mail === null ? [] : [mail];
  });
  if (mails.length === 0) throw new ImportError('no-messages', unread[0]?.line ?? null);
  const owner = ownerOf(mails);
  const threads = Map.groupBy(mails, (mail) => `${correspondent(mail, owner)}\n${mail.subject.replace(/^(?:(?:re|aw|fwd?|wg|sv|antw|rif|rv|res|odp|ynt)(?:\[\d+\])?:\s*)+/iu, '').toLowerCase()}`);
  return { chats: [...threads.values()].map((thread) => asChat(thread, owner)), unread };
}

function mailsIn(raw: string): readonly { readonly text: string; readonly line: number }[] {
  if (!/^From \S/u.test(raw)) return [{ text: raw, line: 1 }];
  const starts = Array.from(raw.matchAll(new RegExp(ENVELOPE.source, 'gmu')), ({ index }) => index);
  let line = 1;
  let counted = 0;
  return starts.map((start, at) => {
    line += raw.slice(counted, start).split('\n').length - 1;
    counted = start;
    const whole = raw.slice(start, starts[at + 1] ?? raw.length);
    return { text: whole.replace(/^[^\n]*\n/u, '').replace(/^>(>*From )/gmu, '$1'), line };
  });
}

function readMail(part: MailPart): Mail | null {
  const from = addressesIn(headerOf(part, 'from'))[0] ?? addressesIn(headerOf(part, 'return-path'))[0];
  const text = mailText(part);
  if (from === undefined || (text === '' && headerOf(part, 'subject') === '')) return null;
  const types = attachedTypes(part);
  const media = types.length === 0 ? undefined : types.some((type) => type.startsWith('image/')) ? 'image' : types.some((type) => type.startsWith('video/')) ? 'video' : 'file';
  return {
    from,
    to: ['to', 'cc', 'delivered-to', 'x-original-to'].flatMap((name) => addressesIn(headerOf(part, name))).map(({ address }) => address),
    subject: headerOf(part, 'subject'),
    sentAt: Date.parse(headerOf(part, 'date').replace(/(?<!\s)\s*\([^()]*\)\s*$/u, '')),
    text,
    ...(media === undefined ? {} : { media }),
  };
}

function addressesIn(header: string): readonly Address[] {
  return Array.from(header.matchAll(/(?:"([^"]{0,200})"|([^<>",;]{0,200}))\s*<\s*([^<>\s]{1,320})\s*>|([^\s<>",;]{1,200}@[^\s<>",;]{1,200})/gu), ([, quoted, bare, angled, plain]) => ({
    name: (quoted ?? bare ?? '').trim(),
    address: (angled ?? plain)!.toLowerCase(),
  }));
}

/** Whose mailbox it is: the address that most mails went to, or came from in the same file. */
function ownerOf(mails: readonly Mail[]): string | null {
  const counts = new Map<string, number>();
  for (const { from, to } of mails) for (const address of new Set([from.address, ...to])) counts.set(address, (counts.get(address) ?? 0) + 1);
  const [best, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (best !== undefined && (second === undefined || best[1] > second[1])) return best[0];
  const recipients = new Set(mails.flatMap(({ to }) => to));
  return recipients.size === 1 ? [...recipients][0]! : null;
}

/** Written by the owner. Who writes to themselves does not: blackmailers put the person's own address where the sender stands. */
function isOwn({ from, to }: Mail, owner: string | null): boolean {
  return from.address === owner && to.some((address) => address !== owner);
}

function correspondent(mail: Mail, owner: string | null): string {
  return isOwn(mail, owner) ? (mail.to.find((address) => address !== owner) ?? '') : mail.from.address;
}

const OWNER = 'me';

function asChat(thread: readonly Mail[], owner: string | null): ExportedChat {
  const inOrder = thread.toSorted((a, b) => (a.sentAt || 0) - (b.sentAt || 0));
  const messages = inOrder.map((mail, index): ExportedMessage => {
    const own = isOwn(mail, owner);
    const named = mail.from.name === '' || mail.from.name.toLowerCase() === mail.from.address ? mail.from.address : `${mail.from.name} <${mail.from.address}>`;
    return {
      sender: own ? OWNER : named,
      // The subject is read before the first words of a mail.
      text: index === 0 && mail.subject !== '' ? `${mail.subject}\n\n${mail.text}` : mail.text,
      ...(Number.isNaN(mail.sentAt) ? {} : { sentAt: mail.sentAt }),
      ...(mail.media === undefined ? {} : { media: mail.media }),
    };
  });
  return { format: 'mail', channel: 'email', title: inOrder[0]!.subject, me: OWNER, messages };
}
