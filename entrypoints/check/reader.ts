/** The worker of the check page: a chat of a hundred thousand messages must not hold up the page. */
import { assembleEngine } from '../../src/assembly.ts';
import { createDesk } from '../../src/checking/desk.ts';
import type { CheckRequest } from '../../src/checking/messages.ts';
import { openArchive } from '../../src/store/open.ts';

const desk = createDesk({ engineFor: assembleEngine, openArchive, answer: (answer) => postMessage(answer), now: Date.now });

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => void desk(data));
