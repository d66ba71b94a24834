import type { AskedQuestion } from '../advice/card.ts';
import type { Question } from '../conversation/told.ts';

interface Props {
  readonly questions: readonly AskedQuestion[];
  readonly yes: string;
  readonly no: string;
  /** Null takes the answer back. */
  readonly onAnswer: (question: Question, answer: boolean | null, event: Event) => void;
}

/** What changes the advice: one press answers, the same press takes it back, and nothing has to be answered. */
export function Questions({ questions, yes, no, onAnswer }: Props) {
  return (
    <div class="questions">
      {questions.map(({ id, text, answer }) => {
        const choice = (value: boolean, label: string) => (
          <button type="button" class="choice" aria-pressed={answer === value} onClick={(event) => onAnswer(id, answer === value ? null : value, event)}>
            {label}
          </button>
        );
        // The one that is no question, but what somebody says.
        if (id === 'despair') return <p key={id}>{choice(true, text)}</p>;
        return (
          <p key={id} role="group" aria-label={text}>
            <span>{text}</span>
            {choice(true, yes)}
            {choice(false, no)}
          </p>
        );
      })}
    </div>
  );
}
