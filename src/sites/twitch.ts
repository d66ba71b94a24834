import type { Row } from '../conversation/message.ts';
import { textOf } from './dom.ts';
import { chatSite } from './layout.ts';

const NAME = '[data-a-target="whisper-message-name"], .thread-message__message--user-name';

/** Twitch whispers: floating windows over any page; the public chat beside them is none of ours. */
export const twitch = chatSite({
  id: 'twitch',
  name: 'Twitch',
  hosts: ['https://www.twitch.tv/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[data-a-target="whisper-message"], .whispers-thread',
  pane: '.whispers-thread',
  around: 'textarea',
  row: '[data-a-target="whisper-message"], .thread-message__message',
  text: ['[data-a-target="whisper-message"], .thread-message__message'],
  strip: `${NAME}, [class*="badge"], .thread-message__timestamp`,
  flat: true,
  signs: [{ name: [NAME, [NAME, 'aria-label']], own: ['[data-a-target="user-display-name"]'] }],
  sender: [NAME],
  day: '.thread-message__timestamp span[title]',
  key: { in: [['.thread-header span[title]', 'title']] },
  contact: { name: ['.thread-header span[title]', ['span[title]', 'title']] },
  composer: '.whispers-thread textarea',
  refine: behindName,
});

/** Badges and clocks stand before the name, a colon behind it. */
function behindName(row: Row, element: Element): Row {
  const [whole, name] = [textOf(element), textOf(element.querySelector(NAME))];
  const text = name !== '' && whole.includes(name) ? whole.slice(whole.indexOf(name) + name.length) : row.text;
  return { ...row, text: text.replace(/^\s*:\s*/u, '') };
}
