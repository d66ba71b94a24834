import { expect, test } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import type { CueName } from '../../src/cues/cue.ts';
import { createLexicon } from '../../src/cues/lexicon.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { follow, keepHighest, worst } from '../../src/engine/follow.ts';
import type { Rule } from '../../src/rules/rule.ts';

const rule: Rule = {
  id: 'claim-then-threat', stage: 'threat', sources: ['S042'], harm: '', family: 'threat', weight: 6,
  frames: [{ turn: [['would-publish']], near: [{ any: ['holds-recording'], within: 5, by: 'them' }] }],
};
const engine = createEngine((turn) => (turn.text === '' ? [] : [{ name: turn.text as CueName, start: 0, end: turn.text.length }]), createLexicon([]), [rule]);
const them = (key: string, text: string, sender?: string): Message => ({ key, from: 'them', text, ...(sender === undefined ? {} : { sender }) });

test('each other speaker of a group has a session of their own', () => {
  const bySender = (message: Message): string => message.sender ?? '';
  const followed = follow(engine, {}, 'chat', [them('1', 'holds-recording', 'Ada'), them('2', 'would-publish', 'Ben')], [], bySender);
  expect(worst(followed.sessions).level).toBe('none');
  const again = follow(engine, followed.sessions, 'chat', [them('3', 'would-publish', 'Ada')], [], bySender);
  expect(worst(again.sessions).level).toBe('danger');
  expect(again.flagged.map(({ message }) => message.key)).toEqual(['3']);
});

test('older rows that appear are folded in page order, and the higher level stands', () => {
  const first = follow(engine, {}, 'chat', [them('2', 'would-publish')], [], null);
  expect(worst(first.sessions).level).toBe('none');
  const whole = follow(engine, {}, 'chat', [them('1', 'holds-recording'), them('2', 'would-publish')], [], null);
  expect(worst(keepHighest(whole.sessions, first.sessions)).level).toBe('danger');
  const harmless = follow(engine, {}, 'chat', [them('0', '')], [], null);
  expect(worst(keepHighest(harmless.sessions, whole.sessions)).level).toBe('danger');
});
