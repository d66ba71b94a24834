import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { tr } from './words/tr.ts';
import type { Words } from './words/words.ts';

/** The languages of the interface. A new one is a file in words/ and a line here. */
const LANGUAGES = { en, de, es, fr, it, nl, pl, pt, tr } as const satisfies Record<string, Words>;

export type Language = keyof typeof LANGUAGES;

export const languages = Object.keys(LANGUAGES) as readonly Language[];

/** The first language of the browser's list that we speak; else English. */
export function chooseLanguage(browserLanguages: readonly string[]): Language {
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/u)[0];
    const found = languages.find((language) => language === primary);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The texts for a language tag; any tag will do. */
export function wordsFor(language: string): Words {
  return LANGUAGES[chooseLanguage([language])];
}
