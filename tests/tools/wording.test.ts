import { expect, test } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import { createWording } from '../../src/cues/wording.ts';
import type { LabelledConversation } from '../../tools/corpus.ts';
import { fitWording, wordingLesson } from '../../tools/training/wording.ts';

const WORDS = ['lake', 'train', 'bread', 'music', 'window', 'garden'];

/** Talks of two turns; in the hostile ones the second is a threat. */
const talks = Array.from({ length: 60 }, (_, number): LabelledConversation => {
  const hostile = number % 2 === 0;
  const texts = [`hello, the ${WORDS[number % WORDS.length]!} is nice`, hostile ? `pay or everybody sees the ${WORDS[(number + 1) % WORDS.length]!}` : `see you at the ${WORDS[(number + 2) % WORDS.length]!}`];
  const messages = texts.map((text, turn): Message => ({ key: String(turn), from: 'them', text }));
  return { id: String(number), language: 'en', channel: 'chat', messages, hostile, style: hostile ? 'crude' : '', moment: false, mistake: null, mail: null, warnBy: hostile ? 1 : null, threatAt: hostile ? 1 : null, labels: messages.map(() => new Set<string>()), author: 'nobody' } as LabelledConversation;
});
const lessons = talks.map((talk) => wordingLesson(talk, ({ text }) => text));

test('what leads up to a threat is not learned from, and the turn of the threat counts most', () => {
  expect(Array.from(lessons[0]!.targets)).toEqual([-1, 1]);
  expect(Array.from(lessons[1]!.targets)).toEqual([0, 0]);
  expect(lessons[0]!.weights[1]).toBeGreaterThan(lessons[1]!.weights[1]!);
});

test('learns which words tell of a threat, the same each time', () => {
  const model = fitWording(lessons);
  expect(fitWording(lessons)).toEqual(model);
  const read = createWording(model);
  expect(read('pay now or everybody hears of it', 'them')).toBeGreaterThan(read('see you at the lake', 'them') + 1);
  expect(read('pay now or everybody hears of it', 'me')).toBe(0);
});
