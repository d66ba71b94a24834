import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import { makePack } from '../../src/evidence/pack.ts';
import type { PackInput } from '../../src/evidence/records.ts';
import { verifyPack } from '../../src/evidence/verify.ts';
import type { KeptMessage, Recorded } from '../../src/store/records.ts';
import { faultsBySchema } from './schema.ts';

const HOSTILE = ['<script>alert(1)</script>', '<img src=x onerror=alert(2)>', '"><b>', "=HYPERLINK(\"http://evil.example\")", '+cmd|calc', '\u202egnp.exe\u202c', '</td></table>', '&lt;i&gt;', '<!--', '\u0000\u0007', '\ud800'];

function message(order: number, text: string, more: Partial<KeptMessage> = {}): KeptMessage {
  return { key: `k${order}`, order, from: 'them', text, readAt: Date.UTC(2026, 10, 26, 15, 30), signals: [], ...more };
}

const threat: KeptMessage['signals'] = [{ rule: 'publish-threat', stage: 'threat', words: 'i send it' }];

const one: Recorded = {
  conversation: { id: 'a', site: 'instagram', contact: { name: 'Ada <b>', handle: 'ada_99' }, url: 'https://www.instagram.com/direct/t/1', level: 'danger', stage: 'demand', score: 90, firstSeen: Date.UTC(2026, 10, 26, 15), lastSeen: Date.UTC(2026, 10, 26, 16), answers: {}, despair: false, keeping: true, notes: 'told <Cem>' },
  messages: [
    message(0, 'hi', { sentAt: Date.UTC(2026, 10, 26, 15, 1), sender: 'Ada' }),
    message(1, 'who are you', { from: 'me', asRead: 'them' }),
    message(16, 'pay to DE89 3704 0044 0532 0130 00 or i send it', { signals: threat, sentAt: Date.UTC(2026, 10, 26, 15, 20) }),
    message(17, '', { media: 'image' }),
    ...HOSTILE.map((text, index) => message(18 + index, text, { sender: text })),
  ],
};

const input: PackInput = {
  conversations: [one],
  siteName: (site) => ({ instagram: 'Instagram', telegram: 'Telegram' })[site] ?? site,
  words: wordsFor('en'),
  now: Date.UTC(2026, 10, 26, 16, 30),
  locale: 'en',
  timeZone: 'Europe/Berlin',
  version: '0.1.0',
};

const pack = makePack(input);
const files = unzipSync(pack.bytes);
const text = (name: string): string => strFromU8(files[name]!);
const data = JSON.parse(text('data.json'));

describe('the pack', () => {
  test('holds a report, the data, how to verify, and checksums; its name tells the day alone', () => {
    expect(Object.keys(files).toSorted()).toEqual(['checksums.txt', 'data.json', 'report.html', 'verify.html']);
    expect(pack.name).toBe('porchlight-2026-11-26.zip');
  });
  test('says that it was read by software, what is missing, and what never to copy', () => {
    const report = text('report.html');
    for (const sentence of [...input.words.evidence.limits, input.words.evidence.under18, '14 messages, not kept', 'Europe/Berlin', 'DE89370400440532013000', 'check digits right', 'Picture, not kept', pack.seal]) expect(report).toContain(sentence);
    expect(data.records.filter(({ type }: { type: string }) => type === 'checklist')).toContainEqual(expect.objectContaining({ item: 'profile', state: 'to-add' }));
    expect(data.records.filter(({ type }: { type: string }) => type === 'checklist')).toContainEqual(expect.objectContaining({ item: 'payment', state: 'there' }));
  });
  test('names the code of a card that the person has paid with', () => {
    const paid: Recorded = { ...one, messages: [message(0, 'here: K7MQ2-XWT9P-3LDR8', { from: 'me' })] };
    const { records } = JSON.parse(strFromU8(unzipSync(makePack({ ...input, conversations: [paid] }).bytes)['data.json']!));
    expect(records).toContainEqual(expect.objectContaining({ type: 'identifier', kind: 'voucher-code', value: 'K7MQ2XWT9P3LDR8', by: ['me'] }));
    expect(records).toContainEqual(expect.objectContaining({ item: 'payment', state: 'there' }));
    expect(faultsBySchema(JSON.parse(strFromU8(unzipSync(makePack({ ...input, conversations: [paid] }).bytes)['data.json']!)), JSON.parse(readFileSync(new URL('../../docs/evidence.schema.json', import.meta.url), 'utf8')))).toEqual([]);
  });
  test('says where the person has corrected who wrote something', () => {
    expect(data.records.find(({ text: words }: { text?: string }) => words === 'who are you')).toMatchObject({ from: 'me', asRead: 'them' });
    expect(text('report.html')).toContain('corrected by the person; the page said: They');
  });
  test('of what is there names only the thing', () => {
    const whole = unzipSync(makePack({ ...input, conversations: [{ ...one, messages: one.messages.slice(0, 2) }] }).bytes);
    expect(strFromU8(whole['report.html']!)).toContain('☑ The whole chat. <span');
    expect(text('report.html')).toContain('☐ The whole chat. Some messages are missing here.');
  });
  test('has data as the published schema says', () => {
    const schema = JSON.parse(readFileSync(new URL('../../docs/evidence.schema.json', import.meta.url), 'utf8'));
    expect(faultsBySchema(data, schema)).toEqual([]);
    expect(faultsBySchema({ ...data, records: [{ type: 'message' }] }, schema)).not.toEqual([]);
  });
  test('is the same in German', () => {
    const german = unzipSync(makePack({ ...input, words: wordsFor('de') }).bytes);
    expect(strFromU8(german['report.html']!)).toContain('Aufzeichnung eines Chats');
  });
});

