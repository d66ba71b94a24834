import { useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';

interface Props {
  readonly words: Words;
  readonly onSave: () => Promise<void>;
  readonly onPrint: () => Promise<void>;
}

/** One press makes the evidence pack; what never to copy stands beside it. */
export function SaveEvidence({ words: { evidence }, onSave, onPrint }: Props) {
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');

  async function save(): Promise<void> {
    setState('saving');
    try {
      await onSave();
      setState('saved');
    } catch {
      setState('failed');
    }
  }

  return (
    <section class="evidence">
      <button type="button" class="main" disabled={state === 'saving'} onClick={() => void save()}>
        {state === 'saving' ? evidence.saving : evidence.save}
      </button>{' '}
      <button type="button" class="quiet" onClick={() => void onPrint().catch(() => setState('failed'))}>
        {evidence.printIt}
      </button>
      <p class="about" role="status">
        {state === 'saved' ? evidence.saved : state === 'failed' ? evidence.failed : evidence.saveNote}
      </p>
      <p class="note">{evidence.under18}</p>
    </section>
  );
}
