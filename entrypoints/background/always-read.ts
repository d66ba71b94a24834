import { browser } from 'wxt/browser';
import { paymentOrigins } from '../../src/guards/payment-sites.ts';
import { READING } from '../../src/page-scripts.ts';
import { listed } from '../../src/sites/facts.ts';
import { hostsOf } from '../../src/sites/field.ts';
import { keepRegistered, onPermissions, type Script } from './registered.ts';

/**
 * Sites that the person has allowed beyond the listed ones are read from the start. The permissions themselves are the one record of
 * the choice: whenever they change, and after an update (which forgets registrations), the registered script follows them.
 */
export function followPermissions(): void {
  onPermissions(() => void keepRegistered('always-read', wanted).catch(() => undefined));
}

/** Sites that the person has allowed to be read, beside the listed ones. Those for payments were allowed for the reminder alone. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const others = new Set([...(browser.runtime.getManifest().host_permissions ?? []), ...paymentOrigins]);
  return origins.filter((origin) => !others.has(origin) && /^(?:https?|\*):/u.test(origin));
}

async function wanted(): Promise<Script | null> {
  const matches = await allowedSites();
  return matches.length === 0 ? null : { matches, excludeMatches: hostsOf(listed), js: [...READING], runAt: 'document_idle' };
}
