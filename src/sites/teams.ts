import { chatSite } from './layout.ts';

const AUTHOR = '[data-tid="message-author-name"], [data-tid="threadMessageAuthorName"], [data-tid="messageAuthorName"]';
const PICTURE = 'img[itemtype*="Image"]';

/** Microsoft Teams. Own messages have no author, but neither have those that follow one of the same other person. */
export const teams = chatSite({
  id: 'teams',
  name: 'Microsoft Teams',
  hosts: ['https://teams.cloud.microsoft/*', 'https://teams.live.com/*', 'https://teams.microsoft.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[data-tid="message-pane-list-viewport"], [data-tid="chat-pane-list"], [data-tid="chat-pane-message"]',
  list: ['[data-tid="message-pane-list-viewport"]', '[data-tid="chat-pane-list"]', '#chat-pane-list'],
  row: '[data-tid="chat-pane-item"]:has([data-mid]), [data-mid]',
  text: ['[id^="content-"]', '[data-message-content]', '[data-tid="message-body"]', '[data-tid="messageBodyContent"]'],
  strip: `[data-tid="message-reactions"], [data-tid="message-attachments"], time, ${PICTURE}, [data-tid*="voice"] *, ${AUTHOR}`,
  quote: '[data-tid="quoted-reply"], blockquote',
  quoted: 'p, [class*="content"]',
  picturesInText: true,
  media: { voice: '[data-tid*="voice"]', image: `:has(> ${PICTURE})`, file: '[data-tid="message-attachments"], [data-tid="message-attachment"]' },
  removed: /^This message has been deleted\.?$/u,
  events: [['notice', '[data-tid="chat-pane-item"]:not(:has([data-mid]))']],
  signs: [
    { name: [[AUTHOR, '', /\(([^()]+)\)$/u]] },
    { them: AUTHOR },
    { me: '.fui-ChatMyMessage, [class*="ChatMyMessage"]', them: '.fui-ChatMessage, [class*="ChatMessage"]' },
    { me: '[id^="read-status"], [data-tid*="read-status"], [data-tid*="message-status"]' },
  ],
  sender: [AUTHOR],
  messageId: [['[data-mid]', 'data-mid']],
  time: [['[data-mid]', 'data-mid'], ['time', 'datetime']],
  key: { at: /(19:[^/?#]+)/u, in: [['[role="treeitem"][aria-selected="true"]', 'id', /(19:\S+)/u]] },
  contact: { name: ['[data-tid="chat-header"] [role="heading"]', '[data-tid="chat-header"] h2', '[data-tid="chat-header"]'] },
  composer: '[data-tid="ckeditor"]',
});
