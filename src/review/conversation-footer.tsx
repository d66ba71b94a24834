import { useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import { IMPORT } from '../importing/exported.ts';
import type { FlaggedConversation } from '../store/records.ts';
import type { DetailsActions } from './conversation-details.tsx';
import { isDismissed } from './conversation-list.tsx';
import { Remove } from './remove.tsx';

interface Props extends Pick<DetailsActions, 'onStopKeeping' | 'onStartKeeping' | 'onDismiss' | 'onRemove'> {
  readonly conversation: FlaggedConversation;
  readonly words: Words;
}

/** What is kept of a conversation from now on, and whether it stays here at all. */
export function Footer({ conversation, words, onStopKeeping, onStartKeeping, onDismiss, onRemove }: Props) {
  const { id, keeping, site } = conversation;
  const { review, archive } = words;
  const [hasFailed, setFailed] = useState(false);

  async function stopKeeping(): Promise<void> {
    try {
      await onStopKeeping(id);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <footer>
      {keeping && (
        <p class="note">
          {review.keeping}{' '}
          <button type="button" class="plain" onClick={() => void stopKeeping()}>
            {review.stopKeeping}
          </button>
        </p>
      )}
      {hasFailed && <p role="alert">{review.removeFailed}</p>}
      {!keeping && onStartKeeping !== undefined && !site.startsWith(IMPORT) && (
        <p class="note">
          {archive.notKeeping}{' '}
          <button type="button" class="plain" onClick={() => onStartKeeping(id)}>
            {archive.startKeeping}
          </button>
        </p>
      )}
      {!isDismissed(conversation) && onDismiss !== undefined && (
        <button type="button" class="quiet" onClick={() => onDismiss(id)}>
          {archive.fine}
        </button>
      )}
      <Remove key={id} label={review.remove} question={review.removeQuestion} yes={review.removeYes} words={words} onRemove={() => onRemove(id)} />
    </footer>
  );
}
