import { render } from 'preact';
import { browser } from 'wxt/browser';
import { bringWords } from '../../src/advice/bring-words.ts';
import { chooseLanguage } from '../../src/advice/language.ts';
import { begunWith, whoAsks } from '../../src/help/person.ts';
import { leave, leaveWithOthers } from '../../src/leave.ts';
import { HelpView } from '../../src/review/help-view.tsx';
import { changeSettings, loadSettings, type Settings } from '../../src/store/settings.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
leaveWithOthers();
/** What was said of the case before this page was opened; what is chosen here counts for more. */
const begun = begunWith(location.hash);
let { under18 } = begun;
const words = await bringWords(language);
await show();

async function show(): Promise<void> {
  const settings = await loadSettings(browser.storage.local);
  render(
    <HelpView
      words={words}
      who={whoAsks({ ...settings, under18: under18 ?? settings.under18 }, navigator.languages)}
      need={begun.need}
      paid={begun.paid}
      chosenCountry={settings.country}
      countryLocked={settings.locked.country}
      onCountry={(country) => void choose({ country })}
      onUnder18={(is) => {
        under18 = null;
        void choose({ under18: is });
      }}
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
