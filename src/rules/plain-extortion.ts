import type { Defeat, Rule } from './rule.ts';

const INNOCENT: readonly Defeat[] = [
  { any: ['jokes'], within: 3, spares: 'i recorded your solo, 5 dollars or i send it to your mum lol' },
  // One line about a ticket before it takes nothing away.
  { any: ['trades', 'works'], within: 0, spares: 'send the tickets video to your team and pay the 20 dollars, or the shop gives them to others' },
  { any: ['reports'], within: 3, spares: 'he recorded me, he wants 500 dollars or he sends the video to my family' },
];

export const plainExtortion: Rule = {
  id: 'plain-extortion',
  stage: 'demand',
  sources: ['S042', 'S043', 'S046', 'S047'],
  harm: 'They demand something, or else they will show something to others.',
  family: 'threat',
  weight: 6,
  plain: true,
  // What is held, who will see it, what is asked, or else: in one breath, or in a few lines one after the other.
  frames: [
    { turn: [['would-publish', 'would-be-seen'], ['asks-money', 'gives-wallet'], ['condition'], ['names-material', 'holds-recording', 'holds-access']], unless: INNOCENT },
    { turn: [['would-publish'], ['asks-money', 'names-amount', 'gives-wallet'], ['holds-recording', 'holds-material', 'holds-access']], unless: INNOCENT },
    {
      turn: [['would-publish'], ['asks-money', 'names-amount', 'gives-wallet'], ['condition']],
      near: [{ any: ['holds-recording', 'holds-material', 'holds-access'], within: 6, by: 'them' }],
      unless: INNOCENT,
    },
    {
      turn: [['would-publish'], ['condition']],
      near: [
        { any: ['holds-recording', 'holds-material', 'holds-access'], within: 6, by: 'them' },
        { any: ['asks-money', 'gives-wallet'], within: 3, by: 'them' },
      ],
      unless: INNOCENT,
    },
  ],
};
