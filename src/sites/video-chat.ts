import { chatSite } from './layout.ts';

/** Random video chats whose text stands as Omegle's did. The person at the other end is always a stranger, and gone at "next". */
export const videoChat = chatSite({
  id: 'video-chat',
  name: 'OmeTV, Chatroulette',
  hosts: ['https://*.ome.tv/*', 'https://chatroulette.com/*'],
  known: { how: 'guessed', on: '2026-11' },
  weak: true,
  mark: '.logitem, .youmsg, .strangermsg',
  list: ['.logbox', '.chatlog', '.logwrapper'],
  row: '.youmsg, .strangermsg',
  text: ['.youmsg, .strangermsg'],
  strip: '.msgsource',
  events: [['notice', '.statuslog']],
  signs: [{ me: '.youmsg', them: '.strangermsg' }],
  stranger: '.strangermsg',
});
