import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../src/advice/languages.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import { WelcomeView } from '../../src/review/welcome-view.tsx';
import { adapters } from '../../src/sites/list.ts';
import { changeSettings, loadSettings } from '../../src/store/settings.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();
const { agreed } = await loadSettings(browser.storage.local);

render(
  <WelcomeView
    language={language}
    sites={adapters.filter((adapter) => adapter.hosts.length > 0).map((adapter) => adapter.name)}
    agreed={agreed}
    onAgree={() => changeSettings(browser.storage.local, { agreed: true })}
  />,
  document.getElementById('app')!,
);
