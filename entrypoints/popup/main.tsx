import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../src/advice/languages.ts';
import type { PageQuestion, PageState } from '../../src/messages.ts';
import { ArchivePage } from '../../src/review/archive-page.tsx';
import type { PageInFront } from '../../src/review/page-in-front.tsx';
import { siteName } from '../../src/sites/list.ts';
import { openArchive } from '../../src/store/open.ts';
import { changeSettings, loadSettings } from '../../src/store/settings.ts';

const container = document.getElementById('app')!;
const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
await show();

async function show(): Promise<void> {
  const state = await pageState();
  render(
    <ArchivePage
      language={language}
      layout="popup"
      page={await pageInFront(state)}
      siteName={siteName}
      openArchive={openArchive}
      onSwitchSite={(on) => void switchSite(state?.adapter ?? null, on)}
      onOpenReview={(id) => void openPage(`/review.html${id === undefined ? '' : `#${encodeURIComponent(id)}`}`)}
      onOpenWelcome={() => void openPage('/welcome.html')}
    />,
    container,
  );
}

/** What the page in front says of itself; null where none of our scripts answers. */
async function pageState(): Promise<PageState | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    return await browser.tabs.sendMessage(tab.id, { type: 'page-state' } satisfies PageQuestion);
  } catch {
    return null;
  }
}

async function pageInFront(state: PageState | null): Promise<PageInFront> {
  const { agreed } = await loadSettings(browser.storage.local);
  if (!agreed && !__TEST_BUILD__) return { state: 'not-agreed' };
  if (state === null || state.adapter === null) return { state: 'not-watched' };
  const name = siteName(state.adapter);
  return state.state === 'read' ? { state: 'read', siteName: name, conversations: state.conversations } : { state: state.state, siteName: name };
}

async function switchSite(site: string | null, on: boolean): Promise<void> {
  if (site === null) return;
  const { sitesOff } = await loadSettings(browser.storage.local);
  const others = sitesOff.filter((off) => off !== site);
  await changeSettings(browser.storage.local, { sitesOff: on ? others : [...others, site] });
  await show();
}

async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/popup.html') });
  window.close();
}
