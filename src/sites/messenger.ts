import type { Row } from '../conversation/message.ts';
import { all, type Field } from './field.ts';
import { chatSite } from './layout.ts';

const LABEL = '[aria-roledescription], [role="article"]';
/** "At 9:11 PM, Robin: …", "Enter, Message sent 9:11 PM by Robin: …": the first word behind the clock; a colon can also stand in the text. */
const SPEAKER = /\d[:.h]\d\d(?:\s?[ap]\.?\s?m\b\.?)?,?\s(?:by\s)?([^\s:,]+)/iu;
/** The other's, above the chat. */
const PROFILE: readonly Field[] = [['a[href*="facebook.com/"]:has(h2, h3)', 'href', /facebook\.com\/([^/?#]+)/u]];

/** Facebook and Messenger: two generations of rows; chat tabs lie over any page. Classes are hashed and never used. */
export const messenger = chatSite({
  id: 'messenger',
  name: 'Facebook Messenger',
  hosts: ['https://www.facebook.com/*', 'https://www.messenger.com/*'],
  known: { how: 'published', on: '2026-11' },
  mark: '[role="log"] [aria-roledescription], [data-scope="messages_table"]',
  gate: '[role="dialog"] input[autocomplete="one-time-code"]',
  pane: '[role="log"], [role="grid"]:has([data-scope="messages_table"])',
  around: '[aria-label="Close chat"], h2, h3',
  drawer: ':has([aria-label="Close chat"]):not(body, [role="main"])',
  list: ['[role="log"]', '[role="grid"]:has([data-scope="messages_table"])'],
  row: `${LABEL}, [role="row"]:has([data-scope="messages_table"])`,
  text: ['[dir="auto"]'],
  strip: '[role="button"], h4, h5, h6',
  quote: '[role="button"]:has([dir="auto"])',
  quoted: '[dir="auto"]',
  media: {
    voice: 'audio, [aria-label*="voice message" i]',
    video: 'video',
    image: 'a[href*="messenger_media"], img[src*="scontent"]',
  },
  telling: ['aria-label'],
  signs: [
    { name: [[LABEL, 'aria-label', SPEAKER]], you: 'en' },
    { name: [['h4, h5, h6', '', /^(\S+)/u]], you: 'en' },
  ],
  sender: [[LABEL, 'aria-label', SPEAKER], ['h4, h5, h6', '', /^(\S+)/u]],
  time: [[LABEL, 'aria-label', /((?:\p{L}{1,12}\.? \d+, \d{4}(?:,| at) )?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b)?)/iu]],
  day: '[role="separator"]',
  key: { at: /\/(?:e2ee\/)?t\/(\d+)/u, in: PROFILE },
  contact: {
    name: ['a[href] h2, a[href] h3', ['[role="log"], [role="grid"]', 'aria-label', / (?:with|titled) (.+)$/u], 'h2'],
    handle: PROFILE,
  },
  requestAt: /\/(?:message_)?requests\b|folder=(?:message_requests|pending|filtered|spam)/u,
  composer: '[role="main"] [role="textbox"][contenteditable="true"][aria-label]',
  refine: asLabelled,
});

/** Texts of earlier versions and of previews stand in the row too: the label ends with the message's own. */
function asLabelled(row: Row, element: Element): Row {
  const label = plain(all(element, LABEL)[0]?.getAttribute('aria-label') ?? '');
  const texts = all(element, '[dir="auto"]').map((part) => part.textContent.trim()).filter((text) => text !== '' && label.endsWith(plain(text)));
  const own = texts.toSorted((a, b) => b.length - a.length)[0];
  return own === undefined || row.text.split('\n').length < 2 || plain(row.text) === plain(own) ? row : { ...row, text: own };
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
