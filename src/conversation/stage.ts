/** The offender's script, in its usual order. The later a stage, the further the case has gone. */
export const STAGES = [
  'contact',
  'rapid-intimacy',
  'platform-switch',
  'video-push',
  'sexual-image-first',
  'intimate-request',
  'capture',
  'threat',
  'demand',
  'repay-demand',
  'second-fraud',
] as const;

export type Stage = (typeof STAGES)[number];

/** The later of two stages; null stands for none yet. */
export function furthest(a: Stage | null, b: Stage | null): Stage | null {
  if (a === null) return b;
  if (b === null) return a;
  return STAGES.indexOf(a) >= STAGES.indexOf(b) ? a : b;
}
