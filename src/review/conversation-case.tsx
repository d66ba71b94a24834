import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import type { Tie } from '../evidence/ties.ts';
import type { FlaggedConversation } from '../store/records.ts';
import { contactName } from './conversation-list.tsx';
import { LevelMark } from './level-mark.tsx';

/** A conversation that may be of the same case, and why. */
export interface Proposal {
  readonly id: string;
  readonly ties: readonly Tie[];
}

export interface CaseActions {
  readonly propose: (id: string) => Promise<readonly Proposal[]>;
  readonly onJoin: (id: string, other: string) => Promise<void>;
  readonly onKeepApart: (id: string, other: string) => Promise<void>;
  readonly onSeparate: (id: string) => Promise<void>;
}

interface Props extends CaseActions {
  readonly conversation: FlaggedConversation;
  /** All that there are. */
  readonly conversations: readonly FlaggedConversation[];
  readonly words: Words;
  readonly siteName: (site: string) => string;
  readonly onOpen: (id: string) => void;
}

/** The others of a conversation's case; none where it stands alone. */
export function othersOfCase(conversation: FlaggedConversation, conversations: readonly FlaggedConversation[]): readonly FlaggedConversation[] {
  return conversation.case === undefined ? [] : conversations.filter((other) => other.case === conversation.case && other.id !== conversation.id);
}

/** Which conversations are one case: proposed, and made so by the person alone. */
export function Case({ conversation, conversations, words, siteName, onOpen, propose, onJoin, onKeepApart, onSeparate }: Props) {
  const { id } = conversation;
  const { case: texts } = words;
  const [proposals, setProposals] = useState<readonly Proposal[]>([]);
  const [isFailed, setIsFailed] = useState(false);

  useEffect(() => {
    let wanted = true;
    propose(id).then((found) => wanted && setProposals(found), () => undefined);
    return () => {
      wanted = false;
    };
  }, [id, conversations]);

  const settle = (change: Promise<void>): void => void change.then(() => setIsFailed(false), () => setIsFailed(true));
  const entry = (other: FlaggedConversation) => (
    <>
      <button type="button" class="plain" onClick={() => onOpen(other.id)}>
        <bdi>{contactName(other, words)}</bdi>
      </button>{' '}
      <span class="about">{siteName(other.site)}</span> <LevelMark level={other.level} words={words} />
    </>
  );
  const others = othersOfCase(conversation, conversations);
  // What was proposed before the last answer is not asked again while the new proposals are being made.
  const isOpen = (other: FlaggedConversation): boolean => !others.includes(other) && conversation.apart?.includes(other.id) !== true;
  const proposed = proposals.flatMap(({ id: other, ties }) => conversations.filter((one) => one.id === other && isOpen(one)).map((one) => ({ one, ties })));

  return (
    <section class="case">
      {others.length > 0 && (
        <>
          <h3>{texts.title}</h3>
          <p class="about">{texts.note}</p>
          <ul>
            {others.map((other) => (
              <li key={other.id}>{entry(other)}</li>
            ))}
          </ul>
          <button type="button" class="plain" onClick={() => settle(onSeparate(id))}>
            {texts.separate}
          </button>
        </>
      )}
      {proposed.map(({ one, ties }) => (
        <div key={one.id} class="note" role="group" aria-label={texts.maybe}>
          <p>
            <strong>{texts.maybe}</strong> {entry(one)}
          </p>
          <ul>
            {ties.map(({ kind, words: of }) => (
              <li key={`${kind} ${of}`}>
                <bdi>{texts.because[kind](of)}</bdi>
              </li>
            ))}
          </ul>
          <p class="buttons">
            <button type="button" class="quiet" onClick={() => settle(onJoin(id, one.id))}>
              {texts.join}
            </button>
            <button type="button" class="quiet" onClick={() => settle(onKeepApart(id, one.id))}>
              {texts.apart}
            </button>
          </p>
        </div>
      ))}
      <Choose words={words} siteName={siteName} conversations={conversations.filter((other) => other.id !== id && !others.includes(other))} onChoose={(other) => settle(onJoin(id, other))} />
      {isFailed && <p role="alert">{texts.failed}</p>}
    </section>
  );
}

interface ChooseProps extends Pick<Props, 'words' | 'siteName' | 'conversations'> {
  readonly onChoose: (id: string) => void;
}

/** What no tie proposes the person can still know; and what was refused can be joined after all. */
function Choose({ words, siteName, conversations, onChoose }: ChooseProps) {
  const { case: texts } = words;
  const [chosen, setChosen] = useState('');
  if (conversations.length === 0) return null;
  return (
    <details>
      <summary>{texts.other}</summary>
      <p class="buttons">
        <select aria-label={texts.choose} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{texts.choose}</option>
          {conversations.map((other) => (
            <option key={other.id} value={other.id}>
              {`${contactName(other, words)} · ${siteName(other.site)}`}
            </option>
          ))}
        </select>
        <button type="button" class="quiet" disabled={chosen === ''} onClick={() => onChoose(chosen)}>
          {texts.joinChosen}
        </button>
      </p>
    </details>
  );
}
