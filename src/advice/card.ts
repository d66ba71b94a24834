import type { Level } from '../conversation/level.ts';
import type { Stage } from '../conversation/stage.ts';
import type { FineReason, Question } from '../conversation/told.ts';

/** A message that a warning rests on, and why. All words are in the person's language. */
export interface Reason {
  /** The plain sentence of the rule: "They say that they will send something to people you know." */
  readonly why: string;
  /** The message itself, as text; may be shortened. */
  readonly quote: string;
  /** Whose message: "They wrote", "You wrote". */
  readonly who: string;
}

/** Whom to talk to, in one line: "TelefonSeelsorge", "0800 111 0 111". */
export interface HelpContact {
  readonly name: string;
  /** A number to dial or an address to open, as text. */
  readonly reach: string;
}

/** A question on the card, answered in one press; the same press again takes the answer back. */
export interface AskedQuestion {
  readonly id: Question;
  readonly text: string;
  /** Null: not answered. */
  readonly answer: boolean | null;
}

/** A finished warning, words included: what shows it needs to know nothing else. */
export interface Card {
  /** Which conversation it speaks of (the store's id). */
  readonly conversation: string;
  readonly level: Exclude<Level, 'none' | 'notice'>;
  readonly stage: Stage;
  /** Interface language, for the `lang` attribute. */
  readonly language: string;
  /** Calm first line: "Slow down. You don't know this person yet." */
  readonly headline: string;
  /** One sentence on what Porchlight saw. */
  readonly saw: string;
  readonly reasons: readonly Reason[];
  /** What to do now, in order; at most three are shown at once, the rest behind "More". */
  readonly steps: readonly string[];
  /** At danger, and where somebody cannot go on. */
  readonly questions: readonly AskedQuestion[];
  /** Whom to talk to; at danger, and where somebody cannot go on. */
  readonly contact?: HelpContact;
  /** How many signs there are: a higher number is something new. */
  readonly signs: number;
  /** The person has made it small before, and nothing new has come. */
  readonly small: boolean;
  /** Plainly says that from now on both sides' text is kept; only at danger, and not in private windows. */
  readonly keeping?: string;
  readonly labels: CardLabels;
}

/** The words on the card's own controls. */
export interface CardLabels {
  /** Name of the whole region for screen readers, "Porchlight warning". */
  readonly region: string;
  /** The level in a word, beside its shape: "Careful", "Danger". */
  readonly level: string;
  readonly whatToDo: string;
  readonly why: string;
  readonly more: string;
  readonly less: string;
  /** "This is fine" */
  readonly fine: string;
  /** Then: "Why is it fine?", the answers, and the way back. */
  readonly whyFine: string;
  readonly fineReasons: Readonly<Record<FineReason, string>>;
  readonly back: string;
  /** Shown after "This is fine": "Okay. Hidden for this conversation." */
  readonly dismissed: string;
  readonly undo: string;
  readonly close: string;
  readonly yes: string;
  readonly no: string;
  /** "Talk to somebody now": opens the help page; at danger. */
  readonly help: string;
  /** "Show everything": opens the review. */
  readonly showAll: string;
  /** "Stop and delete"; with `keeping`. */
  readonly stopKeeping: string;
  /** Shown in place of `keeping` once that was pressed. */
  readonly stopped: string;
  /** "No warning is no all-clear" in one short line. */
  readonly noAllClear: string;
}
