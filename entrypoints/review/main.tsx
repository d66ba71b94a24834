import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../src/advice/languages.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import { ArchivePage } from '../../src/review/archive-page.tsx';
import { siteName } from '../../src/sites/list.ts';
import { openArchive } from '../../src/store/open.ts';
import { loadSettings } from '../../src/store/settings.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();

render(
  <ArchivePage
    language={language}
    layout="page"
    siteName={siteName}
    choices={await loadSettings(browser.storage.local)}
    languages={navigator.languages}
    onOpenHelp={() => void browser.tabs.create({ url: browser.runtime.getURL('/help.html') })}
    open={location.hash === '' ? undefined : decodeURIComponent(location.hash.slice(1))}
    openArchive={openArchive}
  />,
  document.getElementById('app')!,
);
