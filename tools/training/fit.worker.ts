/** Fits one tagger and one wording, on a processor of their own. */
import { parentPort } from 'node:worker_threads';
import type { Model } from '../../src/cues/network.ts';
import { fitNetwork, pack, TAGGER, WORDING, type Settings, type Told, type Turn } from './fit.ts';

/** One conversation, as each of the two learns from it. */
export interface Lesson {
  /** Who wrote it; null where its lines are of many. */
  readonly author: string | null;
  readonly tagged: readonly Turn[];
  readonly worded: readonly Turn[];
}

/** What was learned from some of them. */
export interface Fit {
  readonly tagger: Model;
  readonly wording: Model;
}

function fitted(corpus: readonly Told[], settings: Settings): Model {
  return pack(fitNetwork(corpus, settings), settings);
}

parentPort?.on('message', (lessons: readonly Lesson[]) => {
  const fit: Fit = {
    tagger: fitted(lessons.map(({ author, tagged }) => ({ author, turns: tagged })), TAGGER),
    wording: fitted(lessons.map(({ author, worded }) => ({ author, turns: worded })), WORDING),
  };
  parentPort!.postMessage(fit);
});
