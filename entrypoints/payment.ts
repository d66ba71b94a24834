import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PaymentReminder } from '../src/advice/guards.ts';
import { remindOfPayment } from '../src/guards/remind.tsx';
import type { HideAll, PageMessage } from '../src/messages.ts';
import { mountWarning } from '../src/warning/mount.tsx';

/** On sites for payments, where the person has allowed it. Reads nothing of the page. */
export default defineUnlistedScript(async () => {
  const reminder: PaymentReminder | null = await browser.runtime.sendMessage({ type: 'payment' } satisfies PageMessage);
  if (reminder === null) return;
  const nothing = (): void => undefined;
  const help = (): void => void browser.runtime.sendMessage({ type: 'show-help' } satisfies PageMessage);
  const hideAll = (): void => void browser.runtime.sendMessage({ type: 'hide-all' } satisfies HideAll);
  const roof = mountWarning(document, { test: __TEST_BUILD__, handlers: { dismiss: nothing, undoDismiss: nothing, minimise: nothing, answer: nothing, stopKeeping: nothing, showAll: nothing, help, hideAll } });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as HideAll).type === 'hide-all') roof.hide();
    return undefined;
  });
  remindOfPayment(document, reminder, roof.addPlace, help);
});
