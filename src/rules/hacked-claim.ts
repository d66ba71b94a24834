import type { Rule } from './rule.ts';

export const hackedClaim: Rule = {
  id: 'hacked-claim',
  stage: 'capture',
  sources: ['S049', 'S063'],
  harm: 'They say that they have broken into an account or a device.',
  family: 'leverage',
  weight: 2.2,
  tagged: 'tagged-hacked-claim',
  frames: [
    { turn: [['holds-access']], unless: [{ any: ['reports', 'works'], within: 1, spares: 'my account was hacked, do not click on anything from me' }, { any: ['jokes'], within: 0, spares: 'I hacked your phone lol you left it open' }] },
  ],
};
