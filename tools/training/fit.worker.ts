/** Fits one tagger, on a processor of its own. */
import { parentPort } from 'node:worker_threads';
import { fitTagger, pack, type Told } from './tagger.ts';

parentPort!.on('message', (corpus: readonly Told[]) => parentPort!.postMessage(pack(fitTagger(corpus))));
