import { SENSITIVITIES, type Sensitivity } from '../conversation/sensitivity.ts';
import { GUARDS, GUARDS_AT_FIRST, type GuardName, type GuardsOn } from '../guards/guard.ts';

/** The few choices of the person. They live in the browser's `storage.local`, which pages cannot read. */
export interface Settings {
  /** Whether the person has agreed on the first page. Nothing is read before. */
  readonly agreed: boolean;
  /** Ids of the sites that the person has switched off. */
  readonly sitesOff: readonly string[];
  /** "Only on these sites": of those in the list, no others are read, nor any that come later. Null: on all that are not switched off. */
  readonly sitesOnly: readonly string[] | null;
  /** Where help is looked for, ISO 3166-1, or INT for a country of which we know nobody; null: as guessed. */
  readonly country: string | null;
  /** Null: not said. */
  readonly under18: boolean | null;
  /** How early a warning comes. */
  readonly sensitivity: Sensitivity;
  /** Which guards are switched on. */
  readonly guards: GuardsOn;
  /** For so many days what stayed below danger is remembered after it was last read. */
  readonly retention: number;
  /** What an administrator has set for good. */
  readonly locked: Locked;
}

export interface Locked {
  readonly sites: boolean;
  readonly country: boolean;
  readonly sensitivity: boolean;
  readonly retention: boolean;
  readonly guards: readonly GuardName[];
}

export const MANAGED_NAMES = ['sites', 'country', 'sensitivity', 'retention', 'guards'] as const;

export type ManagedName = (typeof MANAGED_NAMES)[number];

/** What an administrator has set, as managed.ts has found it right. What is not locked holds until the person chooses. */
export interface Managed {
  /** "Only on these sites". */
  readonly sites?: readonly string[];
  readonly country?: string;
  readonly sensitivity?: Sensitivity;
  readonly retention?: number;
  readonly guards?: Partial<GuardsOn>;
  readonly locked?: readonly ManagedName[];
}

/** What the person can change. */
export type Change = Partial<Omit<Settings, 'guards' | 'locked'>> & { readonly guards?: Partial<GuardsOn> };

/** What is used of the browsers' storage areas. */
export interface SettingsArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export const SETTINGS_KEY = 'settings';
/** Written by the background alone, so that pages and content scripts find all in one place. */
export const MANAGED_KEY = 'managed';

/** The choices of how long something is remembered, days; an administrator may take any number up to the most. */
export const RETENTIONS: readonly number[] = [7, 30, 90];
export const MOST_RETENTION = 365;

/** Settings as stored; whatever is missing or unreadable is as the administrator has it, or as on the first day. */
export function settingsFrom(stored: unknown, managed: Managed = {}): Settings {
  const { agreed, sitesOff, sitesOnly, country, under18, sensitivity, guards, retention } = fieldsOf(stored) as Partial<Settings>;
  const isLocked = (name: ManagedName): boolean => managed.locked?.includes(name) === true && managed[name] !== undefined;
  const off = textsIn(sitesOff) ?? [];
  const [set, locked] = [managed.guards ?? {}, isLocked('guards')];
  return {
    agreed: agreed === true,
    sitesOff: off,
    // A default does not switch on what the person has switched off.
    sitesOnly: isLocked('sites') ? managed.sites! : sitesOnly === undefined ? (managed.sites?.filter((site) => !off.includes(site)) ?? null) : textsIn(sitesOnly),
    country: typeof country === 'string' && !isLocked('country') ? country : (managed.country ?? null),
    under18: typeof under18 === 'boolean' ? under18 : null,
    sensitivity: (isLocked('sensitivity') ? undefined : SENSITIVITIES.find((known) => known === sensitivity)) ?? managed.sensitivity ?? 'usual',
    guards: Object.fromEntries(GUARDS.map((name) => [name, (locked ? set[name] : undefined) ?? switched(guards, name) ?? set[name] ?? GUARDS_AT_FIRST[name]])) as GuardsOn,
    retention: isRetention(retention) && !isLocked('retention') ? retention : (managed.retention ?? 30),
    locked: { sites: isLocked('sites'), country: isLocked('country'), sensitivity: isLocked('sensitivity'), retention: isLocked('retention'), guards: locked ? GUARDS.filter((name) => set[name] !== undefined) : [] },
  };
}

