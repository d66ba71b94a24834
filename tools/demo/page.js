// Builds each talk with the elements and classes of Converse.js, so that Porchlight reads it as it reads the real one.
import { talks } from './talks.js';

/** Pauses of the play, ms: time to read, and time in which the other side seems to type. */
const READING = 1_300;
const TYPING = 900;

const chats = document.querySelector('converse-chats');
const list = document.querySelector('nav');
const rooms = new Map(talks.map((talk) => [talk.contact, build(talk)]));
let open = talks[0].contact;
let playing = false;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function build(talk) {
  const rows = element('converse-chat-content');
  const heading = element('converse-chat-heading', { jid: talk.contact, class: 'chat-head' },
    element('div', { class: 'chatbox-title' },
      element('div', { class: 'chatbox-title__text', title: talk.contact, role: 'heading', 'aria-level': '2' }, talk.name),
      element('small', {}, talk.about)));
  const typing = element('p', { class: 'typing', hidden: '' }, `${talk.name} is typing…`);
  const composer = element('form', { class: 'composer' }, element('input', { disabled: '', placeholder: 'This talk plays by itself', 'aria-label': 'Message' }));
  const chat = element('converse-chat', { class: 'chatbox hidden', jid: talk.contact },
    element('div', { class: 'flyout' }, heading, element('div', { class: 'chat-body' }, element('div', { class: 'chat-content', 'aria-live': 'polite' }, rows)), typing, composer));
  const preview = element('small', {}, 'No messages yet');
  const entry = element('button', { type: 'button' }, element('span', { class: 'avatar' }, talk.name[0]), element('span', {}, element('b', {}, talk.name), preview));
  entry.addEventListener('click', () => show(talk.contact));
  chats.append(chat);
  list.append(entry);
  return { talk, chat, rows, typing, entry, preview, played: 0 };
}

function show(contact) {
  open = contact;
  for (const [key, room] of rooms) {
    room.chat.classList.toggle('hidden', key !== contact);
    room.entry.setAttribute('aria-current', String(key === contact));
  }
}

function row({ from, text }, talk, number) {
  const time = new Date();
  const author = from === 'me' ? 'Sam' : talk.name;
  return element('converse-chat-message', {},
    element('div', { class: 'message chat-msg chat', 'data-isodate': time.toISOString(), 'data-msgid': `${talk.contact}-${number}`, 'data-from': from === 'me' ? 'sam@chat.example/web' : `${talk.contact}/phone` },
      element('div', { class: `chat-msg__content chat-msg__content--${from}` },
        element('span', { class: 'chat-msg__heading' },
          element('span', { class: 'chat-msg__author' }, author),
          element('time', { class: 'chat-msg__time' }, time.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' }))),
        element('div', { class: 'chat-msg__body' },
          element('div', { class: 'chat-msg__message' },
            element('span', { class: 'chat-msg__body--wrapper' }, element('converse-chat-message-body', { class: 'chat-msg__text' }, text)))))));
}

/** Adds the next message of the open talk and gives it; null at the end. */
function next() {
  const room = rooms.get(open);
  const line = room.talk.lines[room.played];
  if (line === undefined) return null;
  room.played += 1;
  room.rows.append(row(line, room.talk, room.played));
  room.preview.textContent = line.text;
  room.rows.lastElementChild.scrollIntoView({ block: 'end' });
  return line;
}

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Plays the open talk as if it were happening. */
async function play() {
  if (playing) return;
  playing = true;
  const contact = open;
  const room = rooms.get(contact);
  while (playing && open === contact && room.played < room.talk.lines.length) {
    const isTheirs = room.talk.lines[room.played].from === 'them';
    room.typing.hidden = !isTheirs;
    await pause(isTheirs ? TYPING : READING);
    room.typing.hidden = true;
    if (open === contact) next();
    await pause(READING);
  }
  playing = false;
}

document.querySelector('#play').addEventListener('click', () => void play());
document.querySelector('#next').addEventListener('click', () => next());
show(open);

/** For whoever drives the page: tools/start.ts and the browser tests. */
globalThis.demo = { show, next, play };
