import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Fit, Lesson } from './fit.worker.ts';

/**
 * Fits to each of these corpora, as many at once as there are processors.
 * @param done called after each, with how many are done
 */
export async function fitSideBySide(corpora: readonly (() => readonly Lesson[])[], done: (count: number) => void): Promise<Fit[]> {
  const fits: Fit[] = [];
  let next = 0;
  let count = 0;
  async function work(): Promise<void> {
    const worker = new Worker(new URL('fit.worker.ts', import.meta.url));
    for (let own = next++; own < corpora.length; own = next++) {
      worker.postMessage(corpora[own]!());
      [fits[own]] = (await once(worker, 'message')) as [Fit];
      done((count += 1));
    }
    await worker.terminate();
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), corpora.length) }, work));
  return fits;
}
