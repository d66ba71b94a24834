import { useState } from 'preact/hooks';
import type { PopupWords } from '../advice/words/words.ts';

interface Props {
  readonly words: PopupWords;
  /** Resolves with how many messages are then kept. */
  readonly onKeep: () => Promise<number>;
}

/** For the proof: one press keeps both sides of all that stands loaded on the page, whatever was found in it. */
export function KeepPage({ words, onKeep }: Props) {
  const [state, setState] = useState<'idle' | 'keeping' | 'failed' | number>('idle');

  async function keep(): Promise<void> {
    setState('keeping');
    try {
      setState(await onKeep());
    } catch {
      setState('failed');
    }
  }

  return (
    <div class="keep-page">
      <button type="button" class="quiet" disabled={state === 'keeping'} onClick={() => void keep()}>
        {words.keepPage}
      </button>
      <p class="about" role="status">
        {typeof state === 'number' ? words.keptPage(state) : state === 'failed' ? words.keepPageFailed : words.keepPageNote}
      </p>
    </div>
  );
}
