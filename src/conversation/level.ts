/** How worried Porchlight is, lowest first. The only four words the rest of the program knows. */
export const LEVELS = ['none', 'notice', 'caution', 'danger'] as const;

export type Level = (typeof LEVELS)[number];

interface Ranked {
  readonly level: Level;
  readonly lastSeen: number;
}

export function atLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}

/** The worst first; of equals, what was read last. */
export function worstFirst(a: Ranked, b: Ranked): number {
  return byLevel(a, b) || b.lastSeen - a.lastSeen;
}

/** The worst first. */
export function byLevel(a: Pick<Ranked, 'level'>, b: Pick<Ranked, 'level'>): number {
  return LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
}

export function highest(a: Level, b: Level): Level {
  return atLeast(a, b) ? a : b;
}
