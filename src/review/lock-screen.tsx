import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { Remove } from './remove.tsx';
import './lock.css';

/** What can be done where all is locked. */
export interface LockKeys {
  /** Resolves with whether it was the passphrase; what was locked shows itself then. */
  readonly unlock: (passphrase: string) => Promise<boolean>;
  readonly removeAll: () => Promise<void>;
}

interface Props extends LockKeys {
  readonly words: Words;
}

/** In place of all that Porchlight keeps, while it is locked. */
export function LockScreen({ words, unlock, removeAll }: Props) {
  const { lock, backup, archive } = words;
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isTrying = said === backup.wait;

  useEffect(() => field.current?.focus(), []);

  async function open(): Promise<void> {
    setSaid(backup.wait);
    try {
      if (await unlock(passphrase)) return;
      setSaid(lock.wrong);
    } catch {
      setSaid(lock.failed);
    }
    // A press on the button had taken the focus with it.
    field.current?.focus();
    field.current?.select();
  }

  return (
    <section class="lock-screen" aria-labelledby="locked">
      <h2 id="locked">{lock.lockedTitle}</h2>
      <p>{lock.locked}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '' && !isTrying) void open();
        }}
      >
        <PassphraseField
          label={backup.passphrase}
          value={passphrase}
          field={field}
          onInput={(typed) => {
            setPassphrase(typed);
            setSaid('');
          }}
        />
        <p role="status">{said}</p>
        <button type="submit" class="main" disabled={isTrying}>
          {lock.unlock}
        </button>
      </form>
      <Remove label={lock.forgot} question={lock.forgotQuestion} yes={archive.removeAllYes} words={words} onRemove={removeAll} />
    </section>
  );
}
