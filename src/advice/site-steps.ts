/** Places on the way through a site's own menus; what they are called is in words/. */
export const PLACES = ['chat', 'mail', 'profile', 'menu', 'info', 'settings', 'privacy', 'visibility', 'private-account', 'friends', 'phone-number'] as const;

export type Place = (typeof PLACES)[number];

export interface SiteSteps {
  /** Where somebody is blocked and reported. */
  readonly block: readonly Place[];
  /** Where friends list, account or number are hidden from strangers; left out where the site shows none or it cannot be done. */
  readonly hide?: readonly Place[];
  /** Blocking takes the chat away, and with it the proof. */
  readonly vanishes?: true;
}

/**
 * By adapter's id. Written from what is commonly known of each site's help pages, not tried in a session of our own; menus move,
 * so no line names more than the way. A site that is not here gets the general wording.
 */
export const SITE_STEPS: Readonly<Record<string, SiteSteps>> = {
  discord: { block: ['profile', 'menu'], hide: ['settings', 'privacy'] },
  'google-chat': { block: ['chat', 'menu'] },
  'google-messages': { block: ['chat', 'menu', 'info'] },
  instagram: { block: ['profile', 'menu'], hide: ['settings', 'privacy', 'private-account'] },
  linkedin: { block: ['profile', 'menu'], hide: ['settings', 'visibility', 'friends'] },
  messenger: { block: ['chat', 'info', 'privacy'], hide: ['settings', 'privacy', 'friends'] },
  reddit: { block: ['profile', 'menu'] },
  roblox: { block: ['profile', 'menu'], hide: ['settings', 'privacy'] },
  snapchat: { block: ['profile', 'menu'], hide: ['settings', 'privacy'] },
  steam: { block: ['profile', 'menu'], hide: ['settings', 'privacy', 'friends'] },
  teams: { block: ['chat', 'menu'] },
  'telegram-a': { block: ['profile', 'menu'], hide: ['settings', 'privacy', 'phone-number'] },
  'telegram-k': { block: ['profile', 'menu'], hide: ['settings', 'privacy', 'phone-number'] },
  tiktok: { block: ['profile', 'menu'], hide: ['settings', 'privacy', 'private-account'] },
  twitch: { block: ['profile', 'menu'] },
  vk: { block: ['profile', 'menu'], hide: ['settings', 'privacy', 'friends'] },
  whatsapp: { block: ['chat', 'info'], hide: ['settings', 'privacy'] },
  x: { block: ['profile', 'menu'], hide: ['settings', 'privacy'] },

  badoo: { block: ['chat', 'menu'], vanishes: true },
  bumble: { block: ['chat', 'menu'], vanishes: true },
  grindr: { block: ['profile', 'menu'], vanishes: true },
  lovoo: { block: ['chat', 'menu'], vanishes: true },
  match: { block: ['profile', 'menu'], vanishes: true },
  okcupid: { block: ['chat', 'menu'], vanishes: true },
  parship: { block: ['profile', 'menu'], vanishes: true },
  'plenty-of-fish': { block: ['profile', 'menu'], vanishes: true },
  tinder: { block: ['chat', 'menu'], vanishes: true },

  gmail: { block: ['mail', 'menu'] },
  outlook: { block: ['mail', 'menu'] },
  proton: { block: ['mail', 'menu'] },
  yahoo: { block: ['mail', 'menu'] },
};
