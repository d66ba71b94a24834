import { render } from 'preact';
import { browser } from 'wxt/browser';
import { bringWords } from '../../src/advice/bring-words.ts';
import { chooseLanguage } from '../../src/advice/language.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import type { CheckAnswer, CheckRequest } from '../../src/checking/messages.ts';
import { createMistakeDesk } from '../../src/review/mistake-desk.ts';
import { CheckView, type Reader } from '../../src/review/check-view.tsx';
import { loadSettings } from '../../src/store/settings.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();
const words = await bringWords(language);

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

const open = (path: string): void => void browser.tabs.create({ url: browser.runtime.getURL(path as '/help.html') });

render(<CheckView words={words} startReader={startReader} onOpenHelp={() => open('/help.html')} onOpenReview={(id) => open(`/review.html#${encodeURIComponent(id)}`)} mistakeDesk={createMistakeDesk(browser.runtime.getManifest().version)} />, document.getElementById('app')!);
