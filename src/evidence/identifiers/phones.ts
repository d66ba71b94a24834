import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Finder, Found } from './identifier.ts';

/** With the country in front: +49 …, 0049 …. */
const INTERNATIONAL = /(?<![\p{L}\p{N}+./-])(?:\+|00)\s?[1-9](?:[\s().\u00a0\u2011/-]{0,3}\d){6,14}(?!\d)/gu;
/** Four times four digits are the code of a voucher or a card. */
const CARD = String.raw`\d{4}(?: \d{4}){3}(?!\d)`;
/** Without: beginning with a zero, or in the groups of North America. */
const NATIONAL = new RegExp(String.raw`(?<![\p{L}\p{N}+.,/€$£-])(?!${CARD})(?:(?<!\d\s)\(?0(?:[\s().\u00a0/-]{0,3}\d){8,11}|(?:1[\s.-])?\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4})(?![\d.,/-]?\d)`, 'gu');
/** Any row of digits, where a word before it says that it is a telephone. */
const NAMED = new RegExp(String.raw`(?:(?<![\p{L}\p{N}])(?:tel|phone|mobile|mob|móvil|movil|telemóvel|natel|cell|call|text|sms|whats?app|wa|whats|wp|number|nummer|numéro|numero|número|numer|telefon|telefono|teléfono|telefone|handy|gsm|zap|num|nr|ara|(?:za)?dzwo[nń]|ll[aá]ma(?:me)?|chiama(?:mi)?|liga|bel|ruf)(?![\p{L}\p{N}])(?![^\p{N}\n]{0,20}(?:comm?and|order|pedid|client|kunden|track|rechnung|factur|invoice|zamówien|sipariş))[^\p{N}\n(+]{0,20})(?!${CARD})(\(?\d(?:[\s().\u00a0-]{0,2}\d){7,12})(?![\d.,/-]?\d)`, 'giu');

/** Whose numbers are tried where the country is not written: those of the languages that Porchlight reads. */
const COUNTRIES: readonly CountryCode[] = ['DE', 'GB', 'US', 'FR', 'ES', 'IT', 'NL', 'PL', 'PT', 'BR', 'TR', 'AT', 'CH', 'BE', 'IE', 'MX', 'AR', 'CO', 'AU', 'IN', 'NG', 'PH', 'CI', 'MA'];

/** Telephone numbers that can exist; value is the number with its country where that is written, else as written. */
export const findPhones: Finder = (text) => {
  const found: Found[] = [];
  const isFree = (start: number, end: number): boolean => found.every((one) => end <= one.start || start >= one.end);
  const add = (written: string, start: number, countries: readonly (CountryCode | undefined)[]): void => {
    const end = start + written.length;
    if (!isFree(start, end)) return;
    const value = numberOf(written, countries);
    // A number with a country that cannot exist is no shorter number without one either.
    if (value !== null || countries[0] === undefined) found.push({ kind: 'phone', value: value ?? '', start, end });
  };
  for (const match of text.matchAll(INTERNATIONAL)) add(match[0], match.index, [undefined]);
  for (const match of text.matchAll(NATIONAL)) if (!isDate(match[0])) add(match[0], match.index, COUNTRIES);
  for (const match of text.matchAll(NAMED)) add(match[1]!, match.index + match[0].length - match[1]!.length, COUNTRIES);
  return found.filter(({ value }) => value !== '');
};

function numberOf(written: string, countries: readonly (CountryCode | undefined)[]): string | null {
  const digits = written.replace('(0)', '').replace(/[^\d+]/gu, '');
  for (const country of countries) {
    const number = country === undefined ? parsePhoneNumberFromString(digits.replace(/^00/u, '+')) : parsePhoneNumberFromString(digits, country);
    if (number?.isValid() === true) return country === undefined ? number.number : digits;
  }
  return null;
}

/** 01.02.2026, 01/02/26 10:30, 01.02.-03.02.2026; not 06.12.05.11.22, which goes on as no date does. */
function isDate(written: string): boolean {
  return /^(?:(?:0[1-9]|[12]\d|3[01])[./-](?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])[./-](?:0[1-9]|[12]\d|3[01]))(?:[./-]\d{2,4}(?=$|[\s,])|\.\s?-)/u.test(written);
}
