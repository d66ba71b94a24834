import type { Stage } from '../conversation/stage.ts';

/** For each stage, in the order in which they came, what it was first seen in. */
export function firstOfStages<T>(all: readonly T[], reasonsOf: (one: T) => readonly { readonly stage: Stage }[]): readonly (readonly [Stage, T])[] {
  const first = new Map<Stage, T>();
  for (const one of all) for (const { stage } of reasonsOf(one)) if (!first.has(stage)) first.set(stage, one);
  return [...first];
}
