import { chooseLanguage, type InterfaceLanguage } from './language.ts';
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

const WORDS = { en, de, es, fr, it, nl, pl, pt, tr } as const satisfies Record<InterfaceLanguage, Words>;

/** The texts for a language tag; any tag will do. All languages come with it: pages that open quickly bring their one (bring-words.ts). */
export function wordsFor(language: string): Words {
  return WORDS[chooseLanguage([language])];
}
