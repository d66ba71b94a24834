import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pause } from '../advice/guards.ts';
import { Lamp } from '../warning/marks.tsx';
import { trusted } from '../warning/trusted.ts';

/** So long, ms, the way on is closed: time to think. */
const PAUSE = 3_000;

interface Props {
  readonly pause: Pause;
  readonly labels: Readonly<Record<'region' | 'inThisChat' | 'goOn', string>>;
  /** Called once; false where it was left by Escape too. */
  readonly onAnswer: (goOn: boolean) => void;
}

/** The pause: a dialog over the page, with the safe answer first. */
export function PauseView({ pause, labels, onAnswer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    dialog.current?.showModal();
    const timer = setTimeout(() => setIsOpen(true), PAUSE);
    return () => clearTimeout(timer);
  }, []);

  return (
    <dialog ref={dialog} class="porch pause" aria-label={labels.region} onCancel={trusted(() => onAnswer(false))}>
      <section class="card caution">
        <header class="bar">
          <Lamp />
          <span class="name">Porchlight</span>
        </header>
        <div class="body">
          <h2>{pause.headline}</h2>
          <ul>
            {pause.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="saw">
            {labels.inThisChat} {pause.saw}
          </p>
        </div>
        <footer>
          <button type="button" class="main" autofocus onClick={trusted(() => onAnswer(false))}>
            {pause.stop}
          </button>
          <button type="button" class="quiet" disabled={!isOpen} onClick={trusted(() => onAnswer(true))}>
            {labels.goOn}
          </button>
        </footer>
      </section>
    </dialog>
  );
}
