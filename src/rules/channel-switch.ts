import type { Rule } from './rule.ts';

export const channelSwitch: Rule = {
  id: 'channel-switch',
  stage: 'platform-switch',
  sources: ['S019', 'S093'],
  harm: 'They pull the talk to an app where nobody else looks and the account can vanish.',
  family: 'approach',
  weight: 1,
  tagged: 'tagged-platform-switch',
  frames: [
    { turn: [['switches-channel']], unless: [{ any: ['works', 'trades'], within: 3, spares: 'I put the slides on Teams, write me on WhatsApp about the delivery' }] },
  ],
};
