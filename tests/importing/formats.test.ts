import { describe, expect, test } from 'vitest';
import type { ExportedChat, Imported } from '../../src/importing/exported.ts';
import { importFile, importText } from '../../src/importing/import-file.ts';

const file = (content: string | Uint8Array<ArrayBuffer>): Blob => new Blob([content]);
const json = (value: unknown): Blob => file(JSON.stringify(value));
const said = (chat: ExportedChat | undefined) => chat?.messages.map(({ sender, text }) => [sender, text]);

/** As Instagram and Facebook write: each byte of UTF-8 a character of its own. */
const broken = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

async function read(name: string, blob: Blob): Promise<ExportedChat> {
  const { chats, problems } = await importFile(name, blob);
  expect(problems).toEqual([]);
  expect(chats).toHaveLength(1);
  return chats[0]!;
}

describe('Telegram, JSON', () => {
  const rows = [
    { id: 1, type: 'service', date: '2026-11-26T15:00:00', actor: 'Ada', actor_id: 'user2', action: 'phone_call', duration_seconds: 12 },
    { id: 2, type: 'message', date: '2026-11-26T15:04:05', date_unixtime: '1795705445', from: 'Ada', from_id: 'user2', text: ['see ', { type: 'link', text: 'https://a.example' }, ' 👀'] },
    { id: 3, type: 'message', date: '2026-11-26T15:04:06', date_unixtime: '1795705446', from: 'Ben', from_id: 'user1', text: '', photo: '(File not included.)', reply_to_message_id: 2 },
    { id: 4, type: 'message', date_unixtime: '1795705447', from: 'Ada', from_id: 'user2', text: 'pay or else', forwarded_from: 'News' },
    { id: 5, type: 'message', date_unixtime: '1795705448', from: null, from_id: 'user2', text: '', media_type: 'voice_message', file: 'a.ogg' },
    'broken',
  ];
  test('a single chat', async () => {
    const { chats, problems } = await importFile('result.json', json({ name: 'Ada', type: 'personal_chat', id: 2, messages: rows.slice(0, 4) }));
    expect(problems).toEqual([]);
    expect(chats[0]).toMatchObject({ format: 'telegram', title: 'Ada', me: 'Ben' });
    expect(chats[0]!.messages).toEqual([
      { sender: 'Ada', text: 'phone_call', event: 'call', sentAt: expect.any(Number) },
      { sender: 'Ada', text: 'see https://a.example 👀', sentAt: 1795705445000 },
      { sender: 'Ben', text: '', quoted: 'see https://a.example 👀', media: 'image', sentAt: 1795705446000 },
      { sender: 'Ada', text: '', quoted: 'pay or else', sentAt: 1795705447000 },
    ]);
  });
  test('a whole account knows who the person is, and tells which message is broken', async () => {
    const { chats, problems } = await importFile('result.json', json({ personal_information: { user_id: 1 }, chats: { list: [{ name: 'Saved', type: 'saved_messages', id: 1, messages: [] }, { name: 'Team', type: 'private_group', id: 3, messages: rows }] } }));
    expect(chats).toHaveLength(1);
    expect(chats[0]).toMatchObject({ title: 'Team', me: 'Ben' });
    const silent = await importFile('result.json', json({ personal_information: { user_id: 9, first_name: 'Sam', last_name: 'K' }, chats: { list: [{ name: 'Ada', type: 'personal_chat', id: 2, messages: rows.slice(1, 2) }] } }));
    expect(silent.chats[0]!.me).toBe('Sam K');
    expect(problems).toEqual([{ file: 'result.json', line: 6, reason: 'message-unread' }]);
  });
});

