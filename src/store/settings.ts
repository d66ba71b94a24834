import { SENSITIVITIES, type Sensitivity } from '../conversation/sensitivity.ts';
import { GUARDS, GUARDS_AT_FIRST, type GuardsOn } from '../guards/guard.ts';

/** The few choices of the person. They live in the browser's `storage.local`, which pages cannot read. */
export interface Settings {
  /** Whether the person has agreed on the first page. Nothing is read before. */
  readonly agreed: boolean;
  /** Ids of the sites that the person has switched off. */
  readonly sitesOff: readonly string[];
  /** Where help is looked for, ISO 3166-1, or INT for a country of which we know nobody; null: as guessed. */
  readonly country: string | null;
  /** Null: not said. */
  readonly under18: boolean | null;
  /** How early a warning comes. */
  readonly sensitivity: Sensitivity;
  /** Which guards are switched on. */
  readonly guards: GuardsOn;
}

/** What is used of the browsers' storage areas. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export const SETTINGS_KEY = 'settings';

const DEFAULTS: Settings = { agreed: false, sitesOff: [], country: null, under18: null, sensitivity: 'usual', guards: GUARDS_AT_FIRST };

/** Settings as stored; whatever is missing or unreadable is as on the first day. */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const { agreed, sitesOff, country, under18, sensitivity, guards } = stored as Partial<Settings>;
  return {
    agreed: agreed === true,
    sitesOff: Array.isArray(sitesOff) ? sitesOff.filter((site) => typeof site === 'string') : [],
    country: typeof country === 'string' ? country : null,
    under18: typeof under18 === 'boolean' ? under18 : null,
    sensitivity: SENSITIVITIES.find((known) => known === sensitivity) ?? 'usual',
    guards: guardsFrom(guards),
  };
}

function guardsFrom(stored: Partial<GuardsOn> | undefined): GuardsOn {
  return Object.fromEntries(GUARDS.map((name) => [name, typeof stored?.[name] === 'boolean' ? stored[name] : GUARDS_AT_FIRST[name]])) as GuardsOn;
}

export async function loadSettings(area: SettingsArea): Promise<Settings> {
  return settingsFrom((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

export async function changeSettings(area: SettingsArea, change: Partial<Settings>): Promise<void> {
  await area.set({ [SETTINGS_KEY]: { ...(await loadSettings(area)), ...change } });
}
