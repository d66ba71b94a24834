import { LETTERS, type Finder } from './identifier.ts';

const START = String.raw`(?<![${LETTERS}\p{N}._%+-])[${LETTERS}\p{N}][${LETTERS}\p{N}._%+'’-]{0,63}`;
const END = String.raw`(?![${LETTERS}\p{N}@-])`;

/** Also as people write it for people: "name (at) example (dot) com", "name[at]example.com", "name AT example DOT com". */
const EMAIL = new RegExp(String.raw`${START}(?:(?:@|\s@\s|\s?[([{]\s?(?:at|ät|a|@|arroba|chiocciola)\s?[)\]}]\s?)(?:[a-z0-9](?:[a-z0-9-]{0,62})(?:\.|\s?[([{]\s?(?:dot|punkt|\.)\s?[)\]}]\s?)){1,4}[a-z]{2,24}|\s(?:at|arroba|chiocciola)\s[a-z0-9](?:[a-z0-9-]{0,62})(?:\s(?:dot|punkt|punto|ponto)\s[a-z0-9-]{2,24}){1,3})${END}`, 'giu');

export const findEmails: Finder = (text) =>
  Array.from(text.matchAll(EMAIL))
    // The address of a repository: git@example.com:name/name
    .filter(({ 0: written }) => !/^git@/iu.test(written))
    .map((match) => ({
      kind: 'email',
      value: match[0].replace(/\s?[([{]\s?(?:at|ät|a|@|arroba|chiocciola)\s?[)\]}]\s?|\s(?:at|arroba|chiocciola)\s/giu, '@').replace(/\s?[([{]\s?(?:dot|punkt|\.)\s?[)\]}]\s?|\s(?:dot|punkt|punto|ponto)\s/giu, '.').replace(/\s/gu, '').toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }));
