import { toThousandths } from '../cues/arithmetic.ts';
import type { Leanings } from '../cues/tagger.ts';

/** What is followed over a conversation: the tagger's outputs, those of one kind together. */
export const TRACED = {
  fear: ['fear'],
  doubt: ['doubt'],
  threatened: ['threatened'],
  doubtful: ['doubtful'],
  publish: ['tagged-publish-threat'],
  pay: ['tagged-payment-demand', 'tagged-repay-demand'],
  deadline: ['tagged-deadline'],
  fraud: ['tagged-second-fraud'],
  capture: ['tagged-recorded-claim', 'tagged-hacked-claim'],
  contacts: ['tagged-contacts-claim'],
  request: ['tagged-video-push', 'tagged-sexual-image-first', 'tagged-intimate-request'],
  approach: ['tagged-rapid-intimacy', 'tagged-platform-switch', 'tagged-secrecy'],
} as const satisfies Record<string, readonly (keyof Leanings)[]>;

export type Traced = keyof typeof TRACED;

/** How strong something was: in the last turns (the present one last), and ever. 0 is nothing. */
export interface Trace {
  readonly lately: readonly number[];
  readonly ever: number;
}

export type Traces = Readonly<Record<Traced, Trace>>;

const LATELY = 4;
/** Log-odds below this are nothing. */
const FLOOR = -4;

export const NO_TRACES = Object.fromEntries(Object.keys(TRACED).map((name) => [name, { lately: [], ever: 0 }])) as unknown as Traces;

/** Whose turns tell of it; what is not named here, the other side's. */
const TOLD_BY: Partial<Record<Traced, 'me' | 'anybody'>> = { fear: 'me', doubt: 'me', threatened: 'anybody', doubtful: 'anybody' };

/** Adds a turn, or a passage of a long one. */
export function addTurn(traces: Traces, from: 'me' | 'them', leanings: Leanings): Traces {
  const next = Object.entries(TRACED).map(([name, outputs]) => {
    const by = TOLD_BY[name as Traced] ?? 'them';
    const counts = by === 'anybody' || by === from;
    const leaning = counts ? Math.max(...outputs.map((output) => leanings[output].odds)) : FLOOR;
    const strength = (Math.max(leaning, FLOOR) - FLOOR) / 4;
    const trace = traces[name as Traced];
    return [name, { lately: [...trace.lately, toThousandths(strength)].slice(-LATELY), ever: toThousandths(Math.max(trace.ever, strength)) }];
  });
  return Object.fromEntries(next) as Traces;
}
