import type { Ref } from 'preact';
import type { BackupWords } from '../advice/words/words.ts';
import './passphrase.css';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Browsers may propose one, or offer the one that they know; what protects from those who share the browser should not be in it. */
  readonly isNew?: boolean;
  readonly field?: Ref<HTMLInputElement>;
  readonly onInput: (value: string) => void;
}

export function PassphraseField({ label, value, isNew = false, field, onInput }: Props) {
  return (
    <label class="passphrase">
      {label}
      <input ref={field ?? null} type="password" autocomplete={isNew ? 'new-password' : 'off'} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </label>
  );
}

const SHORTEST = 10;

/** Why these two make no new passphrase; null where they do. */
export function faultIn(passphrase: string, again: string, words: Pick<BackupWords, 'tooShort' | 'differ'>): string | null {
  if ([...passphrase].length < SHORTEST) return words.tooShort;
  return passphrase === again ? null : words.differ;
}
