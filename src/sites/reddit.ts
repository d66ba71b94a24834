import type { Row } from '../conversation/message.ts';
import { valueOf, type Field } from './field.ts';
import { chatSite } from './layout.ts';

const SPEAKER: readonly Field[] = [
  ['a[href*="/user/"]', 'href', /\/user\/([\w-]+)/u],
  ['[aria-label]', 'aria-label', /^(\S+) said\b/u],
  'rs-timeline-event-hovercard-display-name',
  'rs-username',
];

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
    { name: SPEAKER, inherits: true, own: [['rs-current-user', 'display-name'], ['[data-testid="user-drawer-button"] a', 'href', /\/user\/([\w-]+)/u]] },
  ],
  flat: true,
  sender: SPEAKER,
  messageId: [['rs-timeline-event', 'data-id']],
  time: [['time', 'datetime']],
  key: { at: /\/chat\/room\/([^/?#]+)/u, in: [['rs-room', 'room'], ['rs-room', 'room-id']] },
  contact: { name: ['rs-room-header h1', 'rs-room-header', 'main header h1', 'main h1', 'main h2'] },
  refine: asLabelled,
  requestAt: /\/chat\/requests/u,
  composer: 'rs-message-composer',
});

/** The label says the words too: "robin said …". */
function asLabelled(row: Row, element: Element): Row {
  if (row.text !== '' || row.media !== undefined) return row;
  return { ...row, text: valueOf(element, [['[aria-label]', 'aria-label', /^\S+ said (.+)/su]], 'rs-timeline-event') ?? '' };
}
