// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import { WelcomeView } from '../../src/review/welcome-view.tsx';
import type { WelcomeViewProps } from '../../src/review/welcome-view.tsx';
import { settingsFrom } from '../../src/store/settings.ts';
import { root } from './root.ts';

const SITES = [{ id: 'instagram', name: 'Instagram', hosts: ['*://*.instagram.com/*'] }, { id: 'gmail', name: 'Gmail', hosts: ['*://mail.google.com/*'] }];

async function show(props: Partial<WelcomeViewProps>): Promise<void> {
  await act(async () => render(<WelcomeView words={wordsFor('en')} sites={SITES} settings={settingsFrom({})} onAgree={() => {}} guessed="GB" onChange={() => {}} onTry={() => {}} {...props} />, root));
}

const press = () =>
  act(async () => {
    root.querySelector('button')?.click();
    await new Promise((done) => setTimeout(done));
  });

test('names the sites, says that no warning is no all-clear, and has one button', async () => {
  await show({});
  expect(root.textContent).toContain('Instagram and Gmail.');
  expect(root.textContent).toContain('No warning does not mean that all is well.');
  expect(Array.from(root.querySelectorAll('button'), (button) => button.textContent)).toEqual(['Agree and start']);
});

test('agreeing lights the lamp', async () => {
  const onAgree = vi.fn(async () => {});
  await show({ onAgree });
  expect(root.querySelector('main')?.className).toBe('welcome unlit');
  await press();
  expect(onAgree).toHaveBeenCalledOnce();
  expect(root.querySelector('main')?.className).toBe('welcome lit');
  expect(root.querySelector('.agree button')).toBeNull();
  expect(document.activeElement).toBe(root.querySelector('.agree h2'));
});

test('says so when the answer could not be stored', async () => {
  await show({ onAgree: async () => Promise.reject(new Error('no')) });
  await press();
  expect(root.querySelector('.agree p')?.textContent).toBe('That did not work. Please press once more.');
  expect(root.querySelector('main')?.className).toBe('welcome unlit');
});

test('speaks German', async () => {
  await show({ words: wordsFor('de'), settings: settingsFrom({ agreed: true }) });
  expect(root.textContent).toContain('Instagram und Gmail.');
  expect(root.querySelector('.agree h2')?.textContent).toBe('Das Licht ist an');
});

test('what comes after is left out or chosen, and a warning can be tried', async () => {
  const onChange = vi.fn();
  const onTry = vi.fn();
  await show({ settings: settingsFrom({ agreed: true }), onChange, onTry });
  await act(async () => root.querySelector<HTMLInputElement>('[type=checkbox]')!.click());
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ under18: true });
  await press();
  expect(onTry).toHaveBeenCalledOnce();
});

test('"only on these sites" is a choice before the person agrees: none is ticked then, and it says so', async () => {
  const onChange = vi.fn();
  await show({ onChange });
  const radios = (): readonly HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
  expect(radios().map(({ checked }) => checked)).toEqual([true, false]);
  await act(async () => radios()[1]!.click());
  expect(onChange).toHaveBeenLastCalledWith({ sitesOnly: [], sitesOff: [] });
  await show({ onChange, settings: settingsFrom({ sitesOnly: [] }) });
  expect(root.textContent).toContain('No site is chosen, so nothing is read for now.');
  await act(async () => root.querySelector<HTMLInputElement>('[type=checkbox]')!.click());
  expect(onChange).toHaveBeenLastCalledWith({ sitesOnly: ['instagram'], sitesOff: [] });
  await show({ onChange, settings: settingsFrom({ sitesOnly: ['instagram'] }) });
  expect(root.textContent).not.toContain('No site is chosen');
  await act(async () => radios()[0]!.click());
  expect(onChange).toHaveBeenLastCalledWith({ sitesOnly: null, sitesOff: [] });
});

test('a site that was switched off in the popup is one that is not ticked', async () => {
  await show({ settings: settingsFrom({ sitesOff: ['gmail'] }) });
  expect(Array.from(root.querySelectorAll<HTMLInputElement>('[type=checkbox]'), ({ checked }) => checked)).toEqual([true, false]);
});
