import { render } from 'preact';
import type { AskedQuestion, Card } from '../advice/card.ts';
import { atLeast } from '../conversation/level.ts';
import type { Level } from '../conversation/level.ts';
import type { Stage } from '../conversation/stage.ts';
import type { FineReason, Question } from '../conversation/told.ts';
import { CardView } from './card-view.tsx';
import type { CardActions, Phase } from './card-view.tsx';
import { escapeTwice } from './escape-twice.ts';
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

/** How long "Hidden for this conversation. Undo" stays, unless the person is at it. The popup can undo later. */
const UNDO_TIME = 20_000;

/** How long nothing is seen after Escape was pressed twice, unless something new comes. It may have been meant for the page. */
const HIDDEN_TIME = 10 * 60_000;

/** So often the card comes back by itself when the page takes it away. A page that goes on has its way until the next message; the dot on the toolbar stays. */
const RETURNS = 5;

/** Attributes by which a page could make the card dead, or unheard. */
const DEADENING = ['inert', 'aria-hidden'] as const;

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

/** What a script in Firefox can ask of an element. */
type WithInside = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Firefox ends the scripts of an extension that is updated or switched off at once: what they drew stands in the page, dead, and those that
 * come next take it away. Elsewhere scripts that are left behind do it themselves.
 */
function clearDead(document: Document): void {
  for (const element of [...document.documentElement.children] as WithInside[]) if (element.openOrClosedShadowRoot?.querySelector('.porch[popover]')) element.remove();
}

