import type { Rule } from './rule.ts';

export const videoPush: Rule = {
  id: 'video-push',
  stage: 'video-push',
  sources: ['S020', 'S021', 'S025', 'S036'],
  harm: 'They press for a video call, which can be recorded.',
  family: 'approach',
  weight: 1.1,
  tagged: 'tagged-video-push',
  frames: [
    {
      turn: [['pushes-video']],
      unless: [
        { any: ['works'], within: 4, spares: 'please turn your camera on, the lesson begins' },
        { any: ['trades'], within: 2, spares: 'I can show you the flat by video call' },
      ],
    },
  ],
};
