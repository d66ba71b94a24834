import type { Rule } from './rule.ts';

export const deadline: Rule = {
  id: 'deadline',
  stage: 'demand',
  sources: ['S039', 'S040', 'S054', 'ZCB'],
  harm: 'They set a time limit, so that there is no time to think or to ask anybody.',
  family: 'demand',
  weight: 1.5,
  tagged: 'tagged-deadline',
  frames: [
    {
      turn: [['deadline']],
      near: [{ any: ['would-publish', 'would-ruin', 'holds-recording', 'holds-access'], within: 10, by: 'them' }],
      unless: [{ any: ['jokes', 'works', 'trades', 'reports'], within: 2, spares: 'ten minutes left, then I post the winners of the raffle' }],
    },
  ],
};
