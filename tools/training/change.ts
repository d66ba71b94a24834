/** Where a conversation changes: the turn by which a careful friend would have spoken, or that of the first threat, from 0; null for never. */

/** How much more the turn of the change, and the one behind it, count than what follows. */
const CHANGE = 3;
/** How much a moment counts beside a whole talk: it is denser than talks are. */
const MOMENT = 0.3;

/** Whether it has come to this by a turn, as 1 and 0; -1 where a hostile talk only leads up to it, which is neither: to call it early is no mistake. */
export function stateAt(turn: number, hostile: boolean, change: number | null): 1 | 0 | -1 {
  if (!hostile) return 0;
  return change !== null && turn >= change ? 1 : -1;
}

/** How much a turn counts: each conversation by the root of its length, the turns of the change more. */
export function countAt(turn: number, moment: boolean, change: number | null, length: number): number {
  return ((moment ? MOMENT : 1) * (change !== null && (turn === change || turn === change + 1) ? CHANGE : 1)) / Math.sqrt(length);
}
