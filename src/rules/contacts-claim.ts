import type { Rule } from './rule.ts';

export const contactsClaim: Rule = {
  id: 'contacts-claim',
  stage: 'capture',
  sources: ['S050', 'S052'],
  harm: 'They show that they know family, friends, work or school.',
  family: 'leverage',
  weight: 2,
  tagged: 'tagged-contacts-claim',
  frames: [
    { turn: [['holds-contacts']], unless: [{ any: ['works', 'trades', 'jokes'], within: 2, spares: 'I have all your contacts backed up on the new phone' }, { any: ['reports'], within: 1, spares: 'she said she has my friends list' }] },
  ],
};
