import { german } from './de/words.ts';
import { english } from './en/words.ts';
import type { Language } from './language.ts';

/** Every language that Porchlight knows. */
export const languages: readonly Language[] = [english, german];
