import type { Defeat, Rule } from './rule.ts';

const INNOCENT: readonly Defeat[] = [
  { any: ['jokes', 'trades', 'works'], within: 3, spares: 'the police report for the insurance costs 20 euros, pay at the desk' },
  { any: ['reports'], within: 2, spares: 'somebody wrote that he can delete it for 300, is that real' },
];

export const secondFraud: Rule = {
  id: 'second-fraud',
  stage: 'second-fraud',
  sources: ['FBI-R', 'WP', 'S055'],
  harm: 'Somebody offers help or threatens with the law, for money: a recovery firm, a hired hacker, a false lawyer, officer or father.',
  family: 'demand',
  weight: 2.6,
  tagged: 'tagged-second-fraud',
  frames: [
    {
      turn: [['offers-removal'], ['asks-money', 'names-amount', 'names-payment-means', 'gives-wallet']],
      near: [{ any: ['has-paid', 'alarmed', 'pleads'], within: 12, by: 'me' }],
      unless: INNOCENT,
    },
    {
      turn: [['asks-money', 'names-amount', 'names-payment-means', 'gives-wallet']],
      near: [{ any: ['offers-removal'], within: 4, by: 'them', earlier: true }, { any: ['has-paid', 'alarmed', 'pleads'], within: 12, by: 'me' }],
      unless: INNOCENT,
    },
    { turn: [['threatens-law'], ['asks-money', 'names-payment-means', 'gives-wallet']], near: [{ any: ['names-material'], within: 6, by: 'them' }], unless: INNOCENT },
  ],
};
