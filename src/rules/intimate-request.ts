import type { Rule } from './rule.ts';

export const intimateRequest: Rule = {
  id: 'intimate-request',
  stage: 'intimate-request',
  sources: ['S026', 'S027', 'S028', 'S034'],
  harm: 'They ask for an intimate picture, which is what the blackmail is made with.',
  family: 'request',
  weight: 2.2,
  tagged: 'tagged-intimate-request',
  frames: [
    { turn: [['asks-intimate']], unless: [{ any: ['jokes', 'works', 'trades'], within: 1, spares: 'take off your shoes at the door haha' }] },
    { turn: [['asks-picture']], near: [{ any: ['shows-own-picture', 'secrecy', 'presses'], within: 6, by: 'them' }], unless: [{ any: ['works', 'trades', 'jokes'], within: 3, spares: 'send me a picture of the bike, I sent you mine' }] },
  ],
};
