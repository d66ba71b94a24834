import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Page } from '../../tools/drive.ts';
import { eventually } from '../../tools/eventually.ts';
import { FAMILIES, saveScreen, startBrowser } from './browser.ts';
import { serveSite, type ServedSite } from './https-site.ts';
import { canManage, policyFor, type Policy } from './managed-policy.ts';
import { popupOver } from './popup.ts';

const SITE = 'web.whatsapp.com';
const CHAT = readFileSync(new URL('../sites/whatsapp/one-to-one-2026-11.html', import.meta.url), 'utf8');
const NOTE = 'Set by whoever manages this browser';

/** Chromium's folder of policies is its own and nobody else's: where it cannot be written to, this cannot be tried. */
describe.each(FAMILIES.filter(canManage))('%s: managed settings', (family) => {
  let policy: Policy;
  let site: ServedSite;
  let browser: Driven;
  let settings: Page;

  beforeAll(async () => {
    policy = policyFor(family);
    policy.set({ sites: ['instagram'], country: 'FR', sensitivity: 'early', retention: 14, guards: { camera: true }, locked: ['sites', 'country', 'sensitivity', 'guards'] });
    site = await serveSite(SITE, CHAT);
    browser = await startBrowser(family, { site });
    settings = await browser.open(`${browser.origin}settings.html`);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
    policy?.end();
  });

  test('hold, and what is locked is shown as such and cannot be changed', async () => {
    await settings.waitFor((note) => document.body.innerText.includes(note), NOTE);
    const shown = await settings.evaluate(
      () => ({
        sites: [...document.querySelectorAll<HTMLInputElement>('.sites input')].filter(({ checked }) => checked).map((input) => input.parentElement!.textContent),
        sensitivity: document.querySelector<HTMLInputElement>('[name=sensitivity]:checked')!.value,
        retention: document.querySelector('select')!.value,
        guards: [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].map(({ checked, disabled }) => [checked, disabled]),
        locked: [...document.querySelectorAll<HTMLInputElement>('[name=sites], [name=sensitivity]')].every((input) => input.matches(':disabled')),
        notes: document.querySelectorAll('.managed').length,
      }),
      null,
    );
    expect(shown).toEqual({ sites: ['Instagram'], sensitivity: 'early', retention: '14', guards: [[true, false], [true, true], [true, false], [true, false]], locked: true, notes: 3 });
    await saveScreen(settings, `settings-managed-${family}`);
    const help = await browser.open(`${browser.origin}help.html`);
    await help.waitFor(() => document.querySelector('select')?.value === 'FR', null);
    expect(await help.evaluate((note) => [document.querySelector('select')!.disabled, document.body.innerText.includes(note)], NOTE)).toEqual([true, true]);
    await help.close();
  });

  test('a site that is not among those that are set is not read, and the popup says why', async () => {
    const chat = await browser.open(`https://${SITE}/`);
    const popup = await popupOver(browser, `https://${SITE}/`, 'off');
    expect(await popup.evaluate((note) => [document.querySelector<HTMLInputElement>('.head [role=switch]')!.disabled, document.body.innerText.includes(note)], NOTE)).toEqual([true, true]);
    expect(await chat.evaluate(() => document.querySelector('porchlight-warning'), null)).toBeNull();
    await saveScreen(popup, `popup-managed-${family}`);
    await popup.close();
    await chat.close();
  });

  test('a default is the person’s to change, and stays as they have it', async () => {
    await settings.evaluate(() => {
      const select = document.querySelector('select')!;
      select.value = '90';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, null);
    await eventually('it is stored', async () => {
      await settings.goto(`${browser.origin}settings.html`);
      return settings.waitFor(() => document.querySelector('select'), null).then(() => settings.evaluate(() => document.querySelector('select')!.value === '90', null));
    });
  });

  // Firefox reads them at its start alone.
  test.runIf(family === 'chromium')('a change holds at once; a broken value is one sentence in the console, and the others hold', async () => {
    await browser.inWorker!(async () => {
      const kept: string[] = [];
      Object.assign(globalThis, { warned: kept });
      console.warn = (text: string) => void kept.push(text);
    }, null);
    policy.set({ sites: ['whatsapp'], sensitivity: 'loud', retention: 0, locked: ['sites', 'sensitivity'] });
    await settings.waitFor(() => [...document.querySelectorAll<HTMLInputElement>('.sites input:checked')].some((input) => input.parentElement!.textContent === 'WhatsApp Web'), null);
    expect(await settings.evaluate(() => [document.querySelector<HTMLInputElement>('[name=sensitivity]:checked')!.value, document.querySelector<HTMLInputElement>('[name=sensitivity]')!.matches(':disabled'), document.querySelector('select')!.value], null)).toEqual(['usual', false, '90']);
    const warned = await browser.inWorker!(async () => (globalThis as unknown as { warned: string[] }).warned, null);
    expect(warned.toSorted()).toEqual(['Porchlight: The managed setting "retention" must be a whole number of days from 1 to 365; it is passed over.', 'Porchlight: The managed setting "sensitivity" must be one of early, usual, late; it is passed over.']);
    const chat = await browser.open(`https://${SITE}/`);
    await chat.waitFor(() => document.querySelector('porchlight-warning')?.getAttribute('data-read')?.includes('whatsapp'), null);
  });
});
