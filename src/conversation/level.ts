/** How worried Porchlight is, lowest first. The only four words the rest of the program knows. */
export const LEVELS = ['none', 'notice', 'caution', 'danger'] as const;

export type Level = (typeof LEVELS)[number];

export function atLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}

export function highest(a: Level, b: Level): Level {
  return atLeast(a, b) ? a : b;
}
