import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeCard, type CardInput } from '../../src/advice/make-card.ts';
import type { Card } from '../../src/advice/card.ts';
import { createCardState, type CardState } from '../../src/warning/card-state.ts';

const card = (input: Partial<CardInput> = {}): Card => makeCard({ conversation: 'c1', level: 'danger', stage: 'demand', language: 'en', keeping: true, signals: [], ...input });
const caution = (input: Partial<CardInput> = {}): Card => card({ level: 'caution', stage: 'intimate-request', keeping: false, ...input });

let isInUse: boolean;
let changes: number;
let state: CardState;

beforeEach(() => {
  vi.useFakeTimers();
  [isInUse, changes] = [false, 0];
  state = createCardState(() => isInUse, () => void (changes += 1));
});
afterEach(() => void vi.useRealTimers());

const phase = (): string | undefined => state.now()?.phase;

test('nothing is to be seen at first, nor when nothing comes', () => {
  state.show(null);
  expect([state.now(), changes]).toEqual([null, 0]);
});

test('a card opens, or comes as small as it was made before', () => {
  state.show(card());
  expect(phase()).toBe('open');
  state.show(card({ conversation: 'c2', small: true }));
  expect(phase()).toBe('small');
});

test('what the person made of it stays, until it is worse or of somebody else', () => {
  state.show(caution());
  state.go('small');
  state.show(caution());
  expect(phase()).toBe('small');
  state.show(card());
  expect(phase()).toBe('open');
  state.go('asking');
  state.show(card({ conversation: 'c2' }));
  expect(phase()).toBe('open');
});

test('the note after "This is fine" goes by itself, but not from under the hand of the person', () => {
  state.show(caution());
  state.go('dismissed');
  isInUse = true;
  vi.advanceTimersByTime(20_000);
  expect(phase()).toBe('dismissed');
  state.show(null);
  expect(phase()).toBe('dismissed');
  isInUse = false;
  vi.advanceTimersByTime(20_000);
  expect([state.now(), state.card()]).toEqual([null, null]);
});

test('that it is kept no more is said of what was kept alone', () => {
  state.show(card({ keeping: false }));
  expect(state.now()?.stopped).toBe(false);
  state.show(card());
  state.show(card({ keeping: false }));
  expect(state.now()?.stopped).toBe(true);
  state.show(card({ keeping: false, conversation: 'c2' }));
  expect(state.now()?.stopped).toBe(false);
});

test('what is hidden comes back small after a while, and still stands meanwhile', () => {
  state.show(card());
  state.hide();
  state.show(card());
  expect([state.now(), state.card()?.conversation]).toEqual([null, 'c1']);
  vi.advanceTimersByTime(10 * 60_000);
  expect(phase()).toBe('small');
});

test.each<[string, Card]>([
  ['somebody else', card({ conversation: 'c2' })],
  ['another stage at danger', card({ stage: 'threat' })],
  ['a further sign at danger', { ...card(), signs: 9 }],
])('%s brings it back at once', (_, next) => {
  state.show(card());
  state.hide();
  state.show(next);
  expect(phase()).toBe('open');
  vi.advanceTimersByTime(10 * 60_000);
  expect(phase()).toBe('open');
});

test('after the end no timer is left', () => {
  state.show(caution());
  state.go('dismissed');
  state.hide();
  state.end();
  expect([state.card(), vi.getTimerCount()]).toEqual([null, 0]);
});
