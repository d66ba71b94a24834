import type { Level } from '../conversation/level.ts';
import type { Stage } from '../conversation/stage.ts';
import type { Family } from '../rules/rule.ts';

/** Log-odds of a conversation about which nothing is known. */
const PRIOR = -4.5;

/** What a family can add at most: one repeated phrase cannot convict. */
const CAPS: Readonly<Record<Family, number>> = { approach: 3, request: 4, leverage: 4, threat: 5.6, demand: 4 };

const FAMILIES = Object.keys(CAPS) as Family[];

/** Scores, 0 to 100, from which a level holds. */
const THRESHOLDS = { notice: 8, caution: 25, danger: 60 } as const;

/** Stages that can be danger: asking, pressing and claiming to hold something stay at caution. */
const DANGEROUS: readonly Stage[] = ['threat', 'demand', 'repay-demand', 'second-fraud'];

/** What the n-th firing (from 0) of a rule adds. */
export function addedWeight(weight: number, firedBefore: number): number {
  return weight / (1 + firedBefore);
}

/** What each family counts for, in the order of CAPS. */
export function cappedEvidence(evidence: Readonly<Partial<Record<Family, number>>>): number[] {
  return FAMILIES.map((family) => Math.min(evidence[family] ?? 0, CAPS[family]));
}

/** 0 to 100. */
export function scoreOf(evidence: Readonly<Partial<Record<Family, number>>>): number {
  const logOdds = cappedEvidence(evidence).reduce((sum, counted) => sum + counted, PRIOR);
  return Math.round(100 / (1 + Math.exp(-logOdds)));
}

export function canBeDanger(stage: Stage | null): boolean {
  return stage !== null && DANGEROUS.includes(stage);
}

export function levelOf(score: number, stage: Stage | null): Level {
  if (score >= THRESHOLDS.danger && canBeDanger(stage)) return 'danger';
  if (score >= THRESHOLDS.caution) return 'caution';
  return score >= THRESHOLDS.notice ? 'notice' : 'none';
}
