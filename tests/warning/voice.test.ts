// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { makeCard } from '../../src/advice/make-card.ts';
import type { Level } from '../../src/conversation/level.ts';
import type { Phase, Shown } from '../../src/warning/card-state.ts';
import { createVoice } from '../../src/warning/voice.ts';

function shown(level: Exclude<Level, 'none' | 'notice'>, phase: Phase = 'open'): Shown {
  return { card: makeCard({ conversation: 'c', level, stage: 'demand', language: 'de', keeping: false, signals: [] }), phase, stopped: false };
}
const said = (what: Shown): string => `${what.card.headline} ${what.card.saw}`;

test('caution is said when there is time, danger at once, and a note never at once', () => {
  const voice = createVoice(document);
  const spoken = (): unknown[] => voice.regions.map(({ textContent }) => textContent);
  expect(spoken()).toEqual(['', '']);
  const [calm, urgent] = [shown('caution'), shown('danger')];
  voice.say(calm);
  expect(spoken()).toEqual([said(calm), '']);
  expect(voice.regions.map(({ lang }) => lang)).toEqual(['de', 'de']);
  voice.say(urgent);
  expect(spoken()).toEqual(['', said(urgent)]);
  voice.say(shown('danger', 'dismissed'));
  expect(spoken()).toEqual([urgent.card.labels.dismissed, '']);
  voice.say(shown('danger', 'small'));
  expect(spoken()).toEqual(['', '']);
  voice.say(urgent);
  voice.say(null);
  expect(spoken()).toEqual(['', '']);
});
