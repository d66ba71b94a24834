import type { PointingLabels } from '../advice/words/words.ts';
import css from './overlay.css?inline';

/** A message as it is read, for the preview. */
export interface PreviewRow {
  readonly from: 'me' | 'them' | 'unknown';
  readonly text: string;
}

export interface PointingOptions<Shape> {
  readonly labels: PointingLabels;
  readonly language: string;
  /** A test build: open shadow root. */
  readonly test: boolean;
  /** The windows in which the person may point: the page's, and those of its frames. */
  readonly views: () => readonly Window[];
  /** What the arrow keys go through. */
  readonly choices: () => readonly Element[];
  readonly derive: (own: Element, other: Element) => Shape | null;
  readonly preview: (shape: Shape, pointed: Element) => readonly PreviewRow[];
}

/** So many samples of each side are shown, and so much of each. */
const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** All that a press is made of: none of it reaches the page while the person points. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu', 'touchstart', 'touchend', 'dragstart'] as const;
const MOVES = ['pointermove', 'mouseover'] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Lets the person point at one message of theirs and one of the other's, shows what follows from it, and asks. Presses and keys are
 * taken before the page can hear them, and only those of a person count. Everything is taken away at the end.
 * @returns the shape that the person has confirmed, or null
 */
export function pointAt<Shape>(document: Document, options: PointingOptions<Shape>): Promise<Shape | null> {
  const { labels } = options;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: options.test ? 'open' : 'closed' });
  if (options.test) host.setAttribute('data-porchlight-pointing', '');
  const style = element('style', css);
  const frame = element('div');
  frame.className = 'frame';
  const panel = element('section');
  panel.className = 'porch panel';
  panel.lang = options.language;
  panel.setAttribute('aria-label', labels.title);
  const said = element('p');
  said.setAttribute('role', 'status');
  const body = element('div');
  panel.append(element('h2', labels.title), said, body);
  host.setAttribute('popover', 'manual');
  root.append(style, frame, panel);
  document.documentElement.append(host);
  host.showPopover?.();

  const before = document.activeElement as HTMLElement | null;
  const views = options.views();
  let pointed: Element | null = null;
  let picked: Element[] = [];
  let isPointing = true;

  return new Promise((resolve) => {
    const end = (shape: Shape | null): void => {
      for (const view of views) for (const type of [...PRESSES, ...MOVES, ...KEYS]) view.removeEventListener(type, onEvent, true);
      host.remove();
      before?.focus?.();
      resolve(shape);
    };

    function ask(): void {
      picked = [];
      isPointing = true;
      said.textContent = labels.own;
      body.replaceChildren(element('p', labels.keys), actions([labels.leave, () => end(null)]));
    }

    function actions(...buttons: readonly (readonly [string, () => void])[]): HTMLElement {
      const line = element('div');
      line.className = 'actions';
      line.append(
        ...buttons.map(([text, act]) => {
          const button = element('button', text) as HTMLButtonElement;
          button.type = 'button';
          button.addEventListener('click', (event) => event.isTrusted && act());
          return button;
        }),
      );
      return line;
    }

    function pick(): void {
      if (pointed === null) return;
      picked = [...picked, pointed];
      pointed = null;
      frame.hidden = true;
      if (picked.length === 1) said.textContent = labels.other;
      else judge();
    }

    function judge(): void {
      isPointing = false;
      const [own, other] = picked as [Element, Element];
      const shape = options.derive(own, other);
      const rows = shape === null ? [] : options.preview(shape, own);
      const isTold = ['me', 'them'].every((side) => rows.some(({ from }) => from === side));
      if (shape === null || !isTold) {
        said.textContent = labels.failed;
        body.replaceChildren(actions([labels.again, ask], [labels.leave, () => end(null)]));
      } else {
        said.textContent = labels.isItRight;
        body.replaceChildren(
          samples(labels.yours, rows.filter(({ from }) => from === 'me')),
          samples(labels.theirs, rows.filter(({ from }) => from === 'them')),
          samples(labels.unclear, rows.filter(({ from }) => from === 'unknown')),
          actions([labels.yes, () => end(shape)], [labels.again, ask], [labels.leave, () => end(null)]),
        );
      }
      body.querySelector('button')?.focus();
    }

    function samples(label: string, rows: readonly PreviewRow[]): HTMLElement {
      const part = element('div');
      if (rows.length === 0) return part;
      const list = element('ul');
      list.append(...rows.slice(-SAMPLES).map(({ text }) => element('li', text.slice(0, SAMPLE_LENGTH))));
      part.append(element('h3', `${label}: ${rows.length}`), list);
      return part;
    }

    function show(target: Element | null): void {
      pointed = target;
      frame.hidden = target === null;
      if (target === null) return;
      const { left, top, width, height } = target.getBoundingClientRect();
      const { x, y } = offsetOf(target);
      Object.assign(frame.style, { left: `${left + x}px`, top: `${top + y}px`, width: `${width}px`, height: `${height}px` });
    }

    function step(by: number): void {
      const choices = options.choices();
      if (choices.length === 0) return;
      const place = pointed === null ? (by > 0 ? -1 : 0) : choices.indexOf(pointed);
      const next = choices[(place + by + choices.length) % choices.length]!;
      next.scrollIntoView({ block: 'nearest' });
      show(next);
      said.textContent = `${picked.length === 0 ? labels.own : labels.other} ${(next.textContent ?? '').trim().slice(0, SAMPLE_LENGTH)}`;
    }

    function onEvent(event: Event): void {
      if (event.target === host) {
        if (event.type.startsWith('key')) onKey(event as KeyboardEvent);
        return;
      }
      if (!event.isTrusted) return;
      if (event.type.startsWith('key')) return onKey(event as KeyboardEvent);
      if (!isPointing) return hold(event);
      const target = event.composedPath()[0] as Element | undefined;
      if (event.type === 'pointermove') show(target?.nodeType === 1 ? target : null);
      if (event.type === 'mouseover' || event.type === 'pointermove') return;
      hold(event);
      if (event.type !== 'click' || target?.nodeType !== 1) return;
      show(target);
      pick();
    }

    function onKey(event: KeyboardEvent): void {
      const isButton = event.target === host && root.activeElement?.localName === 'button';
      if (event.key === 'Tab' || (isButton && (event.key === 'Enter' || event.key === ' '))) return;
      hold(event);
      if (event.type !== 'keydown' || !event.isTrusted) return;
      if (event.key === 'Escape') end(null);
      else if (!isPointing) return;
      else if (event.key === 'ArrowDown') step(1);
      else if (event.key === 'ArrowUp') step(-1);
      else if (event.key === 'Enter') pick();
    }

    for (const view of views) for (const type of [...PRESSES, ...MOVES, ...KEYS]) view.addEventListener(type, onEvent, { capture: true, passive: false });
    panel.tabIndex = -1;
    ask();
    show(null);
    panel.focus();
  });

  function element(name: string, text = ''): HTMLElement {
    return Object.assign(document.createElement(name), { textContent: text });
  }
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Where the frame that holds an element stands in the window. */
function offsetOf(element: Element): { readonly x: number; readonly y: number } {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const outer = offsetOf(frame);
  return { x: left + outer.x, y: top + outer.y };
}
