import type { Rule } from './rule.ts';

export const bulkBlackmailMail: Rule = {
  id: 'bulk-blackmail-mail',
  stage: 'threat',
  sources: ['S057', 'S058', 'S059', 'S060'],
  harm: 'A mail sent to very many people claims secret recordings and wants money in crypto.',
  family: 'threat',
  weight: 5.4,
  channel: 'email',
  tagged: 'tagged-bulk-mail',
  frames: [
    {
      turn: [
        ['claims-malware', 'holds-access', 'names-adult-site', 'holds-recording'],
        ['gives-wallet', 'names-payment-means', 'names-amount', 'asks-money'],
        ['would-publish', 'would-ruin', 'names-adult-site', 'deadline'],
      ],
      near: [{ any: ['gives-wallet', 'asks-money', 'forbids-help'], within: 0 }],
      unless: [{ any: ['reports'], within: 0, spares: 'the police warn of mails in which somebody claims to have recorded you' }],
    },
  ],
};
