import type { SettingsArea } from './settings.ts';

/** What the person has shown of sites, by host, beside the settings: where a chat stands, never what is said in it. */
export const SHOWN_KEY = 'shown';

type Shown = Readonly<Record<string, unknown>>;

export async function loadShown(area: SettingsArea, host: string): Promise<unknown> {
  return (await all(area))[host] ?? null;
}

/** @param shape plain data, or null to forget */
export async function keepShown(area: SettingsArea, host: string, shape: unknown): Promise<void> {
  const { [host]: _, ...others } = await all(area);
  await area.set({ [SHOWN_KEY]: shape === null ? others : { ...others, [host]: shape } });
}

/** What was shown to another installation, where nothing was shown here. */
export async function adoptShown(area: SettingsArea, stored: unknown): Promise<void> {
  if (typeof stored === 'object' && stored !== null) await area.set({ [SHOWN_KEY]: { ...stored, ...(await all(area)) } });
}

async function all(area: SettingsArea): Promise<Shown> {
  const stored = (await area.get(SHOWN_KEY))[SHOWN_KEY];
  return typeof stored === 'object' && stored !== null ? (stored as Shown) : {};
}
