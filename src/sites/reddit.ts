import { chatSite } from './layout.ts';

/** Reddit chat: custom elements, each in the shadow root of the last. Both sides stand at the left. */
export const reddit = chatSite({
  id: 'reddit',
  name: 'Reddit',
  hosts: ['https://chat.reddit.com/*', 'https://www.reddit.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: 'rs-app',
  shadow: 'faceplate-app, rs-app, rs-page-overlay-manager, rs-room, rs-timeline, rs-virtual-scroll-dynamic, rs-timeline-event, rs-timeline-event-hovercard-display-name, rs-username, rs-message-composer',
  list: ['rs-virtual-scroll-dynamic', 'rs-timeline'],
  row: 'rs-timeline-event[data-id]',
  text: ['.room-message-text'],
  strip: '[role="menuitem"], rs-menu-item',
  media: { image: '.room-message img:not([alt*="avatar" i])' },
  signs: [
    { name: [['a[href*="/user/"]', 'href', /\/user\/([\w-]+)/u]], own: [['rs-current-user', 'display-name'], ['[data-testid="user-drawer-button"] a', 'href', /\/user\/([\w-]+)/u]] },
    { name: [['.room-message', 'aria-label', /^(\S+) said\b/u], 'rs-timeline-event-hovercard-display-name', 'rs-username'] },
  ],
  inherits: true,
  flat: true,
  sender: [['a[href*="/user/"]', 'href', /\/user\/([\w-]+)/u], ['.room-message', 'aria-label', /^(\S+) said\b/u]],
  messageId: [['rs-timeline-event', 'data-id']],
  time: [['time', 'datetime']],
  key: { at: /\/chat\/room\/([^/?#]+)/u, in: [['rs-room', 'room'], ['rs-room', 'room-id']] },
  contact: { name: ['rs-room-header h1', 'rs-room-header', 'main header h1', 'main h1', 'main h2'] },
  requestAt: /\/chat\/requests/u,
  composer: 'rs-message-composer',
});
