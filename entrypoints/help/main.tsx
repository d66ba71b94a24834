import { browser } from 'wxt/browser';
import { begunWith, whoAsks } from '../../src/help/person.ts';
import { leave } from '../../src/own-pages/leave.ts';
import { beginPage, draw } from '../../src/own-pages/own-page.ts';
import { HelpView } from '../../src/review/help-view.tsx';
import { changeSettings, loadSettings, type Settings } from '../../src/store/settings.ts';

/** What was said of the case before this page was opened; what is chosen here counts for more. */
const begun = begunWith(location.hash);
let { under18 } = begun;
const { words } = await beginPage();
await show();

async function show(): Promise<void> {
  const settings = await loadSettings(browser.storage.local);
  draw(
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
  );
}

async function choose(choice: Partial<Pick<Settings, 'country' | 'under18'>>): Promise<void> {
  await changeSettings(browser.storage.local, choice);
  await show();
}
