/** Finds the browsers of this machine and starts them with the extension: for `npm start` and for the browser tests. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import puppeteer, { type Browser as FirefoxBrowser } from 'puppeteer-core';

export type Family = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly family: Family;
  readonly name: string;
  readonly path: string;
  /** Branded Chrome takes no extension on its command line. */
  readonly branded: boolean;
}

interface Candidate {
  readonly name: string;
  readonly family: Family;
  readonly commands: readonly string[];
  readonly places: readonly string[];
}

const WINDOWS_PROGRAMS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((folder) => folder !== undefined);
const onWindows = (path: string): string[] => WINDOWS_PROGRAMS.map((folder) => join(folder, path));

/** Chromium first: it takes an extension on its command line. Commands are looked for in PATH. */
const CANDIDATES: readonly Candidate[] = [
  { name: 'chromium', family: 'chromium', commands: ['chromium', 'chromium-browser'], places: ['/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium', ...onWindows('Chromium/Application/chrome.exe')] },
  { name: 'edge', family: 'chromium', commands: ['microsoft-edge', 'microsoft-edge-stable', 'msedge.exe'], places: ['/opt/microsoft/msedge/msedge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', ...onWindows('Microsoft/Edge/Application/msedge.exe')] },
  { name: 'chrome', family: 'chromium', commands: ['google-chrome', 'google-chrome-stable', 'chrome.exe'], places: ['/opt/google/chrome/chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', ...onWindows('Google/Chrome/Application/chrome.exe')] },
  { name: 'firefox', family: 'firefox', commands: ['firefox', 'firefox-esr', 'firefox.exe'], places: ['/snap/bin/firefox', '/usr/lib/firefox-esr/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox/firefox.exe')] },
];

/** Google's own builds, by where they lie; Chrome for Testing lies elsewhere. */
const BRANDED = /google[ -]chrome(?! for testing)|google[/\\]chrome/iu;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function locate({ name, family, commands, places }: Candidate): FoundBrowser | null {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
  const path = [...inPath, ...places].find(isExecutable);
  return path === undefined ? null : { family, name, path, branded: BRANDED.test(path) };
}

function isCalled({ name, commands }: Candidate, wanted: string): boolean {
  return name === wanted || commands.includes(wanted);
}

/**
 * The first browser of this machine, or the one that is asked for.
 * @param wanted chrome, chromium, edge, firefox, or a path
 * @throws Error that says in one sentence what to install
 */
export function findBrowser(wanted?: string): FoundBrowser {
  if (wanted !== undefined && /[/\\]/u.test(wanted)) {
    if (!isExecutable(wanted)) throw new Error(`There is no browser at ${wanted}: please give --browser the path of an installed one.`);
    return { family: /firefox/iu.test(wanted) ? 'firefox' : 'chromium', name: basename(wanted), path: wanted, branded: BRANDED.test(wanted) };
  }
  const candidates = CANDIDATES.filter((candidate) => wanted === undefined || isCalled(candidate, wanted.toLowerCase()));
  if (candidates.length === 0) throw new Error(`Porchlight knows no browser called ${wanted}: please choose chromium, chrome, edge or firefox, or give the path of its program.`);
  const found = candidates.map(locate).find((browser) => browser !== null);
  if (found !== undefined) return found;
  throw new Error(
    wanted === undefined
      ? 'No browser was found: please install Chromium, Chrome, Edge or Firefox, or name one with --browser PATH.'
      : `${wanted} was not found: please install it, or name its program with --browser PATH.`,
  );
}

/** Size of the page where nobody looks at the window. */
const SIZE = { width: 1100, height: 800 };

/** Root of the extension's own pages, and how to leave. */
export interface Started {
  /** chrome-extension://…/ or moz-extension://…/ */
  readonly origin: string;
  close(): Promise<void>;
}

export interface StartedChromium extends Started {
  readonly context: BrowserContext;
}

