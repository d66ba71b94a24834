import type { Rule } from './rule.ts';

export const impersonation: Rule = {
  id: 'impersonation',
  stage: 'contact',
  sources: ['S061', 'S062'],
  harm: 'They go by the name of somebody whom the person knows, and are trusted for it.',
  family: 'approach',
  weight: 1,
  // A new number, a namesake: mostly it is nothing, so that it is noted and no more.
  notable: true,
  frames: [{ turn: [['known-name']] }],
};
