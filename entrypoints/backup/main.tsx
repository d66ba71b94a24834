import { render } from 'preact';
import { browser } from 'wxt/browser';
import { bringWords } from '../../src/advice/bring-words.ts';
import { chooseLanguage } from '../../src/advice/language.ts';
import { readContents, type Contents } from '../../src/backup/contents.ts';
import { putIn } from '../../src/backup/put-in.ts';
import { openFile, sealFile, type Refusal } from '../../src/backup/sealed-file.ts';
import { takeOut } from '../../src/backup/take-out.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import type { PageMessage } from '../../src/messages.ts';
import { BackupView, type Brought } from '../../src/review/backup-view.tsx';
import { saveFile } from '../../src/review/save-file.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { adoptSettings, SETTINGS_KEY } from '../../src/store/settings.ts';
import { adoptShown, SHOWN_KEY } from '../../src/store/shown.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();
const words = await bringWords(language);

/** Larger files are none of ours, bytes. */
const LARGEST = 400_000_000;

const tell = (message: PageMessage): Promise<unknown> => browser.runtime.sendMessage(message);

/** The database is open for as long as something is done with it. */
async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

async function save(passphrase: string): Promise<number> {
  const { records, leftOut } = await withDatabase(takeOut);
  const chosen = await browser.storage.local.get([SETTINGS_KEY, SHOWN_KEY]);
  const contents: Contents = { ...records, settings: chosen[SETTINGS_KEY], shown: chosen[SHOWN_KEY] };
  const file = new Blob([await sealFile(contents, passphrase)], { type: 'application/json' });
  saveFile(`porchlight-backup-${new Date().toISOString().slice(0, 10)}.json`, file);
  return leftOut;
}

async function bring(file: File, passphrase: string): Promise<Brought | Refusal> {
  if (file.size > LARGEST) return 'foreign';
  // A file that was changed or taken away since it was chosen cannot be read.
  const text = await file.text().catch(() => null);
  const opened = text === null ? 'broken' : await openFile(text, passphrase);
  if (typeof opened === 'string') return opened;
  const read = readContents(opened.contents);
  if (read === null) return 'broken';
  try {
    const brought = await withDatabase((database) => putIn(database, read.contents));
    await adoptSettings(browser.storage.local, read.contents.settings);
    await adoptShown(browser.storage.local, read.contents.shown);
    return { ...brought, leftOut: read.leftOut };
  } finally {
    // Also where it broke off: the key for hashes may be another one by then.
    await tell({ type: 'reopen' });
  }
}

render(<BackupView words={words} onSave={save} onBring={bring} onRemoveAll={async () => void (await tell({ type: 'delete-all' }))} />, document.getElementById('app')!);
