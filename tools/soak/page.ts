/** A chat page that stands open all day: two chats beside each other, built as Converse.js builds them. */
import { servePages, type PageServer } from '../demo/serve-pages.ts';
import type { Turn } from './day.ts';

/** What the page offers to whoever plays the day. */
export interface ChatPage {
  /** Opens a chat in a place, instead of the one that was open there. */
  open(place: number, contact: string, turns: readonly Turn[]): void;
  say(place: number, turn: Turn): void;
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Chat</title><link rel="icon" href="data:,">
<body style="margin:0"><converse-root><converse-chats style="display:flex"><div></div><div></div></converse-chats></converse-root><script>
/** So many rows the real client keeps in the page. */
const ROWS = 100;
const places = document.querySelector('converse-chats').children;
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
function open(place, contact, turns) {
  const title = make('div', { class: 'chatbox-title' }, make('div', { class: 'chatbox-title__text', title: contact }, contact.split('@')[0]));
  const list = make('div', { style: 'height:600px;overflow:auto' }, make('converse-chat-content', {}));
  places[place].replaceChildren(make('converse-chat', { class: 'chatbox', jid: contact }, make('converse-chat-heading', { jid: contact }, title), list, make('textarea', {})));
  for (const turn of turns) say(place, turn);
}
function say(place, { id, from, text, at }) {
  const words = make('converse-chat-message-body', { class: 'chat-msg__text' }, text);
  const content = make('div', { class: 'chat-msg__content chat-msg__content--' + from }, words);
  const list = places[place].querySelector('converse-chat-content');
  list.append(make('converse-chat-message', {}, make('div', { class: 'message chat-msg chat', 'data-isodate': at, 'data-msgid': id }, content)));
  if (list.childElementCount > ROWS) list.firstElementChild.remove();
}
globalThis.chat = { open, say };
</script></body>`;

export function serveChat(): Promise<PageServer> {
  return servePages({ '/': PAGE });
}
