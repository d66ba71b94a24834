import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/demo/serve-pages.ts';
import { serveDemo } from '../../tools/demo/serve.ts';
import { sextortion } from '../../tools/demo/talks.ts';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { waitForRest } from '../../tools/test-build.ts';
import { buildOf, FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { cardText, playDemo, pressOnCard, waitForLevel } from './chat.ts';
import { switchGuards, waitForScripts } from './guards-page.ts';
import { serveSite, type ServedSite } from './https-site.ts';

const HOST = 'www.paypal.com';

/** Chromium's question for a permission can be answered by nobody here: a copy of the build that has it already. */
function withPermission(): string {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-allowed-'));
  cpSync(buildOf('chromium', 'test'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, '*://*.paypal.com/*'] }));
  return folder;
}

describe.each(FAMILIES)('%s: the payment guard', (family) => {
  let browser: Driven;
  let site: ServedSite;
  let demo: PageServer;
  let desk: Page;
  const copy = family === 'chromium' ? withPermission() : undefined;

  beforeAll(async () => {
    site = await serveSite(HOST, '<!doctype html><title>Pay</title><h1>Send money</h1>');
    demo = await serveDemo();
    browser = await startBrowser(family, { site, preferences: { 'extensions.webextOptionalPermissionPrompts': false }, ...(copy === undefined ? {} : { extension: copy }) });
    desk = await browser.open(`${browser.origin}settings.html`);
    await desk.waitFor(() => document.querySelectorAll('.guard').length === 4, null);
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    site?.stop();
    if (copy !== undefined) rmSync(copy, { recursive: true });
  });

  const isThere = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('porchlight-warning') !== null, null);

  test('is offered calmly, and asks the browser for the sites', async () => {
    await saveScreen(desk, `settings-${family}`);
    if (family === 'firefox') {
      await desk.click(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Allow it on payment sites'), null);
      await desk.waitFor(() => document.body.innerText.includes('It is allowed on payment sites.'), null);
    }
    await waitForScripts(desk, ['payment']);
  });

  test('how early it speaks is chosen beside the guards, and stays', async () => {
    await desk.click(() => document.querySelector('input[value="early"]'), null);
    await eventually('the choice is kept', () => desk.evaluate(async () => {
      const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: { get(key: string): Promise<{ settings?: { sensitivity?: string } }> } } }>;
      return (await (firefox ?? chrome).storage.local.get('settings')).settings?.sensitivity === 'early';
    }, null));
    const again = await browser.open(`${browser.origin}settings.html`);
    await again.waitFor(() => document.querySelector<HTMLInputElement>('input[value="early"]')?.checked ?? false, null);
    await again.close();
  });

  test('says nothing without a demand', async () => {
    const shop = await browser.open(`https://${HOST}/`);
    // It answers in turn: when this is answered, so is what the page asked.
    await desk.evaluate(async () => {
      const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { sendMessage(message: object): Promise<unknown> } }>;
      await (firefox ?? chrome).runtime.sendMessage({ type: 'verdict', conversation: 'nobody' });
    }, null);
    expect(await isThere(shop)).toBe(false);
    await shop.close();
  });

  test('after a demand it says that paying rarely stops it, and what to do when it was paid', async () => {
    const chat = await browser.open(`${demo.url}/`);
    await playDemo(chat, sextortion);
    await waitForLevel(chat, 'danger');

    const shop = await browser.open(`https://${HOST}/`);
    await shop.waitFor(() => document.querySelector('porchlight-warning')?.shadowRoot?.textContent?.includes('Paying rarely stops it') ?? false, null);
    await waitForRest(shop);
    await saveScreen(shop, `payment-${family}`);
    expect(await shop.evaluate(() => document.activeElement === document.body, null)).toBe(true);
    await pressOnCard(shop, 'I have already paid');
    expect(await cardText(shop)).toContain('Report it in the app and at your bank');
    expect(await shop.evaluate(() => document.querySelector('porchlight-warning')!.shadowRoot!.activeElement?.textContent, null)).toBe('Talk to somebody now');
    await saveScreen(shop, `payment-paid-${family}`);
    await pressOnCard(shop, 'Talk to somebody now');
    const help = await browser.opened('help.html');
    await help.close();
    await shop.close();
    await chat.close();
  });

  test('is gone once it is switched off', async () => {
    await switchGuards(desk, { payment: false });
    await waitForScripts(desk, [], ['payment']);
    const shop = await browser.open(`https://${HOST}/`);
    expect(await isThere(shop)).toBe(false);
    await shop.close();
  });
});
