// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { makeCard } from '../../src/advice/make-card.ts';
import type { Level } from '../../src/conversation/level.ts';
import type { Phase, Visible } from '../../src/warning/card-state.ts';
import { createSpoken } from '../../src/warning/spoken.ts';

function shown(level: Exclude<Level, 'none' | 'notice'>, phase: Phase = 'open'): Visible {
  return { card: makeCard({ conversation: 'c', level, stage: 'demand', language: 'de', keeping: false, signals: [] }), phase, stopped: false };
}
const said = (what: Visible): string => `${what.card.headline} ${what.card.saw}`;

test('caution is said when there is time, danger at once, and a note never at once', () => {
  const spoken = createSpoken(document);
  const heard = (): unknown[] => spoken.regions.map(({ textContent }) => textContent);
  expect(heard()).toEqual(['', '']);
  const [calm, urgent] = [shown('caution'), shown('danger')];
  spoken.say(calm);
  expect(heard()).toEqual([said(calm), '']);
  expect(spoken.regions.map(({ lang }) => lang)).toEqual(['de', 'de']);
  spoken.say(urgent);
  expect(heard()).toEqual(['', said(urgent)]);
  spoken.say(shown('danger', 'dismissed'));
  expect(heard()).toEqual([urgent.card.labels.dismissed, '']);
  spoken.say(shown('danger', 'small'));
  expect(heard()).toEqual(['', '']);
  spoken.say(urgent);
  spoken.say(null);
  expect(heard()).toEqual(['', '']);
});
