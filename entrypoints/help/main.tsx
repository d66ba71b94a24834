import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../src/advice/languages.ts';
import { guessCountry } from '../../src/help/country.ts';
import { helpCountries, helpEntries } from '../../src/help/entries.ts';
import { HelpView } from '../../src/review/help-view.tsx';
import { changeSettings, loadSettings } from '../../src/store/settings.ts';

const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
const guessed = guessCountry(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
const settings = await loadSettings(browser.storage.local);

show(settings.country ?? guessed, settings.under18);

function show(country: string | null, under18: boolean | null): void {
  const known = country !== null && helpCountries.includes(country) ? country : null;
  render(
    <HelpView
      language={language}
      entries={helpEntries}
      countries={helpCountries}
      country={known}
      under18={under18}
      onChange={(change) => {
        void changeSettings(browser.storage.local, change);
        show(change.country, change.under18);
      }}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onLeave={() => window.close()}
    />,
    document.getElementById('app')!,
  );
}

/** Quick exit: Escape twice. */
let escaped = 0;
addEventListener('keydown', ({ key, timeStamp }) => {
  if (key !== 'Escape') return;
  if (timeStamp - escaped < 800) window.close();
  escaped = timeStamp;
});
