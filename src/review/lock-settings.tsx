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
  const [done, setDone] = useState('');
  const told = (words: string): void => setDone(words);
  return (
    <section class="setting lock-settings">
      <h2>{texts.title}</h2>
      <p class="about">{lock === 'none' ? texts.what : texts.isSet}</p>
      <p role="status">{done}</p>
      {lock === 'none' ? (
        <>
          <p>{texts.warning}</p>
          <Form key="set" words={words} isNew button={texts.set} onSubmit={(_, passphrase) => actions.set(passphrase)} onDone={() => told(texts.done.set)} />
        </>
      ) : (
        <>
          {lock === 'open' && (
            <button type="button" class="quiet" onClick={() => void actions.lockNow().then(() => told(''))}>
              {texts.lockNow}
            </button>
          )}
          <details>
            <summary>{texts.change}</summary>
            <Form key="change" words={words} isNew needsOld button={texts.change} onSubmit={actions.change} onDone={() => told(texts.done.changed)} />
          </details>
          <details>
            <summary>{texts.remove}</summary>
            <Form key="remove" words={words} needsOld button={texts.remove} onSubmit={actions.remove} onDone={() => told(texts.done.removed)} />
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
  readonly onSubmit: (old: string, passphrase: string) => Promise<boolean>;
  readonly onDone: () => void;
}

function Form({ words: { lock, backup }, needsOld = false, isNew = false, button, onSubmit, onDone }: FormProps) {
  const [old, setOld] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState('');

  async function submit(): Promise<void> {
    const fault = isNew ? faultIn(passphrase, again, backup) : null;
    if (fault !== null) return setSaid(fault);
    setSaid(backup.wait);
    try {
      if (!(await onSubmit(old, passphrase))) return setSaid(needsOld ? lock.wrong : lock.failed);
      for (const empty of [setOld, setPassphrase, setAgain, setSaid]) empty('');
      onDone();
    } catch {
      setSaid(lock.failed);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== backup.wait) void submit();
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
      <button type="submit" class={needsOld ? 'quiet' : 'main'} disabled={said === backup.wait}>
        {button}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
