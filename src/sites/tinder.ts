import { chatSite } from './layout.ts';

/** Tinder: roles and times have lasted for years, atomic classes change with each build. */
export const tinder = chatSite({
  id: 'tinder',
  name: 'Tinder',
  hosts: ['https://*.tinder.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[id^="SC.chat_"], a[href^="/app/messages/"]',
  list: ['[role="log"]', '[id^="SC.chat_"]'],
  row: '[role="article"], .msgHelper',
  text: ['.text', '.msg > span', 'span'],
  strip: '.msg__status, strong, time, button',
  media: { video: 'video', image: 'img, .msg [style*="background-image"]', file: '.msg [role="button"]' },
  events: [['matched', 'h1']],
  signs: [{ name: ['strong'] }, { me: '.Ta\\(e\\)', them: '.Ta\\(start\\)' }, { them: '.msg--received' }, { me: '.send', them: '.receive' }],
  time: [['time', 'datetime']],
  key: { at: /\/app\/messages\/(\w{20,})/u, in: [['[id^="SC.chat_"]', 'id', /_(\w+)$/u]] },
  contact: { name: ['a[aria-current="page"][href^="/app/messages/"] h3', '.chatAvatar .Hidden', '.chatProfile h1 span'] },
  composer: '.chat form textarea',
});
