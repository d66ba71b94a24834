import { findEmails } from './emails.ts';
import { findGiftCards } from './gift-cards.ts';
import { findHandles } from './handles.ts';
import { findIbans } from './ibans.ts';
import { KINDS, type Found } from './identifier.ts';
import { findLinks } from './links.ts';
import { findPayments } from './payments.ts';
import { findPhones } from './phones.ts';
import { findVoucherCodes } from './voucher-codes.ts';
import { findWallets } from './wallets.ts';

const FINDERS = [findPayments, findEmails, findLinks, findIbans, findWallets, findPhones, findVoucherCodes, findGiftCards, findHandles] as const;

/** More of one message is not searched. */
const SEARCHED = 20_000;

/** All identifiers of a text, in their order; where two overlap, the one that says more stands. */
export function findIdentifiers(text: string): readonly Found[] {
  // Marks that turn the direction or join nothing must not hide a number.
  const searched = text.slice(0, SEARCHED).replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ' ');
  const every = FINDERS.flatMap((find) => find(searched));
  // "Bol.com cadeaubon" is a card, though its brand is an address.
  const all = every.filter((one) => one.kind !== 'link' || !every.some(({ kind, start, end }) => kind === 'gift-card' && start <= one.start && end > one.end)).toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.start - b.start);
  const taken: Found[] = [];
  for (const one of all) if (taken.every(({ start, end }) => one.end <= start || one.start >= end)) taken.push(one);
  return taken.toSorted((a, b) => a.start - b.start);
}
