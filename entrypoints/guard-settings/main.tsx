import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../src/advice/languages.ts';
import { paymentOrigins } from '../../src/guards/payment-sites.ts';
import { leaveWithOthers } from '../../src/leave.ts';
import { GuardsView } from '../../src/review/guards-view.tsx';
import { changeSettings, loadSettings } from '../../src/store/settings.ts';

leaveWithOthers();
const language = chooseLanguage(navigator.languages);
document.documentElement.lang = language;
const origins = [...paymentOrigins];
const { guards, sensitivity } = await loadSettings(browser.storage.local);

render(
  <GuardsView
    language={language}
    guards={guards}
    sensitivity={sensitivity}
    paymentAllowed={await browser.permissions.contains({ origins })}
    onSwitch={(switched) => void changeSettings(browser.storage.local, { guards: switched })}
    onSensitivity={(chosen) => void changeSettings(browser.storage.local, { sensitivity: chosen })}
    onAllowPayment={() => browser.permissions.request({ origins })}
  />,
  document.getElementById('app')!,
);
