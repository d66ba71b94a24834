import type { ComponentChildren } from 'preact';
import { adviceFor } from '../advice/advice-for.ts';
import { plainText } from '../advice/quote.ts';
import type { Words } from '../advice/words/words.ts';
import type { CheckedChat } from '../checking/messages.ts';
import { byLevel, type Level } from '../conversation/level.ts';
import type { Reported } from '../mistakes/mistake-report.ts';
import { Steps } from '../warning/steps.tsx';
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
  /** To somebody to talk to, where the person despairs. */
  readonly onOpenHelp: () => void;
  readonly onOpenReview: (id: string) => void;
  readonly mistakeDesk: MistakeDesk;
  /** Resolves with all of a chat, for a report. */
  readonly onTell: (chat: CheckedChat) => Promise<Reported>;
}

type Flagged = CheckedChat & { readonly level: Exclude<Level, 'none'> };

/** What was found, worst first; the rest in a sentence. */
export function CheckResults({ chats, keeping, words, onKeep, onOpenHelp, onOpenReview, mistakeDesk, onTell }: Props) {
  const { check, review } = words;
  const flagged = chats.filter((chat): chat is Flagged => chat.level !== 'none').toSorted((a, b) => byLevel(a, b) || b.score - a.score);
  const quiet = chats.filter(({ level }) => level === 'none');
  const mistakes = (chat: CheckedChat) => <Mistakes level={chat.level} words={words} desk={mistakeDesk} told={[chat.title]} load={() => onTell(chat)} />;
  const despair = chats.some((chat) => chat.despair) ? adviceFor({ stage: null, signals: [], despair: true }, words) : null;
  return (
    <section class="results" aria-live="polite">
      <h2>{check.results}</h2>
      {despair !== null && (
        <section class="advice notice">
          <h3>{despair.headline}</h3>
          <Steps steps={despair.steps} more={words.card.more} less={words.card.less} />
          <button type="button" class="main" onClick={onOpenHelp}>
            {words.card.help}
          </button>
        </section>
      )}
      {flagged.map((chat, index) => (
        <Result key={chat.chat} chat={chat} open={index === 0} keeping={keeping[chat.chat]} words={words} onKeep={() => onKeep(chat.chat)} onOpenReview={onOpenReview} mistakes={mistakes(chat)} />
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
  readonly keeping: Keeping | undefined;
  readonly words: Words;
  readonly onKeep: () => void;
  readonly onOpenReview: (id: string) => void;
  readonly mistakes: ComponentChildren;
}

function Result({ chat, open, keeping, words, onKeep, onOpenReview, mistakes }: ResultProps) {
  const advice = adviceFor({ stage: chat.stage, signals: chat.messages.flatMap(({ signals }) => signals) }, words);
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
        <Messages messages={chat.messages} words={words} gap={words.check.gap} />
        <Keep keeping={keeping} words={words} onKeep={onKeep} onOpenReview={onOpenReview} />
        {mistakes}
      </div>
    </details>
  );
}

function Keep({ keeping, words: { check }, onKeep, onOpenReview }: Omit<ResultProps, 'chat' | 'open' | 'mistakes'>) {
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
