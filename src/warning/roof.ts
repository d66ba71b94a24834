/** So often the card comes back by itself when the page takes it away. A page that goes on has its way until the next message; the dot on the toolbar stays. */
const RETURNS = 5;

/** Attributes by which a page could make the card dead, or unheard. */
const DEADENING = ['inert', 'aria-hidden'];

/** The one element of ours in the page, with all that we show in its shadow. */
export interface Roof {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether it is where it was put, and nothing the page did to it makes it dead. */
  stands(): boolean;
  /** Puts it there. */
  stand(): void;
  /** Takes it away, for good. */
  remove(): void;
}

/**
 * @param test a test build: it has a name, and its shadow root is open
 * @param onTaken the page has taken it away, and not too often yet. @returns whether it is back
 */
export function createRoof(document: Document, test: boolean, onTaken: () => boolean): Roof {
  clearDead(document);
  const element = document.createElement(test ? 'porchlight-warning' : 'div');
  let returns = 0;
  const keeper = new MutationObserver(() => {
    if (!stands() && returns < RETURNS && onTaken()) returns += 1;
  });

  function stands(): boolean {
    return element.parentNode === document.documentElement && !DEADENING.some((name) => element.hasAttribute(name));
  }

  return {
    element,
    root: element.attachShadow({ mode: test ? 'open' : 'closed' }),
    stands,
    stand() {
      for (const name of DEADENING) element.removeAttribute(name);
      if (element.parentNode === document.documentElement) return;
      document.documentElement.append(element);
      keeper.disconnect();
      keeper.observe(document, { childList: true });
      keeper.observe(document.documentElement, { childList: true });
      keeper.observe(element, { attributeFilter: DEADENING });
    },
    remove() {
      keeper.disconnect();
      element.remove();
    },
  };
}

/** What a script in Firefox can ask of an element. */
type WithInside = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Firefox ends the scripts of an extension that is updated or switched off at once: what they drew stands in the page, dead, and those that
 * come next take it away. Elsewhere scripts that are left behind do it themselves.
 */
function clearDead(document: Document): void {
  for (const element of [...document.documentElement.children] as WithInside[]) if (element.openOrClosedShadowRoot?.querySelector('.porch[popover]')) element.remove();
}
