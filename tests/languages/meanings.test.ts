import { describe, expect, test } from 'vitest';
import { createLexicon, favoured } from '../../src/cues/lexicon.ts';
import { MEANINGS } from '../../src/cues/meanings.ts';
import { foldPhrase } from '../../src/conversation/text.ts';
import { languages } from '../../src/languages/list.ts';

/** Lines of a list of meanings: the name, and its forms. */
function linesOf(meanings: string): (readonly [string, string[]])[] {
  return meanings.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2).split(' ')] as const);
}

const namesOf = (meanings: string): Set<string> => new Set(linesOf(meanings).map(([name]) => name.replace(/~(?:i|you)$/u, '')));
const english = languages.find(({ code }) => code === 'en')!;

test('every meaning that is gathered in a group is one of the English list', () => {
  expect(MEANINGS.filter((meaning) => !/^[#@]/u.test(meaning) && !namesOf(english.meanings).has(meaning))).toEqual([]);
});

describe.each(languages.map((language) => [language.code, language] as const))('%s', (code, { meanings }) => {
  test('has every meaning, and none of its own', () => {
    expect(namesOf(meanings)).toEqual(namesOf(english.meanings));
  });

  test('has each form once', () => {
    const forms = linesOf(meanings).filter(([name]) => name !== 'particle').flatMap(([, own]) => own.map((form) => (form.endsWith('*') ? form : foldPhrase(form.replaceAll('_', ' ')).join(' '))));
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  test('is told from the others', () => {
    const said: Record<string, string> = {
      en: 'what are you doing tomorrow, i can come over after work',
      de: 'was machst du morgen, ich kann nach der Arbeit vorbeikommen',
      fr: 'tu fais quoi demain, je peux passer après le travail',
      es: 'qué haces mañana, puedo pasar después del trabajo',
      it: 'cosa fai domani, posso passare dopo il lavoro',
      pt: 'o que você faz amanhã, posso passar depois do trabalho',
      nl: 'wat doe je morgen, ik kan na het werk langskomen',
      pl: 'co robisz jutro, mogę wpaść po pracy',
      tr: 'yarın ne yapıyorsun, işten sonra gelebilirim',
    };
    expect(favoured(createLexicon(languages).votes(said[code]!))).toBe(code);
  });
});
