import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage, wordsFor } from '../../src/advice/languages.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import type { PageMessage } from '../../src/messages.ts';
import { ArchivePage } from '../../src/review/archive-page.tsx';
import { createStamp, inputOf } from '../../src/review/evidence-input.ts';
import type { createProposer, Proposer } from '../../src/review/propose.ts';
import { siteName } from '../../src/sites/list.ts';
import { openArchive, openedAtOnce } from '../../src/store/open.ts';
import type { Recorded } from '../../src/store/records.ts';
import { loadSettings } from '../../src/store/settings.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();
// Opened while the rest is being made ready.
const opening = openedAtOnce(openArchive);

const openPage = (path: '/help.html' | '/check.html'): void => void browser.tabs.create({ url: browser.runtime.getURL(path) });

/** What knows all kinds of numbers and accounts is large, and comes when it is needed. */
function createLater(...about: Parameters<typeof createProposer>): Proposer {
  let proposer: Promise<Proposer> | null = null;
  return async (...asked) => {
    proposer ??= import('../../src/review/propose.ts').then((propose) => propose.createProposer(...about));
    return (await proposer)(...asked);
  };
}

const stamp = createStamp(Date.now);

/** Hands the pack to the browser as a download, from memory: nothing is asked of any server. */
async function saveEvidence(conversations: readonly Recorded[]): Promise<void> {
  const { makePack } = await import('../../src/evidence/pack.ts');
  const pack = makePack(inputOf(conversations, { words: wordsFor(language), siteName, now: stamp(conversations), version: browser.runtime.getManifest().version }));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([pack.bytes], { type: 'application/zip' }));
  link.download = pack.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A page of its own, which the browser prints or saves as a PDF with its own fonts: every script of the world is in them. */
async function printEvidence(conversations: readonly Recorded[]): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}#${[stamp(conversations), ...conversations.map(({ conversation }) => encodeURIComponent(conversation.id))].join(',')}` });
}

render(
  <ArchivePage
    language={language}
    layout="page"
    siteName={siteName}
    choices={await loadSettings(browser.storage.local)}
    languages={navigator.languages}
    onOpenHelp={() => openPage('/help.html')}
    onOpenCheck={() => openPage('/check.html')}
    open={location.hash === '' ? undefined : decodeURIComponent(location.hash.slice(1))}
    openArchive={opening}
    deleteAll={async () => void (await browser.runtime.sendMessage({ type: 'delete-all' } satisfies PageMessage))}
    createProposer={createLater}
    correctSpeaker={async (conversation, correction) => void (await browser.runtime.sendMessage({ type: 'correct-speaker', conversation, correction } satisfies PageMessage))}
    onSaveEvidence={saveEvidence}
    onPrintEvidence={printEvidence}
  />,
  document.getElementById('app')!,
);
