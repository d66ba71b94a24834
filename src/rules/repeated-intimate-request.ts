import type { Rule } from './rule.ts';

export const repeatedIntimateRequest: Rule = {
  id: 'repeated-intimate-request',
  stage: 'intimate-request',
  sources: ['S029', 'S030'],
  harm: 'They go on asking after a no.',
  family: 'request',
  weight: 2.4,
  frames: [
    {
      turn: [['asks-intimate', 'asks-picture', 'presses', 'pushes-video']],
      near: [
        { any: ['asks-intimate', 'asks-picture', 'pushes-video', 'shows-own-picture'], within: 8, by: 'them' },
        { any: ['refuses'], within: 4, by: 'me' },
      ],
      unless: [{ any: ['jokes', 'works', 'trades', 'reports'], within: 4, spares: 'come on, just one picture of the dog haha' }],
    },
  ],
};
