import { useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import type { LockState } from '../store/vault.ts';
import { faultIn, PassphraseField } from './passphrase-field.tsx';
import './lock.css';

/** What the person can do with the lock; each resolves with whether it was done, which it is not where the passphrase was another one. */
export interface LockActions {
  readonly set: (passphrase: string) => Promise<boolean>;
  readonly change: (old: string, passphrase: string) => Promise<boolean>;
  readonly remove: (old: string) => Promise<boolean>;
  readonly lockNow: () => Promise<void>;
}

interface Props {
  readonly words: Words;
  readonly lock: LockState;
  readonly actions: LockActions;
}

/** In the settings: a passphrase is set, changed, or taken away. */
export function LockSettings({ words, lock, actions }: Props) {
  const texts = words.lock;
  // Of all forms: the one that sets a passphrase goes as soon as it is there, while all is still being sealed.
  const [said, setSaid] = useState('');
  const told = { words, isWaiting: said === words.backup.wait, onSay: setSaid };
  return (
    <section class="setting lock-settings">
      <h2>{texts.title}</h2>
      <p class="about">{lock === 'none' ? texts.what : texts.isSet}</p>
      <p role="status">{said}</p>
      {lock === 'none' ? (
        <>
          <p>{texts.warning}</p>
          <Form key="set" {...told} isNew button={texts.set} done={texts.done.set} onSubmit={(_, passphrase) => actions.set(passphrase)} />
        </>
      ) : (
        <>
          {lock === 'open' && (
            <button type="button" class="quiet" onClick={() => void actions.lockNow().then(() => setSaid(''))}>
              {texts.lockNow}
            </button>
          )}
          <details>
            <summary>{texts.change}</summary>
            <Form key="change" {...told} isNew needsOld button={texts.change} done={texts.done.changed} onSubmit={actions.change} />
          </details>
          <details>
            <summary>{texts.remove}</summary>
            <Form key="remove" {...told} needsOld button={texts.remove} done={texts.done.removed} onSubmit={actions.remove} />
          </details>
        </>
      )}
    </section>
  );
}

interface FormProps {
  readonly words: Words;
  /** Asks for the passphrase that is set. */
  readonly needsOld?: boolean;
  /** Asks for a new one, twice. */
  readonly isNew?: boolean;
  readonly button: string;
  /** Said when it is done. */
  readonly done: string;
  /** This form or another one is at work. */
  readonly isWaiting: boolean;
  readonly onSubmit: (old: string, passphrase: string) => Promise<boolean>;
  /** What is still to be read when the form is gone. */
  readonly onSay: (words: string) => void;
}

function Form({ words: { lock, backup }, needsOld = false, isNew = false, button, done, isWaiting, onSubmit, onSay }: FormProps) {
  const [old, setOld] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState('');

  async function submit(): Promise<void> {
    const found = isNew ? faultIn(passphrase, again, backup) : null;
    setFault(found ?? '');
    onSay(found === null ? backup.wait : '');
    if (found !== null) return;
    try {
      const isDone = await onSubmit(old, passphrase);
      if (isDone) for (const empty of [setOld, setPassphrase, setAgain]) empty('');
      else if (needsOld) setFault(lock.wrong);
      onSay(isDone ? done : needsOld ? '' : lock.failed);
    } catch {
      onSay(lock.failed);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWaiting) void submit();
      }}
    >
      {needsOld && <PassphraseField label={isNew ? lock.old : backup.passphrase} value={old} onInput={setOld} />}
      {isNew && (
        <>
          <PassphraseField label={needsOld ? lock.new : backup.passphrase} value={passphrase} isNew onInput={setPassphrase} />
          <PassphraseField label={backup.again} value={again} isNew onInput={setAgain} />
          <p class="about">{backup.hint}</p>
        </>
      )}
      <button type="submit" class={needsOld ? 'quiet' : 'main'} disabled={isWaiting}>
        {button}
      </button>
      <p role="status">{fault}</p>
    </form>
  );
}
