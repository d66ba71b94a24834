import { BRANDS, brandsNamed } from './gift-cards.ts';
import type { Finder, Found } from './identifier.ts';

/** Groups of letters and digits, by hyphens: Steam 5-5-5, Amazon 4-6-4, Google Play 4-4-4-4-4, Xbox 5-5-5-5-5. */
const GROUPS = /(?<![\p{L}\p{N}@#/_.-])[A-Z0-9]{4,6}(?:[-–][A-Z0-9]{4,6}){2,5}(?![\p{L}\p{N}@/_-])/giu;
/** By spaces only with a digit in the first and the last group, as words are groups of letters too, and not as an IBAN begins. */
const SPACED = /(?<![\p{L}\p{N}@#/_.-])(?<!\p{N} )(?![A-Z]{2}\d{2} )(?:(?=[A-Z]{0,3}\d)[A-Z0-9]{4} (?:[A-Z0-9]{4} ){1,3}(?=[A-Z]{0,3}\d)[A-Z0-9]{4}|(?=[A-Z]{0,4}\d)[A-Z0-9]{5} (?:[A-Z0-9]{5} ){1,3}(?=[A-Z]{0,4}\d)[A-Z0-9]{5})(?![\p{L}\p{N}@/_-])/gu;
/** Sixteen digits: Paysafecard, CASHlib, Flexepin. What goes on, or began before, is a longer number of a bank. */
const FOURS = /(?<![\p{L}\p{N}@#/_.+-])(?<![\p{L}\p{N}]{2}\d{2}[ -])\d{4}(?:([ .–-])\d{4})(?:\1\d{4}){2}(?![\p{L}\p{N}@/_-]| \d{4} \d)/gu;
/** In one piece, or in groups of three or four. */
const RUN = /(?<![\p{L}\p{N}@#/_.+-])(?:[A-Z0-9]{10,25}|[A-Z0-9]{3}(?:-[A-Z0-9]{3}){2,5}|\d{4}[ -]\d{4}[ -]\d{4}|\d{3}(?:[ -]\d{3}){3}|[A-Z0-9]{3}[ -][A-Z0-9]{3}[ -][A-Z0-9]{4}|[A-Z0-9]{4}[ -][A-Z0-9]{4}[ -][A-Z0-9]{2}|\d{5} \d{5})(?![\p{L}\p{N}@/_-]| \d{4}(?!\d))/gu;

/** Who issues codes of digits alone, and of how many; Neosurf's may hold letters. */
const ISSUERS: readonly (readonly [RegExp, number])[] = [
  [/pay ?safe|\bpsc\b|cash-?lib|flexepin|jeton|azteco|bitsa|crypto ?voucher|toneo/iu, 16],
  [/neosurf|\bpcs\b/iu, 10],
  [/transcash/iu, 12],
  [/razer/iu, 14],
];
/** Lengths of codes in one piece with letters in them: Amazon, Steam, Apple, Google Play, Xbox. */
const LENGTHS: ReadonlySet<number> = new Set([14, 15, 16, 20, 25]);

/** What a code, and what it stands on, is called. */
const CODE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${BRANDS}|(?:gift ?|pay ?safe ?)?cards?|(?:gutschein|guthaben|geschenk|steam|paysafe)?(?:-?(?:codes?|kod(?:y|u|em|lar\p{L}*)?|karten?|pins?))|c[óo]digos?|codic[ei]|код\p{L}{0,3}|cartes?|tarjetas?|cart[ae]|cart(?:ão|ões)|kaart(?:en|je)?|kart[aęyı]\p{L}{0,4}|vouchers?|coupons?|gutscheine?|buon[io]|bons?|vales?|doładowa\p{L}+)(?![\p{L}\p{N}])`, 'iu');
/** What else is written so: keys of programs, orders, parcels, devices. */
const OTHER = /(?<![\p{L}\p{N}])(?:(?:product|licen[cs]e|activation|cd|serial|registration|api|recovery|backup|wi-?fi|part)[ -](?:keys?|codes?|numbers?|no|nr)|(?:produkt|lizenz|aktivierungs|serien|bestell|auftrags|sendungs|kunden|buchungs|rechnungs)-?(?:schlüssel|keys?|codes?|nummern?|nr)|serials?|licen[cs]es?|licenz\p{L}{1,2}|licenci\p{L}{1,2}|licentie|lisans\p{L}{0,3}|licencj\p{L}{1,2}|windows|office|keys?|clés?|clave|chiave|sleutel|klucz|anahtar|orders?|bestellung|commande|pedidos?|encomenda|ordine|bestelling|zamówieni\p{L}{1,2}|sipariş\p{L}{0,3}|заказ\p{L}{0,2}|track(?:ing|ed)?|track ?& ?trace|parcel|paket|colis|paquete|pacco|pakket|paczk\p{L}{1,2}|kargo|посылк\p{L}|invoice|booking|reservation|tickets?|model|sku|uuid|guid|hash|commit|mac|vin|isbn|iban|friend)(?![\p{L}\p{N}])/iu;

/** Directly before it is said that a code follows: with these words one of digits too. */
const DIGITS_SAID = /(?<![\p{L}\p{N}])(?:redeem|coupons?|kupon\p{L}{0,2}|vouchers?|gutscheincode|pins?)(?:\s(?:code|number|nr))?(?:\s(?:is|ist|est|es|è|é|to|c[’']est))?[\s:]{1,3}$/iu;
const SAID = /(?<![\p{L}\p{N}])(?:(?:le |der |el |il |o |the )?(?:codes?|código|codice|kod)(?:\s(?:is|ist|est|es|è|é|to|c[’']est)|\s?:)|try|essaie|versuch|prueba|prova|redeem)[\s:]{1,3}$/iu;

/** Characters before and behind in which a card must be named, and a code. */
const CARD_NEAR = 160;
const CODE_NEAR = 60;
const OTHER_NEAR = 30;

/** What stands around a code. */
interface Place {
  /** The cards that are named near it, the nearest first. */
  readonly cards: readonly string[];
  readonly isCode: boolean;
  /** Directly before it. */
  readonly isSaid: boolean;
  readonly areDigitsSaid: boolean;
  /** Between the card and this something else is named. */
  readonly isOther: boolean;
}

/** The written-out codes of gift cards and prepaid vouchers, which the issuer needs to lock them. */
export const findVoucherCodes: Finder = (text) => {
  let cards: readonly Found[] | undefined;
  const found: Found[] = [];
  const add = (pattern: RegExp, fits: (code: string, place: Place, groups: readonly string[]) => boolean): void => {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const end = index + written.length;
      if (found.some((other) => index < other.end && end > other.start)) continue;
      const code = written.replace(/[ .–-]/gu, '');
      // Few texts hold anything of such a shape: the others are not searched for cards once more.
      cards ??= brandsNamed(text);
      const near = cards.filter((card) => distance(card, index, end) < CARD_NEAR).toSorted((a, b) => distance(a, index, end) - distance(b, index, end));
      const place: Place = {
        cards: near.map(({ of }) => of!),
        isCode: CODE.test(text.slice(Math.max(0, index - CODE_NEAR), end + CODE_NEAR)),
        isSaid: SAID.test(text.slice(Math.max(0, index - OTHER_NEAR), index)),
        areDigitsSaid: DIGITS_SAID.test(text.slice(Math.max(0, index - OTHER_NEAR), index)),
        isOther: OTHER.test(text.slice(Math.max(0, index - OTHER_NEAR, ...near.map((card) => (card.end <= index ? card.end : 0))), index)),
      };
      if (fits(code, place, written.split(/[ .–-]/u))) found.push({ kind: 'voucher-code', value: code.toUpperCase(), start: index, end, ...(near.length === 0 ? {} : { of: near[0]!.of! }) });
    }
  };
  add(GROUPS, isGrouped);
  add(SPACED, (code, place, groups) => groups.filter((group) => /[A-Z]/u.test(group)).length > 1 && isGrouped(code, place, groups));
  add(FOURS, isOfDigits);
  add(RUN, isInOnePiece);
  return found;
};

function distance({ start, end }: Found, from: number, to: number): number {
  return start >= to ? start - to : from - end;
}

function isGrouped(code: string, { cards, isCode, isOther }: Place, groups: readonly string[]): boolean {
  const mixed = groups.filter((group) => /\d/u.test(group) && /[a-z]/iu.test(group)).length;
  const isUpper = code === code.toUpperCase();
  if (isOther || mixed === 0 || isHex(code) || !(isUpper || code === code.toLowerCase())) return false;
  if (cards.length > 0) return isUpper || mixed > 1;
  // Without any word: groups of one length, and a letter behind a digit, as in no model or year.
  return isUpper && (isCode || (mixed > 1 && groups.every(({ length }) => length < 6 && length === groups[0]!.length) && isTurning(groups)));
}

function isOfDigits(code: string, { cards, isCode, areDigitsSaid, isOther }: Place): boolean {
  if (isOther) return false;
  if (areDigitsSaid || isIssued(code, cards)) return true;
  // Where only "card" or "code" is said: no bank's card begins with 0.
  if (cards.length === 0) return isCode && /^0(?!000)/u.test(code);
  return !isBankCard(code) || cards.some((card) => /vanilla|visa|master|amex|american/iu.test(card));
}

function isInOnePiece(code: string, { cards, isSaid, areDigitsSaid, isOther }: Place, groups: readonly string[]): boolean {
  if (isOther) return false;
  if (/^\d+$/u.test(code)) return areDigitsSaid || isIssued(code, cards);
  if ((isSaid || areDigitsSaid) && groups.length === 1) return isTurning([code]) && !isHex(code);
  if (groups.length > 1 && groups.every(({ length }) => length === 3)) return cards.length > 0 && isTurning(groups);
  if (code.length === 10) return cards.some((card) => /neosurf/iu.test(card)) && isTurning([code]);
  return cards.length > 0 && LENGTHS.has(code.length) && isTurning([code]) && !isHex(code);
}

function isIssued(code: string, cards: readonly string[]): boolean {
  return ISSUERS.some(([issuer, length]) => code.length === length && cards.some((card) => issuer.test(card)));
}

/** A letter stands behind a digit: in words and models the digits come last. */
function isTurning(groups: readonly string[]): boolean {
  return groups.some((group) => /\d[A-Z]/u.test(group));
}

function isHex(code: string): boolean {
  return /^[\dA-F]+$/iu.test(code);
}

/** By Luhn's digit, and a first one that banks have: somebody's own card is no voucher. */
function isBankCard(digits: string): boolean {
  if (!/^[2-6]/u.test(digits)) return false;
  const sum = Array.from(digits).reduceRight((total, character, at) => {
    const value = Number(character) * ((digits.length - at) % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