function fieldsOf(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
}

function textsIn(stored: unknown): readonly string[] | null {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : null;
}

function switched(guards: unknown, name: GuardName): boolean | undefined {
  const on = fieldsOf(guards)[name];
  return typeof on === 'boolean' ? on : undefined;
}

export function isRetention(days: unknown): days is number {
  return Number.isInteger(days) && (days as number) >= 1 && (days as number) <= MOST_RETENTION;
}

export async function loadSettings(area: SettingsArea): Promise<Settings> {
  const stored = await area.get([SETTINGS_KEY, MANAGED_KEY]);
  return settingsFrom(stored[SETTINGS_KEY], fieldsOf(stored[MANAGED_KEY]));
}

/** Stores what was chosen and nothing else: for the rest the administrator's word, or ours, goes on holding. */
export async function changeSettings(area: SettingsArea, change: Change): Promise<void> {
  const before = fieldsOf((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
  const guards = change.guards === undefined ? {} : { guards: { ...fieldsOf(before.guards), ...change.guards } };
  await area.set({ [SETTINGS_KEY]: { ...before, ...change, ...guards } });
}

/** Whether what has changed in a storage area is any of this. */
export function areSettings(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return area === 'local' && (SETTINGS_KEY in changes || MANAGED_KEY in changes);
}

/** What matters here of a site's adapter. Clients that live on any host have no hosts of their own. */
interface Site {
  readonly id: string;
  readonly hosts: readonly string[];
}

/** Whether a site is read. A client on any host is there only because the person has asked for that host: "only on these" is not about it. */
export function readsSite({ sitesOff, sitesOnly }: Pick<Settings, 'sitesOff' | 'sitesOnly'>, { id, hosts }: Site): boolean {
  return sitesOnly !== null && hosts.length > 0 ? sitesOnly.includes(id) : !sitesOff.includes(id);
}

/** The switch of one site. */
export function switchSite({ sitesOff, sitesOnly }: Settings, { id, hosts }: Site, on: boolean): Change {
  const others = (ids: readonly string[]): string[] => ids.filter((one) => one !== id);
  if (sitesOnly !== null && hosts.length > 0) return { sitesOnly: on ? [...others(sitesOnly), id] : others(sitesOnly) };
  return { sitesOff: on ? others(sitesOff) : [...others(sitesOff), id] };
}

/** The sites of the list that are read; null where these are all. */
export function chosenSites(settings: Settings, listed: readonly Site[]): readonly string[] | null {
  const read = listed.filter((site) => readsSite(settings, site)).map(({ id }) => id);
  return settings.sitesOnly === null && read.length === listed.length ? null : read;
}

/** @param only ids of the sites of the list that are to be read; null for all */
export function chooseSites({ sitesOff }: Settings, listed: readonly Site[], only: readonly string[] | null): Change {
  return { sitesOnly: only, sitesOff: sitesOff.filter((off) => listed.every(({ id }) => id !== off)) };
}

/** Choices of another installation, where the person has made none here. Consent is given anew; sites that are off anywhere are off. */
export async function adoptSettings(area: SettingsArea, stored: unknown): Promise<void> {
  const here = fieldsOf((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
  const { agreed: _, ...there } = fieldsOf(stored);
  const sitesOff = [...new Set([...(textsIn(here.sitesOff) ?? []), ...(textsIn(there.sitesOff) ?? [])])];
  const guards = { ...fieldsOf(there.guards), ...fieldsOf(here.guards) };
  const only = textsIn(here.sitesOnly === undefined ? there.sitesOnly : here.sitesOnly)?.filter((site) => !sitesOff.includes(site));
  await area.set({ [SETTINGS_KEY]: { ...there, ...here, sitesOff, guards, ...(only === undefined ? {} : { sitesOnly: only }) } });
}
