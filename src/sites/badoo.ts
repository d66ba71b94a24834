import { chatSite } from './layout.ts';

const KIND = 'data-qa-message-content-type';

export const badoo = chatSite({
  id: 'badoo',
  name: 'Badoo',
  hosts: ['https://*.badoo.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[data-qa-message-direction], [data-qa="messenger-chat-input"]',
  list: ['.csms-chat-messages'],
  // A row can lie in another that is none.
  row: '[data-qa-message-direction]:not(:has([data-qa-message-direction])), [data-qa="chat-message"]:not(:has([data-qa="chat-message"], [data-qa-message-direction]))',
  text: ['.csms-chat-message-content-text__message', '.csms-chat-message-content-text', `[${KIND}="text"]`],
  media: { voice: `[${KIND}="audio"]`, video: `[${KIND}="video"]`, image: `[${KIND}="image"], [${KIND}="photo"], [${KIND}="gif"]`, file: `[${KIND}]:not([${KIND}="text"])` },
  telling: ['data-qa-message-direction'],
  signs: [{ me: '[data-qa-message-direction="out"]', them: '[data-qa-message-direction="in"]' }, { name: ['.csms-a11y-visually-hidden'] }],
  key: { at: /\/messages\/([\w-]+)/u },
  contact: { name: [['.csms-chat-header h2, header h2', '', /^([^,]+)/u]] },
  composer: '#chat-composer-input-message, [data-qa="messenger-chat-input"]',
});
