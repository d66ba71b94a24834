/** How much memory Porchlight holds, as far as each browser tells. */
import { heapOf, type Session } from '../bench/profile.ts';
import type { Driven, Page } from '../drive.ts';
import type { Sample } from './flat.ts';

/** Bytes. */
export type Held = Sample<'page' | 'background' | 'database'>['bytes'];

export interface Pages {
  /** Read by Porchlight. */
  readonly read: Page;
  /** The same page with the same chats, on an address that is not read. */
  readonly unread: Page;
  /** A page of the extension. */
  readonly desk: Page;
}

/** Looks at what is held now: in the page what Porchlight takes there, in the background everything. */
export function gaugeFor(browser: Driven, pages: Pages): Promise<() => Promise<Held>> {
  return browser.family === 'firefox' ? firefoxGauge(browser, pages) : chromiumGauge(browser, pages);
}

/** Bytes on the disk, the database's own waste in it. */
function databaseSize(desk: Page): Promise<number> {
  return desk.evaluate(async () => {
    const { usage = 0, usageDetails } = (await navigator.storage.estimate()) as StorageEstimate & { usageDetails?: { indexedDB?: number } };
    return usageDetails === undefined ? usage : (usageDetails.indexedDB ?? 0);
  }, null);
}

async function chromiumGauge(browser: Driven, { read, unread, desk }: Pages): Promise<() => Promise<Held>> {
  const [ours, theirs, worker] = [await read.protocol!(), await unread.protocol!(), await workerSession(browser)];
  return async () => ({
    page: (await heapOf(ours as Session)) - (await heapOf(theirs as Session)),
    background: await heapOf(worker),
    database: await databaseSize(desk),
  });
}

/** The driver gives no session of a service worker, but lets messages through to one. */
async function workerSession(browser: Driven): Promise<Session> {
  const protocol = await browser.protocol!();
  const { targetInfos } = await protocol.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(browser.origin))!;
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const waiting = new Map<number, (result: never) => void>();
  protocol.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: never };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let last = 0;
  return {
    send: (method: string) =>
      new Promise<never>((resolve, reject) => {
        last += 1;
        waiting.set(last, resolve);
        protocol.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method }) }).catch(reject);
      }),
  };
}

/** Firefox tells of whole processes alone: each tab has one here, and all of the extension another. */
async function firefoxGauge(browser: Driven, { desk }: Pages): Promise<() => Promise<Held>> {
  return async () => {
    const { page, background } = await browser.inBrowser!(async () => {
      interface Process {
        readonly pid: number;
        readonly type: string;
        /** Bytes that are its own. */
        readonly memory: number;
      }
      interface Tab {
        readonly currentURI: { readonly spec: string };
        readonly browsingContext: { readonly currentWindowGlobal: { readonly osPid: number } };
      }
      const { ChromeUtils, Services, gBrowser } = globalThis as unknown as {
        ChromeUtils: { requestProcInfo(): Promise<{ children: Process[] }> };
        Services: { obs: { notifyObservers(subject: null, topic: string): void } };
        gBrowser: { browsers: Tab[] };
      };
      // What is not needed is given back, and nothing tells when that is done.
      for (let round = 0; round < 3; round += 1) {
        Services.obs.notifyObservers(null, 'child-mmu-request');
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      const { children } = await ChromeUtils.requestProcInfo();
      const drawing = (host: string): Process => {
        const { osPid } = gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes(`//${host}:`))!.browsingContext.currentWindowGlobal;
        return children.find(({ pid }) => pid === osPid)!;
      };
      const [read, unread] = [drawing('127.0.0.1'), drawing('localhost')];
      if (read.pid === unread.pid) throw new Error('both pages are drawn by one process: nothing can be told');
      return { page: read.memory - unread.memory, background: children.find(({ type }) => type === 'extension')!.memory };
    }, null);
    return { page, background, database: await databaseSize(desk) };
  };
}
