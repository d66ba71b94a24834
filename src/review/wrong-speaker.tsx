import { useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import { SPEAKERS } from '../conversation/message.ts';
import type { Correction } from '../conversation/told.ts';
import type { KeptMessage } from '../store/records.ts';

export type OnCorrect = (correction: Correction) => Promise<void>;

interface Props {
  readonly message: KeptMessage;
  readonly words: Words;
  readonly onCorrect: OnCorrect;
}

/** Beside a message: the person says who wrote it. The choice that the page had made stays among the answers, and takes it back. */
export function WrongSpeaker({ message: { key, from, asRead }, words: { speaker, review }, onCorrect }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const [choose, isFailed] = useCorrection(onCorrect);

  return (
    <div class="wrong-speaker">
      {asRead !== undefined && <p class="about">{speaker.asRead(review[asRead])}</p>}
      {!isAsked && (
        <button type="button" class="plain" onClick={() => setIsAsked(true)}>
          {speaker.wrong}
        </button>
      )}
      {isAsked && (
        <div role="group" aria-label={speaker.who}>
          <span class="about">{speaker.who}</span>
          {SPEAKERS.map((one) => (
            <button key={one} type="button" class="choice" aria-pressed={one === from} onClick={() => void choose({ key, from: one })}>
              {speaker.choices[one]}
            </button>
          ))}
        </div>
      )}
      {isFailed && <p role="alert">{speaker.failed}</p>}
    </div>
  );
}

/** Below the messages: each side was taken for the other throughout. */
export function SwapSides({ words: { speaker }, onCorrect }: Pick<Props, 'words' | 'onCorrect'>) {
  const [choose, isFailed] = useCorrection(onCorrect);
  return (
    <p>
      <button type="button" class="plain" onClick={() => void choose('swap')}>
        {speaker.swap}
      </button>
      {isFailed && <span role="alert"> {speaker.failed}</span>}
    </p>
  );
}

function useCorrection(onCorrect: OnCorrect): readonly [OnCorrect, boolean] {
  const [isFailed, setIsFailed] = useState(false);
  async function correct(correction: Correction): Promise<void> {
    try {
      await onCorrect(correction);
      setIsFailed(false);
    } catch {
      setIsFailed(true);
    }
  }
  return [correct, isFailed];
}
