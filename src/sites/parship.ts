import { guessedSite } from './guessed.ts';

/** Parship, and ElitePartner of the same house. */
export const parship = guessedSite({
  id: 'parship',
  name: 'Parship',
  hosts: ['https://www.elitepartner.de/*', 'https://www.parship.at/*', 'https://www.parship.ch/*', 'https://www.parship.com/*', 'https://www.parship.de/*'],
});
