import type { Language } from '../language.ts';
import { meanings } from './meanings.ts';

/** Dutch: of the Netherlands and Belgium, as it is typed. */
export const dutch: Language = { code: 'nl', meanings, classes: {}, cues: {} };
