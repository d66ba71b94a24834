import { Lamp } from '../warning/marks.tsx';
import { trusted } from '../warning/trusted.ts';

export interface Note {
  readonly text: string;
  /** A second line, smaller. */
  readonly why?: string;
}

interface Props {
  readonly notes: readonly Note[];
  readonly close: string;
  readonly onClose: (note: Note) => void;
}

/** Small reminders at the edge, each with a cross. */
export function NotesView({ notes, close, onClose }: Props) {
  return (
    <>
      {notes.map((note) => (
        <section class="note" key={note.text}>
          <Lamp />
          <p>
            {note.text}
            {note.why !== undefined && <small>{note.why}</small>}
          </p>
          <button type="button" class="icon" aria-label={close} title={close} onClick={trusted(() => onClose(note))}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        </section>
      ))}
    </>
  );
}
