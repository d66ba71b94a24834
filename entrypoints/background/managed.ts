import { browser } from 'wxt/browser';
import { EVERYWHERE, helpCountries } from '../../src/help/entry.ts';
import { listed } from '../../src/sites/facts.ts';
import { managedFrom } from '../../src/store/managed.ts';
import { MANAGED_KEY, settingsFrom } from '../../src/store/settings.ts';

/**
 * Brings what an administrator has set to where all settings are found, at each start and when it changes; nothing ever goes the other way.
 * Resolves when it is there.
 */
export function followManaged(): Promise<void> {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void bring();
  });
  return bring();
}

const KNOWN = { sites: listed.map(({ id }) => id), countries: [...helpCountries, EVERYWHERE] };

/** Each sentence is said once. */
const said = new Set<string>();

async function bring(): Promise<void> {
  // Firefox rejects where nothing is managed.
  const values = await browser.storage.managed.get().catch(() => ({}));
  const { managed, faults } = managedFrom(values, KNOWN);
  for (const fault of faults.filter((one) => !said.has(one))) {
    said.add(fault);
    console.warn(`Porchlight: ${fault}`);
  }
  const before = (await browser.storage.local.get(MANAGED_KEY))[MANAGED_KEY];
  const same = JSON.stringify(settingsFrom({}, before ?? {})) === JSON.stringify(settingsFrom({}, managed));
  if (same) return;
  await browser.storage.local.set({ [MANAGED_KEY]: managed });
}
