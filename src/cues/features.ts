import { MARKS, type Noted, type Pair, type Span } from './marks.ts';
import type { Meaning } from './meanings.ts';
import type { Memory } from './memory.ts';

/** Features are known by hashes of so many bits. */
export const FEATURE_BITS = 22;
const MASK = (1 << FEATURE_BITS) - 1;
/** The hash of no character. */
const NOTHING = 0x811c9dc5;

/** Features of a turn: hashes, each with its value. */
export interface Features {
  readonly hashes: readonly number[];
  readonly values: readonly number[];
  /** The first so many are of the turn itself, and these are the words that they stand for; what was said before follows. */
  readonly own: readonly (Span | null)[];
}

/** Long turns hold much of everything: beyond so many pairs, each counts less. */
const USUAL_PAIRS = 8;

/** Hashes of the marks, for each way in which a mark can be met. */
const MET = Object.fromEntries(['T', 'M', 'tl', 'ml', 'tg', 'mg'].map((way) => [way, MARKS.map((mark) => hash(`${way}:${mark}`))])) as Record<string, readonly number[]>;
const SPEAKER = { them: hash('T'), me: hash('M') } as const;

/**
 * What the tagger looks at: what the turn says, and what was said lately and before by whom. Length, place in the conversation, turn-taking and
 * spelling are left out on purpose: they tell how and by whom a conversation was written down, not what it is.
 * @param memory with this turn already in it
 */
export function featuresOf({ side, marks, pairs, share }: Noted, memory: Memory): Features {
  const hashes: number[] = [SPEAKER[side]];
  const values: number[] = [1];
  const spans: (Span | null)[] = [null];
  const own = side === 'me' ? 'M' : 'T';
  for (const [mark, span] of marks) {
    hashes.push(MET[own]![mark]!);
    values.push(share);
    spans.push(span);
  }
  const weight = Math.min(1, Math.sqrt(USUAL_PAIRS / Math.max(1, pairs.length)));
  for (const pair of pairs) {
    hashes.push(hashOf(pair, own));
    values.push(weight);
    spans.push(pair);
  }
  function add(strengths: readonly number[], met: readonly number[]): void {
    for (let mark = 0; mark < strengths.length; mark += 1) {
      const strength = strengths[mark]!;
      if (strength === 0) continue;
      hashes.push(met[mark]!);
      values.push(strength / 100);
    }
  }
  add(memory.lately.them, MET.tl!);
  add(memory.lately.me, MET.ml!);
  add(memory.long.them, MET.tg!);
  add(memory.long.me, MET.mg!);
  return { hashes, values, own: spans };
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
function hashOf({ first, second }: Pair, own: 'T' | 'M'): number {
  return second === null ? mixed(begun(first, own)) : mixed(goOn(goOn(begun(first, own), ' '), second.name));
}

/** By the number of the meaning. */
const BEGUN: Readonly<Record<'T' | 'M', number[]>> = { T: [], M: [] };

function begun({ number, name }: Meaning, own: 'T' | 'M'): number {
  return (BEGUN[own][number] ??= goOn(NOTHING, `${own}p${name}`));
}

/** FNV-1a, mixed, cut to FEATURE_BITS. */
function hash(name: string): number {
  return mixed(goOn(NOTHING, name));
}

function goOn(value: number, name: string): number {
  let next = value;
  for (let index = 0; index < name.length; index += 1) next = Math.imul(next ^ name.charCodeAt(index), 0x01000193);
  return next;
}

function mixed(value: number): number {
  let next = value ^ (value >>> 15);
  next = Math.imul(next, 0x2c1b3c6d);
  next ^= next >>> 12;
  return next & MASK;
}
