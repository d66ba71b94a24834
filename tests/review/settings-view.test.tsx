// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import { SettingsView, type SettingsViewProps } from '../../src/review/settings-view.tsx';
import { settingsFrom } from '../../src/store/settings.ts';
import { root } from './root.ts';

const SITES = [
  { id: 'telegram-a', name: 'Telegram', hosts: ['*://web.telegram.org/a/*'] },
  { id: 'telegram-k', name: 'Telegram', hosts: ['*://web.telegram.org/k/*'] },
  { id: 'gmail', name: 'Gmail', hosts: ['*://mail.google.com/*'] },
];
const PASSPHRASE = 'four words of mine';
const NOTE = 'Set by whoever manages this browser';

let actions: { [name in keyof SettingsViewProps['lockActions']]: ReturnType<typeof vi.fn<SettingsViewProps['lockActions'][name]>> };
let onChange: ReturnType<typeof vi.fn<SettingsViewProps['onChange']>>;

beforeEach(() => {
  onChange = vi.fn<SettingsViewProps['onChange']>();
  actions = { set: vi.fn(async () => true), change: vi.fn(async (old) => old === PASSPHRASE), remove: vi.fn(async (old) => old === PASSPHRASE), lockNow: vi.fn(async () => undefined) };
});
async function show(settings = settingsFrom({}), lock: SettingsViewProps['lock'] = 'none'): Promise<void> {
  await act(() => render(<SettingsView words={wordsFor('en')} settings={settings} sites={SITES} paymentAllowed={false} lock={lock} lockActions={actions} onChange={onChange} onAllowPayment={async () => false} />, root));
}
const input = (words: string): HTMLInputElement => [...root.querySelectorAll('label')].find((label) => label.textContent!.startsWith(words))!.querySelector('input')!;

test('each press is one choice, and nothing else is stored with it', async () => {
  await show();
  for (const words of ['Before the camera', 'Early', 'Only on these sites']) await act(() => input(words).click());
  const select = root.querySelector('select')!;
  await act(() => {
    select.value = '7';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onChange.mock.calls).toEqual([[{ guards: { camera: true } }], [{ sensitivity: 'early' }], [{ sitesOnly: [], sitesOff: [] }], [{ retention: 7 }]]);
  expect(root.textContent).not.toContain(NOTE);
});

test('a site with two clients is one to people', async () => {
  await show(settingsFrom({ sitesOnly: ['gmail'] }));
  expect(Array.from(root.querySelectorAll('.sites label'), ({ textContent }) => textContent)).toEqual(['Telegram', 'Gmail']);
  await act(() => input('Telegram').click());
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ sitesOnly: ['gmail', 'telegram-a', 'telegram-k'], sitesOff: [] });
});

test('what is locked says so and takes no press; a number of days of the administrator’s own is among the choices', async () => {
  await show(settingsFrom({}, { sites: ['gmail'], sensitivity: 'late', retention: 14, guards: { picture: false }, locked: ['sites', 'sensitivity', 'retention', 'guards'] }));
  expect(root.textContent!.split(NOTE)).toHaveLength(5);
  expect(Array.from(root.querySelectorAll('option'), ({ textContent }) => textContent)).toEqual(['7 days', '14 days', '30 days', '90 days']);
  expect([input('Before a picture').disabled, input('Before the camera').disabled, root.querySelector('select')!.disabled]).toEqual([true, false, true]);
  for (const words of ['Early', 'On all sites', 'Gmail']) expect(input(words).closest('fieldset')!.disabled, words).toBe(true);
});

describe('the passphrase lock', () => {
  const form = (button: string): HTMLFormElement => [...root.querySelectorAll('form')].find((one) => one.querySelector('button')!.textContent === button)!;
  async function send(button: string, ...typed: readonly string[]): Promise<void> {
    for (const [place, words] of typed.entries()) {
      await act(() => {
        const field = form(button).querySelectorAll('input')[place]!;
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    }
    await act(() => form(button).querySelector('button')!.click());
  }
  const said = (): string => Array.from(root.querySelectorAll('.lock-settings [role=status]'), ({ textContent }) => textContent).join('');

  test('is set with the same ten characters twice, after it was said that a forgotten one is gone', async () => {
    await show();
    expect(root.textContent).toContain('If you forget it, what was kept is gone; warnings go on.');
    const SET = 'Lock with this passphrase';
    await send(SET, 'short', 'short');
    expect(said()).toBe('Please take at least ten characters.');
    await send(SET, PASSPHRASE, `${PASSPHRASE}s`);
    expect(said()).toBe('The two are not the same.');
    expect(actions.set).not.toHaveBeenCalled();
    await send(SET, PASSPHRASE, PASSPHRASE);
    expect(actions.set).toHaveBeenCalledExactlyOnceWith(PASSPHRASE);
    expect(said()).toBe('The passphrase is set.');
  });

  test('is changed and taken away with the old passphrase alone', async () => {
    await show(settingsFrom({}), 'open');
    await send('Change the passphrase', 'another one', 'a new one of mine', 'a new one of mine');
    expect(said()).toBe('That is not the passphrase.');
    await send('Change the passphrase', PASSPHRASE, 'a new one of mine', 'a new one of mine');
    expect(actions.change).toHaveBeenLastCalledWith(PASSPHRASE, 'a new one of mine');
    expect(said()).toBe('The new passphrase holds from now on.');
    await send('Take the passphrase away', PASSPHRASE);
    expect(said()).toBe('The passphrase is gone. Everything can be read without it again.');
  });

  test('can be locked at once while it is open', async () => {
    const now = (): HTMLButtonElement | undefined => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Lock now');
    await show(settingsFrom({}), 'open');
    await act(() => now()!.click());
    expect(actions.lockNow).toHaveBeenCalledOnce();
    await show(settingsFrom({}), 'locked');
    expect(now()).toBeUndefined();
  });

  test.each([
    ['it is done', async () => true, 'The passphrase is set.'],
    ['it failed', async () => Promise.reject(new Error('killed')), 'That did not work just now. Nothing was lost.'],
  ])('says that it is at work, and that %s, when the form is gone already', async (_, end, words) => {
    await show();
    const sealed = Promise.withResolvers<void>();
    actions.set.mockReturnValueOnce(sealed.promise.then(end));
    await send('Lock with this passphrase', PASSPHRASE, PASSPHRASE);
    await show(settingsFrom({}), 'open');
    expect(said()).toBe('One moment…');
    expect(form('Change the passphrase').querySelector('button')!.disabled).toBe(true);
    await act(async () => sealed.resolve());
    await vi.waitFor(() => expect(said()).toBe(words));
  });

  test('says so where it did not work', async () => {
    await show();
    actions.set.mockRejectedValueOnce(new Error('no room'));
    await send('Lock with this passphrase', PASSPHRASE, PASSPHRASE);
    expect(said()).toBe('That did not work just now. Nothing was lost.');
  });
});
