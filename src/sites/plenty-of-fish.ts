import { guessedSite } from './guessed.ts';

export const plentyOfFish = guessedSite({ id: 'plenty-of-fish', name: 'Plenty of Fish', hosts: ['https://*.pof.com/*'] });
