import { useEffect, useRef } from 'preact/hooks';
import { plainText } from '../advice/quote.ts';
import type { Words } from '../advice/words/words.ts';
import type { ChatSummary } from '../checking/messages.ts';
import type { Me } from '../importing/speakers.ts';

interface Props {
  readonly chats: readonly ChatSummary[];
  /** One for each chat; null where it is not known. */
  readonly me: readonly Me[];
  readonly words: Words;
  readonly onAnswer: (me: readonly Me[]) => void;
}

const IN_SIGHT = 12;

/** Such an export is of one account: the person has one name in all of its chats. */
const OF_ONE_ACCOUNT: ReadonlySet<ChatSummary['format']> = new Set(['meta']);

/** One press: who the person is in the first chat that does not tell. The same name is taken in the others. */
export function WhoAreYou({ chats, me, words: { check }, onAnswer }: Props) {
  const asked = me.indexOf(null);
  const chat = chats[asked]!;
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus before is gone.
  useEffect(() => heading.current?.focus(), [asked]);

  function choose(name: string): void {
    const isSame = (other: ChatSummary): boolean => (OF_ONE_ACCOUNT.has(chat.format) && other.format === chat.format) || other.speakers.some((speaker) => speaker.name === name);
    onAnswer(me.map((known, index) => known ?? (isSame(chats[index]!) ? { name } : null)));
  }

  return (
    <section class="who-are-you">
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{check.whoAreYou(plainText(chat.title))}</bdi>
      </h2>
      {chat.speakers.length === 0 && <p>{check.unnamed}</p>}
      <ul>
        {chat.speakers.slice(0, IN_SIGHT).map(({ name, messages }) => (
          <li key={name}>
            <button type="button" class="quiet" onClick={() => choose(name)}>
              <bdi>{plainText(name)}</bdi> <span class="about">{check.wrote(messages)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="quiet" onClick={() => onAnswer(me.with(asked, 'nobody'))}>
            {chat.speakers.length === 0 ? check.sentToMe : check.nobody}
          </button>
        </li>
      </ul>
    </section>
  );
}
