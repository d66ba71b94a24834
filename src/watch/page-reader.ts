import type { Adapter, Reading, Recall } from '../sites/site.ts';

/** Pages that no adapter recognises are looked at again at most so often, ms, and only when they change. */
export const IDLE = 250;
/** The general reader, which looks longer, waits twice as long after each look in vain, up to this, ms. */
const LONGEST_IDLE = 4_000;

/** What was read of the page. */
export interface PageReading {
  readonly reading: Reading;
  /** Who has read it, or would if a chat were open. */
  readonly adapter: Adapter | null;
  /** The site's own adapter has failed: anything on the page may mend it. */
  readonly isStandIn: boolean;
  /** What the general reader wants watched like the page itself. */
  readonly innerRoots: readonly Node[];
}

export interface PageReader {
  read(): PageReading;
  /** All that stands loaded, by whoever has read last. */
  readAll(): Reading;
  /** Whether by who has read last this attribute tells of a change in a row. */
  isTelling(attribute: string): boolean;
  /** As if nothing had been read yet. */
  forget(): void;
}

/**
 * Reads the page with the site's own adapter, or else with the general reader, if it may look already.
 * @param general the general reader, where it may stand in for the site's own adapter; null while there is none
 * @param later asks for a reading in so many ms: only then may the general reader look
 */
export function createPageReader(document: Document, adapters: readonly Adapter[], general: (own: Adapter | null) => Adapter | null, recall: Recall, later: (wait: number) => void): PageReader {
  let last: Adapter | null = null;
  /** When the general reader may look again, and how long it waits then. */
  let due = 0;
  let pause = IDLE;

  function recognise(root: Document): Adapter | null {
    return adapters.find((candidate) => candidate.recognises(root)) ?? null;
  }

  /** A page that its adapter stumbles over is unreadable; what the error says could hold words of the page. */
  function readingBy(adapter: Adapter | null, most?: number): Reading {
    try {
      return adapter?.read(document, recall, most) ?? { state: 'no-chat' };
    } catch {
      return { state: 'unreadable' };
    }
  }

  /** @returns null where it may not look yet, and after a look in vain */
  function standIn(other: Adapter): Reading | null {
    const wait = due - performance.now();
    if (wait > 0) {
      later(wait);
      return null;
    }
    const found = readingBy(other);
    const isRead = found.state === 'read';
    pause = isRead ? IDLE : Math.min(pause * 2, LONGEST_IDLE);
    due = isRead ? 0 : performance.now() + pause;
    return isRead ? found : null;
  }

  return {
    read() {
      const own = recall(document, recognise);
      const reading = readingBy(own);
      const other = reading.state === 'read' ? null : general(own);
      const found = other === null ? null : standIn(other);
      last = found === null ? own : other;
      return { reading: found ?? reading, adapter: last, isStandIn: own !== null && last !== own, innerRoots: other?.innerRoots?.(document) ?? [] };
    },
    readAll: () => readingBy(last, Infinity),
    isTelling: (attribute) => last?.telling?.includes(attribute) === true,
    forget() {
      [last, due, pause] = [null, 0, IDLE];
    },
  };
}
