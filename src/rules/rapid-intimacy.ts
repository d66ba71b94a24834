import type { Rule } from './rule.ts';

export const rapidIntimacy: Rule = {
  id: 'rapid-intimacy',
  stage: 'rapid-intimacy',
  sources: ['S002', 'S009', 'S010', 'S011'],
  harm: 'A stranger is in love within hours, so that trust comes before knowledge.',
  family: 'approach',
  weight: 1.2,
  tagged: 'tagged-rapid-intimacy',
  frames: [
    { turn: [['declares-love']], unless: [{ any: ['jokes'], within: 0, spares: 'love you for bringing cake haha' }] },
    { turn: [['flatters']], near: [{ any: ['flatters', 'declares-love'], within: 12, by: 'them', earlier: true }], unless: [{ any: ['trades', 'works'], within: 2, spares: 'so beautiful, is the item still for sale?' }] },
  ],
};
