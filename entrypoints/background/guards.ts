import { browser } from 'wxt/browser';
import { guardsFor, paymentReminder, type ConversationGuards, type PaymentReminder } from '../../src/advice/guards.ts';
import { CALL_SPAN, DEMAND_SPAN, isDemand } from '../../src/guards/lately.ts';
import { paymentKind } from '../../src/guards/payment-sites.ts';
import type { CameraRequest } from '../../src/messages.ts';
import { isShown, type Desk } from './read-batch.ts';

/** Hands a frame's request on to the page around it. Where nobody is on duty there, the camera goes on. */
export async function askCamera(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return true;
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { type: 'camera' } satisfies CameraRequest, { frameId: 0 });
    return answer !== false;
  } catch {
    return true;
  }
}

/** What the guards say of the conversation in doubt that was read last, if that was a moment ago. */
export async function readLately(desk: Desk): Promise<ConversationGuards | null> {
  const records = await desk.store.readSince(desk.now() - CALL_SPAN);
  const latest = records.filter(isShown).toSorted((a, b) => b.lastSeen - a.lastSeen)[0];
  return latest === undefined ? null : guardsFor(latest.id, latest.stage, desk.language);
}

/** The reminder for a site for payments, if there was a demand in the last days. */
export async function paymentOf(address: string, desk: Desk): Promise<PaymentReminder | null> {
  const kind = paymentKind(URL.parse(address)?.hostname ?? '');
  if (kind === null) return null;
  const records = await desk.store.readSince(desk.now() - DEMAND_SPAN);
  return records.some((record) => isShown(record) && isDemand(record.stage)) ? paymentReminder(kind, desk.language) : null;
}
