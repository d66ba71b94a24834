import { chatSite } from './layout.ts';

const PERSON = /\/in\/([^/?#]+)/u;
/** The other's profile, above the messages. */
const HEAD = '.msg-thread__link-to-profile, .msg-title-bar a, a[href*="/in/"]:has(h2), h2 a[href*="/in/"]';

/** LinkedIn: names of its own, used for years; chats over other pages stand in a shadow root, several at once. */
export const linkedin = chatSite({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://www.linkedin.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '.msg-s-message-list, [data-event-urn], #interop-outlet',
  shadow: '#interop-outlet, [data-testid="interop-shadowdom"]',
  pane: '.msg-thread, .msg-overlay-conversation-bubble',
  around: 'h2',
  drawer: '.msg-overlay-conversation-bubble',
  list: ['.msg-s-message-list', '.msg-s-message-list-content'],
  row: '[data-event-urn]',
  text: ['.msg-s-event-listitem__subject, .msg-s-event-listitem__body', '[class*="event-listitem__body"]'],
  lastText: 'p',
  strip: '[class*="reactions"], [class*="a11y-heading"]',
  quote: '[class*="event-listitem"][class*="reply"], [class*="forwarded"]',
  media: { image: '[class*="event-listitem__image"]', voice: '[class*="event-listitem__audio"]', file: '[class*="event-listitem__attachment"]' },
  // What nobody said has no words of its own kind.
  events: [['notice', '.msg-s-event-listitem:not(:has([class*="event-listitem__"]))']],
  removed: /^This message has been deleted\.?$/u,
  signs: [
    { me: '.msg-s-event-listitem:not(.msg-s-event-listitem--other)', them: '.msg-s-event-listitem--other' },
    { name: [['a[href*="/in/"]', 'href', PERSON]], inherits: true, peer: [[HEAD, 'href', PERSON]] },
  ],
  run: '.msg-s-message-list__event',
  sender: ['.msg-s-message-group__name', ['[class*="profile-picture"] img', 'alt']],
  messageId: [['[data-event-urn]', 'data-event-urn']],
  time: ['.msg-s-message-group__timestamp'],
  day: '.msg-s-message-list__time-heading',
  key: { at: /\/messaging\/thread\/([^/?#]+)/u, in: [[HEAD, 'href', PERSON]] },
  contact: {
    name: ['.msg-entity-lockup__entity-title', '.msg-title-bar h2', '.msg-thread__link-to-profile', 'h2'],
    handle: [[HEAD, 'href', PERSON]],
  },
  request: '[class*="message-request"]',
  composer: '.msg-form__contenteditable',
});
