import { render } from 'preact';
import { browser } from 'wxt/browser';
import { bringWords } from '../../src/advice/bring-words.ts';
import { chooseLanguage } from '../../src/advice/language.ts';
import { paymentOrigins } from '../../src/guards/payment-sites.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import { lockDesk } from '../../src/lock-desk.ts';
import { SettingsView } from '../../src/review/settings-view.tsx';
import { listed } from '../../src/sites/facts.ts';
import { areSettings, changeSettings, loadSettings } from '../../src/store/settings.ts';

leaveWithOthers();
const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
const words = await bringWords(language);
const origins = [...paymentOrigins];
const paymentAllowed = await browser.permissions.contains({ origins });
await show();
browser.storage.onChanged.addListener((changes, area) => {
  if (areSettings(changes, area)) void show();
});
lockDesk.onChange(() => void show());

async function show(): Promise<void> {
  render(
    <SettingsView
      words={words}
      settings={await loadSettings(browser.storage.local)}
      sites={listed}
      paymentAllowed={paymentAllowed}
      // Where nothing can be stored, there is nothing to lock.
      lock={await lockDesk.state().catch(() => 'none' as const)}
      lockActions={lockDesk}
      onChange={(change) => void changeSettings(browser.storage.local, change)}
      onAllowPayment={() => browser.permissions.request({ origins })}
    />,
    document.getElementById('app')!,
  );
}
