import { guessedSite } from './guessed.ts';

export const lovoo = guessedSite({ id: 'lovoo', name: 'LOVOO', hosts: ['https://www.lovoo.com/*'] });
