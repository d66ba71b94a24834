import type { Language } from '../language.ts';
import { meanings } from './meanings.ts';

/** Spanish: of Spain and Latin America, as it is typed. */
export const spanish: Language = { code: 'es', meanings, classes: {}, cues: {} };
