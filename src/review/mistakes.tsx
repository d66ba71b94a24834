import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import type { Level } from '../conversation/level.ts';
import type { Mistake, Reported } from '../mistakes/mistake-report.ts';
import { MistakeReportView, type MistakeDesk } from './mistake-report-view.tsx';

/** A warning can be wrong; danger cannot be too little. */
export function mistakesAt(level: Level): readonly Mistake[] {
  return level === 'none' ? ['missed'] : level === 'danger' ? ['wrong'] : ['wrong', 'missed'];
}

interface Props {
  /** What Porchlight said. */
  readonly level: Level;
  /** Opened at once: the person has pressed in the popup. */
  readonly open?: Mistake | undefined;
  readonly words: Words;
  readonly desk: MistakeDesk;
  /** Names of the contact. */
  readonly told: readonly string[];
  /** Reads what is kept, when the person presses. */
  readonly load: () => Promise<Reported>;
}

type State = 'closed' | 'loading' | 'failed' | { readonly mistake: Mistake; readonly reported: Reported };

/** "This was wrong" and "It missed this": one press, and the report opens in their place. */
export function Mistakes({ level, open, words, desk, told, load }: Props) {
  const [state, setState] = useState<State>('closed');

  async function start(mistake: Mistake): Promise<void> {
    setState('loading');
    try {
      setState({ mistake, reported: await load() });
    } catch {
      setState('failed');
    }
  }

  useEffect(() => {
    if (open !== undefined) void start(open);
  }, []);

  if (typeof state === 'object') return <MistakeReportView {...state} told={told} words={words} desk={desk} onClose={() => setState('closed')} />;
  return (
    <div class="buttons">
      {mistakesAt(level).map((mistake) => (
        <button key={mistake} type="button" class="quiet" disabled={state === 'loading'} onClick={() => void start(mistake)}>
          {words.mistake[mistake]}
        </button>
      ))}
      {state === 'failed' && <p role="alert">{words.mistake.failed}</p>}
    </div>
  );
}
