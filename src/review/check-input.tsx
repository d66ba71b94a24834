import { useRef, useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';

export type CheckSource = { readonly files: readonly { readonly name: string; readonly file: File }[] } | { readonly text: string };

interface Props {
  readonly words: Words;
  readonly onStart: (source: CheckSource) => void;
}

/** A file that is dropped or chosen, or text that is pasted. */
export function CheckInput({ words: { check }, onStart }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);

  function take(list: FileList | null | undefined): void {
    const files = Array.from(list ?? [], (file) => ({ name: file.name, file }));
    if (files.length > 0) onStart({ files });
  }

  return (
    <>
      <p class="intro">{check.intro}</p>
      <section
        class={`drop${isOver ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <input ref={chooser} type="file" multiple hidden accept=".txt,.zip,.json,.html,.eml,.mbox,.xml" onChange={(event) => take(event.currentTarget.files)} />
        <button type="button" class="main" onClick={() => chooser.current?.click()}>
          {check.choose}
        </button>
        <span>{check.drop}</span>
      </section>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onStart({ text });
        }}
      >
        <label>
          {check.paste}
          <textarea rows={7} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit" class="quiet" disabled={text.trim() === ''}>
          {check.checkPasted}
        </button>
      </form>
      <details class="how">
        <summary>{check.how}</summary>
        <ul>
          {check.howTo.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
