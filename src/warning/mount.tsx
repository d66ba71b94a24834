import { render } from 'preact';
import type { AskedQuestion, Card } from '../advice/card.ts';
import type { Level } from '../conversation/level.ts';
import type { Stage } from '../conversation/stage.ts';
import type { FineReason, Question } from '../conversation/told.ts';
import { createCardState, type Phase } from './card-state.ts';
import { CardView, type CardActions } from './card-view.tsx';
import { keepFromPage } from './keep-from-page.ts';
import { createRoof } from './roof.ts';
import { createSpoken } from './spoken.ts';
import css from './warning.css?inline';

/** What the person did on the card of a conversation. */
export interface WarningHandlers {
  dismiss(conversation: string, why: FineReason): void;
  undoDismiss(conversation: string): void;
  stopKeeping(conversation: string): void;
  /** Made small: it stays so until something new comes. */
  minimise(conversation: string): void;
  /** @param answer null takes it back */
  answer(conversation: string, question: Question, answer: boolean | null): void;
  showAll(conversation: string): void;
  /** @param asked what the card has asked, with the answers */
  help(asked: readonly AskedQuestion[]): void;
  /** Escape was pressed twice: all of Porchlight is to go. */
  hideAll(): void;
}

export interface WarningOptions {
  /** A test build: open shadow root, a host with a name, and what was read in its attributes. */
  readonly test: boolean;
  readonly handlers: WarningHandlers;
  /** Gives the roof its look where a page takes no style element, as ours do not. */
  readonly dress?: (root: ShadowRoot, css: string) => void;
}

export interface Warning {
  /** The host. In a release it says nothing, and is the same at every level. */
  readonly element: HTMLElement;
  /** Shows the card of the worst conversation, or nothing. Called again with the same card it changes nothing. */
  show(card: Card | null): void;
  /** Somebody comes into the room: nothing is seen until something new comes, or for a while. */
  hide(): void;
  /**
   * A further place under the same roof and in the same look, for what pauses and reminds.
   * @param clear called when all of it is to go from sight
   */
  addPlace(place: HTMLElement, clear?: () => void): void;
  /** Test builds only: the attributes of the host. `read` is a JSON array, see "In the page" in the design. */
  setState(level: Level, stage: Stage | null, read: string): void;
  /** Takes everything away, for good. */
  remove(): void;
}

/** Puts the warning into the page. It stands there from now on, empty until there is something to show. */
export function mountWarning(document: Document, { test, handlers, dress }: WarningOptions): Warning {
  const roof = createRoof(document, test, comeBack);
  const { element, root } = roof;
  const style = document.createElement('style');
  style.textContent = css;
  const spoken = createSpoken(document);
  const sheet = document.createElement('div');
  sheet.className = 'porch';
  sheet.setAttribute('popover', 'manual');
  root.append(style, ...spoken.regions, sheet);
  dress?.(root, css);

  const state = createCardState(() => sheet.matches(':hover') || root.activeElement !== null, draw);
  let drawn = '';
  /** Takes away what stands beside the card. */
  const clearing: (() => void)[] = [];

  const actions: CardActions = {
    fine: () => go('asking'),
    dismiss: (why) => act((conversation) => {
      go('dismissed');
      handlers.dismiss(conversation, why);
    }),
    answer: (question, answer) => act((conversation) => handlers.answer(conversation, question, answer)),
    undo: () => act((conversation) => {
      go('open');
      handlers.undoDismiss(conversation);
    }),
    minimise: () => act((conversation) => {
      go('small');
      handlers.minimise(conversation);
    }),
    reopen: () => go('open'),
    close: state.close,
    showAll: () => act(handlers.showAll),
    help: () => handlers.help(state.card()?.questions ?? []),
    stopKeeping: () => act(handlers.stopKeeping),
  };

  function act(with_: (conversation: string) => void): void {
    const card = state.card();
    if (card !== null) with_(card.conversation);
  }

  /** To another phase. Where the person was in the card, they stay in it. */
  function go(phase: Phase): void {
    const inside = root.activeElement !== null;
    state.go(phase);
    if (inside) sheet.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  function draw(): void {
    const visible = state.now();
    const looks = JSON.stringify(visible);
    // Each message that is read brings the card anew, and mostly as it was.
    if (roof.stands() && isOpen(sheet) && drawn === looks) return;
    drawn = looks;
    if (visible === null) {
      render(null, sheet);
      if (isOpen(sheet)) sheet.hidePopover();
    } else {
      roof.stand();
      sheet.lang = visible.card.language;
      render(<CardView {...visible} actions={actions} />, sheet);
      if (!isOpen(sheet)) sheet.showPopover?.();
    }
    spoken.say(visible);
  }

  function comeBack(): boolean {
    draw();
    return state.now() !== null;
  }

  function hide(): void {
    for (const clear of clearing) clear();
    state.hide();
    act(handlers.minimise);
  }

  /** A pause stands above the card, and Escape is for it. */
  function isPaused(): boolean {
    return root.querySelector('dialog[open]') !== null;
  }

  /** Whether anything of ours can be seen: the card, or what stands beside it. */
  function isSeen(): boolean {
    return state.now() !== null || isPaused() || [...root.querySelectorAll<HTMLElement>('[popover]')].some((place) => place !== sheet && isOpen(place));
  }

  function onEscape(): void {
    const phase = isPaused() ? null : state.now()?.phase;
    if (phase === 'open') actions.minimise();
    if (phase === 'asking') actions.reopen();
  }

  function onEscapeTwice(): void {
    hide();
    handlers.hideAll();
  }

  const letGo = keepFromPage(element, root, isSeen, onEscape, onEscapeTwice);
  roof.stand();

  return {
    element,
    show: state.show,
    hide,
    addPlace(place, clear) {
      root.append(place);
      if (clear !== undefined) clearing.push(clear);
    },
    setState(level, stage, read) {
      if (test) Object.assign(element.dataset, { level, stage: stage ?? '', read });
    },
    remove() {
      letGo();
      state.end();
      render(null, sheet);
      roof.remove();
    },
  };
}

function isOpen(sheet: HTMLElement): boolean {
  // Where popovers are unknown it lies fixed in the page instead.
  return typeof sheet.showPopover === 'function' && sheet.matches(':popover-open');
}
