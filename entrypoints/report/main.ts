import { browser } from 'wxt/browser';
import { makeReport } from '../../src/evidence/pack.ts';
import { followUse, lockDesk } from '../../src/own-pages/lock-desk.ts';
import { beginPage } from '../../src/own-pages/own-page.ts';
import { inputOf } from '../../src/review/evidence-input.ts';
import { showReport } from '../../src/review/report-view.ts';
import { siteName } from '../../src/sites/facts.ts';
import { openArchive } from '../../src/store/open.ts';

followUse();
const { words } = await beginPage();
lockDesk.onChange(() => void leaveIfLocked());

// The moment at which it was made, and the conversations: the same as in the pack that the person saves beside it.
const [madeAt = '', ...ids] = location.hash.slice(1).split(',').map(decodeURIComponent);
const archive = await openArchive(browser.storage.session);
const flagged = await archive.flagged();
const conversations = await Promise.all(ids.flatMap((id) => flagged.filter((conversation) => conversation.id === id)).map(async (conversation) => ({ conversation, messages: await archive.messages(conversation.id) })));

if (!(await leaveIfLocked()) && conversations.length > 0) {
  const input = inputOf(conversations, { words, siteName, now: Number(madeAt), version: browser.runtime.getManifest().version });
  showReport(document, makeReport(input), words.evidence.printIt, () => print());
  print();
}

/** Where it has locked itself meanwhile, the review asks for the passphrase. @returns whether it has */
async function leaveIfLocked(): Promise<boolean> {
  const isLocked = (await lockDesk.state()) === 'locked';
  if (isLocked) location.replace('/review.html');
  return isLocked;
}
