import { chatSite } from './layout.ts';

/** Google Messages: labels tell everything, in the interface's language only; their grammar is read in English. */
export const googleMessages = chatSite({
  id: 'google-messages',
  name: 'Google Messages',
  hosts: ['https://messages.google.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: 'mws-messages-list, [data-e2e-message-id]',
  list: ['mws-messages-list', '[data-e2e-conversation-container]'],
  row: '[data-e2e-message-id]',
  text: ['[data-e2e-text-message-content]', '.text-msg', 'mws-text-message-part'],
  quote: 'mws-message-reply-snippet',
  quoted: 'span:last-child',
  strip: 'mws-message-reactions',
  media: { image: 'mws-image-message-part', video: 'mws-video-message-part', voice: 'mws-audio-message-part', file: 'mws-file-message-part' },
  telling: ['aria-label', 'is-outgoing'],
  signs: [{ name: [['[aria-label]', 'aria-label', /^(.+?) (?:said:|sent )/u]], you: 'en' }, { me: '[is-outgoing="true"]', them: '[is-outgoing="false"]' }],
  sender: [['[aria-label]', 'aria-label', /^(.+?) (?:said:|sent )/u]],
  messageId: [['[data-e2e-message-id]', 'data-e2e-message-id']],
  // The text stands before it, and can say the same.
  time: [['[aria-label]', 'aria-label', /.*\bon (\w+ \d+, \d{4} at \d+:\d\d(?:\s?[AP]M)?)/su]],
  key: { at: /\/conversations\/(?!new)([\w-]+)/u },
  contact: { name: ['mws-conversation-header h2', 'mws-conversation-header'] },
  composer: '[data-e2e-message-input-box]',
});
