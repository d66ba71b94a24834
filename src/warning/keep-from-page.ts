import { escapeTwice } from './escape-twice.ts';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const POINTER = ['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel', 'copy', 'focusin', 'focusout'];

/**
 * What the person does inside the element is no business of the page. Keys are taken before the page can hear them: its shortcuts must not
 * act on keys meant for us. What keys do by themselves (Tab, Enter on a button) is untouched.
 * @param isSeen whether anything of ours can be seen: else no key is for us
 * @param onEscape Escape was pressed inside
 * @param onEscapeTwice it was pressed twice, wherever in the page: whoever is startled does not look for the card first
 * @returns what ends it
 */
export function keepFromPage(element: HTMLElement, root: ShadowRoot, isSeen: () => boolean, onEscape: () => void, onEscapeTwice: () => void): () => void {
  const view = element.ownerDocument.defaultView;
  const twice = escapeTwice();
  function onKey(event: KeyboardEvent): void {
    const isPress = event.type === 'keydown' && event.isTrusted && isSeen();
    const isExit = isPress && twice(event);
    if (isExit) onEscapeTwice();
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    if (isPress && !isExit && event.key === 'Escape') onEscape();
  }
  for (const type of KEYS) view?.addEventListener(type, onKey, true);
  for (const type of POINTER) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return () => {
    for (const type of KEYS) view?.removeEventListener(type, onKey, true);
  };
}
