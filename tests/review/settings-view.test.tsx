// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import { SettingsView, type SettingsViewProps } from '../../src/review/settings-view.tsx';
import { settingsFrom } from '../../src/store/settings.ts';

const SITES = [
  { id: 'telegram-a', name: 'Telegram', hosts: ['*://web.telegram.org/a/*'] },
  { id: 'telegram-k', name: 'Telegram', hosts: ['*://web.telegram.org/k/*'] },
  { id: 'gmail', name: 'Gmail', hosts: ['*://mail.google.com/*'] },
];
const NOTE = 'Set by whoever manages this browser';

let root: HTMLElement;
let onChange: ReturnType<typeof vi.fn<SettingsViewProps['onChange']>>;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  onChange = vi.fn<SettingsViewProps['onChange']>();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(settings = settingsFrom({})): Promise<void> {
  await act(() => render(<SettingsView words={wordsFor('en')} settings={settings} sites={SITES} paymentAllowed={false} onChange={onChange} onAllowPayment={async () => false} />, root));
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
