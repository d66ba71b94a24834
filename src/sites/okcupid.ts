import { guessedSite } from './guessed.ts';

export const okcupid = guessedSite({
  id: 'okcupid',
  name: 'OkCupid',
  hosts: ['https://*.okcupid.com/*'],
  key: { in: [['.messenger a[href*="/profile/"], main a[href*="/profile/"]', 'href', /\/profile\/([\w-]+)/u]] },
  contact: { name: ['.messenger a[href*="/profile/"], main a[href*="/profile/"]'] },
});
