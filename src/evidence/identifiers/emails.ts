import { LETTERS, type Finder } from './identifier.ts';

/** Also as people write it for people: "name (at) example (dot) com", "name[at]example.com". */
const EMAIL = new RegExp(String.raw`(?<![${LETTERS}\p{N}._%+-])[${LETTERS}\p{N}][${LETTERS}\p{N}._%+'’-]{0,63}(?:@|\s@\s|\s?[([{]\s?(?:at|ät|a|@|arroba|chiocciola)\s?[)\]}]\s?)(?:[a-z0-9](?:[a-z0-9-]{0,62})(?:\.|\s?[([{]\s?(?:dot|punkt|\.)\s?[)\]}]\s?)){1,4}[a-z]{2,24}(?![${LETTERS}\p{N}@-])`, 'giu');

export const findEmails: Finder = (text) =>
  Array.from(text.matchAll(EMAIL), (match) => ({
    kind: 'email',
    value: match[0].replace(/\s?[([{]\s?(?:at|ät|a|@|arroba|chiocciola)\s?[)\]}]\s?/giu, '@').replace(/\s?[([{]\s?(?:dot|punkt|\.)\s?[)\]}]\s?/giu, '.').replace(/\s/gu, '').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
