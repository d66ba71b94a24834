import { browser } from 'wxt/browser';
import { READING } from '../../src/page-scripts.ts';
import { hosts } from '../../src/sites/list.ts';

const ID = 'always-read';

/**
 * Sites that the person has allowed beyond the listed ones are read from the start. The permissions themselves are the one record of
 * the choice: whenever they change, and after an update (which forgets registrations), the registered script follows them.
 */
export function followPermissions(): void {
  const follow = (): void => void register().catch(() => undefined);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two at once would register the same id twice. */
function register(): Promise<void> {
  last = last.catch(() => undefined).then(registerNow);
  return last;
}

async function registerNow(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const matches = origins.filter((origin) => !listed.has(origin) && /^(?:https?|\*):/u.test(origin));
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ID, matches, excludeMatches: [...hosts], js: [...READING], runAt: 'document_idle', persistAcrossSessions: true }]);
}
