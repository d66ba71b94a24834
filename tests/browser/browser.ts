import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, type Family } from '../../tools/browsers.ts';
import { drive, type Driven, type DriveOptions, type Page } from '../../tools/drive.ts';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));
const screens = join(output, 'test/screens');

export const FAMILIES: readonly Family[] = ['chromium', 'firefox'];

export interface TestBrowserOptions {
  readonly build?: 'test' | 'release';
  /** Kept between starts; without one a new profile that goes with the browser. */
  readonly profile?: string;
  /** A site's real name, and the port of this machine that its https addresses lead to. */
  readonly site?: { readonly host: string; readonly port: number };
  /** Firefox: how long its event page may be idle before it is put to sleep, ms. */
  readonly sleepsAfter?: number;
  /** Firefox: further preferences. */
  readonly preferences?: Readonly<Record<string, string | boolean | number>>;
  /** Pages are told that the person wants dark colours. */
  readonly dark?: boolean;
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'porchlight-profile-'));
}

/** Starts a browser of this family with the built extension, without a window. */
export async function startBrowser(family: Family, { build = 'test', profile, site, sleepsAfter, preferences, dark = false }: TestBrowserOptions = {}): Promise<Driven> {
  const folder = profile ?? newProfile();
  const browser = await drive(findBrowser(family), {
    extension: join(output, build === 'test' ? 'test' : '', `${family === 'firefox' ? 'firefox' : 'chrome'}-mv3`),
    profile: folder,
    headless: true,
    dark,
    ...(site === undefined ? {} : asSite(site)),
    ...(preferences === undefined ? {} : { preferences }),
    ...(sleepsAfter === undefined ? {} : { preferences: { 'extensions.background.idle.timeout': sleepsAfter } }),
  });
  return {
    ...browser,
    async close() {
      await browser.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A name that leads to this machine, with a certificate that nobody has signed. */
function asSite({ host, port }: { host: string; port: number }): Pick<DriveOptions, 'args' | 'preferences' | 'anyCertificate'> {
  return {
    anyCertificate: true,
    args: [`--host-resolver-rules=MAP ${host}:443 127.0.0.1:${port}`],
    preferences: { 'network.dns.localDomains': host, 'network.socket.forcePort': `443=${port}` },
  };
}

/** A picture for people to look at, in .output/test/screens. */
export async function saveScreen(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  await page.screenshot(join(screens, `${name}.png`));
}
