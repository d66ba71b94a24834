import { STAGES, furthest } from '../conversation/stage.ts';
import type { Stage } from '../conversation/stage.ts';
import { QUESTIONS, type Answers, type Question } from '../conversation/told.ts';

/** Where a person stands: the states (a) to (i) of the page of advice, each with its own headline and steps. */
export const SITUATIONS = ['early', 'asked', 'threatened', 'paid', 'young', 'bulk-mail', 'impersonation', 'second-fraud', 'despair'] as const;

export type Situation = (typeof SITUATIONS)[number];

/** The part of a signal that advice depends on. */
export interface SeenSignal {
  readonly rule: string;
  readonly stage: Stage;
}

/** All that advice depends on. */
export interface Case {
  readonly stage: Stage | null;
  readonly signals: readonly SeenSignal[];
  /** What the person has said of it. */
  readonly answers?: Answers | undefined;
  /** The adapter's id: some steps are different on each site. */
  readonly site?: string | undefined;
  /** Whether the person's own words show that they cannot go on. */
  readonly despair?: boolean | undefined;
  /** The number for a life in danger, where the person is; left out where it is not known. */
  readonly emergency?: string | undefined;
}

const PAID: readonly string[] = ['repeated-demand'];
const BULK: readonly string[] = ['bulk-blackmail-mail'];
/** Somebody writes as a person whom one knows. */
const IMPERSONATION: readonly string[] = ['impersonation'];

/** Signals that only a person who really writes with somebody gives: with them it is no bulk mail, whatever the wording. */
const PERSONAL: readonly string[] = ['video-push', 'sexual-picture-first', 'intimate-request', 'repeated-intimate-request'];

/** Which advice fits. What the person says counts for more than what the chat seems to tell. */
export function situationOf({ stage, signals, answers = {}, despair = false }: Case): Situation {
  const seen = (rules: readonly string[]) => signals.some((signal) => rules.includes(signal.rule));
  const reached = signals.reduce<Stage | null>((far, signal) => furthest(far, signal.stage), stage);

  if (answers.despair ?? despair) return 'despair';
  if (reached === 'second-fraud') return 'second-fraud';
  if (seen(BULK) && !(answers.met ?? seen(PERSONAL)) && !hasPaid(reached, signals, answers)) return 'bulk-mail';
  if (isFrom('capture', reached)) {
    if (answers.under18 === true) return 'young';
    return hasPaid(reached, signals, answers) ? 'paid' : 'threatened';
  }
  if (seen(IMPERSONATION)) return 'impersonation';
  return isFrom('video-push', reached) ? 'asked' : 'early';
}

function hasPaid(reached: Stage | null, signals: readonly SeenSignal[], { paid }: Answers): boolean {
  return paid ?? (reached === 'repay-demand' || signals.some(({ rule }) => PAID.includes(rule)));
}

/** What is worth asking where: an answer changes what is advised, or whose number is shown. */
const ASKED: Readonly<Record<Situation, readonly Question[]>> = {
  early: [],
  asked: [],
  threatened: ['paid', 'under18', 'despair'],
  paid: ['paid', 'under18', 'despair'],
  young: ['paid', 'under18', 'despair'],
  'bulk-mail': ['met', 'paid'],
  impersonation: [],
  'second-fraud': ['despair'],
  despair: ['under18', 'despair'],
};

/** What to ask, with what was answered behind it: every answer stays in sight, so that it can be taken back. */
export function questionsFor(situation: Situation, answers: Answers): readonly Question[] {
  return QUESTIONS.filter((question) => ASKED[situation].includes(question) || answers[question] !== undefined);
}

function isFrom(first: Stage, stage: Stage | null): boolean {
  return stage !== null && STAGES.indexOf(stage) >= STAGES.indexOf(first);
}
