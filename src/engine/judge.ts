import type { Level } from '../conversation/level.ts';
import { sigmoid, weightedSums, type Weighted } from '../cues/arithmetic.ts';
import { canBeDanger, cappedEvidence } from './score.ts';
import { NOT_WORDED, type Session } from './session.ts';
import { TRACED, type Traced } from './traces.ts';

/**
 * Log-odds of a session's numbers: the sum by the first row of weights, and those by the other rows where they are above nothing. So what means
 * little alone can mean much together. No weight is negative but the last of each row, which is of the constant: nothing speaks against danger.
 */
export type Weighing = readonly (readonly number[])[];

/** How much the numbers of a session count, and the log-odds from which a level holds. */
export interface Judgement {
  readonly danger: Weighing;
  readonly caution: Weighing;
  readonly thresholds: Readonly<Record<'notice' | 'caution' | 'danger', number>>;
}

/** Learned from written conversations (`npm run train`). A mail says at once what a chat says line by line. */
export type Calibration = Readonly<Record<Session['channel'], Judgement>>;

/** What means more together than each alone: pay, and they see it; pay, and the person is afraid. */
const MEETING: readonly (readonly [Traced, Traced])[] = [
  ['publish', 'fear'], ['pay', 'publish'], ['pay', 'fear'], ['contacts', 'capture'], ['contacts', 'pay'], ['contacts', 'fear'], ['deadline', 'pay'],
  ['request', 'publish'], ['request', 'fear'], ['request', 'pay'], ['approach', 'capture'], ['approach', 'pay'],
];
/** Strength from which something counts as met. */
const MET = 0.5;

/**
 * The numbers of a session that are weighed, none of them negative: three of each trace and what meets of them, four of the wording, the evidence of
 * each family of rules and what meets of it, and one.
 */
export function measures(session: Session): number[] {
  const numbers: number[] = [];
  for (const name of TRACES) {
    const { lately, ever } = session.traces[name];
    let most = 0;
    for (const strength of lately) most = Math.max(most, strength);
    numbers.push(lately.at(-1) ?? 0, most, ever);
  }
  const met = (name: Traced): number => Math.max(0, session.traces[name].ever - MET);
  for (const [one, other] of MEETING) numbers.push(met(one) * met(other));
  const { now, ever } = session.worded ?? NOT_WORDED;
  numbers.push(strengthOf(now.threatened), strengthOf(ever.threatened), strengthOf(now.doubtful), strengthOf(ever.doubtful));
  const evidence = cappedEvidence(session.evidence);
  const [, , leverage, threat, demand] = evidence as [number, number, number, number, number];
  // A threat means more where something is held, and where something is demanded.
  numbers.push(...evidence, (leverage * threat) / 8, (threat * demand) / 8, (leverage * demand) / 8, 1);
  return numbers;
}

/** Of log-odds: on the scale of the traces. */
function strengthOf(odds: number): number {
  return Math.max(0, odds + 4) / 4;
}

const TRACES = Object.keys(TRACED) as Traced[];

/** What danger is about, and from where it is plausible: log-odds of -2.2. */
const THREATENING: readonly Traced[] = ['publish', 'pay', 'fraud'];
const PLAUSIBLE = 0.45;

/** Where a session stands by what was learned. */
export function judge(session: Session, calibration: Calibration): { readonly level: Level; readonly score: number } {
  const { danger, caution, thresholds } = calibration[session.channel];
  const numbers = measures(session);
  const [d, c] = [weighed(numbers, danger), weighed(numbers, caution)];
  const score = Math.round(100 * Math.max(sigmoid(d - thresholds.danger), 0.5 * sigmoid(c - thresholds.caution)));
  const isDanger = d >= thresholds.danger;
  // A chat can threaten without a word of it, but not before something in it could be a threat or a demand. A mail says everything at once:
  // what is named nowhere in it is not there.
  const isNamed = canBeDanger(session.stage) || canBeDanger(session.implied) || (session.channel === 'chat' && THREATENING.some((name) => session.traces[name].ever >= PLAUSIBLE));
  if (isDanger && isNamed) return { level: 'danger', score };
  if (c >= thresholds.caution || isDanger) return { level: 'caution', score };
  return { level: c >= thresholds.notice ? 'notice' : 'none', score };
}

const PREPARED = new WeakMap<Weighing, Weighted>();

/** Log-odds. */
export function weighed(numbers: readonly number[], weighing: Weighing): number {
  let prepared = PREPARED.get(weighing);
  if (prepared === undefined) PREPARED.set(weighing, (prepared = weightedSums(weighing.flat(), weighing.length)));
  const sums = prepared(numbers);
  let sum = 0;
  for (let row = 0; row < weighing.length; row += 1) sum += row === 0 ? sums[row]! : Math.max(0, sums[row]!);
  return sum;
}
