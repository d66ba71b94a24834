import { STAGES, furthest } from '../conversation/stage.ts';
import type { Stage } from '../conversation/stage.ts';
import type { Situation } from './steps.ts';

/** The part of a signal that advice depends on. */
export interface SeenSignal {
  readonly rule: string;
  readonly stage: Stage;
}

const PAID: readonly string[] = ['repeated-demand'];
const BULK: readonly string[] = ['bulk-blackmail-mail'];

/** Signals that only a person who really writes with somebody gives: with them it is no bulk mail, whatever the wording. */
const PERSONAL: readonly string[] = ['video-push', 'sexual-picture-first', 'intimate-request', 'repeated-intimate-request'];

/** Which advice fits: the page of advice has one list for each situation. */
export function situationOf(stage: Stage | null, signals: readonly SeenSignal[]): Situation {
  const seen = (rules: readonly string[]) => signals.some((signal) => rules.includes(signal.rule));
  const reached = signals.reduce<Stage | null>((far, signal) => furthest(far, signal.stage), stage);

  if (reached === 'second-fraud') return 'second-fraud';
  if (reached === 'repay-demand' || seen(PAID)) return 'paid';
  if (seen(BULK) && !seen(PERSONAL)) return 'bulk-mail';
  if (reached === null) return 'early';
  if (isFrom('capture', reached)) return 'threatened';
  if (isFrom('video-push', reached)) return 'asked';
  return 'early';
}

function isFrom(first: Stage, stage: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(first);
}
