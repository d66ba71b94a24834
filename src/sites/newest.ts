import { NEWEST, type Recall } from './site.ts';

/**
 * The last elements below `list` that are rows, in the order of the page, at most so many: what lies above is not even visited. A row
 * in a row counts once.
 */
export function newestIn(list: Element, most: number, isRow: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  (function visit(holder: Element): void {
    for (let part = holder.lastElementChild; part !== null && found.length < most; part = part.previousElementSibling) {
      if (isRow(part)) found.push(part);
      else visit(part);
    }
  })(list);
  return found.reverse();
}

/**
 * Reads the newest rows of lists, in the order of the page, again and again: of what stands in a list nothing is looked at that has not changed.
 * @param isRow may look at the same as what is remembered may, see Recall; and so may `read`
 */
export function rowReader<T>(isRow: (element: Element) => boolean, read: (row: Element) => T): (list: Element, recall: Recall, most: number) => readonly T[] {
  let recall: Recall;
  /** The newest first. */
  const readPart = (part: Element): readonly T[] => (isRow(part) ? [read(part)] : readBelow(part, NEWEST));
  function readBelow(holder: Element, most: number): T[] {
    const found: (readonly T[])[] = [];
    let count = 0;
    for (let part = holder.lastElementChild; part !== null && count < most; part = part.previousElementSibling) count += found[found.push(recall(part, readPart)) - 1]!.length;
    return found.flat().slice(0, most) as T[];
  }
  return (list, given, most) => {
    recall = given;
    return most > NEWEST ? newestIn(list, most, isRow).map(read) : readBelow(list, most).reverse();
  };
}
