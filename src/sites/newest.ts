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
