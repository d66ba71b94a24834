import { browser } from 'wxt/browser';
import { readContents, type Contents } from '../../src/backup/contents.ts';
import { putIn } from '../../src/backup/put-in.ts';
import { openFile, sealFile, type Refusal } from '../../src/backup/sealed-file.ts';
import { takeOut } from '../../src/backup/take-out.ts';
import type { PageMessage } from '../../src/messages.ts';
import { followUse, lockDesk, withDatabase } from '../../src/own-pages/lock-desk.ts';
import { beginPage, draw } from '../../src/own-pages/own-page.ts';
import { BackupView, type Brought } from '../../src/review/backup-view.tsx';
import { saveFile } from '../../src/review/save-file.ts';
import { keyInMemory } from '../../src/store/lock.ts';
import { adoptSettings, SETTINGS_KEY } from '../../src/store/settings.ts';
import { adoptShown, SHOWN_KEY } from '../../src/store/shown.ts';

followUse();
const { words } = await beginPage();

/** Larger files are none of ours, bytes. */
const LARGEST = 400_000_000;

/** Of the passphrase lock. */
const key = (): Promise<CryptoKey | null> => keyInMemory(browser.storage.session, Date.now());
const tell = (message: PageMessage): Promise<unknown> => browser.runtime.sendMessage(message);

async function save(passphrase: string): Promise<number> {
  const { records, leftOut } = await withDatabase(async (database) => takeOut(database, await key()));
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
  const adopt = async (hashing: string): Promise<void> => void (await tell({ type: 'adopt-hashing', hashing }));
  const brought = await withDatabase(async (database) => putIn(database, read.contents, await key(), adopt));
  await adoptSettings(browser.storage.local, read.contents.settings);
  await adoptShown(browser.storage.local, read.contents.shown);
  return { ...brought, leftOut: read.leftOut };
}

lockDesk.onChange(() => void show());
await show();

async function show(): Promise<void> {
  const lock = await lockDesk.state().catch(() => 'none' as const);
  draw(<BackupView words={words} lockKeys={lock === 'locked' ? { unlock: lockDesk.unlock, removeAll } : undefined} onSave={save} onBring={bring} onRemoveAll={removeAll} />);
}

async function removeAll(): Promise<void> {
  await lockDesk.removeAll();
  await show();
}
