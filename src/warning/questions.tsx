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
        // The one that is no question, but what somebody says, or was heard to say: the press says that it is not so.
        if (id === 'despair') {
          return (
            <p key={id}>
              <button type="button" class="choice" aria-pressed={answer === true} onClick={(event) => onAnswer(id, answer !== true, event)}>
                {text}
              </button>
            </p>
          );
        }
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
