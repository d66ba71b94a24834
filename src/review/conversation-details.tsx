import { useEffect, useRef, useState } from 'preact/hooks';
import { adviceFor, type Advice as AdviceForCase } from '../advice/make-card.ts';
import type { Words } from '../advice/words/words.ts';
import type { Answers, Correction, Question } from '../conversation/told.ts';
import { answersOf, contactIn, type HelpChoices } from '../help/person.ts';
import type { FlaggedConversation, KeptMessage } from '../store/records.ts';
import { Questions } from '../warning/questions.tsx';
import { Steps } from '../warning/steps.tsx';
import { TalkButton } from '../warning/talk-button.tsx';
import { Course } from './conversation-course.tsx';
import { contactName, isDismissed } from './conversation-list.tsx';
import { Notes } from './conversation-notes.tsx';
import { IMPORT } from './name-of-site.ts';
import { Remove } from './remove.tsx';
import { SaveEvidence } from './save-evidence.tsx';
import { LevelMark } from './level-mark.tsx';
import { Messages } from './message-view.tsx';
import { ProfileCheck } from './profile-check.tsx';
import { when } from './when.ts';
import { SwapSides } from './wrong-speaker.tsx';

export interface DetailsActions {
  readonly loadMessages: (id: string) => Promise<readonly KeptMessage[]>;
  readonly onRemove: (id: string) => Promise<void> | void;
  readonly onUndoDismissal: (id: string) => void;
  readonly onStopKeeping: (id: string) => void;
  /** @param answer null takes it back */
  readonly onAnswer: (id: string, question: keyof Answers, answer: boolean | null) => void;
  /** What the person has chosen, and the browser's languages: whom they can talk to. */
  readonly choices: HelpChoices;
  readonly languages: readonly string[];
  /** Opens the page for somebody to whom it is happening now. */
  readonly onOpenHelp: () => void;
  /** The review page only; the popup has no room for what follows. */
  readonly onDismiss?: ((id: string) => void) | undefined;
  readonly onStartKeeping?: ((id: string) => void) | undefined;
  readonly onKeepNotes?: ((id: string, notes: string) => Promise<void>) | undefined;
  /** The person says who wrote what; resolves when it was judged again. */
  readonly onCorrect?: ((id: string, correction: Correction) => Promise<void>) | undefined;
  readonly onSaveEvidence?: ((conversation: FlaggedConversation, messages: readonly KeptMessage[]) => Promise<void>) | undefined;
}

interface Props extends DetailsActions {
  readonly conversation: FlaggedConversation;
  readonly words: Words;
  readonly now: number;
  readonly siteName: (site: string) => string;
  /** Whether the heading takes the focus: where the details have replaced the list. */
  readonly takesFocus: boolean;
}

type Loaded = readonly KeptMessage[] | 'loading' | 'failed';

