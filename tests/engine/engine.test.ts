import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import type { Cue, CueName, Recogniser } from '../../src/cues/cue.ts';
import { createLexicon } from '../../src/cues/lexicon.ts';
import { createEngine, type Assessment } from '../../src/engine/engine.ts';
import { newSession, type Session } from '../../src/engine/session.ts';
import type { Rule } from '../../src/rules/rule.ts';

const NO_WORDS = createLexicon([]);

/** A recogniser for these tests: every cue's name that stands in the text is that cue. */
const byName: Recogniser = (turn) =>
  turn.text.split(' ').filter(Boolean).map((name): Cue => ({ name: name as CueName, start: turn.text.indexOf(name), end: turn.text.indexOf(name) + name.length }));

const threat: Rule = {
  id: 'threat', stage: 'threat', sources: ['S042'], harm: '', family: 'threat', weight: 6,
  frames: [{ turn: [['would-publish']], near: [{ any: ['holds-recording'], within: 2, by: 'them' }], unless: [{ any: ['jokes'], within: 1, spares: '' }] }],
};
const love: Rule = { id: 'love', stage: 'rapid-intimacy', sources: ['S010'], harm: '', family: 'approach', weight: 10, frames: [{ turn: [['declares-love']] }] };

function read(lines: readonly (readonly [Message['from'], string])[], rules: readonly Rule[] = [threat, love]): { session: Session; last: Assessment } {
  const engine = createEngine(byName, NO_WORDS, rules);
  let session = newSession('chat');
  let last: Assessment = { level: 'none', stage: null, score: 0, signals: [], despair: false };
  for (const [from, text] of lines) ({ session, assessment: last } = engine.read(session, { key: '', from, text }, []));
  return { session, last };
}

describe('frames', () => {
  test('fire when all their cues meet', () => {
    expect(read([['them', 'holds-recording'], ['them', 'would-publish']]).last).toMatchObject({ level: 'danger', stage: 'threat' });
  });
  test('forget what is too far back', () => {
    expect(read([['them', 'holds-recording'], ['me', ''], ['me', ''], ['them', 'would-publish']]).last.level).toBe('none');
  });
  test('do not count the person for the other side', () => {
    expect(read([['me', 'holds-recording'], ['them', 'would-publish']]).last.level).toBe('none');
  });
  test('never accuse the person or somebody unknown', () => {
    expect(read([['them', 'holds-recording'], ['me', 'would-publish']]).last.level).toBe('none');
    expect(read([['them', 'holds-recording'], ['unknown', 'would-publish']]).last.level).toBe('none');
  });
  test('are taken back by what defeats them', () => {
    expect(read([['them', 'holds-recording'], ['them', 'jokes'], ['them', 'would-publish']]).last.level).toBe('none');
  });
  test('system rows are nobody\'s words', () => {
    const engine = createEngine(byName, NO_WORDS, [love]);
    expect(engine.read(newSession('chat'), { key: '', from: 'them', text: 'declares-love', event: 'notice' }, []).assessment.signals).toEqual([]);
  });
});

describe('evidence', () => {
  test('of one family is capped: repetition alone never becomes danger', () => {
    const { last } = read(Array.from({ length: 50 }, () => ['them', 'declares-love'] as const));
    expect(last.level).not.toBe('danger');
    expect(last.score).toBeLessThan(25);
  });
  test('levels do not fall by themselves', () => {
    const harmless = Array.from({ length: 100 }, () => ['them', ''] as const);
    expect(read([['them', 'holds-recording'], ['them', 'would-publish'], ...harmless]).last.level).toBe('danger');
  });
});

describe('a session', () => {
  test('is plain JSON, and reading goes on where it stopped', () => {
    const first = read([['them', 'holds-recording']]).session;
    const resumed = JSON.parse(JSON.stringify(first)) as Session;
    const engine = createEngine(byName, NO_WORDS, [threat]);
    expect(engine.read(resumed, { key: '', from: 'them', text: 'would-publish' }, []).assessment.level).toBe('danger');
  });
  test('stays under 8 kB and holds no text, however long the conversation gets', () => {
    const names: CueName[] = ['would-publish', 'holds-recording', 'declares-love', 'pleads', 'jokes', 'names-amount'];
    const { session } = read(Array.from({ length: 5_000 }, (_, turn) => [turn % 2 ? 'me' : 'them', `secretword ${names[turn % names.length]}`] as const));
    const stored = JSON.stringify(session);
    expect(stored.length).toBeLessThan(8_192);
    // `secretword` is taken for a cue's name by this test's recogniser; no other text may be in the state.
    expect(Object.keys(session.cues).every((name) => names.includes(name as CueName) || name === 'secretword')).toBe(true);
  });
});
