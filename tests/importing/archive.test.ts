import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS, unpack } from '../../src/importing/archive.ts';
import { importFile } from '../../src/importing/import-file.ts';

const zip = (files: Record<string, string | Uint8Array>): Blob => new Blob([zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]))) as Uint8Array<ArrayBuffer>]);
const chat = '26.11.26, 15:04 - Ada: hi\n26.11.26, 15:05 - Ben: hello';

/** A file of one that claims to be 1 GB large. */
function huge(start: string): Blob {
  const blob = new Blob([start]);
  Object.defineProperty(blob, 'size', { value: 1_000_000_000 });
  return blob;
}

describe('archives of the exporters', () => {
  test('WhatsApp: the text alone is taken, and the other side’s name from the archive', async () => {
    const { chats, problems } = await importFile('WhatsApp Chat - Ada.zip', zip({ '_chat.txt': chat, '00000012-PHOTO.jpg': new Uint8Array(1000) }));
    expect(problems).toEqual([]);
    expect(chats[0]).toMatchObject({ me: 'Ben', messages: [{ text: 'hi' }, { text: 'hello' }] });
  });
  test('Instagram: parts of a thread are one chat, other files are passed over', async () => {
    const part = (text: string, time: number): string => JSON.stringify({ participants: [{ name: 'Ada' }, { name: 'Ben' }], title: 'Ada', messages: [{ sender_name: 'Ada', timestamp_ms: time, content: text }] });
    const { chats, problems } = await importFile('instagram.zip', zip({ 'messages/inbox/ada_1/message_1.json': part('new', 2), 'messages/inbox/ada_1/message_2.json': part('old', 1), 'messages/inbox/cem_1/message_1.json': part('other', 1), 'profile/info.json': '{"a": 1}' }));
    expect(problems).toEqual([]);
    expect(chats.map(({ messages }) => messages.map(({ text }) => text))).toEqual([['old', 'new'], ['other']]);
  });
  test('Instagram: a broken part of a thread does not take the others with it', async () => {
    const part = JSON.stringify({ participants: [{ name: 'Ada' }, { name: 'Ben' }], title: 'Ada', messages: [{ sender_name: 'Ada', timestamp_ms: 1, content: 'old' }] });
    const { chats, problems } = await importFile('a.zip', zip({ 'ada_1/message_1.json': '{"participants": [', 'ada_1/message_2.json': part }));
    expect(chats.map(({ messages }) => messages.map(({ text }) => text))).toEqual([['old']]);
    expect(problems).toEqual([{ file: 'a.zip/ada_1/message_1.json', line: 1, reason: 'not-json' }]);
  });
  test('what is broken in an archive is told with its place there', async () => {
    const { chats, problems } = await importFile('a.zip', zip({ 'one.txt': chat, 'two.json': '{' }));
    expect(chats).toHaveLength(1);
    expect(problems).toEqual([{ file: 'a.zip/two.json', line: 1, reason: 'not-json' }]);
  });
  test('an archive of pictures holds no chat', async () => {
    expect((await importFile('a.zip', zip({ 'a.jpg': 'x' }))).problems).toEqual([{ file: 'a.zip', line: null, reason: 'zip-empty' }]);
  });
});

describe('harmful archives are refused', () => {
  test.each(['../chat.txt', '/etc/chat.txt', 'C:/chat.txt', 'a\\..\\chat.txt', 'a/../../chat.txt'])('path %s', async (path) => {
    expect(await importFile('a.zip', zip({ [path]: chat }))).toEqual({ chats: [], problems: [{ file: 'a.zip', line: null, reason: 'zip-paths' }] });
  });
  test('a text that grows a thousandfold', async () => {
    expect((await importFile('a.zip', zip({ 'chat.txt': new Uint8Array(20_000_000) }))).problems).toEqual([{ file: 'a.zip', line: null, reason: 'zip-bomb' }]);
  });
  test('more than the limits allow, together or in number', async () => {
    const small = { ...LIMITS, file: 50, unpacked: 80, entries: 3 };
    await expect(unpack(zip({ 'a.txt': 'x'.repeat(60) }), () => true, small)).rejects.toThrow('zip-bomb');
    await expect(unpack(zip({ 'a.txt': 'x'.repeat(45), 'b.txt': 'x'.repeat(45) }), () => true, small)).rejects.toThrow('zip-bomb');
    await expect(unpack(zip({ a: '', b: '', c: '', d: '' }), () => true, small)).rejects.toThrow('zip-bomb');
    expect(await unpack(zip({ 'a.txt': 'x'.repeat(45) }), () => true, small)).toHaveLength(1);
  });
  test('files of 1 GB are not even opened', async () => {
    expect((await importFile('a.zip', huge('PK\u0003\u0004'))).problems[0]!.reason).toBe('too-large');
    expect((await importFile('a.txt', huge(chat))).problems[0]!.reason).toBe('too-large');
  });
  test('a cut archive', async () => {
    const whole = zip({ 'chat.txt': chat.repeat(500) });
    expect((await importFile('a.zip', whole.slice(0, whole.size / 3))).problems[0]!.reason).toBe('zip-broken');
  });
});
