import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDoor } from '../src/guards/door.ts';
import type { PageMessage } from '../src/messages.ts';

/** Without the polyfill, which is larger than the rest, and which these two calls do not need. */
type Runtime = { readonly id?: string; sendMessage(message: PageMessage): Promise<boolean> };
const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime?: Runtime } | undefined>;

/** Stands in watched pages from their very start; chat.js finds it in the world that they share. */
export default defineUnlistedScript(() => {
  const extension = browser ?? chrome;
  openDoor(window, {
    isAlive: () => extension?.runtime?.id !== undefined,
    askElsewhere: () => extension!.runtime!.sendMessage({ type: 'ask-camera' }),
  });
});
