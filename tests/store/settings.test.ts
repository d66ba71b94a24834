import { describe, expect, test } from 'vitest';
import { changeSettings, chooseSites, chosenSites, loadSettings, MANAGED_KEY, readsSite, SETTINGS_KEY, settingsFrom, switchSite, type Managed } from '../../src/store/settings.ts';

const [CHAT, MAIL, ANYWHERE] = [{ id: 'chat', hosts: ['*://chat.example/*'] }, { id: 'mail', hosts: ['*://mail.example/*'] }, { id: 'anywhere', hosts: [] }];
const LISTED = [CHAT, MAIL];

/** Storage in memory. */
function area(before: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(before));
  return {
    kept,
    get: async (keys: string | string[]) => Object.fromEntries([keys].flat().flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
    set: async (items: Record<string, unknown>) => Object.entries(items).forEach(([key, value]) => kept.set(key, value)),
  };
}

describe('settings', () => {
  test('unreadable ones are as on the first day', () => {
    expect(settingsFrom({ sitesOff: 1, sitesOnly: 'all', country: 7, sensitivity: 'loud', guards: 'on', retention: -4 })).toEqual(settingsFrom(undefined));
    expect(settingsFrom(undefined)).toEqual({
      agreed: false, sitesOff: [], sitesOnly: null, country: null, under18: null, sensitivity: 'usual', retention: 30,
      guards: { picture: true, camera: false, payment: true, personal: true }, locked: { sites: false, country: false, sensitivity: false, retention: false, guards: [] },
    });
  });
  test('only what was chosen is stored, guard by guard', async () => {
    const storage = area();
    await changeSettings(storage, { country: 'DE' });
    await changeSettings(storage, { guards: { camera: true } });
    await changeSettings(storage, { guards: { picture: false } });
    expect(storage.kept.get(SETTINGS_KEY)).toEqual({ country: 'DE', guards: { camera: true, picture: false } });
  });
});

describe('what an administrator has set', () => {
  const managed: Managed = { sites: ['chat'], country: 'FR', sensitivity: 'early', retention: 14, guards: { camera: true } };
  const chosen = { sitesOnly: null, country: 'DE', sensitivity: 'late', retention: 90, guards: { camera: false, picture: false } };

  test('holds until the person chooses, also after they have chosen something else', async () => {
    const storage = area({ [MANAGED_KEY]: managed });
    await changeSettings(storage, { under18: true });
    expect(await loadSettings(storage)).toMatchObject({ under18: true, sitesOnly: ['chat'], country: 'FR', sensitivity: 'early', retention: 14, guards: { camera: true, picture: true } });
    expect(settingsFrom(chosen, managed)).toMatchObject({ ...chosen, guards: { ...chosen.guards, payment: true } });
  });
  test('and for good where it is locked; of the guards those that are named', () => {
    const locked = settingsFrom(chosen, { ...managed, locked: ['sites', 'country', 'sensitivity', 'retention', 'guards'] });
    expect(locked).toMatchObject({ sitesOnly: ['chat'], country: 'FR', sensitivity: 'early', retention: 14, guards: { camera: true, picture: false } });
    expect(locked.locked).toEqual({ sites: true, country: true, sensitivity: true, retention: true, guards: ['camera'] });
  });
  test('a lock without a value locks nothing; consent is nobody else’s', () => {
    expect(settingsFrom(chosen, { locked: ['country', 'guards'] })).toMatchObject({ agreed: false, country: 'DE', locked: { country: false, guards: [] } });
  });
});

describe('sites', () => {
  test('are switched off one by one, or only these are read; a client on any host only by its own switch', () => {
    expect([CHAT, MAIL, ANYWHERE].map((site) => readsSite({ sitesOff: ['mail'], sitesOnly: null }, site))).toEqual([true, false, true]);
    expect([CHAT, MAIL, ANYWHERE].map((site) => readsSite({ sitesOff: ['chat'], sitesOnly: ['chat'] }, site))).toEqual([true, false, true]);
    expect(readsSite({ sitesOff: ['anywhere'], sitesOnly: ['chat'] }, ANYWHERE)).toBe(false);
  });
  test('the popup’s switch moves what holds', () => {
    expect(switchSite(settingsFrom({ sitesOff: ['mail'] }), CHAT, false)).toEqual({ sitesOff: ['mail', 'chat'] });
    expect(switchSite(settingsFrom({ sitesOff: ['mail'] }), MAIL, true)).toEqual({ sitesOff: [] });
    expect(switchSite(settingsFrom({ sitesOnly: ['chat'] }), MAIL, true)).toEqual({ sitesOnly: ['chat', 'mail'] });
    expect(switchSite(settingsFrom({ sitesOnly: ['chat'] }), CHAT, false)).toEqual({ sitesOnly: [] });
    expect(switchSite(settingsFrom({ sitesOnly: ['chat'] }), ANYWHERE, false)).toEqual({ sitesOff: ['anywhere'] });
  });
  test('of the list are shown as they are read, and chosen all at once', () => {
    expect(chosenSites(settingsFrom({}), LISTED)).toBeNull();
    expect(chosenSites(settingsFrom({ sitesOff: ['mail', 'anywhere'] }), LISTED)).toEqual(['chat']);
    expect(chosenSites(settingsFrom({ sitesOnly: ['chat', 'mail'] }), LISTED)).toEqual(['chat', 'mail']);
    expect(chooseSites(settingsFrom({ sitesOff: ['mail', 'anywhere'] }), LISTED, null)).toEqual({ sitesOnly: null, sitesOff: ['anywhere'] });
  });
});

test('a default of the administrator does not switch on what the person has switched off', () => {
  expect(settingsFrom({ sitesOff: ['chat'] }, { sites: ['chat', 'mail'] }).sitesOnly).toEqual(['mail']);
});
