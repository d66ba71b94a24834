import { expect, test } from 'vitest';
import { assembleEngine } from '../../src/assembly.ts';
import { LEVELS, type Level } from '../../src/conversation/level.ts';
import type { Message } from '../../src/conversation/message.ts';
import { SENSITIVITIES } from '../../src/conversation/sensitivity.ts';
import { follow, worst } from '../../src/engine/follow.ts';
import { LEARNING, readCorpus } from '../../tools/corpus.ts';

const engines = SENSITIVITIES.map((sensitivity) => assembleEngine(sensitivity));

/** The level that a talk ends at, early, as usual and late. */
function levelsOf(messages: readonly Message[]): Level[] {
  return engines.map((engine) => worst(follow(engine, {}, 'chat', messages, [], null).sessions).level);
}

test('early never says less than usual, nor usual less than late; and they differ', () => {
  const judged = readCorpus(LEARNING).filter(({ channel }, index) => channel === 'chat' && index % 40 === 0).map(({ messages }) => levelsOf(messages).map((level) => LEVELS.indexOf(level)));
  for (const [early, usual, late] of judged) {
    expect(early).toBeGreaterThanOrEqual(usual!);
    expect(usual).toBeGreaterThanOrEqual(late!);
  }
  expect(judged.some(([early, usual]) => early! > usual!)).toBe(true);
  expect(judged.some(([, usual, late]) => usual! > late!)).toBe(true);
});

test('a plain threat is danger in each', () => {
  expect(levelsOf([{ key: '1', from: 'them', text: 'Pay 500 or I send the video to your family' }])).toEqual(['danger', 'danger', 'danger']);
});
