import { toThousandths } from '../cues/arithmetic.ts';
import { outputOf, type Leanings, type Output } from '../cues/tagger.ts';

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
} as const satisfies Record<string, readonly Output[]>;

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

/** What counts towards each trace, by its place in OUTPUTS, and on whose turns. */
const COUNTED = (Object.keys(TRACED) as Traced[]).map((name) => ({ name, outputs: TRACED[name].map(outputOf), by: TOLD_BY[name] ?? 'them' }));

/** Adds a turn, or a passage of a long one. */
export function addTurn(traces: Traces, from: 'me' | 'them', { odds }: Leanings): Traces {
  const next: Partial<Record<Traced, Trace>> = {};
  for (const { name, outputs, by } of COUNTED) {
    let leaning = FLOOR;
    if (by === 'anybody' || by === from) for (const output of outputs) leaning = Math.max(leaning, odds[output]!);
    const strength = (leaning - FLOOR) / 4;
    const { lately, ever } = traces[name];
    const kept = lately.length < LATELY ? lately.slice() : lately.slice(1);
    kept.push(toThousandths(strength));
    next[name] = { lately: kept, ever: toThousandths(Math.max(ever, strength)) };
  }
  return next as Traces;
}
