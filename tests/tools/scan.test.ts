import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const scan = fileURLToPath(new URL('../../tools/scan.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'porchlight-scan-'));

function run(args: readonly string[], input = ''): { status: number | null; lines: string[]; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scan, ...args], { input, encoding: 'utf8' });
  return { status, lines: stdout.split('\n').filter(Boolean), errors: stderr };
}

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const threat = JSON.stringify({
  id: 'a', lang: 'en', channel: 'chat', further: 1,
  turns: [{ from: 'them', text: 'hi' }, { from: 'them', text: 'i recorded everything' }, { from: 'them', text: 'pay 500 dollars or i send it to your family', at: '2026-01-02T03:04:05Z', media: null }],
});
const harmless = JSON.stringify({ id: 'b', turns: [{ from: 'me', text: 'heute abend suppe?' }, { text: 'ja' }] });

test('prints the agreed line for each conversation, in input order', () => {
  const { status, lines, errors } = run(['--json', file('two.jsonl', [threat, '', harmless])]);
  expect(errors).toBe('');
  expect(status).toBe(0);
  const [a, b] = lines.map((line) => JSON.parse(line));
  expect(Object.keys(a)).toEqual(['id', 'level', 'stage', 'score', 'language', 'firstNotice', 'firstCaution', 'firstDanger', 'signals']);
  expect(a).toMatchObject({ id: 'a', level: 'danger', stage: 'demand', language: 'en', firstDanger: 2 });
  expect(a.signals.find((signal: { rule: string }) => signal.rule === 'publish-threat')).toMatchObject({ stage: 'threat', turn: 2 });
  expect(b).toEqual({ id: 'b', level: 'none', stage: null, score: expect.any(Number), language: 'de', firstNotice: null, firstCaution: null, firstDanger: null, signals: [] });
});

test('says where a line is broken, and reads the others', () => {
  const path = file('broken.jsonl', [threat, '{"id": "x"', '{"turns": []}', '{"id": "y"}', '[]', harmless]);
  const { status, lines, errors } = run(['--json', path]);
  expect(status).toBe(2);
  expect(lines).toHaveLength(2);
  expect(errors.trim().split('\n')).toEqual([
    `${path}:2: this line is not valid JSON`,
    `${path}:3: the conversation has no "id"`,
    `${path}:4: conversation "y" has no list of "turns"`,
    `${path}:5: this line is not a JSON object`,
  ]);
});

test('a missing file is one clear sentence', () => {
  const { status, errors } = run(['--json', join(folder, 'none.jsonl')]);
  expect(status).toBe(2);
  expect(errors).toContain('there is no such file');
});

test('reads standard input and reports for people', () => {
  const { status, lines } = run(['-'], threat);
  expect(status).toBe(0);
  expect(lines[0]).toMatch(/^a: danger/u);
});

const exported = ['26.11.26, 15:04 - Ada: hi', '26.11.26, 15:05 - Ben: hello', 'a second line', '26.11.26, 15:08 - Ada: pay 500 dollars or i send the video to your family'];

test('reads exports; who the person is comes from the file’s name or from --me', () => {
  const told = run(['--json', file('WhatsApp Chat with Ada.txt', exported)]);
  expect([told.status, told.errors]).toEqual([0, '']);
  expect(JSON.parse(told.lines[0]!)).toMatchObject({ id: 'Ada', level: 'danger', firstDanger: 2 });
  const path = file('chat.txt', exported);
  expect(JSON.parse(run(['--json', '--me', 'Ben', path]).lines[0]!)).toMatchObject({ level: 'danger' });
  const untold = run(['--json', path]);
  expect(untold.status).toBe(2);
  expect(untold.errors).toBe(`${path}:0: it is not known who the person is; say --me NAME, one of: Ada, Ben\n`);
  expect(JSON.parse(untold.lines[0]!)).toMatchObject({ level: 'none' });
});

test('says where an export is broken, and reads the rest', () => {
  const path = file('WhatsApp Chat with Ada.txt', [...exported, '99.99.26, 15:09 - Ada: now']);
  const { status, errors, lines } = run([path]);
  expect(status).toBe(2);
  expect(errors).toBe(`${path}:5: this line could not be read as a message\n`);
  expect(lines[0]).toMatch(/^Ada: danger/u);
});
