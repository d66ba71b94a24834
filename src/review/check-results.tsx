import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { adviceFor, type Advice } from '../advice/advice-for.ts';
import { plainText } from '../advice/quote.ts';
import type { Words } from '../advice/words/words.ts';
import type { CheckedChat } from '../checking/messages.ts';
import { byLevel, type Level } from '../conversation/level.ts';
import type { Answers } from '../conversation/told.ts';
import { contactIn, emergencyHere, withOwnAge, type Asked, type HelpChoices } from '../help/person.ts';
import type { Reported } from '../mistakes/mistake-report.ts';
import { Steps } from '../warning/steps.tsx';
import { TalkButton } from '../warning/talk-button.tsx';
import { LevelMark } from './level-mark.tsx';
import { Messages } from './message-view.tsx';
import type { MistakeDesk } from './mistake-report-view.tsx';
import { Mistakes } from './mistakes.tsx';

/** Where a chat is on its way into the store. */
export type Keeping = 'working' | 'failed' | { readonly id: string };

interface Props {
  readonly chats: readonly CheckedChat[];
  readonly keeping: Readonly<Record<number, Keeping>>;
  readonly words: Words;
  readonly onKeep: (chat: number) => void;
  /** What the person has chosen, and the browser's languages: whom they can talk to. */
  readonly choices: HelpChoices;
  readonly languages: readonly string[];
  /** To somebody to talk to. */
  readonly onOpenHelp: (asked: Asked) => void;
  readonly onOpenReview: (id: string) => void;
  readonly mistakeDesk: MistakeDesk;
  /** Resolves with all of a chat, for a report. */
  readonly onTell: (chat: CheckedChat) => Promise<Reported>;
}

type Flagged = CheckedChat & { readonly level: Exclude<Level, 'none'> };

/** What was found, worst first; the rest in a sentence. */
export function CheckResults({ chats, keeping, words, choices, languages, onKeep, onOpenHelp, onOpenReview, mistakeDesk, onTell }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus before is gone.
  useEffect(() => heading.current?.focus(), []);
  const { check, review } = words;
  const flagged = chats.filter((chat): chat is Flagged => chat.level !== 'none').toSorted((a, b) => byLevel(a, b) || b.score - a.score);
  const quiet = chats.filter(({ level }) => level === 'none');
  const mistakes = (chat: CheckedChat) => <Mistakes level={chat.level} words={words} desk={mistakeDesk} told={[chat.title]} load={() => onTell(chat)} />;
  const answers = withOwnAge({}, choices);
  const talkAbout = ({ situation, questions }: Advice) => <TalkButton text={words.card.help} contact={contactIn(answers, situation === 'despair', choices, languages)} onPress={() => onOpenHelp(questions)} />;
  const despair = chats.some((chat) => chat.despair) ? adviceFor({ stage: null, signals: [], answers, despair: true, emergency: emergencyHere(choices, languages) }, words) : null;
  return (
    <section class="results">
      <h2 ref={heading} tabIndex={-1}>
        {check.results}
      </h2>
      {despair !== null && (
        <section class="advice notice">
          <h3>{despair.headline}</h3>
          <Steps steps={despair.steps} more={words.card.more} less={words.card.less} />
          {talkAbout(despair)}
        </section>
      )}
      {flagged.map((chat, index) => (
        <Result key={chat.chat} chat={chat} open={index === 0} answers={answers} talk={despair === null && chat.level === 'danger' ? talkAbout : undefined} keeping={keeping[chat.chat]} words={words} onKeep={() => onKeep(chat.chat)} onOpenReview={onOpenReview} mistakes={mistakes(chat)} />
      ))}
      {quiet.length > 0 && <p>{check.nothing(quiet.length)}</p>}
      <p class="about">
        {check.read(chats.reduce((sum, { all }) => sum + all, 0))} {quiet.length > 0 && review.empty}
      </p>
      {chats.some(({ unknownLanguage }) => unknownLanguage) && <p>{words.popup.unknownLanguage}</p>}
      {quiet.length === 1 && mistakes(quiet[0]!)}
      {quiet.length > 1 && (
        <details class="how">
          <summary>{words.mistake.missed}</summary>
          {quiet.map((chat) => (
            <div key={chat.chat}>
              <p>
                <bdi>{titleOf(chat, words)}</bdi>
              </p>
              {mistakes(chat)}
            </div>
          ))}
        </details>
      )}
      {flagged.length > 0 && <p class="about">{check.notKept}</p>}
    </section>
  );
}

function titleOf({ title, format }: CheckedChat, { check }: Words): string {
  return plainText(title).trim() || check.formats[format];
}

interface ResultProps {
  readonly chat: Flagged;
  readonly open: boolean;
  readonly answers: Answers;
  /** The way to somebody to talk to, at danger; left out where it stands above all. */
  readonly talk: ((advice: Advice) => ComponentChildren) | undefined;
  readonly keeping: Keeping | undefined;
  readonly words: Words;
  readonly onKeep: () => void;
  readonly onOpenReview: (id: string) => void;
  readonly mistakes: ComponentChildren;
}

function Result({ chat, open, answers, talk, keeping, words, onKeep, onOpenReview, mistakes }: ResultProps) {
  const advice = adviceFor({ stage: chat.stage, signals: chat.messages.flatMap(({ signals }) => signals), answers }, words);
  return (
    <details class="result" open={open}>
      <summary>
        <bdi>{titleOf(chat, words)}</bdi> <LevelMark level={chat.level} words={words} />
        {chat.stage !== null && <span class="about">{words.stages[chat.stage]}</span>}
      </summary>
      <div class="details">
        <section class={`advice ${chat.level}`} aria-label={words.card.whatToDo}>
          <h3>{advice.headline}</h3>
          <Steps steps={advice.steps} more={words.card.more} less={words.card.less} />
        </section>
        {talk?.(advice)}
        <Messages messages={chat.messages} words={words} gap={words.check.gap} />
        <Keep keeping={keeping} words={words} onKeep={onKeep} onOpenReview={onOpenReview} />
        {mistakes}
      </div>
    </details>
  );
}

function Keep({ keeping, words: { check }, onKeep, onOpenReview }: Pick<ResultProps, 'keeping' | 'words' | 'onKeep' | 'onOpenReview'>) {
  if (typeof keeping === 'object') {
    return (
      <p class="note" role="status">
        {check.kept}{' '}
        <button type="button" class="plain" onClick={() => onOpenReview(keeping.id)}>
          {check.openKept}
        </button>
      </p>
    );
  }
  return (
    <p>
      {keeping === 'failed' && <span role="alert">{check.keepFailed} </span>}
      <button type="button" class="main" disabled={keeping === 'working'} onClick={onKeep}>
        {keeping === 'working' ? check.keeping : check.keep}
      </button>
    </p>
  );
}
