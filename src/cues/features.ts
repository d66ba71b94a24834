import { goOn, mixed, NOTHING } from './hash.ts';
import { MARKS, type Noted, type Pair, type Span } from './marks.ts';
import type { Meaning } from './meanings.ts';
import type { Memory } from './memory.ts';

/** Features of a turn, each with its value. */
export interface Features {
  /** The place in MET; or, behind all of those, the hash. */
  readonly keys: readonly number[];
  readonly values: readonly number[];
  /** The first so many are of the turn itself, and these are the words that they stand for; what was said before follows. */
  readonly own: readonly (Span | null)[];
}

/** Long turns hold much of everything: beyond so many pairs, each counts less. */
const USUAL_PAIRS = 12;

/** The ways in which a mark can be met: said by them, by the person; lately; and ever. */
const WAYS = ['T', 'M', 'tl', 'ml', 'tg', 'mg'];
const [THEY_SAY, PERSON_SAYS, THEY_LATELY, PERSON_LATELY, THEY_EVER, PERSON_EVER] = WAYS.map((_, way) => way * MARKS.length) as [number, number, number, number, number, number];
const SPEAKER = { them: WAYS.length * MARKS.length, me: WAYS.length * MARKS.length + 1 } as const;

/** The hashes of all features that are known by a number: each mark in each way, and who speaks. */
export const MET: readonly number[] = [...WAYS.flatMap((way) => MARKS.map((mark) => hash(`${way}:${mark}`))), hash('T'), hash('M')];

/** The hash of a feature, by its key. */
export function hashOf(key: number): number {
  return key < MET.length ? MET[key]! : key - MET.length;
}

/**
 * What the tagger looks at: what the turn says, and what was said lately and before by whom. Length, place in the conversation, turn-taking and
 * spelling are left out on purpose: they tell how and by whom a conversation was written down, not what it is.
 * @param memory with this turn already in it
 */
export function featuresOf({ side, marks, pairs, share }: Noted, memory: Memory): Features {
  const keys: number[] = [SPEAKER[side]];
  const values: number[] = [1];
  const spans: (Span | null)[] = [null];
  const says = side === 'me' ? PERSON_SAYS : THEY_SAY;
  for (const [mark, span] of marks) {
    keys.push(says + mark);
    values.push(share);
    spans.push(span);
  }
  const own = side === 'me' ? 'M' : 'T';
  const weight = Math.min(1, Math.sqrt(USUAL_PAIRS / Math.max(1, pairs.length)));
  for (const pair of pairs) {
    keys.push(MET.length + hashOfPair(pair, own));
    values.push(weight);
    spans.push(pair);
  }
  function add(strengths: readonly number[], way: number): void {
    for (let mark = 0; mark < strengths.length; mark += 1) {
      const strength = strengths[mark]!;
      if (strength === 0) continue;
      keys.push(way + mark);
      values.push(strength / 100);
    }
  }
  add(memory.lately.them, THEY_LATELY);
  add(memory.lately.me, PERSON_LATELY);
  add(memory.long.them, THEY_EVER);
  add(memory.long.me, PERSON_EVER);
  return { keys, values, own: spans };
}

/** What the features of a turn are called, in the order of featuresOf: for people who want to read what was learned. */
export function featureNames({ side, marks, pairs }: Noted, memory: Memory): string[] {
  const who = side === 'me' ? 'the person says' : 'they say';
  const said = (strengths: readonly number[], whose: string): string[] => strengths.flatMap((strength, mark) => (strength === 0 ? [] : [`${whose}: ${MARKS[mark]!}`]));
  return [
    side === 'me' ? 'the person speaks' : 'they speak',
    ...Array.from(marks.keys(), (mark) => `${who}: ${MARKS[mark]!}`),
    ...pairs.map(({ first, second }) => `${who}: "${second === null ? first.name : `${first.name} ${second.name}`}"`),
    ...said(memory.lately.them, 'they said lately'),
    ...said(memory.lately.me, 'the person said lately'),
    ...said(memory.long.them, 'they have said'),
    ...said(memory.long.me, 'the person has said'),
  ];
}

/** The hash of `Tp` and the names of a pair. What comes before the second name is worked out once. */
function hashOfPair({ first, second }: Pair, own: 'T' | 'M'): number {
  return second === null ? mixed(begun(first, own)) : mixed(goOn(goOn(begun(first, own), ' '), second.name));
}

/** By the number of the meaning. */
const BEGUN: Readonly<Record<'T' | 'M', number[]>> = { T: [], M: [] };

function begun({ number, name }: Meaning, own: 'T' | 'M'): number {
  return (BEGUN[own][number] ??= goOn(NOTHING, `${own}p${name}`));
}

function hash(name: string): number {
  return mixed(goOn(NOTHING, name));
}
