import { useState } from 'preact/hooks';
import { plainText } from '../advice/quote.ts';
import type { Words } from '../advice/words/words.ts';
import { worstFirst } from '../conversation/level.ts';
import type { FlaggedConversation } from '../store/records.ts';
import { LevelMark } from './level-mark.tsx';
import { when } from './when.ts';

interface Props {
  readonly conversations: readonly FlaggedConversation[];
  /** How many conversations each case has, filtered out or not. */
  readonly sizes: ReadonlyMap<string | undefined, number>;
  readonly words: Words;
  readonly now: number;
  readonly siteName: (site: string) => string;
  readonly onOpen: (id: string) => void;
  /** The one whose details are shown beside the list. */
  readonly open?: string | undefined;
  /** The one that the person comes back from: gets the focus. */
  readonly focus?: string | undefined;
}

/** So many entries at once: several hundred stay quick. */
const PORTION = 60;

/** Flagged conversations, worst first; what was merely noticed and what was marked as fine stand apart. */
export function ConversationList({ conversations, sizes, words, ...rest }: Props) {
  const { review, archive } = words;
  const [shown, setShown] = useState(PORTION);
  const all = conversations.toSorted(worstFirst);
  // The open one is always there, however far down it stands.
  const sorted = all.filter(({ id }, index) => index < shown || id === rest.open || id === rest.focus);
  const fine = sorted.filter(isDismissed);
  const others = sorted.filter((conversation) => !isDismissed(conversation));
  const groups = [
    { title: review.flagged, of: others.filter(({ level }) => level !== 'notice') },
    { title: review.noticed, of: others.filter(({ level }) => level === 'notice') },
    { title: review.markedFine, of: fine },
  ];
  return (
    <>
      {groups
        .filter((group) => group.of.length > 0)
        .map((group) => (
          <section key={group.title} class="group">
            <h2>{group.title}</h2>
            <ul>
              {group.of.map((conversation) => (
                <li key={conversation.id}>
                  <Entry conversation={conversation} ofCase={sizes.get(conversation.case) ?? 1} words={words} {...rest} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      {all.length > sorted.length && (
        <button type="button" class="plain more" onClick={() => setShown(shown + PORTION)}>
          {archive.more(Math.min(PORTION, all.length - sorted.length))}
        </button>
      )}
    </>
  );
}

interface EntryProps extends Omit<Props, 'conversations' | 'sizes'> {
  readonly conversation: FlaggedConversation;
  /** How many conversations its case has. */
  readonly ofCase: number;
}

function Entry({ conversation, ofCase, words, now, siteName, onOpen, open, focus }: EntryProps) {
  const { id, level, stage, site, lastSeen } = conversation;
  return (
    <button
      type="button"
      class="entry"
      aria-current={open === id ? 'true' : undefined}
      ref={(button) => {
        if (focus === id) button?.focus();
      }}
      onClick={() => onOpen(id)}
    >
      <span class="line">
        <bdi class="who">{contactName(conversation, words)}</bdi>
        <time dateTime={new Date(lastSeen).toISOString()}>{when(lastSeen, now, words.language)}</time>
      </span>
      <span class="line">
        <LevelMark level={level} words={words} />
        <span class="about">{stage === null ? siteName(site) : `${siteName(site)} · ${words.stages[stage]}`}</span>
      </span>
      {ofCase > 1 && <span class="about">{words.case.mark(ofCase)}</span>}
    </button>
  );
}

export function isDismissed(conversation: FlaggedConversation): boolean {
  return conversation.dismissedAt !== undefined;
}

/** How many conversations each case has. */
export function sizesOfCases(conversations: readonly FlaggedConversation[]): ReadonlyMap<string | undefined, number> {
  const sizes = new Map<string | undefined, number>();
  for (const { case: name } of conversations) if (name !== undefined) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  return sizes;
}

/** As the site names them; else their handle; else that there is no name. */
export function contactName({ contact }: FlaggedConversation, words: Words): string {
  return [contact.name, contact.handle].map((name) => plainText(name ?? '').trim()).find((name) => name !== '') ?? words.review.noName;
}
