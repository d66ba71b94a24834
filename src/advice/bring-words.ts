import type { InterfaceLanguage } from './language.ts';
import type { Words } from './words/words.ts';

const WORDS: Readonly<Record<InterfaceLanguage, () => Promise<Words>>> = {
  en: async () => (await import('./words/en.ts')).en,
  de: async () => (await import('./words/de.ts')).de,
  es: async () => (await import('./words/es.ts')).es,
  fr: async () => (await import('./words/fr.ts')).fr,
  it: async () => (await import('./words/it.ts')).it,
  nl: async () => (await import('./words/nl.ts')).nl,
  pl: async () => (await import('./words/pl.ts')).pl,
  pt: async () => (await import('./words/pt.ts')).pt,
  tr: async () => (await import('./words/tr.ts')).tr,
};

/** The texts of one language, without all others. Not for a service worker, which cannot load anything later. */
export function bringWords(language: InterfaceLanguage): Promise<Words> {
  return WORDS[language]();
}