test('Telegram, HTML', async () => {
  const page = (title: string, rows: string): string => `<!DOCTYPE html><html><head><style>.text{}</style></head><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
${title}
</div></div></div><div class="page_body chat_page"><div class="history">${rows}</div></div></div></body></html>`;
  const chat = await read(
    'messages.html',
    file(
      page(
        'Ada',
        `<div class="message service" id="message-1"><div class="body details">
26 November 2026
</div></div>
<div class="message default clearfix" id="message1"><div class="pull_left userpic_wrap"><div class="userpic userpic2"><div class="initials">A</div></div></div><div class="body">
<div class="pull_right date details" title="26.11.2026 15:04:05 UTC+01:00">15:04</div><div class="from_name">
Ada &amp; Co
</div><div class="text">
one &lt;b&gt;<br>two <a href="https://a.example">https://a.example</a>
</div></div></div>
<div class="message default clearfix joined" id="message2"><div class="body"><div class="pull_right date details" title="26.11.2026 15:05:05 UTC+01:00">15:05</div><div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/1.jpg"><img class="photo" src="photos/1_thumb.jpg"></a></div></div></div>
<div class="message default clearfix" id="message3"><div class="body"><div class="pull_right date details" title="26.11.2026 15:06:05">15:06</div><div class="from_name">Ben</div><div class="reply_to details">In reply to <a href="#go_to_message1">this message</a></div><div class="text">ok</div></div></div>
<div class="message default clearfix" id="message4"><div class="body"><div class="pull_right date details" title="26.11.2026 15:07:05 UTC+01:00">15:07</div><div class="from_name">Ben</div><div class="forwarded body"><div class="from_name">Cem<span class="date details" title="01.01.2020 10:00:00"> 01.01.2020</span></div><div class="text">their words</div></div></div></div>`,
      ),
    ),
  );
  expect(chat.messages).toEqual([
    { sender: null, text: '26 November 2026', event: 'notice' },
    { sender: 'Ada & Co', text: 'one <b>\ntwo https://a.example', sentAt: Date.UTC(2026, 10, 26, 14, 4, 5) },
    { sender: 'Ada & Co', text: '', media: 'image', sentAt: Date.UTC(2026, 10, 26, 14, 5, 5) },
    { sender: 'Ben', text: 'ok', sentAt: new Date(2026, 10, 26, 15, 6, 5).getTime() },
    { sender: 'Ben', text: '', quoted: 'their words', sentAt: Date.UTC(2026, 10, 26, 14, 7, 5) },
  ]);
});

describe('Instagram, Facebook, Messenger', () => {
  test('broken encoding is mended, the newest comes first, and the other’s name is the title', async () => {
    const chat = await read(
      'message_1.json',
      json({
        participants: [{ name: broken('Zoë') }, { name: 'Ben' }],
        messages: [
          { sender_name: 'Ben', timestamp_ms: 3000, content: broken('für dich ❤️') },
          { sender_name: broken('Zoë'), timestamp_ms: 2000, photos: [{ uri: 'photos/1.jpg' }] },
          { sender_name: broken('Zoë'), timestamp_ms: 1500, content: broken('Reacted ❤️ to your message ') },
          { sender_name: broken('Zoë'), timestamp_ms: 1000, share: { link: 'https://a.example' }, content: 'look' },
          { sender_name: 'Ben', timestamp_ms: 500, content: 'The video chat ended.', call_duration: 20 },
        ],
        title: broken('Zoë'),
        thread_path: 'inbox/zoe_1',
      }),
    );
    expect(chat).toMatchObject({ format: 'meta', title: 'Zoë', me: 'Ben' });
    expect(chat.messages).toEqual([
      { sender: 'Ben', text: 'The video chat ended.', event: 'video-call', sentAt: 500 },
      { sender: 'Zoë', text: 'look\nhttps://a.example', sentAt: 1000 },
      { sender: 'Zoë', text: 'Reacted ❤️ to your message ', event: 'notice', sentAt: 1500 },
      { sender: 'Zoë', text: '', media: 'image', sentAt: 2000 },
      { sender: 'Ben', text: 'für dich ❤️', sentAt: 3000 },
    ]);
  });
  test('encrypted chats of Messenger', async () => {
    const chat = await read('Ada_12.json', json({ participants: ['Ada', 'Ben'], threadName: 'Ada_12', messages: [{ isUnsent: false, media: [], senderName: 'Ada', text: 'grün', timestamp: 2, type: 'text' }, { isUnsent: false, media: [{ uri: 'x' }], senderName: 'Ben', timestamp: 1, type: 'media' }] }));
    expect(said(chat)).toEqual([['Ben', ''], ['Ada', 'grün']]);
    expect(chat.me).toBe('Ben');
  });
});

test('Snapchat tells who sent each message', async () => {
  const chat = await read('chat_history.json', json({ ada99: [{ From: 'ben', 'Media Type': 'TEXT', Created: '2026-11-26 15:05:00 UTC', Content: 'b', IsSender: true }, { From: 'ada99', 'Media Type': 'MEDIA', Created: '2026-11-26 15:04:00 UTC', Content: null, IsSender: false }] }));
  expect(chat).toMatchObject({ title: 'ada99', me: 'me', messages: [{ sender: 'ada99', media: 'image', sentAt: Date.UTC(2026, 10, 26, 15, 4) }, { sender: 'me', text: 'b' }] });
});

