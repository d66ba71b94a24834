import type { Language } from '../language.ts';
import { meanings } from './meanings.ts';

/** Portuguese: of Brazil and Portugal, as it is typed. */
export const portuguese: Language = { code: 'pt', meanings, classes: {}, cues: {} };
