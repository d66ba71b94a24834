import { browser } from 'wxt/browser';
import { helpAt } from '../../src/help/person.ts';
import type { CheckAnswer, CheckRequest } from '../../src/checking/messages.ts';
import { openPage } from '../../src/own-pages/open-page.ts';
import { beginPage, draw } from '../../src/own-pages/own-page.ts';
import { createMistakeDesk } from '../../src/review/mistake-desk.ts';
import { CheckView, type Reader } from '../../src/review/check-view.tsx';
import { loadSettings, settingsFrom } from '../../src/store/settings.ts';

/** Where what was set cannot be read, it is as on the first day. */
const settings = loadSettings(browser.storage.local).catch(() => settingsFrom({}));
const [{ words }, choices] = await Promise.all([beginPage(), settings]);

/** It is told at once how early Porchlight speaks, and gets ready; where that cannot be read, it is as usual. */
function startReader(onAnswer: (answer: CheckAnswer) => void): Reader {
  const worker = new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => onAnswer(data));
  // What it was loaded from may be gone, as after an update.
  worker.addEventListener('error', () => onAnswer({ type: 'failed' }));
  const ask = (request: CheckRequest): void => worker.postMessage(request);
  const set = loadSettings(browser.storage.local).then(({ sensitivity }) => sensitivity, () => 'usual' as const);
  const begun = set.then((sensitivity) => ask({ type: 'begin', sensitivity }));
  return { ask: (request) => void begun.then(() => ask(request)), end: () => worker.terminate() };
}

draw(<CheckView words={words} startReader={startReader} choices={choices} languages={navigator.languages} onOpenHelp={(asked) => void openPage('help', helpAt(asked))} onOpenReview={(id) => void openPage('review', encodeURIComponent(id))} mistakeDesk={createMistakeDesk(browser.runtime.getManifest().version)} />);
