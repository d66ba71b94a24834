import type { Stage } from '../conversation/stage.ts';
import { DAY } from '../conversation/time.ts';

/** A call often opens in a window of its own: so long, ms, after it was last read a conversation in doubt speaks for it. */
export const CALL_SPAN = 10 * 60_000;
/** So long, ms, after a demand somebody may be about to pay. */
export const DEMAND_SPAN = 7 * DAY;

const DEMANDS: readonly (Stage | null)[] = ['demand', 'repay-demand', 'second-fraud'];

/** Whether money was demanded in a conversation that has come so far. */
export function isDemand(stage: Stage | null): boolean {
  return DEMANDS.includes(stage);
}
