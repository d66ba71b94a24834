import { browser } from 'wxt/browser';
import { paymentOrigins } from '../../src/guards/payment-sites.ts';
import { lockDesk } from '../../src/own-pages/lock-desk.ts';
import { beginPage, draw, onSettings } from '../../src/own-pages/own-page.ts';
import { SettingsView } from '../../src/review/settings-view.tsx';
import { listed } from '../../src/sites/facts.ts';
import { changeSettings, loadSettings } from '../../src/store/settings.ts';

const { words } = await beginPage();
const origins = [...paymentOrigins];
const paymentAllowed = await browser.permissions.contains({ origins });
await show();
onSettings(() => void show());
lockDesk.onChange(() => void show());

async function show(): Promise<void> {
  draw(
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
  );
}
