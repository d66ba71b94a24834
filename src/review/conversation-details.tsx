import { useEffect, useRef, useState } from 'preact/hooks';
import { adviceFor, type Advice as AdviceForCase } from '../advice/advice-for.ts';
import type { Words } from '../advice/words/words.ts';
import type { Answers, Correction, Question } from '../conversation/told.ts';
import { contactIn, emergencyHere, withOwnAge, type Asked, type HelpChoices } from '../help/person.ts';
import type { Mistake, Reported } from '../mistakes/mistake-report.ts';
import type { FlaggedConversation, KeptMessage, Recorded } from '../store/records.ts';
import { Questions } from '../warning/questions.tsx';
import { Steps } from '../warning/steps.tsx';
import { TalkButton } from '../warning/talk-button.tsx';
import { Case, othersOfCase, type CaseActions } from './conversation-case.tsx';
import { Course } from './conversation-course.tsx';
import { Footer } from './conversation-footer.tsx';
import { contactName, isDismissed } from './conversation-list.tsx';
import { Notes } from './conversation-notes.tsx';
import { SaveEvidence } from './save-evidence.tsx';
import { LevelMark } from './level-mark.tsx';
import { Messages } from './message-view.tsx';
import type { MistakeDesk } from './mistake-report-view.tsx';
import { Mistakes, mistakesAt } from './mistakes.tsx';
import { ProfileCheck } from './profile-check.tsx';
import { when } from './when.ts';
import { SwapSides } from './wrong-speaker.tsx';

export interface DetailsActions {
  readonly loadMessages: (id: string) => Promise<readonly KeptMessage[]>;
  readonly onRemove: (id: string) => Promise<void> | void;
  readonly onUndoDismissal: (id: string) => void;
  readonly onStopKeeping: (id: string) => Promise<void> | void;
  /** @param answer null takes it back */
  readonly onAnswer: (id: string, question: keyof Answers, answer: boolean | null) => void;
  /** What the person has chosen, and the browser's languages: whom they can talk to. */
  readonly choices: HelpChoices;
  readonly languages: readonly string[];
  /** Opens the page for somebody to whom it is happening now. */
  readonly onOpenHelp: (asked?: Asked) => void;
  /** The review page only; the popup has no room for what follows. */
  readonly onDismiss?: ((id: string) => void) | undefined;
  readonly onStartKeeping?: ((id: string) => void) | undefined;
  readonly onKeepNotes?: ((id: string, notes: string) => Promise<void>) | undefined;
  /** The person says who wrote what; resolves when it was judged again. */
  readonly onCorrect?: ((id: string, correction: Correction) => Promise<void>) | undefined;
  /** A conversation, or all of its case. */
  readonly onSaveEvidence?: ((recorded: readonly Recorded[]) => Promise<void>) | undefined;
  /** Opens the report by itself, for printing. */
  readonly onPrintEvidence?: ((recorded: readonly Recorded[]) => Promise<void>) | undefined;
  readonly caseActions?: CaseActions | undefined;
  /** Reports of mistakes, and the one that is open at first, in the conversation that is. */
  readonly mistakes?: { readonly desk: MistakeDesk; readonly channelOf: (id: string) => Promise<Reported['channel']>; readonly open?: Mistake | undefined } | undefined;
  /** The popup only: opens the report in the review page. */
  readonly onOpenMistake?: ((id: string, mistake: Mistake) => void) | undefined;
}

interface Props extends DetailsActions {
  readonly conversation: FlaggedConversation;
  /** All that there are. */
  readonly conversations: readonly FlaggedConversation[];
  readonly words: Words;
  readonly now: number;
  readonly siteName: (site: string) => string;
  /** Whether the heading takes the focus: where the details have replaced the list. */
  readonly takesFocus: boolean;
  readonly onOpen: (id: string) => void;
}

/** The conversation itself, and behind it all others of its case. */
type Loaded = readonly [Recorded, ...Recorded[]] | 'loading' | 'failed';

/** One conversation: what was noticed, why, and what to do now. */
export function ConversationDetails({ conversation, conversations, words, now, siteName, takesFocus, onOpen, ...actions }: Props) {
  const { id, level, stage } = conversation;
  const { review } = words;
  const [loaded, setLoaded] = useState<Loaded>('loading');
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const others = othersOfCase(conversation, conversations);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [id]);

  const load = async (one: FlaggedConversation): Promise<Recorded> => ({ conversation: one, messages: await actions.loadMessages(one.id) });
  const loadCase = (): Promise<[Recorded, ...Recorded[]]> => Promise.all([load(conversation), ...others.map(load)]);

  useEffect(() => {
    let wanted = true;
    loadCase().then(
      (recorded) => wanted && setLoaded(recorded),
      () => wanted && setLoaded('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [id, attempt, conversation.lastSeen, conversation.keeping, others.map((other) => other.id).join()]);
  const messages = typeof loaded === 'string' ? loaded : loaded[0].messages;

  const { onCorrect } = actions;
  const correct =
    onCorrect &&
    (async (correction: Correction): Promise<void> => {
      await onCorrect(id, correction);
      setAttempt((before) => before + 1);
    });

  const signals = typeof messages === 'string' ? [] : messages.flatMap((message) => message.signals);
  const answers = withOwnAge(conversation.answers, actions.choices);
  const advice = adviceFor({ stage, signals, site: conversation.site, answers, despair: conversation.despair, emergency: emergencyHere(actions.choices, actions.languages) }, words);

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
      {(level === 'danger' || advice.situation === 'despair') && <TalkButton text={words.card.help} contact={contactIn(answers, advice.situation === 'despair', actions.choices, actions.languages)} onPress={() => actions.onOpenHelp(advice.questions)} />}

      {level !== 'danger' && <ProfileCheck words={words} answers={answers} onAnswer={(sign, answer) => actions.onAnswer(id, sign, answer)} />}

      {/* Above what comes and goes by itself, so that it stays under the finger; and loaded anew, because the case may have grown since. */}
      {typeof loaded !== 'string' && loaded.some((recorded) => recorded.messages.length > 0) && actions.onSaveEvidence !== undefined && (
        <SaveEvidence key={`save ${id}`} words={words} onSave={async () => actions.onSaveEvidence?.(await loadCase())} onPrint={async () => actions.onPrintEvidence?.(await loadCase())} />
      )}
      {actions.caseActions !== undefined && <Case conversation={conversation} conversations={conversations} words={words} siteName={siteName} onOpen={onOpen} {...actions.caseActions} />}
      {typeof loaded !== 'string' && actions.onSaveEvidence !== undefined && <Course recorded={loaded} words={words} siteName={siteName} />}

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

      {typeof messages !== 'string' && messages.length > 0 && actions.mistakes !== undefined && (
        <Mistakes key={`mistakes ${id}`} level={level} open={actions.mistakes.open} words={words} desk={actions.mistakes.desk} told={[conversation.contact.name ?? '', conversation.contact.handle ?? '']} load={async () => ({ ...conversation, messages, channel: await actions.mistakes!.channelOf(id) })} />
      )}
      {typeof messages !== 'string' && messages.length > 0 && actions.onOpenMistake !== undefined && (
        <p class="buttons">
          {mistakesAt(level).map((mistake) => (
            <button key={mistake} type="button" class="plain" onClick={() => actions.onOpenMistake?.(id, mistake)}>
              {words.mistake[mistake]}
            </button>
          ))}
        </p>
      )}

      <Footer conversation={conversation} words={words} {...actions} />
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
