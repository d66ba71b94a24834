import { MARKS, type Noted, type Span } from './marks.ts';
import type { Memory } from './memory.ts';

/** Features are known by hashes of so many bits. */
export const FEATURE_BITS = 22;
const MASK = (1 << FEATURE_BITS) - 1;

/** Features of a turn: hashes, each with its value. */
export interface Features {
  readonly hashes: readonly number[];
  readonly values: readonly number[];
  /** The first so many are of the turn itself, and these are the words that they stand for; what was said before follows. */
  readonly own: readonly (Span | null)[];
}

/** Long turns hold much of everything: beyond so many pairs, each counts less. */
const USUAL_PAIRS = 12;

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
  const weight = Math.min(1, Math.sqrt(USUAL_PAIRS / Math.max(1, pairs.size)));
  for (const [pair, span] of pairs) {
    hashes.push(hash(`${own}p${pair}`));
    values.push(weight);
    spans.push(span);
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
    ...Array.from(pairs.keys(), (pair) => `${who}: "${pair}"`),
    ...said(memory.lately.them, 'they said lately'),
    ...said(memory.lately.me, 'the person said lately'),
    ...said(memory.long.them, 'they have said'),
    ...said(memory.long.me, 'the person has said'),
  ];
}

/** FNV-1a, mixed, cut to FEATURE_BITS. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  return value & MASK;
}
