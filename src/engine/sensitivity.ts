import type { Sensitivity } from '../conversation/sensitivity.ts';
import type { Calibration, Judgement } from './judge.ts';

/**
 * Log-odds, added to the learned thresholds. On authors not seen, early is somewhat less than twice as many false alarms as usual, late about
 * half as many.
 */
const MOVED: Readonly<Record<Sensitivity, number>> = { early: -0.6, usual: 0, late: 0.9 };

/** The calibration with its thresholds moved, never the rules: a plain threat is shown in each. */
export function calibrationFor(calibration: Calibration, sensitivity: Sensitivity): Calibration {
  const moved = ({ thresholds: { notice, caution, danger }, ...weights }: Judgement): Judgement => {
    const by = MOVED[sensitivity];
    return { ...weights, thresholds: { notice: notice + by, caution: caution + by, danger: danger + by } };
  };
  return { chat: moved(calibration.chat), email: moved(calibration.email) };
}
