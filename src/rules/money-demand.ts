import type { Rule } from './rule.ts';

export const moneyDemand: Rule = {
  id: 'money-demand',
  stage: 'demand',
  sources: ['S040', 'S046', 'S047', 'S048'],
  harm: 'They demand money for keeping quiet.',
  family: 'demand',
  weight: 3,
  tagged: 'tagged-payment-demand',
  frames: [
    {
      turn: [['asks-money', 'names-amount', 'gives-wallet']],
      near: [{ any: ['would-publish', 'would-ruin', 'holds-recording', 'holds-access', 'holds-contacts'], within: 12, by: 'them' }],
      unless: [
        { any: ['jokes', 'works', 'trades'], within: 2, spares: 'pay me 5 euros or I post your baby pictures haha' },
        { any: ['reports'], within: 1, spares: 'he wants 500 euros from me' },
      ],
    },
  ],
};
