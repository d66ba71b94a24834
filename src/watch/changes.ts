/** What tells that a page changes, and what tells how the chats in it change. */
export const STRUCTURE: MutationObserverInit = { childList: true, subtree: true };
export const EVERYTHING: MutationObserverInit = { ...STRUCTURE, characterData: true, attributes: true };
/** Clients keep chats that are not shown in the page, and bring them back by nothing but this. */
export const SHOWING = ['class', 'hidden'];
export const STRUCTURE_AND_SHOWING: MutationObserverInit = { ...STRUCTURE, attributeFilter: SHOWING };

/** The changes of the page, noted until somebody has time for them. */
export interface Changes {
  /**
   * Watches the page and what it does not show an observer of itself. Called again with the same it changes nothing.
   * @param what everything only while something in it is followed
   */
  watch(beside: readonly Node[], what: MutationObserverInit): void;
  /** What has changed since this was last asked, but for our own element. */
  takeUp(): MutationRecord[];
  /** Watches nothing any more, and forgets what was noted. */
  stop(): void;
}

/**
 * @param ours our own element in the page
 * @param onChange something has changed, perhaps our own element alone
 */
export function createChanges(document: Document, ours: Element, onChange: () => void): Changes {
  let watched: readonly Node[] = [];
  let closely: MutationObserverInit | null = null;
  let unseen: (readonly MutationRecord[])[] = [];
  const observer = new MutationObserver((changes) => {
    unseen.push(changes);
    onChange();
  });
  return {
    watch(beside, what) {
      const wanted = [document, ...beside];
      if (what === closely && wanted.length === watched.length && wanted.every((node, index) => node === watched[index])) return;
      observer.disconnect();
      for (const node of wanted) observer.observe(node, what);
      [watched, closely] = [wanted, what];
    },
    takeUp() {
      const around = ours.parentNode;
      const changes = [...unseen, observer.takeRecords()].flat().filter((change) => !isOfOurs(change, ours, around));
      unseen = [];
      return changes;
    },
    stop() {
      observer.disconnect();
      [watched, closely, unseen] = [[], null, []];
    },
  };
}

/** Whether our own element is all that has changed, or come and gone in what holds it. */
function isOfOurs(change: MutationRecord, ours: Element, around: Node | null): boolean {
  if (change.target === ours) return true;
  // It stands in this place alone; nearly all changes are elsewhere, and of those nothing more is asked.
  if (around !== null && change.target !== around) return false;
  return change.type === 'childList' && [...change.addedNodes, ...change.removedNodes].every((node) => node === ours);
}
