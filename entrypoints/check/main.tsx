import { render } from 'preact';
import { browser } from 'wxt/browser';
import { bringWords } from '../../src/advice/bring-words.ts';
import { chooseLanguage } from '../../src/advice/language.ts';
import { helpPage } from '../../src/help/person.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import type { CheckAnswer, CheckRequest } from '../../src/checking/messages.ts';
import { createMistakeDesk } from '../../src/review/mistake-desk.ts';
import { CheckView, type Reader } from '../../src/review/check-view.tsx';
import { loadSettings, settingsFrom } from '../../src/store/settings.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();
/** Where what was set cannot be read, it is as on the first day. */
const settings = loadSettings(browser.storage.local).catch(() => settingsFrom({}));
const [words, choices] = await Promise.all([bringWords(language), settings]);

/** It is told at once how early Porchlight speaks, and gets ready. */
function startReader(onAnswer: (answer: CheckAnswer) => void): Reader {
  const worker = new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => onAnswer(data));
  // What it was loaded from may be gone, as after an update.
  worker.addEventListener('error', () => onAnswer({ type: 'failed' }));
  const ask = (request: CheckRequest): void => worker.postMessage(request);
  ask({ type: 'begin', sensitivity: choices.sensitivity });
  return { ask, end: () => worker.terminate() };
}

const open = (path: string): void => void browser.tabs.create({ url: browser.runtime.getURL(path as '/help.html') });

render(<CheckView words={words} startReader={startReader} choices={choices} languages={navigator.languages} onOpenHelp={(asked) => open(helpPage(asked))} onOpenReview={(id) => open(`/review.html#${encodeURIComponent(id)}`)} mistakeDesk={createMistakeDesk(browser.runtime.getManifest().version)} />, document.getElementById('app')!);