export interface StartedFirefox extends Started {
  readonly browser: FirefoxBrowser;
}

export interface StartOptions {
  readonly path: string;
  /** See FoundBrowser. */
  readonly branded: boolean;
  /** The built extension. */
  readonly extension: string;
  /** A folder that is kept between starts, so that storage survives. */
  readonly profile: string;
  readonly headless: boolean;
  /** Further switches, Chromium only. */
  readonly args?: readonly string[];
  /** Further preferences, Firefox only. */
  readonly preferences?: Preferences;
  /** Takes certificates that nobody has signed. */
  readonly anyCertificate?: boolean;
  /** Pages are told that the person wants dark colours. */
  readonly dark?: boolean;
}

type Preferences = Readonly<Record<string, string | boolean | number>>;

/** Language of pages and of Porchlight where nobody looks at the window; else the person's own holds. */
const LANGUAGE = 'en-US';

const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts Chromium, Chrome or Edge, and waits until the extension's service worker runs. */
export async function startChromium(options: StartOptions): Promise<StartedChromium> {
  try {
    return await startChromiumOnce(options);
  } catch (error) {
    // Now and then, on a busy machine, nobody is told that the worker has begun.
    if ((error as Error).name === 'TimeoutError') return startChromiumOnce(options);
    throw error;
  }
}

async function startChromiumOnce({ path, branded, extension, profile, headless, args = [], anyCertificate = false, dark = false }: StartOptions): Promise<StartedChromium> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const withExtension = branded ? ['--enable-unsafe-extension-debugging'] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: false, // Playwright's own way of headless knows no extensions.
    ignoreDefaultArgs: ['--disable-extensions'],
    ignoreHTTPSErrors: anyCertificate,
    colorScheme: dark ? 'dark' : 'light',
    ...(headless ? { locale: LANGUAGE, viewport: SIZE } : { viewport: null }),
    args: [...(headless ? ['--headless=new', `--lang=${LANGUAGE}`] : []), ...asRoot, ...QUIET, ...withExtension, ...args],
  });
  try {
    const runs = context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
    if (branded) await loadThroughProtocol(context, extension);
    return { context, origin: new URL('/', (await runs).url()).href, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/**
 * Branded Chrome ignores --load-extension. Over the pipe that Playwright speaks through, and with the switch above, the
 * protocol can load one. Tried with Debian's Chromium only, no branded Chrome was at hand.
 */
async function loadThroughProtocol(context: BrowserContext, extension: string): Promise<void> {
  const protocol = await context.browser()!.newBrowserCDPSession();
  // Playwright's types do not have this domain yet.
  await (protocol.send as (method: string, params: object) => Promise<unknown>).call(protocol, 'Extensions.loadUnpacked', { path: extension });
}

/** Must be the add-on's id in wxt.config.ts. */
const FIREFOX_ID = 'porchlight@porchlight.example';
/** With a fixed one the extension's pages are known, and its storage is found again after a restart. */
const FIREFOX_UUID = '0f0a6a3e-5f0c-4a0e-9d3c-7c1d5b1e9a11';

/** Starts Firefox with the extension as a temporary add-on that keeps its address and its storage on the profile. */
export async function startFirefox({ path, extension, profile, headless, preferences = {}, anyCertificate = false, dark = false }: StartOptions): Promise<StartedFirefox> {
  mkdirSync(profile, { recursive: true });
  const extraPrefsFirefox: Preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    ...(headless ? { 'intl.accept_languages': LANGUAGE, 'intl.locale.requested': LANGUAGE } : {}),
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    ...(dark ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
    ...preferences,
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    userDataDir: profile,
    extraPrefsFirefox,
    acceptInsecureCerts: anyCertificate,
    // Without system access no script may go to the extension's own pages.
    args: headless ? ['--remote-allow-system-access'] : [],
    defaultViewport: headless ? SIZE : null,
  });
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { browser, origin: `moz-extension://${FIREFOX_UUID}/`, close: () => browser.close() };
}
