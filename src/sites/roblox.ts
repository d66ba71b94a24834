import { guessedSite } from './guessed.ts';

/** The chat that floats over every page; chat in games cannot be read. Filtered words stand there as ####. */
export const roblox = guessedSite({
  id: 'roblox',
  name: 'Roblox',
  hosts: ['https://www.roblox.com/*'],
  pane: '#chat-container [class*="dialog-container"]',
  key: { in: [['a[href*="/users/"]', 'href', /\/users\/(\d+)/u]] },
  contact: { name: ['[class*="dialog-header"] [class*="title"]', '[class*="dialog-header"]'] },
});
