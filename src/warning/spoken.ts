import type { Visible } from './card-state.ts';

/** What screen readers say of the card. */
export interface Spoken {
  /** They have to stand from the start: a region that comes together with its text is not heard. */
  readonly regions: readonly HTMLElement[];
  /** Says what is new in what is visible; null: nothing is visible. */
  say(visible: Visible | null): void;
}

export function createSpoken(document: Document): Spoken {
  const calmly = regionOf(document, 'status', 'polite');
  const atOnce = regionOf(document, 'alert', 'assertive');
  return {
    regions: [calmly, atOnce],
    say(visible) {
      const text = visible === null ? '' : textOf(visible);
      const isUrgent = visible?.card.level === 'danger' && visible.phase !== 'dismissed';
      // The button that was pressed is gone, and what it did is to be heard.
      const done = visible?.stopped && visible.phase !== 'small' && visible.phase !== 'dismissed' ? visible.card.labels.stopped : '';
      for (const [region, words] of [[calmly, isUrgent ? done : done || text], [atOnce, isUrgent ? text : '']] as const) {
        if (visible !== null) region.lang = visible.card.language;
        if (region.textContent !== words) region.textContent = words;
      }
    },
  };
}

function textOf({ card, phase }: Visible): string {
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
