import { render } from 'preact';
import type { Card } from '../advice/card.ts';
import { atLeast } from '../conversation/level.ts';
import type { Level } from '../conversation/level.ts';
import type { Stage } from '../conversation/stage.ts';
import { CardView } from './card-view.tsx';
import type { CardActions, Phase } from './card-view.tsx';
import css from './warning.css?inline';

/** What the person did on the card of a conversation. */
export interface WarningHandlers {
  dismiss(conversation: string): void;
  undoDismiss(conversation: string): void;
  stopKeeping(conversation: string): void;
  showAll(conversation: string): void;
  help(): void;
}

export interface WarningOptions {
  /** A test build: open shadow root, a host with a name, and what was read in its attributes. */
  readonly test: boolean;
  readonly handlers: WarningHandlers;
}

export interface Warning {
  /** The host. In a release it says nothing, and is the same at every level. */
  readonly element: HTMLElement;
  /** Shows the card of the worst conversation, or nothing. Called again with the same card it changes nothing. */
  show(card: Card | null): void;
  /** Test builds only: the attributes of the host. `read` is a JSON array, see "In the page" in the design. */
  setState(level: Level, stage: Stage | null, read: string): void;
  /** Takes everything away, for good. */
  remove(): void;
}

/** How long "Hidden for this conversation. Undo" stays, unless the person is at it. The popup can undo later. */
const UNDO_TIME = 20_000;

/** What the person does inside the card is no business of the page. */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
const POINTER_EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'copy',
  'focusin',
  'focusout',
];

/** Puts the warning into the page. It stands there from now on, empty until there is something to show. */
export function mountWarning(document: Document, { test, handlers }: WarningOptions): Warning {
  const element = document.createElement(test ? 'porchlight-warning' : 'div');
  const root = element.attachShadow({ mode: test ? 'open' : 'closed' });

  const style = document.createElement('style');
  style.textContent = css;
  // Both stand from the start: screen readers do not hear a region that comes together with its text.
  const calmly = spoken(document, 'status');
  const atOnce = spoken(document, 'alert');
  const sheet = document.createElement('div');
  sheet.className = 'porch';
  sheet.setAttribute('popover', 'manual');
  root.append(style, calmly, atOnce, sheet);

  let card: Card | null = null;
  let phase: Phase = 'open';
  let stopped: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const actions: CardActions = {
    fine: () => act((current) => {
      go('dismissed');
      handlers.dismiss(current.conversation);
    }),
    undo: () => act((current) => {
      go('open');
      handlers.undoDismiss(current.conversation);
    }),
    minimise: () => go('small'),
    reopen: () => go('open'),
    close: () => take(null),
    showAll: () => act((current) => handlers.showAll(current.conversation)),
    help: () => act(() => handlers.help()),
    stopKeeping: () => act((current) => {
      stopped = current.conversation;
      draw();
      handlers.stopKeeping(current.conversation);
    }),
  };

  function act(with_: (current: Card) => void): void {
    if (card !== null) with_(card);
  }

  /** To another phase. Where the person was in the card, they stay in it. */
  function go(next: Phase): void {
    const inside = root.activeElement !== null;
    phase = next;
    clearTimeout(timer);
    if (next === 'dismissed') timer = setTimeout(forget, UNDO_TIME);
    draw();
    if (inside) sheet.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  function forget(): void {
    if (phase !== 'dismissed') return;
    if (sheet.matches(':hover') || root.activeElement !== null) timer = setTimeout(forget, UNDO_TIME);
    else take(null);
  }

  function take(next: Card | null): void {
    const worse = next !== null && card !== null && atLeast(next.level, card.level) && next.level !== card.level;
    if (next === null || next.conversation !== card?.conversation || worse) {
      phase = 'open';
      clearTimeout(timer);
    }
    if (next?.keeping !== undefined && worse) stopped = null;
    card = next;
    draw();
  }

  function draw(): void {
    if (card === null) {
      render(null, sheet);
      say('', '');
      if (isOpen(sheet)) sheet.hidePopover();
      return;
    }
    if (!element.isConnected) document.documentElement.append(element);
    sheet.lang = card.language;
    calmly.lang = card.language;
    atOnce.lang = card.language;
    render(<CardView card={card} phase={phase} stopped={stopped === card.conversation} actions={actions} />, sheet);
    if (!isOpen(sheet)) sheet.showPopover?.();
    const text = `${card.headline} ${card.saw}`;
    if (phase === 'dismissed') say(card.labels.dismissed, '');
    else if (card.level === 'danger') say('', text);
    else say(text, '');
  }

  function say(calm: string, urgent: string): void {
    if (calmly.textContent !== calm) calmly.textContent = calm;
    if (atOnce.textContent !== urgent) atOnce.textContent = urgent;
  }

  // Taken before the page can hear them: its shortcuts must not act on keys meant for the card. What keys do by
  // themselves (Tab, Enter on a button) is untouched.
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && event.isTrusted && event.key === 'Escape' && card !== null && phase === 'open') {
      actions.minimise();
    }
  };
  const view = document.defaultView;
  for (const type of KEY_EVENTS) view?.addEventListener(type, onKey, true);
  for (const type of POINTER_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  document.documentElement.append(element);

  return {
    element,
    show(next) {
      // What follows "This is fine" stays until its time is over, and what the page still sends of the same is old.
      if (phase === 'dismissed' && card !== null) {
        if (next === null) return;
        if (next.conversation === card.conversation && atLeast(card.level, next.level)) return;
      }
      take(next);
    },
    setState(level, stage, read) {
      if (!test) return;
      element.dataset.level = level;
      element.dataset.stage = stage ?? '';
      element.dataset.read = read;
    },
    remove() {
      clearTimeout(timer);
      for (const type of KEY_EVENTS) view?.removeEventListener(type, onKey, true);
      card = null;
      render(null, sheet);
      element.remove();
    },
  };
}

function spoken(document: Document, role: 'status' | 'alert'): HTMLElement {
  const region = document.createElement('div');
  region.className = 'spoken';
  region.setAttribute('role', role);
  region.setAttribute('aria-live', role === 'alert' ? 'assertive' : 'polite');
  return region;
}

function isOpen(sheet: HTMLElement): boolean {
  // Where popovers are unknown it lies fixed in the page instead.
  return typeof sheet.showPopover === 'function' && sheet.matches(':popover-open');
}
