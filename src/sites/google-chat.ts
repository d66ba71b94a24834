import { chatSite } from './layout.ts';

/** Google Chat, also within Gmail, where it stands in frames. The own name is never shown, only "You". */
export const googleChat = chatSite({
  id: 'google-chat',
  name: 'Google Chat',
  hosts: ['https://chat.google.com/*', 'https://mail.google.com/chat/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[data-topic-id]',
  row: '[data-id][data-user-id], [data-is-message="true"]',
  text: ['[jsname="bgckF"]', '.Zc1Emd', '.DTp27d'],
  // What stands before the own words, with words of its own.
  quote: '[data-id] [data-id], blockquote, [data-id] :has([jsname="bgckF"]):has(+ [jsname="bgckF"])',
  quoted: '[jsname="bgckF"]',
  media: { image: '[data-attachment-id] img, img[src*="chat_attachment"]', file: '[data-attachment-id]' },
  removed: /^Message deleted by its author\.?$/u,
  signs: [{ name: ['[role="heading"][data-member-id]', ['[data-name]', 'data-name']] }, { alike: [['[data-user-id]', 'data-user-id']] }],
  sender: ['[role="heading"][data-member-id]', ['[data-name]', 'data-name']],
  messageId: [['[data-id]', 'data-id']],
  time: [['[data-absolute-timestamp]', 'data-absolute-timestamp']],
  key: { at: /((?:dm|room|space)\/[\w-]+)/u, in: [['[data-group-id][aria-selected="true"]', 'data-group-id']] },
  contact: { name: ['[role="banner"] [role="heading"]'], handle: [['[data-topic-id] [data-hovercard-id*="@"]', 'data-hovercard-id']] },
  composer: '[data-is-room-compose-postbar] [role="textbox"]',
});
