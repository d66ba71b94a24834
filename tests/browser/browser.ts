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
  /** Cameras that show a test picture, and need no leave of anybody. */
  readonly fakeCamera?: boolean;
  /** Another folder than that of the build. */
  readonly extension?: string;
}

/** Where a build lies. */
export function buildOf(family: Family, build: 'test' | 'release'): string {
  return join(output, build === 'test' ? 'test' : '', `${family === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
}

/** What a test wants of the browser's switches and preferences. */
type Wants = Pick<DriveOptions, 'args' | 'preferences'>;

const FAKE_CAMERA: Wants = {
  args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  preferences: { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true },
};

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'porchlight-profile-'));
}

/** Starts a browser of this family with the built extension, without a window. */
export async function startBrowser(family: Family, { build = 'test', profile, site, sleepsAfter, preferences, dark = false, fakeCamera = false, extension = buildOf(family, build) }: TestBrowserOptions = {}): Promise<Driven> {
  const folder = profile ?? newProfile();
  const wants: readonly Wants[] = [
    ...(fakeCamera ? [FAKE_CAMERA] : []),
    ...(site === undefined ? [] : [asSite(site)]),
    ...(sleepsAfter === undefined ? [] : [{ preferences: { 'extensions.background.idle.timeout': sleepsAfter } }]),
    { preferences: preferences ?? {} },
  ];
  const browser = await drive(findBrowser(family), {
    extension,
    profile: folder,
    headless: true,
    dark,
    anyCertificate: site !== undefined,
    args: wants.flatMap(({ args }) => args ?? []),
    preferences: Object.assign({}, ...wants.map((one) => one.preferences)),
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
function asSite({ host, port }: { host: string; port: number }): Wants {
  return {
    args: [`--host-resolver-rules=MAP ${host}:443 127.0.0.1:${port}`],
    preferences: { 'network.dns.localDomains': host, 'network.socket.forcePort': `443=${port}` },
  };
}

/** A picture for people to look at, in .output/test/screens. */
export async function saveScreen(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  await page.screenshot(join(screens, `${name}.png`));
}
