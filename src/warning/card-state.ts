import type { Card } from '../advice/card.ts';
import { atLeast } from '../conversation/level.ts';

/** `small`: the person has made it a tab. `asking`: "This is fine" was pressed, and why is asked. `dismissed`: it was said, and can be taken back. */
export type Phase = 'open' | 'small' | 'asking' | 'dismissed';

/** All that a drawing shows. */
export interface Visible {
  readonly card: Card;
  readonly phase: Phase;
  /** Its text was kept, and is so no more. */
  readonly stopped: boolean;
}

export interface CardState {
  /** Also while it is hidden. */
  card(): Card | null;
  /** What is to be seen; null while nothing is. */
  now(): Visible | null;
  /** The card of the worst conversation came, or none is left. */
  show(next: Card | null): void;
  /** The person has brought it to another phase. */
  go(phase: Phase): void;
  close(): void;
  /** Nothing is to be seen until something new comes, or for a while. */
  hide(): void;
  end(): void;
}

/** How long "Hidden for this conversation. Undo" stays, unless the person is at it. The popup can undo later. */
const UNDO_TIME = 20_000;

/** How long nothing is seen after Escape was pressed twice, unless something new comes. It may have been meant for the page. */
const HIDDEN_TIME = 10 * 60_000;

/**
 * Which card is to be seen, and how much of it.
 * @param isInUse whether the person is in the card just now
 * @param onChange called whenever what is to be seen may have changed
 */
export function createCardState(isInUse: () => boolean, onChange: () => void): CardState {
  let card: Card | null = null;
  let phase: Phase = 'open';
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hidden: ReturnType<typeof setTimeout> | undefined;

  function go(next: Phase): void {
    phase = next;
    clearTimeout(timer);
    if (next === 'dismissed') timer = setTimeout(forget, UNDO_TIME);
    onChange();
  }

  function forget(): void {
    if (phase !== 'dismissed') return;
    if (isInUse()) timer = setTimeout(forget, UNDO_TIME);
    else take(null);
  }

  function take(next: Card | null): void {
    if (next === null && card === null) return;
    const isSame = next !== null && next.conversation === card?.conversation;
    // What is hidden stays so, but for something new: a further sign at danger, too.
    if (!isSame || isWorse(next, card!) || (hidden !== undefined && next.level === 'danger' && next.signs > card!.signs)) {
      phase = next?.small ? 'small' : 'open';
      clearTimeout(timer);
      if (next !== null) show();
    }
    // Said once it is done, and not when it was pressed: it may fail.
    stopped = isSame && next.keeping === undefined && (stopped || card!.keeping !== undefined);
    card = next;
    onChange();
  }

  function show(): void {
    clearTimeout(hidden);
    hidden = undefined;
  }

  return {
    card: () => card,
    now: () => (card === null || hidden !== undefined ? null : { card, phase, stopped }),
    show(next) {
      // What follows "This is fine" stays until its time is over, and what the page still sends of the same is old.
      const isOld = phase === 'dismissed' && card !== null && (next === null || (next.conversation === card.conversation && !isWorse(next, card)));
      if (!isOld) take(next);
    },
    go,
    close: () => take(null),
    hide() {
      if (phase === 'dismissed') take(null);
      show();
      hidden = setTimeout(() => {
        show();
        phase = 'small';
        onChange();
      }, HIDDEN_TIME);
      onChange();
    },
    end() {
      clearTimeout(timer);
      show();
      card = null;
    },
  };
}

/** A higher level, or at danger another stage, which can only be a further one: what was made small or marked as fine speaks up again. */
function isWorse(next: Card, card: Card): boolean {
  if (next.level !== card.level) return atLeast(next.level, card.level);
  return next.level === 'danger' && next.stage !== card.stage;
}
