import type { Row } from '../conversation/message.ts';
import { textOf } from './dom.ts';
import { all } from './field.ts';
import { chatSite } from './layout.ts';

/** X: the chat of 2026 and the messages before it. Tweets behind a drawer are no messages. */
export const x = chatSite({
  id: 'x',
  name: 'X',
  hosts: ['https://twitter.com/*', 'https://x.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[data-testid="dm-conversation-panel"], [data-testid="DmActivityViewport"], [data-testid="dm-inbox-panel"]',
  gate: '[data-testid="pin-code-input-container"], [data-testid="pin-title"]',
  pane: '[data-testid="dm-conversation-panel"], [data-testid="DmActivityContainer"], [data-testid="DMDrawer"]',
  drawer: '[data-testid="DMDrawer"]',
  list: ['[data-testid="dm-message-scroller"]', '[data-testid="dm-message-list"]', '[data-testid="DmScrollerContainer"]', '[data-testid="DmActivityViewport"]'],
  row: '[data-send-status], [data-testid="messageEntry"]',
  text: ['[data-testid^="message-text-"] [dir="auto"]', '[data-testid="tweetText"]'],
  strip: 'a[href^="/"]:not([href*="/status/"]):not([href*="/media/"]):has(img), [data-testid="dm-reaction"], [data-testid="dm-message-failed"]',
  share: 'a[href*="/status/"]',
  quote: 'button:has([dir="auto"]):not([data-testid="messageEntry"])',
  media: { video: 'video', image: 'img:not([alt="user avatar"])' },
  signs: [
    { justified: '[data-send-status]' },
    { me: '.justify-end', them: '.justify-start' },
    { name: [['a[href^="/"]:has(img)', 'href', /^\/(\w+)$/u]], peer: [['[data-testid="dm-conversation-header"] a, [data-testid="DMDrawer"] a, [data-testid="DmActivityContainer"] a', 'href', /^\/(\w+)$/u]] },
  ],
  messageId: [['[data-send-status]', 'data-testid', /^message-(.+)/u]],
  time: [['span:not([dir])', '', /^(\d{1,2}:\d\d(?:\s[AP]M)?)$/u]],
  day: 'li:not(:has([data-testid]))',
  key: { at: /\/(?:i\/chat|messages)\/(\d+-\d+)/u },
  contact: {
    name: ['[data-testid="dm-conversation-username"]', 'a[href^="/"] h2', 'h2'],
    handle: [['[data-testid="dm-conversation-header"] a[href^="/"], a[href^="/"]:has(h2)', 'href', /^\/(\w+)$/u]],
  },
  request: '[data-testid="dm-message-request-prompt"], [data-testid="dm-message-request-accept-button"]',
  requestAt: /\/messages\/requests/u,
  composer: '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
  refine: ofOwnId,
});

/** The preview of a reply can hold the same parts with another message's id. */
function ofOwnId(row: Row, element: Element): Row {
  const texts = all(element, '[data-testid^="message-text-"]');
  const own = texts.find((part) => part.getAttribute('data-testid') === element.getAttribute('data-testid')?.replace('message-', 'message-text-'));
  if (texts.length < 2 || own === undefined) return row;
  const other = texts.find((part) => part !== own);
  return { ...row, text: textOf(own.querySelector('[dir="auto"]')), quoted: textOf(other?.querySelector('[dir="auto"]') ?? null) };
}
