import type { Row } from '../conversation/message.ts';
import { momentOf } from './clock.ts';
import { chatSite } from './layout.ts';
import { languageOf } from './you.ts';

/** Rows about snaps, and texts of the empty page. */
const STATUS = /^(?:delivered|opened|received|screenshot(?: taken)?|replayed|new (?:chat|snap)|type a chat|send a chat|say hi|tap to chat|view profile)$/iu;

/** Snapchat for the web: names are hashed; a group of messages has a header with the speaker, who is "ME" in the interface's language. */
export const snapchat = chatSite({
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['https://web.snapchat.com/*', 'https://www.snapchat.com/web*'],
  known: { how: 'guessed', on: '2026-11' },
  mark: ':root[theme] li header',
  list: ['ul:has(header)'],
  // What nobody said (a call, a screenshot) has no header.
  row: 'li:has(header) span, li:has(header) img[src^="blob:"], li:has(header) audio, li:has(header) video',
  text: ['span'],
  strip: 'header, button, [role="button"], time',
  run: 'li',
  flat: true,
  signs: [{ name: ['header .nonIntl', 'header span', 'header'], inherits: true }],
  sender: ['header .nonIntl', 'header span', 'header'],
  key: { at: /\/(?:web\/)?([\da-f]{8}-[\da-f-]{27})/u },
  contact: { name: ['main h1', 'main h2'] },
  composer: '[role="textbox"][contenteditable="true"]',
  refine: withoutStatus,
});

function withoutStatus(row: Row, element: Element): Row | null {
  const isDay = row.text.length < 30 && momentOf(`${row.text} 12:00`, languageOf(element.ownerDocument)) !== undefined;
  return isDay || STATUS.test(row.text) ? null : row;
}
