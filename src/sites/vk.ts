import type { Field } from './field.ts';
import { chatSite } from './layout.ts';

const PERSON = /\/((?:id|club)\d+|[\w.]+)$/u;

const OWN: readonly Field[] = [['#l_pr a, [class*="ProfileMenu"] a[href^="/id"]', 'href', PERSON]];

/** VK: with or without bubbles (a setting), and the older page. */
export const vk = chatSite({
  id: 'vk',
  name: 'VK',
  hosts: ['https://vk.com/*', 'https://vk.ru/*', 'https://web.vk.me/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '.ConvoHistory, ._im_peer_history, [data-testid="vkme_messages_actions"]',
  list: ['.ConvoHistory', '._im_peer_history', '.im-page--chat-body'],
  row: '[data-itemkey], .im-mess[data-msgid]',
  text: ['.MessageText', '.ConvoMessageBubble__text', '.ConvoMessageWithoutBubble__text', '[class*="MessageText"]', '.im-mess--text'],
  strip: '.AttachWallNew, [class*="__reactions"], [class*="Info__date"], [class*="Bubbles__date"]',
  quote: '[class*="__reply"], [data-testid="vkme_replied_message"], .im-replied',
  quoted: '.MessageText, [class*="__text"], [class*="Text"]',
  forward: '.ForwardedMessageNew, .ForwardedMessagesList, .im_fwd_log_wrap',
  media: { voice: 'audio, [class*="Voice"]', image: '[class*="Photo"] img, .Attachments img, .im_msg_media img, [class*="Sticker"]', file: '[class*="AttachDoc"]' },
  removed: /^Сообщение удалено\.?$/u,
  // Joined, pinned, call ended.
  events: [['notice', '[data-itemkey]:not(:has(article, .MessageText, audio, img))']],
  signs: [
    // In the look without bubbles pages are known that do not mark own messages: there a row without the mark says nothing.
    { me: '[class*="messageBlock--out"], .im-mess_out', them: '.ConvoHistory__messageBlock:not([class*="messageBlock--out"]):has([class*="MessageBubble"])' },
    { name: [['[class*="authorLink"], .im-mess-stack--pname a', 'href', PERSON]], own: OWN },
    // Without bubbles each side has its name above its first message.
    { name: [['[class*="WithoutBubble"] [class*="authorLink"], [class*="WithoutBubble__avatar"]', 'href', PERSON]], own: OWN, peer: [['[class*="ConvoHeader"][href]', 'href', PERSON]], inherits: true },
    { name: ['[class*="WithoutBubble"] [class*="authorLink"]'], inherits: true },
  ],
  run: '.im-mess-stack',
  sender: ['[class*="authorLink"]', '.im-mess-stack--pname a'],
  messageId: [['[data-itemkey]', 'data-itemkey'], ['[data-msgid]', 'data-msgid']],
  time: ['[class*="BottomInfo__date"], [class*="InfoWithoutBubbles__date"]'],
  day: '.DateSeparator',
  key: { at: /\/convo\/(-?\d+)|[?&]sel=(c?-?\d+)/u, in: [['.im-mess', 'data-peer']] },
  contact: { name: ['[class*="ConvoHeader"] [class*="PeerTitle__title"]', '[class*="ConvoHeader"] .PeerTitle', '[class*="ConvoHeader__title"]', '.im-page--title-main-inner'] },
  groupAt: /convo\/2000000\d{3}|sel=(?:c|2000000\d{3})/u,
  composer: '.ConvoComposer, .im-chat-input--text',
});
