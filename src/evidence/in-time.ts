/**
 * Several conversations as one, by time. Each keeps its own order: what has no time of its own stands with what came before it, and a clock
 * that runs backwards moves nothing.
 * @param sent ms, UTC; undefined where it is not known
 * @param read ms, UTC
 */
export function inTime<T>(conversations: readonly (readonly T[])[], sent: (one: T) => number | undefined, read: (one: T) => number): readonly T[] {
  const timed = conversations.flatMap((conversation) => {
    let time = conversation.map(sent).find((known) => known !== undefined) ?? Number.NEGATIVE_INFINITY;
    return conversation.map((one) => {
      time = Math.max(time, sent(one) ?? (Number.isFinite(time) ? time : read(one)));
      return { one, time };
    });
  });
  return timed.toSorted((a, b) => a.time - b.time).map(({ one }) => one);
}
