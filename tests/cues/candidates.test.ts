import { expect, test } from 'vitest';
import { candidates } from '../../src/cues/candidates.ts';

const possible = candidates([
  { match: '#Pay .{0,2} #Money', cue: 'asks-money' },
  { match: '^#Pay #Now', cue: 'presses' },
  { match: '#Pay #Up? #Now', cue: 'deadline' },
  { match: '#Pay ?what', cue: 'jokes' },
]);

/** The cues of the patterns that a sentence can meet, whose words are named for their classes. */
const of = (sentence: string): string[] => possible.of(sentence.split(' ').map((name) => possible.classes.flatMap((known, number) => (known === name ? [number] : [])))).map(({ reason }) => reason);

test.each([
  ['Pay x x Money', ['asks-money']],
  ['Pay x x x Money', []],
  ['Money Pay', []],
  ['Pay Now', ['presses', 'deadline']],
  ['x Pay Now', ['deadline']],
  ['x Pay Up Now', ['deadline']],
  ['Pay what', []],
  ['x', []],
])('what a sentence can meet stands in it in order and near enough: %s', (sentence, expected) => expect(of(sentence).toSorted()).toEqual(expected.toSorted()));

test('of a sentence before nothing remains, and in a long one places count for nothing', () => {
  expect(of('Pay')).toEqual([]);
  expect(of('Money')).toEqual([]);
  expect(of(`Money ${'x '.repeat(40)}Pay`)).toContain('asks-money');
});
