import { chatSite } from './layout.ts';

/** Telegram Web K, from the client's source and a study of the live page in 2026. */
export const telegramK = chatSite({
  id: 'telegram-k',
  name: 'Telegram',
  hosts: ['https://web.telegram.org/k/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '#column-center',
  pane: '#column-center',
  list: ['.chat.active .bubbles-inner', '.bubbles-inner'],
  // Sponsored ones have the id -1.
  row: '[data-mid][data-timestamp]:not([data-mid="-1"], .is-sponsored)',
  text: ['.translatable-message', '.message'],
  strip: '.time, reactions-element, .webpage, .clearfix, .replies, poll-element, audio-element > *, .document > *',
  quote: '.reply',
  quoted: '.reply-subtitle',
  forward: '.forwarded',
  media: { voice: 'audio-element, .voice-message', video: '.video, .media-video, .media-round', file: '.document-message, .document', image: '.media-photo, .album-item, .attachment img' },
  events: [
    ['call', '.bubble-call'],
    ['notice', '.bubble.service:not(.is-date)'],
  ],
  telling: ['data-mid'],
  signs: [{ me: '.is-out', them: '.is-in' }],
  sender: ['.name .peer-title', '.colored-name'],
  messageId: [['[data-mid]', 'data-mid']],
  time: [['[data-timestamp]', 'data-timestamp']],
  key: { in: [['.chat-info .peer-title', 'data-peer-id'], ['[data-mid]', 'data-peer-id']], at: /#(-?\d+)/u },
  contact: { name: ['.chat-info .peer-title'] },
  groupAt: /#-\d/u,
  stranger: '.topbar-floating-plates .pinned-actions:not(.hide)',
  composer: '.chat .input-message-input, #column-center [contenteditable="true"]',
});
