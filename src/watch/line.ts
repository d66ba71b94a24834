import type { Acknowledgement, Batch } from '../messages.ts';

/** One end of a line of the browser's, as far as it is needed. */
export interface End {
  postMessage(batch: Batch): void;
  disconnect(): void;
  readonly onMessage: { addListener(hear: (answer: Acknowledgement) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
}

export interface Line {
  /** Rejects when the background cannot take the batch, or goes away before it has answered: either way the line ends. */
  send(batch: Batch): Promise<Acknowledgement>;
  hangUp(): void;
}

/**
 * The line to the background. One that stays open costs a page less than a message each, and tells at once when the background goes
 * away: somebody who is just falling asleep never answers.
 * @param call wakes the background
 */
export function createLine(call: () => End): Line {
  let end: End | null = null;
  /** What was not answered yet, by the batch. */
  const waiting = new Map<string, { resolve(answer: Acknowledgement): void; reject(reason: Error): void }>();

  function open(): End {
    const opened = call();
    opened.onMessage.addListener((answer) => {
      waiting.get(answer.batch)?.resolve(answer);
      waiting.delete(answer.batch);
    });
    opened.onDisconnect.addListener(() => {
      if (opened === end) hangUp();
    });
    return opened;
  }

  function hangUp(): void {
    const last = end;
    end = null;
    for (const { reject } of waiting.values()) reject(new Error('no answer'));
    waiting.clear();
    last?.disconnect();
  }

  return {
    send: (batch) =>
      new Promise((resolve, reject) => {
        // Who is asked again has not answered: perhaps nobody is there any more, and nothing told of it.
        if (waiting.has(batch.id)) hangUp();
        waiting.set(batch.id, { resolve, reject });
        try {
          end ??= open();
          end.postMessage(batch);
        } catch {
          hangUp();
        }
      }),
    hangUp,
  };
}
