import { STAGES } from '../conversation/stage.ts';
import type { Stage } from '../conversation/stage.ts';
import type { Speaker } from '../conversation/message.ts';
import { adviceFor, whyFor } from './advice-for.ts';
import type { Card, HelpContact, Reason } from './card.ts';
import { wordsFor } from './languages.ts';
import { shorten } from './quote.ts';
import type { Case, SeenSignal } from './situation.ts';
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

export interface CardInput extends Case {
  readonly conversation: string;
  readonly level: Card['level'];
  readonly stage: Stage;
  /** In the order of the conversation. */
  readonly signals: readonly CardSignal[];
  /** How many signs there are, where more are known of than can be quoted. */
  readonly signs?: number;
  /** Of what cannot be quoted: advice goes by it too. */
  readonly alsoSeen?: readonly SeenSignal[];
  readonly language: string;
  /** Whether both sides' text is being kept. */
  readonly keeping: boolean;
  /** Made small by the person before, with nothing new since. */
  readonly small?: boolean;
  /** Whom to talk to, in the person's country. */
  readonly contact?: HelpContact | undefined;
}

const REASONS = 4;

/** A finished card, words included. */
export function makeCard(input: CardInput): Card {
  const words = wordsFor(input.language);
  const { headline, steps, questions, situation } = adviceFor({ ...input, signals: [...input.signals, ...(input.alsoSeen ?? [])] }, words);
  const isDanger = input.level === 'danger';
  const isUrgent = isDanger || situation === 'despair';
  return {
    conversation: input.conversation,
    level: input.level,
    stage: input.stage,
    language: words.language,
    headline: situation === 'threatened' && !isDanger ? words.unsureHeadline : headline,
    saw: situation === 'bulk-mail' ? words.sawBulkMail : words.saw[input.stage],
    reasons: weightiest(input.signals).map((signal) => reasonFor(signal, words)),
    steps,
    questions: isUrgent ? questions : [],
    ...(isUrgent && input.contact !== undefined ? { contact: input.contact } : {}),
    signs: input.signs ?? input.signals.length,
    small: input.small === true,
    ...(input.keeping ? { keeping: words.keeping } : {}),
    labels: { ...words.card, level: words.levels[input.level] },
  };
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

/** The furthest stage first, then the newest message; each rule once. Who they may really be is never left out for want of room. */
function weightiest(signals: readonly CardSignal[]): readonly CardSignal[] {
  const newestOfRule = new Map<string, { readonly signal: CardSignal; readonly message: number }>();
  let message = 0;
  signals.forEach((signal, at) => {
    const previous = signals[at - 1];
    if (previous !== undefined && (previous.text !== signal.text || previous.from !== signal.from)) message += 1;
    newestOfRule.set(signal.rule, { signal, message });
  });
  const sorted = [...newestOfRule.values()].toSorted((a, b) => STAGES.indexOf(b.signal.stage) - STAGES.indexOf(a.signal.stage) || b.message - a.message).map((entry) => entry.signal);
  const whoTheyAre = sorted.slice(REASONS).filter(({ rule }) => rule === 'impersonation');
  return [...sorted.slice(0, REASONS - whoTheyAre.length), ...whoTheyAre];
}
