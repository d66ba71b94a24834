import { render } from 'preact';
import { browser } from 'wxt/browser';
import { bringWords } from '../../src/advice/bring-words.ts';
import { chooseLanguage } from '../../src/advice/language.ts';
import { helpPage } from '../../src/help/person.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import { followUse, lockDesk } from '../../src/lock-desk.ts';
import type { PageMessage } from '../../src/messages.ts';
import { MISTAKES } from '../../src/mistakes/mistake-report.ts';
import { ArchivePage } from '../../src/review/archive-page.tsx';
import { createStamp, inputOf } from '../../src/review/evidence-input.ts';
import { createMistakeDesk } from '../../src/review/mistake-desk.ts';
import type { createProposer, Proposer } from '../../src/review/propose.ts';
import { saveFile } from '../../src/review/save-file.ts';
import { siteName } from '../../src/sites/facts.ts';
import { openArchive, openAtOnce } from '../../src/store/open.ts';
import type { Recorded } from '../../src/store/records.ts';
import { loadSettings } from '../../src/store/settings.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();
followUse();
// Opened while the rest is being made ready.
const opening = openAtOnce(() => openArchive(browser.storage.session));
const [words, choices, firstScreen] = await Promise.all([bringWords(language), loadSettings(browser.storage.local), opening.firstScreen]);

/** The conversation to open, and the report of a mistake in it. */
const [id, mistake] = location.hash.slice(1).split('&');

const openPage = (path: ReturnType<typeof helpPage> | '/check.html' | '/backup.html'): void => void browser.tabs.create({ url: browser.runtime.getURL(path) });

/** What knows all kinds of numbers and accounts is large, and comes when it is needed. */
function createLater(...about: Parameters<typeof createProposer>): Proposer {
  let proposer: Promise<Proposer> | null = null;
  return async (...asked) => {
    proposer ??= import('../../src/review/propose.ts').then((propose) => propose.createProposer(...about));
    return (await proposer)(...asked);
  };
}

const stamp = createStamp(Date.now);
const { version } = browser.runtime.getManifest();

/** One press makes one pack. */
async function saveEvidence(conversations: readonly Recorded[]): Promise<void> {
  const { makePack } = await import('../../src/evidence/pack.ts');
  const pack = makePack(inputOf(conversations, { words, siteName, now: stamp(conversations), version }));
  saveFile(pack.name, new Blob([pack.bytes], { type: 'application/zip' }));
}

/** A page of its own, which the browser prints or saves as a PDF with its own fonts: every script of the world is in them. */
async function printEvidence(conversations: readonly Recorded[]): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}#${[stamp(conversations), ...conversations.map(({ conversation }) => encodeURIComponent(conversation.id))].join(',')}` });
}

render(
  <ArchivePage
    words={words}
    layout="page"
    siteName={siteName}
    choices={choices}
    languages={navigator.languages}
    onOpenHelp={(asked) => openPage(helpPage(asked))}
    onOpenCheck={() => openPage('/check.html')}
    onOpenBackup={() => openPage('/backup.html')}
    open={id === undefined || id === '' ? undefined : decodeURIComponent(id)}
    mistakes={{ desk: createMistakeDesk(version), open: MISTAKES.find((one) => one === mistake) }}
    openArchive={opening.openArchive}
    firstScreen={firstScreen}
    lock={lockDesk}
    deleteAll={lockDesk.removeAll}
    createProposer={createLater}
    correctSpeaker={async (conversation, correction) => void (await browser.runtime.sendMessage({ type: 'correct-speaker', conversation, correction } satisfies PageMessage))}
    onSaveEvidence={saveEvidence}
    onPrintEvidence={printEvidence}
  />,
  document.getElementById('app')!,
);
