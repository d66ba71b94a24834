/** What a page's main thread spends in the scripts of an extension: Chromium's profiler, told apart by where a script lies. */
import type { CDPSession } from 'playwright-core';

export interface Spent {
  /** ms in our scripts and in all that they call, also what the browser does for them (style, layout, DOM). */
  readonly own: number;
  /** The longest stretch of it, ms: no task of ours can be longer. */
  readonly longest: number;
  /** ms that the main thread was at work, for whomever. */
  readonly all: number;
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string; readonly functionName: string }; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** µs between two looks of the profiler. */
const INTERVAL = 200;

/** Profiles while something happens in the page. */
export async function spentDuring(protocol: CDPSession, happens: () => Promise<void>): Promise<Spent> {
  await protocol.send('Profiler.enable');
  await protocol.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await protocol.send('Profiler.start');
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskTime(protocol);
  await happens();
  const all = (await taskTime(protocol)) - before;
  const { profile } = (await protocol.send('Profiler.stop')) as unknown as { profile: Profile };
  return { ...ownTime(profile), all };
}

async function taskTime(protocol: CDPSession): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return 1_000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

function ownTime({ nodes, samples, timeDeltas }: Profile): { own: number; longest: number } {
  const isOurs = new Map<number, boolean>();
  const children = new Map(nodes.map((node) => [node.id, node]));
  const visit = (id: number, under: boolean): void => {
    const { callFrame, children: below = [] } = children.get(id)!;
    const ours = under || callFrame.url.startsWith('chrome-extension://');
    isOurs.set(id, ours);
    for (const child of below) visit(child, ours);
  };
  visit(nodes[0]!.id, false);
  // The collector works for whoever has made it necessary: within a stretch of ours, for us.
  const collects = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id));
  let [own, longest, stretch] = [0, 0, 0];
  samples.forEach((id, index) => {
    const time = (timeDeltas[index] ?? 0) / 1_000;
    if (isOurs.get(id) || (collects.has(id) && stretch > 0)) {
      own += time;
      stretch += time;
    } else stretch = 0;
    longest = Math.max(longest, stretch);
  });
  return { own, longest };
}

/** A way to speak with a page or a worker by the protocol. */
export interface Session {
  send(method: 'HeapProfiler.enable' | 'HeapProfiler.collectGarbage'): Promise<unknown>;
  send(method: 'Runtime.getHeapUsage'): Promise<{ usedSize: number; embedderHeapUsedSize: number; backingStorageSize: number }>;
}

/** Bytes of the heap of a page, all worlds of it, or of a worker, with what stands in the document, after what is not needed has been collected. */
export async function heapOf(session: Session): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
