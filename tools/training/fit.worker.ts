/** Fits one tagger and one wording, on a processor of their own. */
import { parentPort } from 'node:worker_threads';
import type { Model } from '../../src/cues/tagger.ts';
import type { WordingModel } from '../../src/cues/wording.ts';
import { fitTagger, pack, type Told } from './tagger.ts';
import { fitWording, type WordingLesson } from './wording.ts';

/** One conversation, as each of the two learns from it. */
export interface Lesson {
  readonly told: Told;
  readonly wording: WordingLesson;
}

/** What was learned from some of them. */
export interface Fit {
  readonly model: Model;
  readonly wording: WordingModel;
}

parentPort?.on('message', (lessons: readonly Lesson[]) => {
  const fit: Fit = { model: pack(fitTagger(lessons.map(({ told }) => told))), wording: fitWording(lessons.map(({ wording }) => wording)) };
  parentPort!.postMessage(fit);
});
