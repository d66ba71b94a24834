import { browser } from 'wxt/browser';
import { helpAt } from '../../src/help/person.ts';
import type { PageRequest, PageState } from '../../src/messages.ts';
import { openPage } from '../../src/own-pages/open-page.ts';
import { beginArchive, draw } from '../../src/own-pages/own-page.ts';
import { GENERAL, POINTING, READING } from '../../src/page-scripts.ts';
import { ArchivePage } from '../../src/review/archive-page.tsx';
import type { PageInFront } from '../../src/review/page-in-front.tsx';
import { listed, siteCalled, siteName, siteOf } from '../../src/sites/facts.ts';
import { changeSettings, loadSettings, switchSite, type Settings } from '../../src/store/settings.ts';

const { language, archive } = await beginArchive();
/** The browser has refused to let us into the page. */
let isRefused = false;
// Help is in this popup: it waits for no page, which may be busy.
drawPopup(null, null, undefined);
await show();

async function show(): Promise<void> {
  const tab = await tabInFront();
  const state = await ask(tab, { type: 'page-state' });
  drawPopup(tab, state, await pageInFront(tab, state));
}

function drawPopup(tab: TabInFront | null, state: PageState | null, page: PageInFront | undefined): void {
  draw(
    <ArchivePage
      {...archive}
      layout="popup"
      page={page}
      onOpenReview={(id) => void goTo('review', id === undefined ? undefined : encodeURIComponent(id))}
      onOpenMistake={(id, mistake) => void goTo('review', `${encodeURIComponent(id)}&${mistake}`)}
      onOpenHelp={(asked) => void goTo('help', helpAt(asked))}
      onOpenCheck={() => void goTo('check')}
      onOpenSettings={() => void goTo('settings')}
      pageActions={{
        onSwitchSite: (on) => void switchThis(state?.site ?? null, on),
        onOpenWelcome: () => void goTo('welcome'),
        onReadPage: () => void readPage(tab),
        onAlwaysRead: (on) => void alwaysRead(tab, on),
        onStopHere: () => void tell(tab, { type: 'stop-reading' }),
        onForgetShown: () => void tell(tab, { type: 'forget-shown' }),
        onShowTheChat: () => void showTheChat(tab),
        onKeepPage: tab === null || tab.isPrivate ? undefined : () => browser.tabs.sendMessage(tab.id, { type: 'keep-page' } satisfies PageRequest, { frameId: 0 }),
      }}
    />,
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
async function ask(tab: TabInFront | null, request: PageRequest): Promise<PageState | null> {
  if (tab === null) return null;
  try {
    return await browser.tabs.sendMessage(tab.id, request, { frameId: 0 });
  } catch {
    return null;
  }
}

async function tell(tab: TabInFront | null, request: PageRequest): Promise<void> {
  await ask(tab, request);
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
  void ask(tab, { type: 'point', labels: archive.words.pointing, language });
  // The page is where the person now has to point.
  window.close();
}

async function switchThis(id: string | null, on: boolean): Promise<void> {
  const site = id === null ? null : siteCalled(id);
  if (site === null) return;
  await changeSettings(browser.storage.local, switchSite(await loadSettings(browser.storage.local), site, on));
  await show();
}

async function goTo(...page: Parameters<typeof openPage>): Promise<void> {
  await openPage(...page);
  window.close();
}
