import { expect, test } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import { isSame, isSameTalk, saySame } from '../../src/watch/same-conversation.ts';

const conversation = (change: Partial<Conversation> = {}): Conversation => ({ site: 'site', key: null, channel: 'chat', group: false, contact: { name: 'Ada' }, url: '', ...change });
const talk = (...texts: string[]): Message[] => texts.map((text) => ({ key: `hash:${text}`, from: 'them', text }));

test.each<[string, Conversation, Conversation, boolean]>([
  ['one key, whatever the name', conversation({ key: 'a' }), conversation({ key: 'a', contact: { name: 'Robin' } }), true],
  ['another key, and the same name', conversation({ key: 'a' }), conversation({ key: 'b' }), false],
  ['one key on another site', conversation({ key: 'a' }), conversation({ key: 'a', site: 'other' }), false],
  ['no key and one name', conversation(), conversation(), true],
  ['no key and another name', conversation(), conversation({ contact: { name: 'Robin' } }), false],
  ['a key where there was none', conversation(), conversation({ key: 'a' }), false],
])('%s', (_, a, b, same) => {
  expect(isSame(a, b)).toBe(same);
});

test('a talk goes on where what was said still stands, or nothing is read for a moment', () => {
  expect(isSameTalk(conversation(), talk('hello', 'how are you'), talk('hello', 'how are you', 'fine'))).toBe(true);
  expect(isSameTalk(conversation(), talk('hello', 'how are you'), [])).toBe(true);
});

test('two of its messages are enough, one greeting among others is not', () => {
  const known = talk('hi', 'how are you', 'well', 'bye');
  expect(isSameTalk(conversation(), known, talk('well', 'bye', 'see you'))).toBe(true);
  expect(isSameTalk(conversation(), known, talk('hi', 'who are you'))).toBe(false);
});

test('where nobody is named it has to go on from the beginning of what is read, and to its end', () => {
  const known = talk('hi', 'how are you', 'well', 'good', 'bye');
  const nobody = conversation({ contact: {} });
  expect(isSameTalk(nobody, known, talk('good', 'bye', 'see you'))).toBe(true);
  expect(isSameTalk(nobody, known, talk('where', 'good', 'bye'))).toBe(false);
  expect(isSameTalk(nobody, known, talk('hi', 'how are you', 'who is there'))).toBe(false);
});

test('rows say the same as messages when all of them do', () => {
  expect(saySame([{ from: 'me', text: 'hello' }], talk('hello'))).toBe(true);
  expect(saySame([{ from: 'me', text: 'hello' }], talk('hello', 'you'))).toBe(false);
  expect(saySame([{ from: 'me', text: 'hello', media: 'image' }], talk('hello'))).toBe(false);
  expect(saySame([], [])).toBe(false);
});