/** One conversation: what was noticed, why, and what to do now. */
export function ConversationDetails({ conversation, words, now, siteName, takesFocus, ...actions }: Props) {
  const { id, level, stage } = conversation;
  const { review } = words;
  const [messages, setMessages] = useState<Loaded>('loading');
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [id]);

  useEffect(() => {
    let wanted = true;
    Promise.resolve()
      .then(() => actions.loadMessages(id))
      .then(
        (loaded) => wanted && setMessages(loaded),
        () => wanted && setMessages('failed'),
      );
    return () => {
      wanted = false;
    };
  }, [id, attempt, conversation.lastSeen, conversation.keeping]);

  const { onCorrect } = actions;
  const correct =
    onCorrect &&
    (async (correction: Correction): Promise<void> => {
      await onCorrect(id, correction);
      setAttempt((before) => before + 1);
    });

  const signals = typeof messages === 'string' ? [] : messages.flatMap((message) => message.signals);
  const answers = answersOf(conversation.answers, actions.choices);
  const advice = adviceFor({ stage, signals, site: conversation.site, answers, despair: conversation.despair }, words);

  return (
    <article class="details">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{contactName(conversation, words)}</bdi>
        </h2>
        <p class="line">
          <LevelMark level={level} words={words} />
          {stage !== null && <span class="about">{words.stages[stage]}</span>}
        </p>
        <p class="about">
          {siteName(conversation.site)} · {review.firstSeen}: {when(conversation.firstSeen, now, words.language)} · {review.lastSeen}:{' '}
          {when(conversation.lastSeen, now, words.language)}
        </p>
      </header>

      {isDismissed(conversation) && (
        <p class="note">
          {review.dismissed}{conversation.dismissedFor !== undefined && conversation.dismissedFor !== 'other' && ` (${words.card.fineReasons[conversation.dismissedFor]})`}{' '}
          <button type="button" class="plain" onClick={() => actions.onUndoDismissal(id)}>
            {review.undoDismissal}
          </button>
        </p>
      )}

      {typeof messages !== 'string' && messages.some(({ asRead }) => asRead !== undefined) && (
        <p class="note" role="status">
          {words.speaker.judgedAgain} {notKept(messages) > 0 && words.speaker.partly(notKept(messages))}
        </p>
      )}

      <Advice level={level} advice={advice} words={words} onAnswer={(question, answer) => actions.onAnswer(id, question, answer)} />
      {(level === 'danger' || advice.situation === 'despair') && <TalkButton text={words.card.help} contact={contactIn(answers, advice.situation === 'despair', actions.choices, actions.languages)} onPress={actions.onOpenHelp} />}

      {level !== 'danger' && <ProfileCheck words={words} answers={answers} onAnswer={(sign, answer) => actions.onAnswer(id, sign, answer)} />}

      {typeof messages !== 'string' && messages.length > 0 && actions.onSaveEvidence !== undefined && (
        <SaveEvidence key={`save ${id}`} words={words} onSave={async () => actions.onSaveEvidence?.(conversation, messages)} />
      )}
      {typeof messages !== 'string' && actions.onSaveEvidence !== undefined && <Course messages={messages} words={words} />}

      <section>
        <h3>{review.messages}</h3>
        {messages === 'loading' && <p class="about">{review.loading}</p>}
        {messages === 'failed' && (
          <p class="note" role="alert">
            {review.messagesFailed}{' '}
            <button type="button" class="plain" onClick={() => setAttempt(attempt + 1)}>
              {review.tryAgain}
            </button>
          </p>
        )}
        {typeof messages !== 'string' &&
          (messages.length > 0 ? <Messages messages={messages} words={words} onCorrect={correct} /> : <p class="about">{review.noMessages}</p>)}
        {typeof messages !== 'string' && messages.length > 0 && correct !== undefined && <SwapSides words={words} onCorrect={correct} />}
      </section>

      {actions.onKeepNotes !== undefined && <Notes key={`notes ${id}`} notes={conversation.notes ?? ''} words={words} onKeep={(notes) => actions.onKeepNotes!(id, notes)} />}

      <footer>
        {conversation.keeping && (
          <p class="note">
            {review.keeping}{' '}
            <button type="button" class="plain" onClick={() => actions.onStopKeeping(id)}>
              {review.stopKeeping}
            </button>
          </p>
        )}
        {!conversation.keeping && actions.onStartKeeping !== undefined && !conversation.site.startsWith(IMPORT) && (
          <p class="note">
            {words.archive.notKeeping}{' '}
            <button type="button" class="plain" onClick={() => actions.onStartKeeping?.(id)}>
              {words.archive.startKeeping}
            </button>
          </p>
        )}
        {!isDismissed(conversation) && actions.onDismiss !== undefined && (
          <button type="button" class="quiet" onClick={() => actions.onDismiss?.(id)}>
            {words.archive.fine}
          </button>
        )}
        <Remove key={id} label={review.remove} question={review.removeQuestion} yes={review.removeYes} words={words} onRemove={() => actions.onRemove(id)} />
      </footer>
    </article>
  );
}

/** How many came between. */
function notKept(messages: readonly KeptMessage[]): number {
  return messages.reduce((sum, { order }, index) => sum + (index === 0 ? 0 : order - messages[index - 1]!.order - 1), 0);
}

interface AdviceProps {
  readonly level: FlaggedConversation['level'];
  readonly advice: AdviceForCase;
  readonly words: Words;
  readonly onAnswer: (question: Question, answer: boolean | null) => void;
}

/** What to do now, as on the card: three steps in sight, and the questions at danger. */
function Advice({ level, advice: { headline, steps, questions }, words, onAnswer }: AdviceProps) {
  return (
    <section class={`advice ${level}`} aria-label={words.card.whatToDo}>
      <h3>{headline}</h3>
      <Steps steps={steps} more={words.card.more} less={words.card.less} />
      {level === 'danger' && questions.length > 0 && <Questions questions={questions} yes={words.card.yes} no={words.card.no} onAnswer={onAnswer} />}
    </section>
  );
}
