import { expect, test } from 'vitest';
import { createWording } from '../../src/cues/wording.ts';
import { OUTPUTS } from '../../src/cues/tagger.ts';
import { fitNetwork, pack, type Settings, type Told, type Turn } from '../../tools/training/fit.ts';
import { worded } from '../../tools/training/wording.ts';

const SETTINGS: Settings = { leastConversations: 5, hidden: 8, carried: 8, epochs: 12, beginning: 0.05, featuresOut: 0.2, told: ['threatened', 'doubtful'] };
const WORDS = ['lake', 'train', 'bread', 'music', 'window', 'garden'];

/** Talks of two turns; in the hostile ones the second is a threat, and of what leads up to it nothing is told. */
const talks = Array.from({ length: 400 }, (_, number): Told => {
  const hostile = number % 2 === 0;
  const texts = [`hello, the ${WORDS[number % WORDS.length]!} is nice`, hostile ? `pay or everybody sees the ${WORDS[(number + 1) % WORDS.length]!}` : `see you at the ${WORDS[(number + 2) % WORDS.length]!}`];
  const targets = (turn: number): Int8Array => Int8Array.from(OUTPUTS, (output) => (output === 'threatened' ? (hostile ? (turn === 1 ? 1 : -1) : 0) : -1));
  return { author: `author ${number % 3}`, turns: worded(texts.map((_, turn): Turn => ({ passages: [], targets: targets(turn), from: 'them' })), texts) };
});

test('learns which words tell of a threat, the same each time', () => {
  const model = pack(fitNetwork(talks, SETTINGS), SETTINGS);
  expect(pack(fitNetwork(talks, SETTINGS), SETTINGS)).toEqual(model);
  const read = createWording(model);
  const threatened = (text: string, side: 'them' | 'me'): number => read(text, side, []).odds.threatened;
  expect(threatened('pay now or everybody hears of it', 'them')).toBeGreaterThan(threatened('see you at the lake', 'them') + 1);
  expect(threatened('pay now or everybody hears of it', 'me')).toBeLessThan(threatened('pay now or everybody hears of it', 'them'));
});

test('what one author alone writes is not learned', () => {
  const alone = talks.map((talk) => ({ ...talk, author: 'one' }));
  expect(pack(fitNetwork(alone, SETTINGS), SETTINGS).features).toBe('');
});
