import type { Rule } from './rule.ts';

export const publishThreat: Rule = {
  id: 'publish-threat',
  stage: 'threat',
  sources: ['S042', 'S043', 'S044', 'S045', 'S046', 'S054', 'S056'],
  harm: 'They threaten to send or post something to people who matter.',
  family: 'threat',
  weight: 4.4,
  tagged: 'tagged-publish-threat',
  frames: [
    {
      turn: [['would-publish', 'would-ruin'], ['condition', 'holds-recording', 'holds-contacts', 'asks-money', 'would-ruin', 'deadline', 'names-amount']],
      near: [{ any: ['names-material', 'holds-recording', 'holds-access', 'asks-intimate', 'holds-contacts', 'pushes-video', 'shows-own-picture'], within: 10 }],
      unless: [
        { any: ['jokes', 'works', 'trades'], within: 1, spares: 'delete this or I post your karaoke video lol' },
        { any: ['reports'], within: 1, spares: 'he said he sends it to my family if I do not pay' },
      ],
    },
    {
      turn: [['would-publish', 'would-ruin']],
      near: [{ any: ['holds-recording', 'holds-access', 'holds-contacts', 'asks-intimate', 'asks-money'], within: 10, by: 'them' }],
      unless: [
        { any: ['jokes', 'works', 'trades'], within: 2, spares: 'I recorded the wedding and will send it to the family' },
        { any: ['reports'], within: 1, spares: 'she wants to post the screenshots, she told me' },
      ],
    },
    {
      turn: [['would-publish', 'would-ruin']],
      near: [{ any: ['pleads', 'alarmed', 'asks-deletion'], within: 3, by: 'me' }],
      unless: [{ any: ['jokes', 'works', 'trades', 'reports'], within: 4, spares: 'mum will see it on Sunday, please bring the cake' }],
    },
  ],
};
