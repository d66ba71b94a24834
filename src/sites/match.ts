import { guessedSite } from './guessed.ts';

/** Match.com, and Meetic of the same house. */
export const match = guessedSite({ id: 'match', name: 'Match', hosts: ['https://*.match.com/*', 'https://*.meetic.com/*', 'https://*.meetic.es/*', 'https://*.meetic.fr/*', 'https://*.meetic.it/*'] });
