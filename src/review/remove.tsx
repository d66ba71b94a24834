import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly words: Words;
  readonly onRemove: () => Promise<void> | void;
}

/** Deleting asks once. */
export function Remove({ label, question, yes, words: { review }, onRemove }: Props) {
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const keep = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (state === 'asking') keep.current?.focus();
  }, [state]);

  async function remove(): Promise<void> {
    try {
      await onRemove();
      setState('idle');
    } catch {
      setState('failed');
    }
  }

  if (state === 'asking') {
    return (
      <div class="note" role="group" aria-label={label}>
        <p>{question}</p>
        <p class="buttons">
          <button type="button" class="quiet" ref={keep} onClick={() => setState('idle')}>
            {review.removeNo}
          </button>
          <button type="button" class="quiet remove" onClick={() => void remove()}>
            {yes}
          </button>
        </p>
      </div>
    );
  }
  return (
    <>
      {state === 'failed' && <p role="alert">{review.removeFailed}</p>}
      <button type="button" class="quiet remove" onClick={() => setState('asking')}>
        {label}
      </button>
    </>
  );
}
