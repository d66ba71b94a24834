import type { Language } from '../language.ts';
import { meanings } from './meanings.ts';

/** Italian, as it is typed. */
export const italian: Language = { code: 'it', meanings, classes: {}, cues: {} };
