import { browser } from 'wxt/browser';
import { helpAt } from '../../src/help/person.ts';
import type { PageMessage } from '../../src/messages.ts';
import { MISTAKES } from '../../src/mistakes/mistake-report.ts';
import { openPage } from '../../src/own-pages/open-page.ts';
import { beginArchive, draw } from '../../src/own-pages/own-page.ts';
import { ArchivePage } from '../../src/review/archive-page.tsx';
import { createStamp, inputOf } from '../../src/review/evidence-input.ts';
import { createMistakeDesk } from '../../src/review/mistake-desk.ts';
import type { createProposer, Proposer } from '../../src/review/propose.ts';
import { saveFile } from '../../src/review/save-file.ts';
import type { Recorded } from '../../src/store/records.ts';

const { archive } = await beginArchive();
const { words, siteName, lock } = archive;

/** The conversation to open, and the report of a mistake in it. */
const [id, mistake] = location.hash.slice(1).split('&');

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
  await openPage('report', [stamp(conversations), ...conversations.map(({ conversation }) => encodeURIComponent(conversation.id))].join(','));
}

draw(
  <ArchivePage
    {...archive}
    layout="page"
    onOpenHelp={(asked) => void openPage('help', helpAt(asked))}
    onOpenCheck={() => void openPage('check')}
    onOpenBackup={() => void openPage('backup')}
    open={id === undefined || id === '' ? undefined : decodeURIComponent(id)}
    mistakes={{ desk: createMistakeDesk(version), open: MISTAKES.find((one) => one === mistake) }}
    removeAll={lock.removeAll}
    createProposer={createLater}
    correctSpeaker={async (conversation, correction) => void (await browser.runtime.sendMessage({ type: 'correct-speaker', conversation, correction } satisfies PageMessage))}
    onSaveEvidence={saveEvidence}
    onPrintEvidence={printEvidence}
  />,
);
