import type { Level } from '../conversation/level.ts';
import { cappedEvidence, canBeDanger } from './score.ts';
import type { Session } from './session.ts';
import { TRACED, type Traced } from './traces.ts';

/** Learned from written conversations (`npm run train`): how much each number of a session counts, and from where a level holds. */
export interface Calibration {
  readonly danger: readonly number[];
  readonly caution: readonly number[];
  /** Log-odds; a single mail says more at once than a line of a chat. */
  readonly thresholds: Readonly<Record<Session['channel'], Thresholds>>;
}

export interface Thresholds {
  readonly notice: number;
  readonly caution: number;
  readonly danger: number;
}

/** What means more together than each alone: pay, and they see it; pay, and the person is afraid. */
const MEETING: readonly (readonly [Traced, Traced])[] = [
  ['publish', 'fear'], ['pay', 'publish'], ['pay', 'fear'], ['contacts', 'capture'], ['contacts', 'pay'], ['contacts', 'fear'], ['deadline', 'pay'],
  ['request', 'publish'], ['request', 'fear'], ['request', 'pay'], ['approach', 'capture'], ['approach', 'pay'],
];
/** Strength from which something counts as met. */
const MET = 0.5;

/**
 * The numbers of a session that are weighed, none of them negative: three of each trace and what meets of them, the evidence of each family of
 * rules and what meets of it, mail, and one.
 */
export function measures(session: Session): number[] {
  const traced = (Object.keys(TRACED) as Traced[]).flatMap((name) => {
    const { lately, ever } = session.traces[name];
    return [lately.at(-1) ?? 0, Math.max(0, ...lately), ever];
  });
  const met = (name: Traced): number => Math.max(0, session.traces[name].ever - MET);
  const together = MEETING.map(([one, other]) => met(one) * met(other));
  const evidence = cappedEvidence(session.evidence);
  const [, , leverage, threat, demand] = evidence as [number, number, number, number, number];
  // A threat means more where something is held, and where something is demanded.
  const meeting = [leverage * threat, threat * demand, leverage * demand].map((product) => product / 8);
  return [...traced, ...together, ...evidence, ...meeting, session.channel === 'email' ? 1 : 0, 1];
}

/** Where a session stands by what was learned. */
export function judge(session: Session, calibration: Calibration): { readonly level: Level; readonly score: number } {
  const { danger, caution } = calibration;
  const thresholds = calibration.thresholds[session.channel];
  const numbers = measures(session);
  const [d, c] = [weighed(numbers, danger), weighed(numbers, caution)];
  const score = Math.round(100 * Math.max(odds(d - thresholds.danger), 0.5 * odds(c - thresholds.caution)));
  const isDanger = d >= thresholds.danger;
  if (isDanger && (canBeDanger(session.stage) || canBeDanger(session.implied))) return { level: 'danger', score };
  if (c >= thresholds.caution || isDanger) return { level: 'caution', score };
  return { level: c >= thresholds.notice ? 'notice' : 'none', score };
}

function weighed(numbers: readonly number[], weights: readonly number[]): number {
  return numbers.reduce((sum, number, index) => sum + number * (weights[index] ?? 0), 0);
}

function odds(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
