// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import { LockScreen, type LockKeys } from '../../src/review/lock-screen.tsx';
import { root } from './root.ts';

const PASSPHRASE = 'four words of mine';

const unlock = vi.fn<LockKeys['unlock']>();
const removeAll = vi.fn<LockKeys['removeAll']>(async () => undefined);

beforeEach(async () => {
  unlock.mockImplementation(async (passphrase) => passphrase === PASSPHRASE);
  await act(() => render(<LockScreen words={wordsFor('en')} unlock={unlock} removeAll={removeAll} />, root));
});
afterEach(() => {
  vi.clearAllMocks();
});

const field = (): HTMLInputElement => root.querySelector('input')!;
const said = (): string => root.querySelector('[role=status]')!.textContent!;
const button = (words: string): HTMLButtonElement => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
async function type(words: string): Promise<void> {
  await act(() => {
    field().value = words;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('has one field with a name, which has the focus', () => {
  expect(root.querySelectorAll('input')).toHaveLength(1);
  expect(field().labels![0]!.textContent).toBe('Passphrase');
  expect(document.activeElement).toBe(field());
});

test('opens by Enter; a wrong passphrase is one sentence, which goes with the next letter', async () => {
  await type('not mine');
  await act(async () => root.querySelector('form')!.requestSubmit());
  expect(said()).toBe('That is not the passphrase.');
  await type(PASSPHRASE);
  expect(said()).toBe('');
  await act(async () => root.querySelector('form')!.requestSubmit());
  expect(unlock).toHaveBeenLastCalledWith(PASSPHRASE);
  expect(said()).not.toContain('not the passphrase');
});

test.each([
  ['a wrong passphrase', async () => false],
  ['a failure', async () => Promise.reject(new Error('no disk'))],
])('after %s the field has the focus, and the next word takes the place of the last', async (_, answer) => {
  unlock.mockImplementation(answer);
  await type('not mine');
  button('Unlock').focus();
  await act(async () => button('Unlock').click());
  await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  expect([field().selectionStart, field().selectionEnd]).toEqual([0, 'not mine'.length]);
});

test('nothing is tried without a word, nor twice at once', async () => {
  await act(async () => root.querySelector('form')!.requestSubmit());
  expect(unlock).not.toHaveBeenCalled();
  unlock.mockReturnValue(new Promise(() => undefined));
  await type(PASSPHRASE);
  await act(async () => root.querySelector('form')!.requestSubmit());
  await act(async () => root.querySelector('form')!.requestSubmit());
  expect(unlock).toHaveBeenCalledOnce();
  expect(said()).toBe('One moment…');
});

test('who has forgotten it deletes everything, asked once', async () => {
  await act(() => button('Forgot it? Delete everything and begin anew').click());
  expect(removeAll).not.toHaveBeenCalled();
  await act(() => button('Delete everything').click());
  expect(removeAll).toHaveBeenCalledOnce();
});