/** Puts the warning into the page. It stands there from now on, empty until there is something to show. */
export function mountWarning(document: Document, { test, handlers, dress }: WarningOptions): Warning {
  clearDead(document);
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
  dress?.(root, css);

  let card: Card | null = null;
  let phase: Phase = 'open';
  /** Its text was kept, and is so no more. */
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hidden: ReturnType<typeof setTimeout> | undefined;
  let returns = 0;
  let drawn = '';
  const keeper = new MutationObserver(comeBack);
  /** Takes away what stands beside the card. */
  const clearing: (() => void)[] = [];

  const actions: CardActions = {
    fine: () => go('asking'),
    dismiss: (why) => act((current) => {
      go('dismissed');
      handlers.dismiss(current.conversation, why);
    }),
    answer: (question, answer) => act((current) => handlers.answer(current.conversation, question, answer)),
    undo: () => act((current) => {
      go('open');
      handlers.undoDismiss(current.conversation);
    }),
    minimise: () => act((current) => {
      go('small');
      handlers.minimise(current.conversation);
    }),
    reopen: () => go('open'),
    close: () => take(null),
    showAll: () => act((current) => handlers.showAll(current.conversation)),
    help: () => act((current) => handlers.help(current.questions)),
    stopKeeping: () => act((current) => handlers.stopKeeping(current.conversation)),
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

  /** Whether anything of ours can be seen: the card, or what stands beside it. */
  function isSeen(): boolean {
    return (card !== null && hidden === undefined) || isPaused() || [...root.querySelectorAll<HTMLElement>('[popover]')].some((place) => place !== sheet && isOpen(place));
  }

  function hide(): void {
    for (const clear of clearing) clear();
    if (phase === 'dismissed') take(null);
    act((current) => handlers.minimise(current.conversation));
    clearTimeout(hidden);
    hidden = setTimeout(() => {
      hidden = undefined;
      phase = 'small';
      draw();
    }, HIDDEN_TIME);
    draw();
  }

  function take(next: Card | null): void {
    if (next === null && card === null) return;
    const isSame = next !== null && next.conversation === card?.conversation;
    const worse = isSame && isWorse(next, card!);
    if (!isSame || worse) {
      phase = next?.small === true ? 'small' : 'open';
      clearTimeout(timer);
    }
    // What is hidden stays so, but for something new: a further sign at danger, or another conversation.
    if (hidden !== undefined && next !== null && (!isSame || worse || (next.level === 'danger' && next.signs > card!.signs))) {
      clearTimeout(hidden);
      hidden = undefined;
      phase = next.small ? 'small' : 'open';
    }
    // Said once it is done, and not when it was pressed: it may fail.
    stopped = isSame && next.keeping === undefined && (stopped || card!.keeping !== undefined);
    card = next;
    // Each message that is read brings it anew, and mostly as it was.
    if (!stands() || !isOpen(sheet) || drawn !== looks()) draw();
  }

  /** All that a drawing shows. */
  function looks(): string {
    return JSON.stringify([card, phase, stopped]);
  }

  function draw(): void {
    drawn = looks();
    if (card === null || hidden !== undefined) {
      render(null, sheet);
      say('', '');
      if (isOpen(sheet)) sheet.hidePopover();
      return;
    }
    stand();
    sheet.lang = card.language;
    calmly.lang = card.language;
    atOnce.lang = card.language;
    render(<CardView card={card} phase={phase} stopped={stopped} actions={actions} />, sheet);
    if (!isOpen(sheet)) sheet.showPopover?.();
    const text = `${card.headline} ${card.saw}`;
    if (phase === 'dismissed') say(card.labels.dismissed, '');
    else if (phase === 'small') say('', '');
    // The button that was pressed is gone, and what it did is to be heard.
    else if (card.level === 'danger') say(stopped ? card.labels.stopped : '', text);
    else say(text, '');
  }

  /** In its place: the page can have taken it out, or put it somewhere where it is not seen. */
  function stand(): void {
    for (const name of DEADENING) element.removeAttribute(name);
    if (element.parentNode === document.documentElement) return;
    document.documentElement.append(element);
    keeper.disconnect();
    keeper.observe(document, { childList: true });
    keeper.observe(document.documentElement, { childList: true });
    keeper.observe(element, { attributeFilter: [...DEADENING] });
  }

  function stands(): boolean {
    return element.parentNode === document.documentElement && !DEADENING.some((name) => element.hasAttribute(name));
  }

  function comeBack(): void {
    if (stands() || card === null || returns === RETURNS) return;
    returns += 1;
    draw();
  }

  function say(calm: string, urgent: string): void {
    if (calmly.textContent !== calm) calmly.textContent = calm;
    if (atOnce.textContent !== urgent) atOnce.textContent = urgent;
  }

  // Taken before the page can hear them: its shortcuts must not act on keys meant for the card. What keys do by
  // themselves (Tab, Enter on a button) is untouched.
  const twice = escapeTwice();
  const onKey = (event: KeyboardEvent) => {
    const isPress = event.type === 'keydown' && event.isTrusted && isSeen();
    // Twice counts wherever the person is in the page: whoever is startled does not look for the card first.
    const isExit = isPress && twice(event);
    if (isExit) {
      hide();
      handlers.hideAll();
    }
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    if (!isPress || isExit || event.key !== 'Escape' || isPaused()) return;
    if (phase === 'open') actions.minimise();
    if (phase === 'asking') actions.reopen();
  };
  /** A pause stands above the card, and Escape is for it. */
  function isPaused(): boolean {
    return root.querySelector('dialog[open]') !== null;
  }
  const view = document.defaultView;
  for (const type of KEY_EVENTS) view?.addEventListener(type, onKey, true);
  for (const type of POINTER_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  stand();

  return {
    element,
    show(next) {
      // What follows "This is fine" stays until its time is over, and what the page still sends of the same is old.
      if (phase === 'dismissed' && card !== null) {
        if (next === null) return;
        if (next.conversation === card.conversation && !isWorse(next, card)) return;
      }
      take(next);
    },
    hide,
    addPlace(place, clear) {
      root.append(place);
      if (clear !== undefined) clearing.push(clear);
    },
    setState(level, stage, read) {
      if (!test) return;
      element.dataset.level = level;
      element.dataset.stage = stage ?? '';
      element.dataset.read = read;
    },
    remove() {
      clearTimeout(timer);
      clearTimeout(hidden);
      keeper.disconnect();
      for (const type of KEY_EVENTS) view?.removeEventListener(type, onKey, true);
      card = null;
      render(null, sheet);
      element.remove();
    },
  };
}

/** A higher level, or at danger another stage, which can only be a further one: what was made small or marked as fine speaks up again. */
function isWorse(next: Card, card: Card): boolean {
  if (next.level !== card.level) return atLeast(next.level, card.level);
  return next.level === 'danger' && next.stage !== card.stage;
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