test('Discord by its common exporter', async () => {
  const chat = await read('dm.json', json({ guild: { name: 'Direct Messages' }, channel: { name: 'ada', type: 'DirectTextChat' }, messages: [{ type: 'Default', timestamp: '2026-11-26T15:04:05+00:00', content: 'hi', author: { name: 'ada', nickname: 'ada' }, attachments: [{ fileName: 'a.png' }] }, { type: 'Call', timestamp: '2026-11-26T15:05:05+00:00', content: 'Started a call', author: { name: 'ben' } }] }));
  expect(chat).toMatchObject({ me: 'ben', messages: [{ sender: 'ada', text: 'hi', media: 'image' }, { event: 'call' }] });
});

test('SMS backup', async () => {
  const chat = await read('sms.xml', file(`<?xml version='1.0' encoding='UTF-8'?><smses count="2"><sms protocol="0" address="+4915123456789" date="2000" type="2" body="ok &#10;&amp; bye" contact_name="Ada" /><sms address="+4915123456789" date="1000" type="1" body="hi" contact_name="Ada" /></smses>`));
  expect(said(chat)).toEqual([['Ada', 'hi'], ['me', 'ok \n& bye']]);
});

describe('mails', () => {
  const mail = [
    'Return-Path: <dark@evil.example>', 'Delivered-To: ben@home.example', 'From: =?UTF-8?Q?J=C3=B6rg_Dunkel?= <dark@evil.example>', 'To: ben@home.example', 'Subject: =?utf-8?B?SWNoIGhhYmUgZGljaCBnZXNlaGVu?=', 'Date: Thu, 26 Nov 2026 15:04:05 +0100 (CET)', 'MIME-Version: 1.0',
    'Content-Type: multipart/alternative;', ' boundary="b1"', '', '--b1', 'Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable', '', 'Zahl 500 Euro f=FCr dein Vi=', 'deo.', '--b1', 'Content-Type: text/html; charset=utf-8', '', '<p>html</p>', '--b1--', '',
  ].join('\r\n');
  test('one mail: encoded words, parts, character sets', async () => {
    const chat = await read('mail.eml', file(mail));
    expect(chat).toMatchObject({ format: 'mail', channel: 'email', title: 'Ich habe dich gesehen', me: 'me' });
    expect(chat.messages).toEqual([{ sender: 'Jörg Dunkel <dark@evil.example>', text: 'Ich habe dich gesehen\n\nZahl 500 Euro für dein Video.', sentAt: Date.UTC(2026, 10, 26, 14, 4, 5) }]);
  });
  test('who writes in the person’s own name is not the person', async () => {
    const chat = await read('self.eml', file('From: ben@home.example\r\nTo: ben@home.example\r\nSubject: I hacked you\r\nDate: Thu, 26 Nov 2026 15:04:05 +0000\r\nContent-Type: text/html\r\n\r\n<style>p{}</style><div>Hello,</div><div>pay&nbsp;me</div><blockquote>old</blockquote>'));
    expect(chat.messages[0]).toMatchObject({ sender: 'ben@home.example', text: 'I hacked you\n\nHello,\npay me\n> old' });
  });
  test('a mailbox: threads, the owner’s own answers, escaped lines, a mail that cannot be read', async () => {
    const { chats, problems } = await importFile(
      'box.mbox',
      file(
        [
          'From dark@evil.example Thu Nov 26 15:04:05 2026', 'From: Dark <dark@evil.example>', 'To: ben@home.example', 'Subject: deal', 'Date: Thu, 26 Nov 2026 15:04:05 +0000', '', 'first', '>From now on', '',
          'From ben@home.example Thu Nov 26 16:04:05 2026', 'From: ben@home.example', 'To: dark@evil.example', 'Subject: Re: deal', 'Date: Thu, 26 Nov 2026 16:04:05 +0000', '', 'no', '',
          'From x Thu Nov 26 17:04:05 2026', 'Nothing: here', '', '',
          'From shop@shop.example Thu Nov 26 18:04:05 2026', 'From: shop@shop.example', 'To: ben@home.example', 'Subject: offer', 'Date: Thu, 26 Nov 2026 18:04:05 +0000', '', 'buy', '',
        ].join('\n'),
      ),
    );
    expect(chats.map(said)).toEqual([[['Dark <dark@evil.example>', 'deal\n\nfirst\nFrom now on'], ['me', 'no']], [['shop@shop.example', 'offer\n\nbuy']]]);
    expect(problems).toEqual([{ file: 'box.mbox', line: 18, reason: 'mail-unread' }]);
  });
});

