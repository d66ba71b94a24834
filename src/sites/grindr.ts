import { guessedSite } from './guessed.ts';

export const grindr = guessedSite({
  id: 'grindr',
  name: 'Grindr',
  hosts: ['https://web.grindr.com/*'],
  key: { at: /\/chat\/([\w:-]+)/u },
});
