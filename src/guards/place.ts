/**
 * Which of several conversations on a page an element belongs to: the one whose list shares the nearest ancestor with it. Null where
 * several are equally near, as for a field at the end of the page.
 */
export function nearestTo<T extends { readonly list: Element }>(node: Node | null, conversations: readonly T[]): T | null {
  if (conversations.length <= 1 || node === null) return conversations.length === 1 ? conversations[0]! : null;
  const depths = conversations.map(({ list }) => depthOfCommon(list, node));
  const deepest = Math.max(...depths);
  return depths.filter((depth) => depth === deepest).length === 1 ? conversations[depths.indexOf(deepest)]! : null;
}

/** How deep in the page the smallest element around both lies; 0 where there is none. */
function depthOfCommon(list: Element, node: Node): number {
  const around = ancestors(list);
  const common = ancestors(node).find((one) => around.includes(one));
  return common === undefined ? 0 : around.length - around.indexOf(common);
}

/** The node and all that is around it, out of shadow roots too, nearest first. */
function ancestors(node: Node): Node[] {
  const result: Node[] = [];
  for (let at: Node | null = node; at !== null; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) result.push(at);
  return result;
}
