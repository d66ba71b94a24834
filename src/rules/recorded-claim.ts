import type { Rule } from './rule.ts';

export const recordedClaim: Rule = {
  id: 'recorded-claim',
  stage: 'capture',
  sources: ['S037', 'S038', 'S039', 'S051'],
  harm: 'They say that they hold a recording or pictures of the person.',
  family: 'leverage',
  weight: 2.6,
  tagged: 'tagged-recorded-claim',
  frames: [
    {
      turn: [['holds-recording']],
      unless: [
        { any: ['works'], within: 4, spares: 'I recorded the whole lecture and will share the link' },
        { any: ['reports'], within: 1, spares: 'he says he recorded me, what do I do' },
        { any: ['asks-intimate', 'asks-picture'], within: 0, by: 'them', spares: 'send me a nude picture of you' },
        { any: ['jokes'], within: 1, spares: 'I have your karaoke video saved lol' },
      ],
    },
  ],
};
