import type { Card } from '../advice/card.ts';
import { byLevel, type Level } from '../conversation/level.ts';
import type { Stage } from '../conversation/stage.ts';
import type { Verdict } from '../messages.ts';

/** Of all conversations on the page, the worst level, and the card of the worst that has one to show. */
export function worstVerdict(verdicts: readonly Verdict[]): { readonly level: Level; readonly stage: Stage | null; readonly card: Card | null } {
  const worstFirst = verdicts.toSorted(byLevel);
  return {
    level: worstFirst[0]?.level ?? 'none',
    stage: worstFirst[0]?.stage ?? null,
    card: worstFirst.find((verdict) => verdict.card !== null)?.card ?? null,
  };
}
