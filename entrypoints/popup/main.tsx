import { render } from 'preact';
import { browser } from 'wxt/browser';
import { bringWords } from '../../src/advice/bring-words.ts';
import { chooseLanguage } from '../../src/advice/language.ts';
import { helpPage } from '../../src/help/person.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import { followUse, lockDesk } from '../../src/lock-desk.ts';
import type { PageQuestion, PageState } from '../../src/messages.ts';
import { GENERAL, POINTING, READING } from '../../src/page-scripts.ts';
import { ArchivePage } from '../../src/review/archive-page.tsx';
import type { PageInFront } from '../../src/review/page-in-front.tsx';
import { listed, siteCalled, siteName, siteOf } from '../../src/sites/facts.ts';
import { openArchive, openAtOnce } from '../../src/store/open.ts';
import { changeSettings, loadSettings, switchSite, type Settings } from '../../src/store/settings.ts';

const container = document.getElementById('app')!;
const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();
followUse();
// Opened while the rest is being made ready.
const opening = openAtOnce(() => openArchive(browser.storage.session));
const [words, settings, firstScreen] = await Promise.all([bringWords(language), loadSettings(browser.storage.local), opening.firstScreen]);
/** The browser has refused to let us into the page. */
let isRefused = false;
// Help is in this popup: it waits for no page, which may be busy.
draw(null, null, undefined);
await show();

async function show(): Promise<void> {
  const tab = await tabInFront();
  const state = await ask(tab, { type: 'page-state' });
  draw(tab, state, await pageInFront(tab, state));
}

function draw(tab: TabInFront | null, state: PageState | null, page: PageInFront | undefined): void {
  render(
    <ArchivePage
      words={words}
      layout="popup"
      page={page}
      siteName={siteName}
      openArchive={opening.openArchive}
      firstScreen={firstScreen}
      lock={lockDesk}
      onOpenReview={(id) => void openPage(`/review.html${id === undefined ? '' : `#${encodeURIComponent(id)}`}`)}
      onOpenMistake={(id, mistake) => void openPage(`/review.html#${encodeURIComponent(id)}&${mistake}`)}
      choices={settings}
      languages={navigator.languages}
      onOpenHelp={(asked) => void openPage(helpPage(asked))}
      onOpenCheck={() => void openPage('/check.html')}
      onOpenSettings={() => void openPage('/settings.html')}
      pageActions={{
        onSwitchSite: (on) => void switchThis(state?.site ?? null, on),
        onOpenWelcome: () => void openPage('/welcome.html'),
        onReadPage: () => void readPage(tab),
        onAlwaysRead: (on) => void alwaysRead(tab, on),
        onStopHere: () => void tell(tab, { type: 'stop-reading' }),
        onForgetShown: () => void tell(tab, { type: 'forget-shown' }),
        onShowTheChat: () => void showTheChat(tab),
        onKeepPage: tab === null || tab.isPrivate ? undefined : () => browser.tabs.sendMessage(tab.id, { type: 'keep-page' } satisfies PageQuestion, { frameId: 0 }),
      }}
    />,
    container,
  );
}

interface TabInFront {
  readonly id: number;
  /** Null where the browser does not tell, because nothing may be read there. */
  readonly url: URL | null;
  /** Nothing is kept there. */
  readonly isPrivate: boolean;
}

async function tabInFront(): Promise<TabInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, isPrivate: tab.incognito, url: tab.url !== undefined && /^https?:/u.test(tab.url) ? new URL(tab.url) : null };
}

/** What the page in front answers; null where none of our scripts is there. */
async function ask(tab: TabInFront | null, question: PageQuestion): Promise<PageState | null> {
  if (tab === null) return null;
  try {
    return await browser.tabs.sendMessage(tab.id, question, { frameId: 0 });
  } catch {
    return null;
  }
}

async function tell(tab: TabInFront | null, question: PageQuestion): Promise<void> {
  await ask(tab, question);
  await show();
}

async function pageInFront(tab: TabInFront | null, state: PageState | null): Promise<PageInFront> {
  const settings = await loadSettings(browser.storage.local);
  if (!settings.agreed && !__TEST_BUILD__) return { state: 'not-agreed' };
  const site = state?.site ?? (tab?.url ? (siteOf(tab.url.href)?.id ?? null) : null);
  if (site !== null) return knownPage(site, state, settings);
  if (!tab?.url) return { state: 'not-watched' };
  const always = await browser.permissions.contains({ origins: [originOf(tab.url)] });
  const reading = state === null || state.state === 'off' ? (isRefused ? 'not-allowed' : 'not-yet') : state.state === 'read' ? 'read' : 'no-chat';
  return { state: 'other', reading, host: tab.url.host, conversations: state?.conversations ?? 0, unknownLanguage: state?.unknownLanguage === true, always, shown: state?.shown === true };
}

function knownPage(site: string, state: PageState | null, settings: Settings): PageInFront {
  const name = siteName(site);
  const locked = settings.locked.sites && listed.some(({ id }) => id === site);
  if (state === null) return { state: 'silent', siteName: name, locked };
  const { shown } = state;
  return state.state === 'read' ? { state: 'read', siteName: name, locked, conversations: state.conversations, unknownLanguage: state.unknownLanguage === true, general: state.general, shown } : { state: state.state, siteName: name, locked, shown };
}

function originOf({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}

/** Reads the page now: the press on the toolbar has opened this one page to us. */
async function readPage(tab: TabInFront | null): Promise<void> {
  if (tab === null) return;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [...READING] });
    isRefused = false;
  } catch {
    isRefused = true;
  }
  await show();
}

/** The browser asks the person itself; what it then allows is registered in the background. */
async function alwaysRead(tab: TabInFront | null, on: boolean): Promise<void> {
  if (!tab?.url) return;
  const origins = [originOf(tab.url)];
  if (!on) {
    await browser.permissions.remove({ origins });
    return tell(tab, { type: 'stop-reading' });
  }
  // Asked for before anything else, because a browser takes it from within the press only; its window may close the popup.
  const asked = browser.permissions.request({ origins });
  await readPage(tab);
  await asked;
  await show();
}

async function showTheChat(tab: TabInFront | null): Promise<void> {
  if (tab === null) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [GENERAL, POINTING] });
  void ask(tab, { type: 'point', labels: words.pointing, language });
  // The page is where the person now has to point.
  window.close();
}

async function switchThis(id: string | null, on: boolean): Promise<void> {
  const site = id === null ? null : siteCalled(id);
  if (site === null) return;
  await changeSettings(browser.storage.local, switchSite(await loadSettings(browser.storage.local), site, on));
  await show();
}

async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/popup.html') });
  window.close();
}
