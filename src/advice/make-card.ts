import { STAGES } from '../conversation/stage.ts';
import type { Stage } from '../conversation/stage.ts';
import type { Speaker } from '../conversation/message.ts';
import type { Card, Reason } from './card.ts';
import { wordsFor } from './languages.ts';
import { shorten } from './quote.ts';
import { isRuleId } from './rules.ts';
import { situationOf } from './situation.ts';
import type { SeenSignal } from './situation.ts';
import { STEPS } from './steps.ts';
import type { Words } from './words/words.ts';

/** One rule that fired, with the message that completed it. */
export interface CardSignal {
  readonly rule: string;
  readonly stage: Stage;
  /** The whole message. */
  readonly text: string;
  /** The words in it that mattered, where the rule says so: a long message is quoted around them. */
  readonly words?: string;
  readonly from: Speaker;
  /** Needed in groups, where "they" is not enough. */
  readonly sender?: string;
}

export interface CardInput {
  readonly conversation: string;
  readonly level: Card['level'];
  readonly stage: Stage;
  /** In the order of the conversation. */
  readonly signals: readonly CardSignal[];
  readonly language: string;
  /** Whether both sides' text is being kept. */
  readonly keeping: boolean;
}

const REASONS = 4;

/** A finished card, words included. */
export function makeCard(input: CardInput): Card {
  const words = wordsFor(input.language);
  const situation = situationOf(input.stage, input.signals);
  return {
    conversation: input.conversation,
    level: input.level,
    stage: input.stage,
    language: words.language,
    headline: situation === 'threatened' && input.level === 'caution' ? words.unsureHeadline : words.headlines[situation],
    saw: situation === 'bulk-mail' ? words.sawBulkMail : words.saw[input.stage],
    reasons: weightiest(input.signals).map((signal) => reasonFor(signal, words)),
    steps: STEPS[situation].map((step) => words.steps[step]),
    ...(input.keeping ? { keeping: words.keeping } : {}),
    labels: { ...words.card, level: words.levels[input.level] },
  };
}

/** The advice for a conversation, as the review shows it. */
export function adviceFor(
  stage: Stage | null,
  signals: readonly SeenSignal[],
  words: Words,
): { readonly headline: string; readonly steps: readonly string[] } {
  const situation = situationOf(stage, signals);
  return { headline: words.headlines[situation], steps: STEPS[situation].map((step) => words.steps[step]) };
}

/** The plain sentence of a rule. Where it is not known who wrote the message, it accuses nobody. */
export function whyFor(rule: string, stage: Stage, from: Speaker, words: Words): string {
  if (!isRuleId(rule)) return words.saw[stage];
  return from === 'unknown' ? words.rules[rule].unclear : words.rules[rule].they;
}

function reasonFor(signal: CardSignal, words: Words): Reason {
  return {
    why: whyFor(signal.rule, signal.stage, signal.from, words),
    quote: shorten(signal.text, signal.words),
    who: whoWrote(signal, words),
  };
}

function whoWrote(signal: CardSignal, words: Words): string {
  if (signal.from === 'them' && signal.sender !== undefined && signal.sender !== '') {
    return words.who.named(shorten(signal.sender, '', 40));
  }
  return words.who[signal.from];
}

/** The furthest stage first, then the newest message; each rule once. */
function weightiest(signals: readonly CardSignal[]): readonly CardSignal[] {
  const newestOfRule = new Map<string, { readonly signal: CardSignal; readonly message: number }>();
  let message = 0;
  signals.forEach((signal, at) => {
    const previous = signals[at - 1];
    if (previous !== undefined && (previous.text !== signal.text || previous.from !== signal.from)) message += 1;
    newestOfRule.set(signal.rule, { signal, message });
  });
  return [...newestOfRule.values()]
    .toSorted((a, b) => STAGES.indexOf(b.signal.stage) - STAGES.indexOf(a.signal.stage) || b.message - a.message)
    .slice(0, REASONS)
    .map((entry) => entry.signal);
}
