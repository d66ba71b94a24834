import type { Level } from '../conversation/level.ts';
import type { Stage } from '../conversation/stage.ts';
import type { Family } from '../rules/rule.ts';

/** Log-odds of a conversation about which nothing is known. */
const PRIOR = -4.5;

/** What a family can add at most: one repeated phrase cannot convict. */
const CAPS: Readonly<Record<Family, number>> = { approach: 3, request: 4, leverage: 4, threat: 5.6, demand: 4 };

/** Scores, 0 to 100, from which a level holds. */
const THRESHOLDS = { notice: 8, caution: 25, danger: 60 } as const;

/** Stages that can be danger: asking, pressing and claiming to hold something stay at caution. */
const DANGEROUS: readonly Stage[] = ['threat', 'demand', 'repay-demand', 'second-fraud'];

/** What the n-th firing (from 0) of a rule adds. */
export function addedWeight(weight: number, firedBefore: number): number {
  return weight / (1 + firedBefore);
}

/** 0 to 100. */
export function scoreOf(evidence: Readonly<Partial<Record<Family, number>>>): number {
  let logOdds = PRIOR;
  for (const [family, gathered] of Object.entries(evidence) as [Family, number][]) logOdds += Math.min(gathered, CAPS[family]);
  return Math.round(100 / (1 + Math.exp(-logOdds)));
}

export function levelOf(score: number, stage: Stage | null): Level {
  if (score >= THRESHOLDS.danger && stage !== null && DANGEROUS.includes(stage)) return 'danger';
  if (score >= THRESHOLDS.caution) return 'caution';
  return score >= THRESHOLDS.notice ? 'notice' : 'none';
}
