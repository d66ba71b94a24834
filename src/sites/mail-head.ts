/** Where the words of a mail stand in a frame of another host: what the pages around say of it, and both put together. */
import type { MailHead } from '../conversation/mail-head.ts';
import { withoutUndefined } from './dom.ts';
import type { Reading } from './site.ts';

/** What is known, and what a page around has now said: of another mail, nothing but the own address holds on. */
export function joined(known: MailHead, said: MailHead): MailHead {
  const isOther = said.mail !== undefined && said.mail !== known.mail;
  return { ...(isOther ? withoutUndefined({ own: known.own }) : known), ...said };
}

/**
 * What was read in the frame, with its subject and sender. Whoever is not the person wrote it: where the own address is not known, nobody
 * is said to. A head of another mail changes nothing.
 */
export function withHead(reading: Reading, { mail, subject, contact, sentAt, own }: MailHead): Reading {
  if (reading.state !== 'read' || mail === undefined || contact === undefined) return reading;
  const isTheirs = own !== undefined && contact.handle !== undefined && contact.handle !== own;
  return {
    state: 'read',
    open: reading.open.map((one) => (one.conversation.key !== mail ? one : {
      ...one,
      conversation: { ...one.conversation, contact: { ...contact, ...one.conversation.contact } },
      rows: one.rows.map((row, index) => withoutUndefined({
        ...row,
        from: isTheirs && row.from === 'unknown' ? ('them' as const) : row.from,
        text: index === 0 && subject !== undefined ? `${subject}\n\n${row.text}` : row.text,
        sentAt: row.sentAt ?? sentAt,
      })),
    })),
  };
}
