import { render } from 'preact';
import { browser } from 'wxt/browser';
import { bringWords } from '../../src/advice/bring-words.ts';
import { chooseLanguage } from '../../src/advice/language.ts';
import { whoAsks } from '../../src/help/person.ts';
import { leave, leaveWithOthers } from '../../src/leave.ts';
import { HelpView } from '../../src/review/help-view.tsx';
import { changeSettings, loadSettings, type Settings } from '../../src/store/settings.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();
const words = await bringWords(language);
await show();

async function show(): Promise<void> {
  const settings = await loadSettings(browser.storage.local);
  render(
    <HelpView
      words={words}
      who={whoAsks(settings, navigator.languages)}
      chosenCountry={settings.country}
      countryLocked={settings.locked.country}
      onCountry={(country) => void choose({ country })}
      onUnder18={(under18) => void choose({ under18 })}
      onLeave={leave}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    document.getElementById('app')!,
  );
}

async function choose(choice: Partial<Pick<Settings, 'country' | 'under18'>>): Promise<void> {
  await changeSettings(browser.storage.local, choice);
  await show();
}
