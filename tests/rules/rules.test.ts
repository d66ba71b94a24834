import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import { together, type CueName } from '../../src/cues/cue.ts';
import { createLexicon } from '../../src/cues/lexicon.ts';
import { signRecogniser } from '../../src/cues/signs.ts';
import { wordRecogniser } from '../../src/cues/words.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { newSession, type Session } from '../../src/engine/session.ts';
import { languages } from '../../src/languages/list.ts';
import { rules } from '../../src/rules/list.ts';

interface Line {
  readonly message: Message;
  readonly expected: boolean;
  readonly source: string;
}

interface Sample {
  readonly channel: 'chat' | 'email';
  readonly known: readonly CueName[];
  readonly lines: readonly Line[];
}

const folder = new URL('.', import.meta.url);
const engine = createEngine(together(wordRecogniser(languages), signRecogniser), createLexicon(languages), rules);

function samplesOf(rule: string): readonly Sample[] {
  const text = readFileSync(new URL(`${rule}.txt`, folder), 'utf8');
  return text.trim().split(/\n\s*\n/u).map((block) => {
    const lines = block.split('\n');
    return { channel: lines[0] === '# mail' ? 'email' : 'chat', known: lines[0] === '# known name' ? ['known-name'] : [], lines: lines.filter((line) => !line.startsWith('#')).map((line, index) => parseLine(line, index, rule)) };
  });
}

function parseLine(source: string, index: number, rule: string): Line {
  const match = /^([TM?]): (?:\((image|video)\) ?)?(.*?)(?: \{([a-z-]+)\})?$/u.exec(source);
  if (match === null) throw new Error(`${rule}.txt: not understood: ${source}`);
  const [, who, media, text, mark] = match;
  if (mark !== undefined && mark !== rule) throw new Error(`${rule}.txt: marks another rule: ${source}`);
  const from = who === 'T' ? 'them' : who === 'M' ? 'me' : 'unknown';
  return { message: { key: String(index), from, text: text!, ...(media === undefined ? {} : { media: media as 'image' | 'video' }) }, expected: mark !== undefined, source };
}

/** The lines on which the rule fires. */
function firing(rule: string, sample: Sample): string[] {
  let session: Session = { ...newSession(sample.channel), known: sample.known };
  return sample.lines.filter((line, index) => {
    const read = engine.read(session, line.message, sample.lines.slice(Math.max(0, index - 8), index).map(({ message }) => message));
    session = read.session;
    return read.assessment.signals.some((signal) => signal.rule === rule);
  }).map((line) => line.source);
}

test('every rule has its lines, and every file its rule', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.replace(/\.txt$/u, ''));
  expect(files.toSorted()).toEqual(rules.map((rule) => rule.id).toSorted());
});

test.each(rules)('$id has its sources', ({ sources }) => {
  expect(sources.some((source) => /^S\d{3}$/u.test(source))).toBe(true);
  expect(new Set(sources).size).toBe(sources.length);
});

describe.each(rules.map((rule) => rule.id))('%s', (rule) => {
  const samples = samplesOf(rule);

  test('has at least six lines that must fire and six conversations that must not', () => {
    expect(samples.flatMap((sample) => sample.lines).filter((line) => line.expected).length).toBeGreaterThanOrEqual(6);
    expect(samples.filter((sample) => sample.lines.every((line) => !line.expected)).length).toBeGreaterThanOrEqual(6);
  });

  test.each(samples.map((sample) => [sample.lines.map((line) => line.source).join(' / ').slice(0, 90), sample] as const))('%s', (_, sample) => {
    expect(firing(rule, sample)).toEqual(sample.lines.filter((line) => line.expected).map((line) => line.source));
  });
});
