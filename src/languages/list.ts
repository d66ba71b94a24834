import { german } from './de/words.ts';
import { english } from './en/words.ts';
import { spanish } from './es/words.ts';
import { french } from './fr/words.ts';
import { italian } from './it/words.ts';
import { dutch } from './nl/words.ts';
import { polish } from './pl/words.ts';
import { portuguese } from './pt/words.ts';
import { turkish } from './tr/words.ts';
import type { Language } from './language.ts';

/** Every language that Porchlight knows. */
export const languages: readonly Language[] = [english, german, french, spanish, italian, portuguese, dutch, polish, turkish];
