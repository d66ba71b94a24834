import { sentences } from '../conversation/text.ts';
import { findIdentifiers } from '../evidence/identifiers/find.ts';
import type { Found, IdentifierKind } from '../evidence/identifiers/identifier.ts';
import { STREETS } from '../guards/personal.ts';
import { nameFinder, type Place } from './names.ts';
import type { MaskedKind, Masker, Piece } from './piece.ts';

/** More of one message is not in a report. */
const LONGEST = 4_000;

/** Stands for words. It is no word itself. */
const BLACK = '▇▇▇';

const KIND_OF: Readonly<Record<IdentifierKind, MaskedKind>> = { payment: 'link', link: 'link', profile: 'link', email: 'address', iban: 'number', wallet: 'number', phone: 'number', 'voucher-code': 'number', 'gift-card': 'number', handle: 'handle' };

/** Letters with digits or a low line: a user name, unless it is short ("gr8") or the digits stand for letters ("p4y"). */
const HANDLE_LIKE = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_.]{5,40}(?![\p{L}\p{N}_]))(?:\p{L}[\p{L}.]*(?:_[\p{L}\p{N}_.]+|\d{2,}[\p{L}\p{N}_.]*))/gu;
/** One within or behind a word is a letter in disguise. */
const DIGITS = /(?<![\p{L}\p{Nd}])\p{Nd}+|\p{Nd}{2,}(?!\p{L})/gu;

/**
 * Masks what may lead to somebody, in all texts of one conversation alike, so that Porchlight still takes them for what they are: a link
 * stays a link, a number a number of as many digits, an account an account.
 * @param told names that the page or the export gave
 */
export function createMasker(texts: readonly string[], told: readonly string[]): Masker {
  const kept = texts.map(shortened);
  const { language, find } = nameFinder(kept, told);
  return {
    language,
    mask(whole, own) {
      const text = shortened(whole);
      const maskings: readonly Masking[] = [
        ...findIdentifiers(text).map((found): Masking => ({ ...widened(found, text), kind: KIND_OF[found.kind], by: standIn(found, text) })),
        ...all(text, STREETS, 'address'),
        ...all(text, [HANDLE_LIKE], 'handle'),
        ...find(text).map((place): Masking => ({ ...place, kind: 'name', by: BLACK })),
        ...sentences(text).flat().filter(({ word }) => own.has(word)).map(({ word, start, end }): Masking => ({ start, end, kind: 'own', by: BLACK, own: word })),
        ...Array.from(text.matchAll(DIGITS), ({ 0: digits, index }): Masking => ({ start: index, end: index + digits.length, kind: 'number', by: '0'.repeat(digits.length) })),
      ];
      return piecesOf(text, maskings).flatMap((piece) => (piece.kind === undefined ? pressed(piece.text, own) : [piece]));
    },
  };
}

interface Masking extends Place {
  readonly kind: MaskedKind;
  /** What stands there instead. */
  readonly by: string;
  readonly own?: string;
}

function shortened(text: string): string {
  return text.slice(0, LONGEST).toWellFormed();
}

function all(text: string, patterns: readonly RegExp[], kind: MaskedKind): Masking[] {
  return patterns.flatMap(({ source, flags }) => Array.from(text.matchAll(new RegExp(source, `${flags.replace('g', '')}g`)), ({ 0: { length }, index }) => ({ start: index, end: index + length, kind, by: BLACK })));
}

/** Of an address before its sign, characters. */
const LONGEST_NAME = 64;

/** Accounts and addresses end for those who look for them where a letter stands that few sites allow: "@anna.müller", "jörg@mail.example". */
function widened({ kind, start, end }: Found, text: string): Place {
  if (kind !== 'handle' && kind !== 'email') return { start, end };
  const before = /[\p{L}\p{N}](?:[._-]?[\p{L}\p{N}])*[._-]?$/u.exec(kind === 'email' ? text.slice(Math.max(0, start - LONGEST_NAME), start) : '')?.[0] ?? '';
  const after = /^(?:[._-]?[\p{L}\p{N}])+/u.exec(text.slice(end))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

function standIn({ kind, start, end }: Found, text: string): string {
  const written = text.slice(start, end);
  switch (kind) {
    case 'link':
    case 'payment':
    case 'profile':
      return `${/^https?:\/\//iu.exec(written)?.[0] ?? 'www.'}${BLACK}`;
    case 'email':
      return `${BLACK}@${BLACK}`;
    case 'iban':
    case 'wallet':
      // Its beginning says what it is, not whose.
      return written.slice(0, 4) + written.slice(4).replace(/[\p{L}\p{N}]/gu, '2');
    case 'phone':
      return written.replace(/\p{Nd}/gu, '0');
    case 'voucher-code':
      return written.replace(/[\p{L}\p{Nd}]/gu, '0');
    case 'handle':
      return `${written.startsWith('@') ? '@' : ''}${BLACK}`;
    case 'gift-card':
      return BLACK;
  }
}

/** Where two overlap, what was named first stands, and of the other what lies outside: half a name is one. */
function piecesOf(text: string, maskings: readonly Masking[]): Piece[] {
  const taken: Masking[] = [];
  for (const one of maskings) taken.push(...taken.reduce((parts, other) => parts.flatMap((part) => outside(part, other)), [one]));
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, kind, by, own } of taken.toSorted((a, b) => a.start - b.start)) {
    if (start > done) pieces.push({ text: text.slice(done, start) });
    pieces.push({ text: by, kind, ...(own === undefined ? {} : { own }) });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** What of one lies before and behind another. */
function outside(one: Masking, { start, end }: Place): Masking[] {
  if (one.end <= start || one.start >= end) return [one];
  const parts = [{ ...one, end: Math.min(one.end, start) }, { ...one, start: Math.max(one.start, end) }].filter((part) => part.end > part.start);
  return parts.map((part) => (part.kind === 'number' ? { ...part, by: part.by.slice(part.start - one.start, part.end - one.start) } : part));
}

/** What is left, as the person sees it and presses it: word by word, whatever the words around make of it ("a n n a", "al" of "al92"). */
function pressed(text: string, own: ReadonlySet<string>): Piece[] {
  if (own.size === 0) return [{ text }];
  let at = 0;
  const maskings = text.split(/(\s+)/u).flatMap((part) => {
    const begins = at;
    at += part.length;
    return sentences(part).flat().filter(({ word }) => own.has(word)).map(({ word, start, end }): Masking => ({ start: begins + start, end: begins + end, kind: 'own', by: BLACK, own: word }));
  });
  return piecesOf(text, maskings);
}
