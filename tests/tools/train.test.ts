import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { taggerModel } from '../../src/cues/tagger-model.ts';
import { OUTPUTS } from '../../src/cues/tagger.ts';
import { WORDING_OUTPUTS } from '../../src/cues/wording.ts';
import { wordingModel } from '../../src/cues/wording-model.ts';
import { calibration } from '../../src/engine/calibration.ts';
import { measures } from '../../src/engine/judge.ts';
import { newSession } from '../../src/engine/session.ts';
import { languages } from '../../src/languages/list.ts';
import { LEARNING, readCorpus } from '../../tools/corpus.ts';

const MEASURING = fileURLToPath(new URL('../corpus/measuring', import.meta.url));

test('training reads the learning folder alone', () => {
  expect(LEARNING.endsWith('tests/corpus/learning')).toBe(true);
  for (const tool of ['train', 'corpus']) {
    const source = readFileSync(new URL(`../../tools/${tool}.ts`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
    expect(source).not.toMatch(/measuring/u);
  }
});

test('no author and no conversation stands on both sides', () => {
  const [learning, measuring] = [readCorpus(LEARNING), readCorpus(MEASURING)];
  const authors = new Set(learning.map(({ author }) => author));
  const ids = new Set(learning.map(({ id }) => id));
  expect(measuring.filter(({ author, id }) => authors.has(author) || ids.has(id)).map(({ id }) => id)).toEqual([]);
});

test('every file has an author', () => {
  const authors = JSON.parse(readFileSync(new URL('../corpus/authors.json', import.meta.url), 'utf8'));
  const files = [LEARNING, MEASURING].flatMap((folder) => readdirSync(folder)).map((name) => name.replace(/\.jsonl$/u, ''));
  expect(files.filter((name) => !(name in authors))).toEqual([]);
});

test('what was learned fits what is measured, and with all words is at most 800 kB gzipped', () => {
  const width = measures(newSession('chat')).length;
  for (const { danger, caution } of Object.values(calibration)) for (const row of [...danger, ...caution]) expect(row).toHaveLength(width);
  for (const [model, outputs] of [[taggerModel, OUTPUTS], [wordingModel, WORDING_OUTPUTS]] as const) expect(model.tells).toHaveLength(outputs.length * model.summed.length);
  expect(gzipSync(JSON.stringify([taggerModel, wordingModel, languages])).byteLength).toBeLessThanOrEqual(800_000);
});
