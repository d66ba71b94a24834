import type { Rule } from './rule.ts';

export const secrecyRule: Rule = {
  id: 'secrecy',
  stage: 'rapid-intimacy',
  sources: ['S011', 'S030'],
  harm: 'They want nobody else to know, so that nobody can warn.',
  family: 'approach',
  weight: 1,
  tagged: 'tagged-secrecy',
  frames: [
    {
      turn: [['secrecy']],
      near: [{ any: ['declares-love', 'flatters', 'asks-picture', 'asks-intimate', 'pushes-video', 'shows-own-picture', 'switches-channel'], within: 8, by: 'them' }],
      unless: [{ any: ['jokes', 'works', 'trades'], within: 3, spares: 'do not tell anybody yet, the surprise party is on Friday haha' }],
    },
  ],
};
