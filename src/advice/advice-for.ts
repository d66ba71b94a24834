import type { Speaker } from '../conversation/message.ts';
import type { Stage } from '../conversation/stage.ts';
import type { AskedQuestion } from './card.ts';
import { isRuleId } from './rules.ts';
import { SITE_STEPS } from './site-steps.ts';
import { questionsFor, situationOf, type Case, type Situation } from './situation.ts';
import { stepsFor, type StepId } from './steps.ts';
import type { Words } from './words/words.ts';

export interface Advice {
  readonly situation: Situation;
  readonly headline: string;
  readonly steps: readonly string[];
  readonly questions: readonly AskedQuestion[];
}

/** The advice for a case: on the card, and as the review shows it. */
export function adviceFor(so: Case, words: Words): Advice {
  // Despair that was heard stands as an answer, so that it can be taken back like one.
  const answers = so.despair === true ? { despair: true, ...so.answers } : (so.answers ?? {});
  const situation = situationOf(so);
  return {
    situation,
    headline: words.headlines[situation],
    steps: stepsFor(situation, answers).map((step) => textOf(step, so, words)),
    questions: questionsFor(situation, answers).map((id) => ({ id, text: words.questions[id], answer: answers[id] ?? null })),
  };
}

/** A step, with the way through the menus of this very site, or the country's number, where we know it. */
function textOf(step: StepId, { site, emergency }: Case, words: Words): string {
  if (step === 'call-emergency' && emergency !== undefined) return words.here.emergency(emergency);
  const { block, hide, vanishes } = SITE_STEPS[site ?? ''] ?? {};
  const way = (places: NonNullable<typeof block>) => places.map((place) => words.places[place]).join(' › ');
  if (step === 'block-and-report' && block !== undefined) return vanishes ? words.here.blockVanishes(way(block)) : words.here.block(way(block));
  if ((step === 'hide-friends-list' || step === 'go-private') && hide !== undefined) return words.here.hide(way(hide));
  return words.steps[step];
}

/** The plain sentence of a rule. Where it is not known who wrote the message, it accuses nobody. */
export function whyFor(rule: string, stage: Stage, from: Speaker, words: Words): string {
  if (!isRuleId(rule)) return words.saw[stage];
  return from === 'unknown' ? words.rules[rule].unclear : words.rules[rule].they;
}
