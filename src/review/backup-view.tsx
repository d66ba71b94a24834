import { useState } from 'preact/hooks';
import type { Words } from '../advice/words/words.ts';
import type { BackupWords } from '../advice/words/words.ts';
import type { PutIn } from '../backup/put-in.ts';
import type { Refusal } from '../backup/sealed-file.ts';
import { LockScreen, type LockKeys } from './lock-screen.tsx';
import { PageHead } from './page-head.tsx';
import { faultIn, PassphraseField } from './passphrase-field.tsx';
import { Remove } from './remove.tsx';
import './review.css';
import './backup.css';

/** What was brought back, and how many records were of no use. */
export type Brought = PutIn & { readonly leftOut: number };

export interface BackupViewProps {
  readonly words: Words;
  /** Where it is locked: nothing can be taken along, nor brought back to what cannot be read. */
  readonly lockKeys?: LockKeys | undefined;
  /** Makes the file, and hands it to the browser as a download; resolves with how many records were damaged and are not in it. */
  readonly onSave: (passphrase: string) => Promise<number>;
  readonly onBring: (file: File, passphrase: string) => Promise<Brought | Refusal>;
  readonly onRemoveAll: () => Promise<void>;
}

/** The page on which everything is taken along in a file, brought back, or deleted. */
export function BackupView({ words, lockKeys, onSave, onBring, onRemoveAll }: BackupViewProps) {
  const { backup, archive } = words;
  return (
    <main class="welcome lit backup" lang={words.language}>
      <PageHead title={backup.title} />
      <p class="intro">{backup.intro}</p>
      {lockKeys === undefined ? (
        <>
          <Save words={backup} onSave={onSave} />
          <Bring words={backup} onBring={onBring} />
          <section>
            <h2>{archive.removeAll}</h2>
            <Remove label={archive.removeAll} question={archive.removeAllQuestion} yes={archive.removeAllYes} words={words} onRemove={onRemoveAll} />
          </section>
        </>
      ) : (
        <LockScreen words={words} {...lockKeys} />
      )}
    </main>
  );
}

function Save({ words, onSave }: { readonly words: BackupWords } & Pick<BackupViewProps, 'onSave'>) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState('');

  async function save(): Promise<void> {
    const fault = faultIn(passphrase, again, words);
    if (fault !== null) return setSaid(fault);
    setSaid(words.wait);
    try {
      const leftOut = await onSave(passphrase);
      setPassphrase('');
      setAgain('');
      setSaid([words.saved, ...(leftOut > 0 ? [words.leftOut(leftOut)] : [])].join(' '));
    } catch {
      setSaid(words.saveFailed);
    }
  }

  return (
    <section>
      <h2>{words.saveTitle}</h2>
      <p>{words.saveNote}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <PassphraseField label={words.passphrase} value={passphrase} isNew onInput={setPassphrase} />
        <PassphraseField label={words.again} value={again} isNew onInput={setAgain} />
        <p class="about">{words.hint}</p>
        <button type="submit" class="main" disabled={said === words.wait}>
          {words.save}
        </button>
        <p role="status">{said}</p>
      </form>
    </section>
  );
}

function Bring({ words, onBring }: { readonly words: BackupWords } & Pick<BackupViewProps, 'onBring'>) {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');

  async function bring(from: File): Promise<void> {
    setSaid(words.wait);
    try {
      const brought = await onBring(from, passphrase);
      setSaid(typeof brought === 'string' ? words.refusals[brought] : inWords(brought, words));
      if (typeof brought !== 'string') setPassphrase('');
    } catch {
      setSaid(words.bringFailed);
    }
  }

  return (
    <section>
      <h2>{words.bringTitle}</h2>
      <p>{words.bringNote}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (file !== null) void bring(file);
        }}
      >
        <label>
          {words.choose}
          <input
            type="file"
            accept=".json"
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0] ?? null);
              setSaid('');
            }}
          />
        </label>
        <PassphraseField label={words.passphrase} value={passphrase} onInput={setPassphrase} />
        <button type="submit" class="main" disabled={file === null || passphrase === '' || said === words.wait}>
          {words.bring}
        </button>
        <p role="status">{said}</p>
      </form>
    </section>
  );
}

function inWords({ added, updated, messages, leftOut }: Brought, words: BackupWords): string {
  const parts = [...(added > 0 ? [words.added(added)] : []), ...(updated > 0 ? [words.updated(updated)] : []), ...(messages > 0 ? [words.messages(messages)] : [])];
  return [parts.length === 0 ? words.nothingNew : `${parts.join(', ')}.`, ...(leftOut > 0 ? [words.leftOut(leftOut)] : [])].join(' ');
}
