import { render, type ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import { bringWords } from '../advice/bring-words.ts';
import { chooseLanguage, type InterfaceLanguage } from '../advice/language.ts';
import type { Words } from '../advice/words/words.ts';
import { siteName } from '../sites/facts.ts';
import { openArchive, openAtOnce } from '../store/open.ts';
import { areSettings, loadSettings } from '../store/settings.ts';
import { leaveWithOthers } from './leave.ts';
import { followUse, lockDesk } from './lock-desk.ts';

/** Each of our own pages begins with this: it speaks the person's language, and goes when all of Porchlight is to go. */
export async function beginPage(): Promise<{ readonly language: InterfaceLanguage; readonly words: Words }> {
  leaveWithOthers();
  const language = chooseLanguage(navigator.languages);
  document.documentElement.lang = language;
  return { language, words: await bringWords(language) };
}

/** Popup and review, the two doors to what is kept, begin alike: it is opened while the rest is being made ready. */
export async function beginArchive() {
  followUse();
  const opening = openAtOnce(() => openArchive(browser.storage.session));
  const [{ language, words }, choices, firstScreen] = await Promise.all([beginPage(), loadSettings(browser.storage.local), opening.firstScreen]);
  return { language, archive: { words, choices, firstScreen, openArchive: opening.openArchive, lock: lockDesk, languages: navigator.languages, siteName } };
}

/** Shows a view, in place of the one before. */
export function draw(view: ComponentChild): void {
  render(view, document.getElementById('app')!);
}

/** Settings were changed, here or elsewhere. */
export function onSettings(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (areSettings(changes, area)) listener();
  });
}
