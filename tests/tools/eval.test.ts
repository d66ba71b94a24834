import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mistakeReport, type Mistake } from '../../src/mistakes/mistake-report.ts';
import type { KeptMessage } from '../../src/store/records.ts';

const evaluate = fileURLToPath(new URL('../../tools/eval.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'porchlight-eval-'));

function run(name: string, lines: readonly string[]): { status: number | null; output: string; errors: string; path: string } {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [evaluate, path], { encoding: 'utf8' });
  return { status, output: stdout, errors: stderr, path };
}

function report(id: string, mistake: Mistake, texts: readonly string[]): string {
  const messages = texts.map((text, order): KeptMessage => ({ key: `${order}`, order, from: 'them', text, readAt: 0, signals: [] }));
  return mistakeReport(mistake, { channel: 'chat', site: 'instagram', level: 'none', stage: null, score: 0, messages }, texts, { id, language: 'en', version: '0.1.0' });
}

const THREAT = 'I recorded you. Pay 500 dollars or I send the video to your family and all your friends';

test('reads reports: as labels, and whether they still hold', () => {
  const { status, output, errors } = run('reports.jsonl', [report('a', 'wrong', [THREAT]), report('b', 'missed', ['soup tonight?']), report('c', 'missed', [THREAT])]);
  expect([status, errors]).toEqual([0, '']);
  expect(output).toContain('of what was wrong, it still warns of 1 of 1');
  expect(output).toContain('of what it missed, it still says nothing of 1 of 2');
  expect(output).toContain('- a, wrong: danger at turn 0\n  - b, missed: nothing\n  - c, missed: danger at turn 0');
  expect(output).toContain('| chat en harmless |');
  expect(output).toContain('| chat en reported |');
});

test.each([
  ['{"id": "x"', 'this line is not valid JSON'],
  ['{"id":"x","variant":"report","mistake":"both","turns":[{"from":"me","text":"hi"}]}', 'report "x" says neither that Porchlight was wrong nor that it missed something'],
  ['{"id":"x","variant":"report","mistake":"wrong","turns":[]}', 'conversation "x" has no turns'],
  ['{"id":"x","variant":"report","mistake":"wrong","turns":[1]}', 'turn 0 is not an object'],
  ['{"id":"x","variant":"report","mistake":"wrong"}', 'conversation "x" has no list of "turns"'],
])('says in one sentence where a file is broken: %s', (line, reason) => {
  const { status, output, errors, path } = run('broken.jsonl', [report('a', 'wrong', ['hi']), line]);
  expect([status, output, errors]).toEqual([2, '', `${path}:2: ${reason}\n`]);
});

test('a missing file is one sentence', () => {
  const { status, stderr } = spawnSync(process.execPath, [evaluate, join(folder, 'none')], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, `${join(folder, 'none')}: there is no such file or folder\n`]);
});
