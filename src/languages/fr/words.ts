import type { Language } from '../language.ts';
import { meanings } from './meanings.ts';

/** French: of France, Belgium, Switzerland, Québec and Africa, as it is typed. */
export const french: Language = { code: 'fr', meanings, classes: {}, cues: {} };
