import type { Shown } from './card-state.ts';

/** What screen readers say of the card. */
export interface Spoken {
  /** They have to stand from the start: a region that comes together with its text is not heard. */
  readonly regions: readonly HTMLElement[];
  /** Says what is new in what is shown; null: nothing is shown. */
  say(shown: Shown | null): void;
}

export function createSpoken(document: Document): Spoken {
  const calmly = regionOf(document, 'status', 'polite');
  const atOnce = regionOf(document, 'alert', 'assertive');
  return {
    regions: [calmly, atOnce],
    say(shown) {
      const speaking = shown?.card.level === 'danger' && shown.phase !== 'dismissed' ? atOnce : calmly;
      for (const region of [calmly, atOnce]) {
        const text = shown === null || region !== speaking ? '' : textOf(shown);
        if (shown !== null) region.lang = shown.card.language;
        if (region.textContent !== text) region.textContent = text;
      }
    },
  };
}

function textOf({ card, phase }: Shown): string {
  if (phase === 'small') return '';
  return phase === 'dismissed' ? card.labels.dismissed : `${card.headline} ${card.saw}`;
}

function regionOf(document: Document, role: string, manner: string): HTMLElement {
  const region = document.createElement('div');
  region.className = 'spoken';
  region.setAttribute('role', role);
  region.setAttribute('aria-live', manner);
  return region;
}
