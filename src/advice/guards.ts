import type { Stage } from '../conversation/stage.ts';
import { wordsFor } from './languages.ts';
import type { PaymentKind, PersonalKind } from './words/words.ts';

/** A pause before a picture or the camera, words included. */
export interface Pause {
  readonly headline: string;
  /** What sending it, or being seen, means. */
  readonly lines: readonly string[];
  /** What the conversation has shown. */
  readonly saw: string;
  readonly stop: string;
}

/** All that the guards say in one conversation, words included. */
export interface ConversationGuards {
  /** The store's id of the conversation. */
  readonly conversation: string;
  readonly language: string;
  readonly picture: Pause;
  readonly camera: Pause;
  readonly personal: Readonly<Record<PersonalKind, string>>;
  readonly labels: Readonly<Record<'region' | 'inThisChat' | 'goOn' | 'again' | 'recorded' | 'close' | 'personalWhy', string>>;
}

/** The reminder on a site for payments. */
export interface PaymentReminder {
  readonly language: string;
  readonly headline: string;
  readonly lines: readonly string[];
  /** What to do when it was paid already: headline and steps. */
  readonly afterwards: { readonly headline: string; readonly steps: readonly string[] };
  readonly labels: Readonly<Record<'region' | 'help' | 'paid' | 'close', string>>;
}

/** @param stage how far the conversation has gone; null where there is only a stranger's request for a picture */
export function guardsFor(conversation: string, stage: Stage | null, language: string): ConversationGuards {
  const words = wordsFor(language);
  const { picture, camera, personal, region, inThisChat, goOn, again, recorded, close, personalWhy } = words.guards;
  const saw = words.saw[stage ?? 'intimate-request'];
  return {
    conversation,
    language: words.language,
    picture: { ...picture, saw },
    camera: { ...camera, saw },
    personal,
    labels: { region, inThisChat, goOn, again, recorded, close, personalWhy },
  };
}

export function paymentReminder(kind: PaymentKind, language: string): PaymentReminder {
  const words = wordsFor(language);
  const { payment, region, close } = words.guards;
  return {
    language: words.language,
    headline: payment.headline,
    lines: payment.lines,
    afterwards: {
      headline: words.headlines.paid,
      steps: [payment.firstStep[kind], words.steps['ask-to-stop-it'], words.steps['keep-payment-proof'], words.steps['expect-demands'], words.steps['beware-recovery']],
    },
    labels: { region, help: words.card.help, paid: payment.paid, close },
  };
}
