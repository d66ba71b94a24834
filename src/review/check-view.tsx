import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import type { ChatSummary, CheckAnswer, CheckedChat, CheckRequest } from '../checking/messages.ts';
import type { Asked, HelpChoices } from '../help/person.ts';
import { IMPORT, type Problem } from '../importing/exported.ts';
import type { Me } from '../importing/speakers.ts';
import type { Reported } from '../mistakes/mistake-report.ts';
import { Lamp } from '../warning/marks.tsx';
import { CheckInput, type CheckSource } from './check-input.tsx';
import { CheckResults, type Keeping } from './check-results.tsx';
import type { MistakeDesk } from './mistake-report-view.tsx';
import { WhoAreYou } from './who-are-you.tsx';
import './review.css';
import './check.css';

/** The worker that reads and checks; ending it forgets all that it had read. */
export interface Reader {
  ask(request: CheckRequest): void;
  end(): void;
}

interface Props {
  readonly words: Words;
  readonly startReader: (onAnswer: (answer: CheckAnswer) => void) => Reader;
  /** What the person has chosen, and the browser's languages: whom they can talk to. */
  readonly choices: HelpChoices;
  readonly languages: readonly string[];
  readonly onOpenHelp: (asked?: Asked) => void;
  readonly onOpenReview: (id: string) => void;
  readonly mistakeDesk: MistakeDesk;
}

type State =
  | { readonly step: 'input' }
  | { readonly step: 'reading' }
  | { readonly step: 'asking'; readonly chats: readonly ChatSummary[]; readonly me: readonly Me[] }
  | { readonly step: 'checking'; readonly done: number; readonly all: number }
  | { readonly step: 'checked'; readonly chats: readonly CheckedChat[] };

const INPUT: State = { step: 'input' };

/** "Check a chat": for people whose case took place on a telephone, and who come with an exported or a copied chat. */
export function CheckView({ words, startReader, choices, languages, onOpenHelp, onOpenReview, mistakeDesk }: Props) {
  const { check } = words;
  const [state, setState] = useState<State>(INPUT);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [keeping, setKeeping] = useState<Readonly<Record<number, Keeping>>>({});
  const reader = useRef<Reader | null>(null);
  /** The names of what is read; empty for pasted words, null before. */
  const source = useRef<string | null>(null);
  /** Who waits for the messages of a chat. */
  const waiting = useRef(new Map<number, (told: Extract<CheckAnswer, { type: 'told' }>) => void>());

  /** It takes a second to be ready: while somebody looks for their file, say. */
  function renewReader(): void {
    endReader();
    reader.current = startReader(hear);
  }

  function endReader(): void {
    reader.current?.end();
    reader.current = null;
  }

  useEffect(() => {
    renewReader();
    return endReader;
  }, []);

  function hear(answer: CheckAnswer): void {
    switch (answer.type) {
      case 'read':
        setProblems(answer.problems);
        if (answer.chats.length === 0) return setState(INPUT);
        return proceed(answer.chats, answer.chats.map(({ me }) => me));
      case 'progress':
        return setState({ step: 'checking', done: answer.done, all: answer.all });
      case 'checked':
        return setState({ step: 'checked', chats: answer.chats });
      case 'kept':
        return setKeeping((before) => ({ ...before, [answer.chat]: { id: answer.id } }));
      case 'keep-failed':
        return setKeeping((before) => ({ ...before, [answer.chat]: 'failed' }));
      case 'told':
        return waiting.current.get(answer.chat)?.(answer);
      case 'failed':
        endReader();
        if (source.current !== null) setProblems([{ file: source.current, line: null, reason: 'failed' }]);
        return setState(INPUT);
    }
  }

  /** All of a checked chat, for a report; it stays in the worker until somebody asks. */
  async function tell({ chat, format, level, stage, score }: CheckedChat): Promise<Reported> {
    const { channel, messages } = await new Promise<Extract<CheckAnswer, { type: 'told' }>>((resolve) => {
      waiting.current.set(chat, resolve);
      reader.current?.ask({ type: 'tell', chat });
    });
    return { channel, site: IMPORT + format, level, stage, score, messages };
  }

  /** Asks as long as there is a chat in which the person is not known. */
  function proceed(chats: readonly ChatSummary[], me: readonly Me[]): void {
    if (me.includes(null)) return setState({ step: 'asking', chats, me });
    setState({ step: 'checking', done: 0, all: chats.reduce((sum, { messages }) => sum + messages, 0) });
    reader.current?.ask({ type: 'check', me });
  }

  function start(chosen: CheckSource): void {
    // One that has failed is not asked again.
    if (reader.current === null) renewReader();
    source.current = 'text' in chosen ? '' : chosen.files.map(({ name }) => name).join(', ');
    setProblems([]);
    setKeeping({});
    setState({ step: 'reading' });
    reader.current?.ask('text' in chosen ? { type: 'read-text', text: chosen.text } : { type: 'read', files: chosen.files });
  }

  function leave(): void {
    renewReader();
    source.current = null;
    setProblems([]);
    setState(INPUT);
  }

  return (
    <main class="review page check" lang={words.language}>
      <header class="title">
        <Lamp />
        <h1>{check.title}</h1>
        <button type="button" class="quiet" onClick={() => onOpenHelp()}>
          {words.help.open}
        </button>
      </header>
      <Unread problems={problems} words={words} />
      {state.step === 'input' && <CheckInput words={words} onStart={start} />}
      {state.step === 'asking' && <WhoAreYou chats={state.chats} me={state.me} words={words} onAnswer={(me) => proceed(state.chats, me)} />}
      {(state.step === 'reading' || state.step === 'checking') && (
        <section class="working" aria-live="polite">
          <p>{state.step === 'reading' ? check.reading : check.progress(state.done, state.all)}</p>
          <progress {...(state.step === 'checking' ? { max: state.all, value: state.done } : {})} aria-label={check.title} />
        </section>
      )}
      {state.step === 'checked' && (
        <CheckResults
          chats={state.chats}
          keeping={keeping}
          words={words}
          onKeep={(chat) => {
            setKeeping((before) => ({ ...before, [chat]: 'working' }));
            reader.current?.ask({ type: 'keep', chat });
          }}
          choices={choices}
          languages={languages}
          onOpenHelp={onOpenHelp}
          onOpenReview={onOpenReview}
          mistakeDesk={mistakeDesk}
          onTell={tell}
        />
      )}
      {state.step !== 'input' && (
        <button type="button" class="quiet" onClick={leave}>
          {state.step === 'checked' ? check.again : check.cancel}
        </button>
      )}
    </main>
  );
}

const UNREAD_IN_SIGHT = 5;

function Unread({ problems, words: { check } }: { readonly problems: readonly Problem[]; readonly words: Words }) {
  if (problems.length === 0) return null;
  const further = problems.length - UNREAD_IN_SIGHT;
  return (
    <section class="note unread" role="alert">
      <h2>{check.unread}</h2>
      <ul>
        {problems.slice(0, UNREAD_IN_SIGHT).map(({ file, line, reason }) => (
          <li key={`${file} ${line} ${reason}`}>
            <bdi>{check.place(file, line)}</bdi>: {check.problems[reason]}.
          </li>
        ))}
      </ul>
      {further > 0 && <p>{check.moreUnread(further)}</p>}
    </section>
  );
}
