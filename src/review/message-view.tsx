import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { whyFor } from '../advice/advice-for.ts';
import { plainText } from '../advice/quote.ts';
import type { Words } from '../advice/words/words.ts';
import type { KeptMessage } from '../store/records.ts';
import { exactly } from './when.ts';
import { WrongSpeaker, type OnCorrect } from './wrong-speaker.tsx';

/** So many messages at once. */
const PORTION = 200;
/** More of one message than this is not shown. */
const SHOWN_LENGTH = 4000;

interface Props {
  readonly messages: readonly KeptMessage[];
  readonly words: Words;
  /** What is said of messages between; else that they were not kept. */
  readonly gap?: (messages: number) => string;
  /** Where the person can say who wrote a message. */
  readonly onCorrect?: OnCorrect | undefined;
}

/** The messages in their order, and how many came between. */
export function Messages({ messages, words, gap = words.review.gap, onCorrect }: Props) {
  const [shown, setShown] = useState(PORTION);
  const all = messages.toSorted((a, b) => a.order - b.order);
  // Of a long record the flagged ones come first; the rest on demand.
  let flagged = 0;
  const inOrder = all.length <= shown ? all : all.filter(({ signals }, index) => (signals.length > 0 ? (flagged += 1) <= shown : index < shown));
  const more = Math.min(PORTION, all.length - inOrder.length);
  return (
    <>
      <ol class="messages">
        {inOrder.map((message, at) => {
          const between = message.order - (inOrder[at - 1]?.order ?? -1) - 1;
          return [
            between > 0 && (
              <li key={`before ${message.key}`} class="gap">
                {gap(between)}
              </li>
            ),
            <MessageView key={message.key} message={message} words={words} onCorrect={onCorrect} />,
          ];
        })}
      </ol>
      {more > 0 && (
        <button type="button" class="plain more" onClick={() => setShown(shown + PORTION)}>
          {words.archive.moreMessages(more)}
        </button>
      )}
    </>
  );
}

function MessageView({ message, words, onCorrect }: Pick<Props, 'words' | 'onCorrect'> & { readonly message: KeptMessage }) {
  const { from, signals, media, sentAt } = message;
  const whys = [...new Set(signals.map((signal) => whyFor(signal.rule, signal.stage, from, words)))];
  const text = plainText(message.text.slice(0, SHOWN_LENGTH)).trim();
  return (
    <li class={`message ${from}${whys.length > 0 ? ' flagged' : ''}`}>
      <p class="speaker">
        <bdi>{speaker(message, words)}</bdi>
        {sentAt !== undefined && <time dateTime={new Date(sentAt).toISOString()}>{exactly(sentAt, words.language)}</time>}
      </p>
      <blockquote>
        {text !== '' && (
          <bdi>
            {marked(text, signals.map((signal) => plainText(signal.words)))}
            {message.text.length > SHOWN_LENGTH && '…'}
          </bdi>
        )}
        {media !== undefined && <em>{words.media[media]}</em>}
      </blockquote>
      {whys.length > 0 && (
        <div class="because">
          <span>{words.review.because}</span>
          <ul>
            {whys.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      )}
      {onCorrect !== undefined && <WrongSpeaker message={message} words={words} onCorrect={onCorrect} />}
    </li>
  );
}

function speaker({ from, sender }: KeptMessage, { review }: Words): string {
  const name = plainText(sender ?? '').trim();
  return from === 'them' && name !== '' ? name : review[from];
}

/** The text with the words that mattered marked; what overlaps is marked once. */
function marked(text: string, words: readonly string[]): ComponentChildren {
  const spans = words
    .map((word) => ({ start: word === '' ? -1 : text.indexOf(word), length: word.length }))
    .filter((span) => span.start >= 0)
    .toSorted((a, b) => a.start - b.start);
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const { start, length } of spans) {
    if (start < done) continue;
    parts.push(text.slice(done, start), <mark key={start}>{text.slice(start, start + length)}</mark>);
    done = start + length;
  }
  parts.push(text.slice(done));
  return parts;
}
