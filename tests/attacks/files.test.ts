import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFile, importText } from '../../src/importing/import-file.ts';
import type { Imported } from '../../src/importing/exported.ts';

/** Files that somebody has made to harm who checks them. Archives are in tests/importing/archive.test.ts. */

const file = (content: string): Blob => new Blob([content]);
const texts = ({ chats }: Imported): string[] => chats.flatMap(({ messages }) => messages.map(({ text }) => text));

const meta = (messages: readonly unknown[], more: object = {}): string => JSON.stringify({ participants: [{ name: 'Ada' }, { name: 'Ben' }], title: 'Ada', messages, ...more });
const telegram = (messages: readonly unknown[], more: object = {}): string => JSON.stringify({ name: 'Ada', type: 'personal_chat', id: 2, messages, ...more });

describe('names of what every object has', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  test.each(NAMES)('%s as a sender, as a field and as a title', async (name) => {
    const poisoned = `{"participants":[{"name":"${name}"},{"name":"Ben"}],"title":"${name}","${name}":{"polluted":true},"messages":[{"sender_name":"${name}","timestamp_ms":1,"content":"hello","${name}":{"polluted":true}}]}`;
    const read = await importFile('message_1.json', file(poisoned));
    expect(read.chats[0]!.messages).toEqual([{ sender: name, text: 'hello', sentAt: 1 }]);
    const whatsapp = await importFile('chat.txt', file(`26.11.26, 15:04 - ${name}: hi\n26.11.26, 15:05 - Ben: hello`));
    expect(whatsapp.chats[0]!.messages.map(({ sender }) => sender)).toEqual([name, 'Ben']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('fields of another kind than the exporter writes', () => {
  const anything = fc.jsonValue({ maxDepth: 2 });
  const field = (...names: string[]) => fc.dictionary(fc.constantFrom(...names), anything);

  test('whatever stands in them, the file is read or told of, and nothing is thrown', async () => {
    const row = field('sender_name', 'senderName', 'content', 'text', 'timestamp', 'timestamp_ms', 'photos', 'share', 'media', 'call_duration', 'from', 'from_id', 'type', 'date', 'date_unixtime', 'action', 'reply_to_message_id', 'forwarded_from', 'id', 'author', 'timestamp', 'attachments', 'reference');
    const whole = field('participants', 'title', 'threadName', 'name', 'type', 'id', 'chats', 'personal_information', 'guild', 'channel', 'messageCount', 'Received Saved Chat History', 'Sent Saved Chat History');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(row, anything), { maxLength: 4 }), whole, async (messages, more) => {
        for (const made of [meta(messages, more), telegram(messages, more), JSON.stringify({ guild: {}, channel: {}, messages, ...more }), JSON.stringify({ Ada: messages, ...more })]) {
          const { chats, problems } = await importFile('result.json', file(made));
          expect(chats.length + problems.length).toBeGreaterThan(0);
          for (const { text, sender } of chats.flatMap((chat) => chat.messages)) {
            expect(typeof text).toBe('string');
            expect(sender === null || typeof sender === 'string').toBe(true);
          }
        }
      }),
      { numRuns: 300, seed: 20261127 },
    );
  });

  test('whatever stands in a text, it is read or told of', async () => {
    const scraps = fc.constantFrom('26.11.26, 15:04 - Ada: ', '[26.11.26, 15:04:05] Ada: ', '\n', '\r\n', '<', '<!--', '<div class="message default">', '</div>', '&#x110000;', '&#0;', '=?utf-8?b?', '?=', 'From: a@b.c\n', 'From a@b.c Thu Nov 26 15:04:05 2026\n', 'Content-Type: multipart/mixed; boundary="x"\n\n', '--x\n', '<sms address="1" body="', '"/>', '\u0000', '\u202e', '\ud800', 'a');
    await fc.assert(
      fc.asyncProperty(fc.array(scraps, { maxLength: 30 }), fc.constantFrom('chat.txt', 'messages.html', 'mail.eml', 'box.mbox', 'sms.xml', 'x.json', 'x.bin'), async (parts, name) => {
        const { chats, problems } = await importFile(name, file(parts.join('')));
        expect(chats.length + problems.length).toBeGreaterThan(0);
        expect(importText(parts.join(''))).toBeDefined();
      }),
      { numRuns: 500, seed: 20261127 },
    );
  });
});

describe('depth and width', () => {
  test('brackets a hundred thousand deep are no chat', async () => {
    const { chats, problems } = await importFile('result.json', file('['.repeat(100_000) + ']'.repeat(100_000)));
    expect(chats).toEqual([]);
    expect(problems).toHaveLength(1);
  });
  test('parts of a mail inside of parts, a thousand deep', async () => {
    const deep = Array.from({ length: 1_000 }, (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`).join('');
    const { chats } = await importFile('a.eml', file(`From: Ada <a@b.example>\nTo: Ben <b@c.example>\nSubject: x\nDate: Thu, 26 Nov 2026 15:04:05 +0000\n${deep}Content-Type: text/plain\n\nfound`));
    expect(JSON.stringify(chats)).not.toContain('found');
  });
  test.each([
    ['opened tags', '<div '.repeat(200_000)],
    ['opened comments', '<!--'.repeat(200_000)],
    ['opened declarations', '<!a'.repeat(200_000)],
    ['opened quotes', `<a ${'"'.repeat(400_001)}`],
    ['signs of entities', '&#'.repeat(200_000)],
  ])('two hundred thousand %s in a page come to an end', async (_, body) => {
    const page = `<html><head></head><body><div class="page_wrap"><div class="page_body chat_page"><div class="history"><div class="message default clearfix" id="message1"><div class="body"><div class="from_name">Ada</div><div class="text">hello ${body}`;
    const { chats, problems } = await importFile('messages.html', file(page));
    expect(chats.length + problems.length).toBeGreaterThan(0);
  });
});

describe('markup', () => {
  const EVIL = '<img src=x onerror=alert(1)><script>alert(1)</script>';

  test('in names and texts stays text', async () => {
    const { chats } = await importFile('message_1.json', file(meta([{ sender_name: EVIL, timestamp_ms: 1, content: EVIL }], { title: EVIL, participants: [{ name: EVIL }, { name: 'Ben' }] })));
    expect(chats[0]).toMatchObject({ title: EVIL, messages: [{ sender: EVIL, text: EVIL }] });
  });
  test('of a mail’s page: what no person reads of it is not read', async () => {
    const read = await importFile('a.eml', file(`From: Ada <a@b.example>\nTo: Ben <b@c.example>\nSubject: x\nDate: Thu, 26 Nov 2026 15:04:05 +0000\nContent-Type: text/html\n\n<p>Hello</p><script>pay me 500 dollars</script><style>p{}</style><p>there</p>`));
    expect(texts(read).join()).toContain('Hello');
    expect(texts(read).join()).not.toContain('500');
  });
});

test('one file that is an archive and a chat is an archive', async () => {
  const both = new Blob([zipSync({ 'a.jpg': strToU8('x') }) as Uint8Array<ArrayBuffer>, '\n26.11.26, 15:04 - Ada: hi']);
  expect((await importFile('chat.txt', both)).chats).toEqual([]);
});
