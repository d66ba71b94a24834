import { chatSite } from './layout.ts';

const HANDLE = /\/@([^/?#]+)/u;

/** TikTok: the address names no chat. Test names come and go; the readable part of a class stays longer. */
export const tiktok = chatSite({
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['https://www.tiktok.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[data-e2e="chat-item"], [data-e2e="chat-uniqueid"]',
  gate: '#captcha_container, [class*="captcha_verify"], [class*="secsdk-captcha"]',
  row: '[data-e2e="chat-item"], [class*="DivChatItemWrapper"]',
  text: ['[class*="TextContainer"]', '[class*="PText"]', 'p', 'div:not(:has(div, p, img)), span:not(:has(*))'],
  strip: 'a[href*="/@"]:not([href*="/video/"]), [data-e2e="chat-time"], [class*="TimeContainer"], button',
  share: 'a[href*="/video/"], [class*="VideoContainer"]',
  media: { image: 'img' },
  signs: [{ name: [['a[href*="/@"]', 'href', HANDLE]], own: [['[data-e2e="nav-profile"], [data-e2e="nav-profile"] a', 'href', HANDLE]], peer: ['[data-e2e="chat-uniqueid"]'] }],
  sender: [['a[href*="/@"]', 'href', HANDLE]],
  day: '[data-e2e="chat-time"], [class*="TimeContainer"]',
  key: { at: /[?&]u=(\d+)/u, in: ['[data-e2e="chat-uniqueid"]'] },
  contact: { name: ['[data-e2e="chat-nickname"]'], handle: ['[data-e2e="chat-uniqueid"]'] },
  request: '[class*="DivStrangerBox"]',
  composer: '[data-e2e="message-input-area"]',
});
