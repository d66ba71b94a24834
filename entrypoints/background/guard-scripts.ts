import { browser } from 'wxt/browser';
import { paymentOrigins } from '../../src/guards/payment-sites.ts';
import { CAMERA_GATE, DOOR, FILE_GATE, PAYMENT } from '../../src/page-scripts.ts';
import { areSettings, loadSettings, type Settings } from '../../src/store/settings.ts';
import { allowedSites } from './always-read.ts';
import { keepRegistered, onPermissions, type Script } from './registered.ts';

/** The scripts of guards that are switched on stand in pages from their start, those of others stand nowhere. */
export function followGuards(): void {
  const follow = (): void => void registerAll().catch(() => undefined);
  onPermissions(follow);
  browser.storage.onChanged.addListener((changes, area) => {
    if (areSettings(changes, area)) follow();
  });
}

async function registerAll(): Promise<void> {
  await keepOnSites('door', ({ picture, camera }) => picture || camera, { js: [DOOR], world: 'ISOLATED' });
  await keepOnSites('file-gate', ({ picture }) => picture, { js: [FILE_GATE], world: 'MAIN' });
  await keepOnSites('camera-gate', ({ camera }) => camera, { js: [CAMERA_GATE], world: 'MAIN' });
  await keepRegistered('payment', async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const matches = origins.filter((origin) => paymentOrigins.includes(origin));
    return matches.length > 0 && (await guardsOn()).payment ? { matches, js: [PAYMENT], runAt: 'document_idle' } : null;
  });
}

/**
 * On all sites that are read, in their frames too. Frames without an address of their own are entered only where a whole host is read:
 * browsers take no paths for them.
 */
async function keepOnSites(id: string, isOn: (guards: Settings['guards']) => boolean, script: Pick<Script, 'js' | 'world'>): Promise<void> {
  for (const whole of [true, false]) {
    await keepRegistered(whole ? id : `${id}-by-path`, async () => {
      if (!isOn(await guardsOn())) return null;
      const sites = [...(browser.runtime.getManifest().host_permissions ?? []), ...(await allowedSites())];
      const matches = sites.filter((site) => /^[^:]+:\/\/[^/]+\/\*$/u.test(site) === whole);
      return matches.length === 0 ? null : { ...script, matches, runAt: 'document_start', allFrames: true, ...(whole ? { matchOriginAsFallback: true } : {}) };
    });
  }
}

/** All are off before the person has agreed; in test builds the first page counts as answered. */
async function guardsOn(): Promise<Settings['guards']> {
  const { agreed, guards } = await loadSettings(browser.storage.local);
  return agreed || __TEST_BUILD__ ? guards : { picture: false, camera: false, payment: false, personal: false };
}
