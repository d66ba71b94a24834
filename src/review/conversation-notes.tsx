import { useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';

interface Props {
  readonly notes: string;
  readonly words: Words;
  readonly onKeep: (notes: string) => Promise<void>;
}

/** The person's own notes; kept when they leave the field. */
export function Notes({ notes, words: { archive }, onKeep }: Props) {
  const [text, setText] = useState(notes);
  const [state, setState] = useState<'idle' | 'kept' | 'failed'>('idle');

  async function keep(written: string): Promise<void> {
    if (written === notes) return;
    try {
      await onKeep(written);
      setState('kept');
    } catch {
      setState('failed');
    }
  }

  return (
    <label class="notes">
      <span class="notes-title">{archive.notes}</span>
      <span class="about">{archive.notesHint}</span>
      <textarea rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} onBlur={(event) => void keep(event.currentTarget.value)} />
      <span class="about" role="status">
        {state === 'kept' ? archive.notesKept : state === 'failed' ? archive.notesFailed : ''}
      </span>
    </label>
  );
}
