import type { Language } from '../language.ts';
import { meanings } from './meanings.ts';

/** Turkish, with and without its letters. */
export const turkish: Language = { code: 'tr', meanings, classes: {}, cues: {} };