describe('the pack of a case', () => {
  const other: Recorded = {
    conversation: { ...one.conversation, id: 'b', site: 'telegram', contact: { handle: 'ada_99' }, firstSeen: Date.UTC(2026, 10, 26, 15, 10), notes: 'no more' },
    messages: [message(0, 'write to pay@evil.example', { sentAt: Date.UTC(2026, 10, 26, 15, 10), signals: [{ rule: 'recorded-claim', stage: 'capture', words: 'write' }] }), message(4, 'now', { sentAt: Date.UTC(2026, 10, 26, 15, 30) })],
  };
  const both = unzipSync(makePack({ ...input, conversations: [one, other] }).bytes);
  const records: readonly { type: string; number?: number; kind?: string; messages?: readonly number[] }[] = JSON.parse(strFromU8(both['data.json']!)).records;
  test('holds each conversation with its messages behind it, numbered through, as the schema says', () => {
    expect(records.filter(({ type }) => type === 'conversation')).toHaveLength(2);
    expect(records.flatMap(({ number }) => number ?? [])).toEqual(Array.from({ length: one.messages.length + 2 }, (_, index) => index + 1));
    expect(records.find(({ kind }) => kind === 'email')?.messages).toEqual([one.messages.length + 1]);
    expect(faultsBySchema(JSON.parse(strFromU8(both['data.json']!)), JSON.parse(readFileSync(new URL('../../docs/evidence.schema.json', import.meta.url), 'utf8')))).toEqual([]);
    expect(verifyPack(both['data.json']!).faults).toEqual([]);
  });
  test('tells in one timeline where each stage began, and says that they are one by the person’s word', () => {
    const report = strFromU8(both['report.html']!);
    const [first, second] = [report.indexOf(`${input.words.stages.capture}: Telegram`), report.indexOf(`${input.words.stages.threat}: Instagram`)];
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    for (const words of ['This record holds 2 conversations.', 'The messages: <bdi>ada_99, Telegram</bdi>', 'no more', '3 messages, not kept']) expect(report).toContain(words);
  });
});

describe('text stays text', () => {
  test('in the report: the only elements are those of the report', () => {
    const report = text('report.html');
    const tags = new Set(Array.from(report.matchAll(/<\/?([a-z!][a-z0-9]*)/giu), ([, name]) => name!.toLowerCase()));
    expect([...tags].filter((tag) => !['!doctype', 'html', 'head', 'meta', 'title', 'style', 'body', 'h1', 'h2', 'p', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'bdi', 'br', 'span', 'code', 'em'].includes(tag))).toEqual([]);
    expect(report).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/u);
    expect(report).not.toMatch(/<[^>]*\son\w+=/iu);
    expect(report).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(report).toContain("default-src 'none'");
  });
  test('in the data: as it was written, with nothing that hides or runs in sight', () => {
    const messages = data.records.filter(({ type }: { type: string }) => type === 'message').map((record: { text: string }) => record.text);
    expect(messages.slice(4)).toEqual(HOSTILE.map((one) => one.toWellFormed()));
    expect(text('data.json')).not.toMatch(/[<>\u0000-\u0008\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe('verifying', () => {
  const repacked = (name: string, change: (content: string) => string): Uint8Array => zipSync({ ...files, [name]: strToU8(change(text(name))) });
  test('finds nothing changed in what was just made', () => {
    expect(verifyPack(pack.bytes)).toEqual({ records: data.records.length, seal: pack.seal, faults: [] });
    expect(verifyPack(files['data.json']!).faults).toEqual([]);
  });
  test('finds a changed letter, and which record it is in', () => {
    expect(verifyPack(strToU8(text('data.json').replace('who are you', 'who art you'))).faults).toEqual(['record 4 was changed, or one before it was taken out']);
  });
  test('finds what was taken out, moved or put in', () => {
    const { records } = data;
    const broken = (changed: readonly unknown[]): readonly string[] => verifyPack(strToU8(JSON.stringify({ ...data, records: changed }))).faults;
    expect(broken(records.toSpliced(2, 1))).not.toEqual([]);
    expect(broken([records[0], records[2], records[1], ...records.slice(3)])).not.toEqual([]);
    expect(broken([...records, records.at(-1)])).not.toEqual([]);
    expect(broken(records.slice(0, -1))).toEqual(['the seal is not that of the last record']);
  });
  test('finds a changed report, and files that are no pack', () => {
    expect(verifyPack(repacked('report.html', (report) => report.replace('who are you', 'who art you'))).faults).toEqual(['report.html was changed or is missing']);
    expect(verifyPack(strToU8('hello')).faults).toEqual(['data.json is not valid JSON']);
    expect(verifyPack(strToU8('null')).faults).toHaveLength(1);
    expect(verifyPack(strToU8('PK')).faults).toEqual(['the zip is broken']);
  });
});
