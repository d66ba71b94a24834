import { chatSite } from './layout.ts';

/** Pictures of people's own carry their number; default ones are shared by many. */
const AVATAR = /users\/(\d+)\/|[^d]\/avatars\/(\d+)\/|(embed\/avatars\/\d+)/u;

/** Discord, from the ids of the shipped client. No mark tells own messages: the picture does, and in a direct message the name. */
export const discord = chatSite({
  id: 'discord',
  name: 'Discord',
  hosts: ['https://canary.discord.com/*', 'https://discord.com/*', 'https://ptb.discord.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[data-list-id="chat-messages"]',
  list: ['[data-list-id="chat-messages"]'],
  row: '[id^="chat-messages-"]',
  text: ['[id^="message-content-"]'],
  strip: '[id^="message-reactions-"], [class*="edited"], time',
  quote: '[id^="message-reply-context-"]',
  quoted: '[id^="message-content-"]',
  media: {
    video: 'video',
    voice: 'audio',
    image: 'a[href*="/attachments/"] img, [data-role="img"] img, [id^="message-accessories-"] [role="img"], [id^="message-accessories-"] [class*="imageWrapper"]',
    file: 'a[href*="/attachments/"]',
  },
  events: [['notice', '[class*="systemMessage"], [class*="isSystemMessage"]']],
  signs: [
    { name: [['img[src*="avatars/"]', 'src', AVATAR]], own: [['section:has(button):not(:has(h1)) img[src*="avatars/"]', 'src', AVATAR]], peer: [], shared: /^embed/u, inherits: true },
    { name: ['[id^="message-username-"]'], inherits: true },
  ],
  flat: true,
  sender: ['[id^="message-username-"]'],
  messageId: [['[id^="chat-messages-"]', 'id', /(\d+)$/u]],
  time: [['time[id^="message-timestamp-"]', 'datetime']],
  timeOfId: (id) => Number(BigInt(id) >> 22n) + 1_420_070_400_000,
  key: { at: /\/channels\/(?:@me|\d+)\/(\d+)/u, in: [['[id^="chat-messages-"]', 'id', /(\d+)-\d+$/u]] },
  contact: { name: ['section[aria-label] h1', 'main h1'] },
  groupAt: /\/channels\/\d/u,
  requestAt: /\/message-requests/u,
  composer: '[data-slate-editor="true"]',
});