describe('pasted text', () => {
  const pasted = (text: string): ExportedChat => {
    const { chats, problems }: Imported = importText(text);
    expect(problems).toEqual([]);
    return chats[0]!;
  };
  test.each([
    ['WhatsApp Web', '[15:04, 26.11.2026] Ada: hi\nthere\n[15:05, 26.11.2026] Ben: hello'],
    ['WhatsApp Web, USA', '[3:04 PM, 11/26/2026] Ada: hi\nthere\n[3:05 PM, 11/26/2026] Ben: hello'],
    ['an exported file', '26.11.26, 15:04 - Ada: hi\nthere\n26.11.26, 15:05 - Ben: hello'],
    ['Telegram', 'Ada, [26.11.2026 15:04]\nhi\nthere\n\nBen, [26.11.2026 15:05]\nhello'],
    ['Telegram, with colon', 'Ada, [26.11.26 15:04]:\nhi\nthere\nBen, [26.11.26 15:05]:\nhello'],
    ['Discord', 'Ada — Today at 3:04 PM\nhi\nthere\nBen — 11/26/2026 3:05 PM\nhello'],
    ['clock and name', '[3:04 PM] Ada: hi\nthere\n[3:05 PM] Ben: hello'],
    ['names', 'Ada: hi\nthere\nBen: hello'],
    ['Messenger', 'Ada sent\nhi\nthere\nBen sent\nhello'],
  ])('%s', (_, text) => {
    expect(said(pasted(text))).toEqual([['Ada', 'hi\nthere'], ['Ben', 'hello']]);
  });
  test('without names is messages of nobody known', () => {
    expect(said(pasted('I have your video.\nNote: pay now\n\nhttps://a.example'))).toEqual([[null, 'I have your video.\nNote: pay now'], [null, 'https://a.example']]);
  });
  test('empty text says so', () => expect(importText(' \n').problems).toEqual([{ file: '', line: null, reason: 'no-messages' }]));
});

describe('times beyond what a date can hold are none', () => {
  const far = 8_640_000_000_000_001;
  test.each([
    ['sms.xml', `<smses count="1"><sms address="+49" date="${far}" type="1" body="hi" contact_name="Ada" /></smses>`],
    ['result.json', JSON.stringify({ name: 'Ada', type: 'personal_chat', id: 2, messages: [{ id: 1, type: 'message', date_unixtime: '8640000000001', from: 'Ada', from_id: 'user2', text: 'hi' }] })],
    ['message_1.json', JSON.stringify({ title: 'Ada', participants: [{ name: 'Ada' }], messages: [{ sender_name: 'Ada', timestamp_ms: far, content: 'hi' }] })],
  ])('%s', async (name, content) => {
    expect((await read(name, file(content))).messages).toEqual([{ sender: 'Ada', text: 'hi' }]);
  });
});

describe('broken and foreign files', () => {
  test('one that was taken away since it was chosen', async () => {
    const gone = Object.assign(file('hi'), { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')), slice: () => gone });
    expect(await importFile('a.txt', gone)).toEqual({ chats: [], problems: [{ file: 'a.txt', line: null, reason: 'failed' }] });
  });
  test.each([
    ['cut.json', '{"name": "Ada",\n"messages": [', 'not-json', 2],
    ['list.json', '[1, 2]', 'not-a-chat', null],
    ['page.html', '<html><body>news</body></html>', 'unknown-format', null],
    ['empty.txt', '', 'no-messages', null],
    ['picture.txt', '\u0000\u0001\u0002', 'unknown-format', null],
    ['broken.zip', 'PK\u0003\u0004 and nothing more', 'zip-broken', null],
    ['nozip.zip', 'hello', 'zip-broken', null],
  ] as const)('%s', async (name, content, reason, line) => {
    expect(await importFile(name, file(content))).toEqual({ chats: [], problems: [{ file: name, line, reason }] });
  });
  test('UTF-16 and Windows files are read', async () => {
    const line = '26.11.26, 15:04 - Ada: grün';
    expect(said(await read('a.txt', file(Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(line, (c) => c.charCodeAt(0)).buffer)]))))).toEqual([['Ada', 'grün']]);
    expect(said(await read('b.txt', file(Uint8Array.from(line, (c) => c.charCodeAt(0)))))).toEqual([['Ada', 'grün']]);
  });
});
