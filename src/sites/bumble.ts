import { chatSite } from './layout.ts';

const SELECTED = '.contact.is-selected, .contact.is-active, .contact--active, [data-qa-role="contact"][aria-selected="true"]';
const LIST = '[data-qa-role="message-list"]';

/** Bumble: the address names no chat, and separators such as "8 hours ago" no time. */
export const bumble = chatSite({
  id: 'bumble',
  name: 'Bumble',
  hosts: ['https://*.bumble.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: `${LIST}, [data-qa-role="chat-input"]`,
  list: ['.messages-list__conversation', LIST, '.messages-list'],
  // Without classes each text and picture is a row of its own.
  row: `.message--in, .message--out, ${LIST} [dir="auto"], ${LIST} img, ${LIST} video, ${LIST} audio`,
  text: ['.message-bubble__text', '[dir="auto"]', '.message-bubble span', '.p-1'],
  media: { voice: 'audio', image: 'img, video' },
  signs: [{ me: '.message--out', them: '.message--in' }],
  key: { at: /\/app\/(?:connections|messages)\/([\w-]+)/u, in: [[SELECTED, 'data-qa-uid']] },
  contact: { name: ['.messages-header__name-link', '.messages-header__name', [SELECTED, 'data-qa-name'], '[data-qa-role="profile-name"]'] },
  composer: '[data-qa-role="chat-input"]',
});
