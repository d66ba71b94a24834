import { chatSite } from './layout.ts';

/** Steam chat: both sides stand at the left, and only the name above a block tells them apart. */
export const steam = chatSite({
  id: 'steam',
  name: 'Steam',
  hosts: ['https://steamcommunity.com/chat*'],
  known: { how: 'guessed', on: '2026-11' },
  mark: '.chatHistoryScroll, [class*="ChatMessageBlock"]',
  list: ['.chatHistoryScroll', '[class*="ChatHistory"]'],
  row: '.msgText, [class*="MsgText"], [class*="MsgBody"] pre, [class*="chatImage" i]',
  text: ['.msgText', '[class*="MsgText"]', 'pre'],
  media: { image: '[class*="chatImage" i] img' },
  run: '[class*="ChatMessageBlock"], .LastMessageBlock',
  flat: true,
  signs: [{ name: ['[class*="speakerName" i]', '[class*="playerName" i]'], own: ['#account_pulldown', '[class*="currentUser" i] [class*="playerName" i]', '[class*="currentUser" i] [class*="PersonaName" i]'] }],
  sender: ['[class*="speakerName" i]', '[class*="playerName" i]'],
  contact: { name: ['[class*="chatTabActive" i] [class*="Name"]', '[class*="ChatTab" i][class*="active" i]', '[class*="chatHeader" i] [class*="Name"]', '[class*="FriendName"]'] },
  composer: 'textarea',
});
