/** Chats to measure on: rows built as Converse.js builds them, all of them in the page; the real client keeps about a hundred there. */
import { servePages, type PageServer } from '../demo/serve-pages.ts';

/** What the pages offer to whoever measures. */
export interface BenchPage {
  /** Adds a message. */
  readonly say: (text: string) => void;
}

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
globalThis.say = say;
for (let index = 0; index < Number(new URLSearchParams(location.search).get('rows')); index += 1) say('message ' + index + ' about the weather, the lake and what we could cook on sunday');
</script></body>`;

/** Serves a chat with as many rows as its address says (`/?rows=N`). */
export function serveLongChat(): Promise<PageServer> {
  return servePages({ '/': PAGE });
}
