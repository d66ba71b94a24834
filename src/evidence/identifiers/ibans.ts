import { countrySpecs, validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import type { Finder, Found } from './identifier.ts';

const BEGIN = /(?<![\p{L}\p{N}])(?<country>[a-z]{2})[ -]?\d(?=[ -]?\d)/giu;
/** Where the word stands before it, one with a slip in it is told too, as such. */
const WORD = /\biban\b[^\p{L}\p{N}]{0,5}(?:(?:is|ist|es|est|è|to|lautet|nr|no|number|nummer)\b[^\p{L}\p{N}]{0,3})?$/iu;

/**
 * Many countries have check digits of their own within the number, and ibantools knows rules for them which not every bank follows. The digits
 * of the IBAN itself, its length and its form are what every bank verifies: with those right, a payment would go through to somewhere.
 */
const NATIONAL = ValidationErrorsIBAN.WrongAccountBankBranchChecksum;

/** Bank accounts by their international number, with the check digits verified. */
export const findIbans: Finder = (text) =>
  Array.from(text.matchAll(BEGIN)).flatMap((match): Found[] => {
    const length = countrySpecs[match.groups!.country!.toUpperCase() as keyof typeof countrySpecs]?.chars;
    const written = length ? take(text, match.index, length) : null;
    if (written === null) return [];
    const value = written.replace(/[ \u00a0-]/gu, '').toUpperCase();
    const check = validateIBAN(value).errorCodes.every((code) => code === NATIONAL) ? 'right' : 'wrong';
    if (check === 'wrong' && !WORD.test(text.slice(Math.max(0, match.index - 24), match.index))) return [];
    return [{ kind: 'iban', value, start: match.index, end: match.index + written.length, check, of: value.slice(0, 2) }];
  });

/** So many letters and digits from here, with the gaps between them; null where there are not so many, or more. */
function take(text: string, start: number, length: number): string | null {
  let counted = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]!;
    if (/[a-z0-9]/iu.test(character)) counted += 1;
    else if (!/[ \u00a0-]/u.test(character)) return null;
    if (counted === length) return /[a-z0-9]/iu.test(text[at + 1] ?? '') ? null : text.slice(start, at + 1);
  }
  return null;
}
