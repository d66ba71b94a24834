/** Chats to measure on: rows built as Converse.js builds them, all of them in the page; the real client keeps about a hundred there. */
import { servePages, type PageServer } from '../demo/serve-pages.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Chat</title>
<body style="margin:0"><converse-root><converse-chats><converse-chat class="chatbox" jid="robin@chat.example">
<converse-chat-heading jid="robin@chat.example"><div class="chatbox-title"><div class="chatbox-title__text" title="robin@chat.example">Robin</div></div></converse-chat-heading>
<div style="height:600px;overflow:auto"><converse-chat-content></converse-chat-content></div><textarea></textarea>
</converse-chat></converse-chats></converse-root><script>
const list = document.querySelector('converse-chat-content');
let count = 0;
function say(text) {
  const side = count % 3 === 0 ? 'me' : 'them';
  const row = document.createElement('converse-chat-message');
  const message = document.createElement('div');
  message.className = 'message chat-msg chat';
  message.dataset.isodate = new Date(1.79e12 + count * 1000).toISOString();
  message.dataset.msgid = 'message-' + count;
  const content = document.createElement('div');
  content.className = 'chat-msg__content chat-msg__content--' + side;
  const words = document.createElement('converse-chat-message-body');
  words.className = 'chat-msg__text';
  words.textContent = text;
  content.append(words);
  message.append(content);
  row.append(message);
  list.append(row);
  count += 1;
}
/** Fills the chat, as when a conversation is opened. */
function fill(rows) {
  while (count < rows) say('message ' + count + ' about the weather, the lake and what we could cook on sunday');
}
Object.assign(globalThis, { say, fill });
</script></body>`;

/** What the page offers to whoever measures. */
export type LongChat = { say(text: string): void; fill(rows: number): void };

/** Serves a chat that is empty at first. */
export function serveLongChat(): Promise<PageServer> {
  return servePages({ '/': PAGE });
}
