import type { Language } from '../language.ts';
import { meanings } from './meanings.ts';

/** Polish, with and without its letters. */
export const polish: Language = { code: 'pl', meanings, classes: {}, cues: {} };
