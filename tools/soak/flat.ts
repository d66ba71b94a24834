/** When memory counts as flat. */

/** What is held at a moment, in bytes, and how many messages had come by then. */
export interface Sample<K extends string = string> {
  readonly messages: number;
  readonly bytes: Readonly<Record<K, number>>;
}

export interface Growth<K extends string = string> {
  readonly what: K;
  /** Bytes that each message leaves behind; NaN where there were too few samples. */
  readonly perMessage: number;
  readonly most: number;
}

/** Until everything has been loaded and made once: this part of the samples does not count. */
const WARM_UP = 1 / 4;

/**
 * What each message leaves behind, once all is warm: the middle of the slopes between all pairs of samples (Theil and Sen), which single
 * samples that were disturbed do not move.
 * @param most bytes a message that count as flat
 */
export function growthOf<K extends string>(samples: readonly Sample<K>[], most: Readonly<Record<K, number>>): Growth<K>[] {
  const warm = samples.slice(Math.ceil(samples.length * WARM_UP));
  return (Object.keys(most) as K[]).map((what) => {
    const slopes = warm.flatMap((later, index) => warm.slice(0, index).map((earlier) => (later.bytes[what] - earlier.bytes[what]) / (later.messages - earlier.messages)));
    return { what, perMessage: middle(slopes), most: most[what] };
  });
}

/** A slope that is not known is not flat. */
export function isFlat({ perMessage, most }: Growth): boolean {
  return perMessage <= most;
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}
