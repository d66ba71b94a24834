import type { Rule } from './rule.ts';

export const sexualPictureFirst: Rule = {
  id: 'sexual-picture-first',
  stage: 'sexual-image-first',
  sources: ['S022', 'S023', 'S024'],
  harm: 'They show an own picture first, so that the other feels in debt.',
  family: 'request',
  weight: 1.6,
  tagged: 'tagged-sexual-image-first',
  frames: [
    { turn: [['shows-own-picture']], near: [{ any: ['asks-picture', 'asks-intimate', 'flatters', 'secrecy', 'presses'], within: 4, by: 'them' }], unless: [{ any: ['jokes', 'works', 'trades'], within: 1, spares: 'your turn, roll the dice haha' }] },
    { turn: [['shows-own-picture']], media: { within: 3, by: 'them' }, near: [{ any: ['flatters', 'declares-love', 'asks-picture', 'asks-intimate', 'secrecy'], within: 12, by: 'them' }] },
  ],
};
