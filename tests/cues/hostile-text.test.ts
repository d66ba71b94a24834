import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { assembleEngine } from '../../src/assembly.ts';
import { AMOUNT } from '../../src/cues/signs.ts';
import { newSession } from '../../src/engine/session.ts';

const engine = assembleEngine();
const SRC = new URL('../../src/', import.meta.url);

/** The regular expressions of the code that reads other people's text. */
function patterns(): (readonly [string, string, string])[] {
  const files = ['conversation', 'cues', 'engine', 'advice'].flatMap((folder) => readdirSync(new URL(`${folder}/`, SRC)).filter((name) => name.endsWith('.ts') && name !== 'model.ts').map((name) => `${folder}/${name}`));
  return files.flatMap((file) =>
    Array.from(readFileSync(new URL(file, SRC), 'utf8').matchAll(/(?<=[=(,:!] ?)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+)\/([dgimsuvy]+)/gu), (match) => [file, match[1]!, match[2]!] as const),
  );
}

test('no pattern that reads text grows faster than the text', () => {
  const found = [...patterns(), ['cues/signs.ts', AMOUNT.source, AMOUNT.flags] as const];
  expect(found.length).toBeGreaterThan(15);
  const slow = found.filter(([, source, flags]) => checkSync(source, flags.replace('g', ''), { timeout: 5_000 }).status === 'vulnerable');
  expect(slow.map(([file, source]) => `${file}: ${source}`)).toEqual([]);
}, 120_000);

test('whatever is written, it is read, and nothing of it is remembered as text', () => {
  const speaker = fc.constantFrom('them' as const, 'me' as const, 'unknown' as const);
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom('send', '> ', '0.'.repeat(500), '\u202e', 'a'.repeat(20_000)));
  fc.assert(
    fc.property(fc.array(fc.record({ from: speaker, text }), { maxLength: 12 }), fc.constantFrom('chat' as const, 'email' as const), (turns, channel) => {
      let session = newSession(channel);
      for (const { from, text: said } of turns) {
        const read = engine.read(session, { key: '', from, text: said }, []);
        session = read.session;
        for (const { start, end } of read.assessment.signals) expect(start >= 0 && start <= end && end <= said.length).toBe(true);
      }
      expect(JSON.stringify(session).length).toBeLessThan(8_192);
    }),
    { numRuns: 200, seed: 20261126 },
  );
}, 60_000);

test('a long talk about everything keeps the state under 8 kB', () => {
  const words = engineWords();
  let session = newSession('chat');
  for (let turn = 0; turn < 400; turn += 1) {
    const text = Array.from({ length: 40 }, (_, index) => words[(turn * 37 + index * 11) % words.length]).join(' ');
    session = engine.read(session, { key: '', from: turn % 2 ? 'me' : 'them', text, media: 'image' }, []).session;
  }
  expect(JSON.stringify(session).length).toBeLessThan(8_192);
});

function engineWords(): string[] {
  return readFileSync(new URL('languages/en/meanings.ts', SRC), 'utf8').split('\n').filter((line) => /^[a-z]/u.test(line)).flatMap((line) => line.slice(line.indexOf(':') + 2).split(' '));
}
