import type { Recall } from '../sites/site.ts';

/** Remembers what was read of parts of the page, and forgets it when something in them changes. */
export interface PageMemory {
  readonly recall: Recall;
  /**
   * Forgets what the changes touch.
   * @param isList whether a node is a list: what changes below it is no change of what holds it
   */
  forget(changes: readonly MutationRecord[], isList: (node: Node) => boolean): void;
  forgetAll(): void;
}

export function createPageMemory(): PageMemory {
  let values = new WeakMap<Node, Map<unknown, unknown>>();
  /** All that parts of which something is remembered stand in. */
  let holders = new WeakSet<Node>();

  function recall<P extends Node, T>(part: P, read: (part: P) => T): T {
    let known = values.get(part);
    const before = known?.get(read) as T | undefined;
    if (before !== undefined) return before;
    const value = read(part);
    if (known === undefined) values.set(part, (known = new Map()));
    known.set(read, value);
    for (let holder = above(part); holder !== null && !holders.has(holder); holder = above(holder)) holders.add(holder);
    return value;
  }

  function forgetAll(): void {
    values = new WeakMap();
    holders = new WeakSet();
  }

  function forgetRemoved(node: Node): void {
    values.delete(node);
    if (holders.delete(node)) node.childNodes.forEach(forgetRemoved);
  }

  return {
    recall,
    forgetAll,
    forget(changes, isList) {
      /** Pages change many things in one place: what stands around it is gone through once. */
      const forgotten = new Set<Node>();
      for (const change of changes) {
        const { target } = change;
        if (change.type === 'attributes') {
          // Of styles nothing is remembered, and some pages change them all the time.
          if (change.attributeName === 'style') continue;
          // Rows are also told by what they stand in.
          if (holders.has(target)) {
            forgetAll();
            continue;
          }
        }
        // What comes back may have become something else meanwhile.
        else change.removedNodes.forEach(forgetRemoved);
        for (let part: Node | null = target; part !== null && !forgotten.has(part); part = isList(part) ? null : above(part)) {
          values.delete(part);
          forgotten.add(part);
        }
      }
    },
  };
}

/** Out of shadow roots too. Links have a `host` of another kind. */
function above(part: Node): Node | null {
  return part.parentNode ?? (part.nodeName === '#document-fragment' ? (part as ShadowRoot).host : null) ?? null;
}
