import type { Rule } from './rule.ts';

export const repeatedDemand: Rule = {
  id: 'repeated-demand',
  stage: 'repay-demand',
  sources: ['S055', 'S106'],
  harm: 'After a payment they ask for more.',
  family: 'demand',
  weight: 3,
  tagged: 'tagged-repay-demand',
  frames: [
    {
      turn: [['demands-more', 'asks-money', 'names-amount']],
      near: [
        { any: ['has-paid'], within: 20, by: 'me' },
        { any: ['would-publish', 'would-ruin', 'holds-recording', 'holds-contacts', 'holds-access'], within: Infinity, by: 'them' },
      ],
      unless: [{ any: ['trades', 'jokes', 'works'], within: 3, spares: 'thanks, the deposit has come; the rest of the rent is due on Friday' }],
    },
  ],
};
