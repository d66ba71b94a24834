// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WelcomeView } from '../../src/review/welcome-view.tsx';
import type { WelcomeViewProps } from '../../src/review/welcome-view.tsx';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(props: Partial<WelcomeViewProps>): Promise<void> {
  await act(async () => render(<WelcomeView language="en" sites={['Instagram', 'Gmail']} agreed={false} onAgree={() => {}} guessed="GB" choices={{ country: null, under18: null }} onChoice={() => {}} onTry={() => {}} {...props} />, root));
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
});

test('says so when the answer could not be stored', async () => {
  await show({ onAgree: async () => Promise.reject(new Error('no')) });
  await press();
  expect(root.querySelector('.agree p')?.textContent).toBe('That did not work. Please press once more.');
  expect(root.querySelector('main')?.className).toBe('welcome unlit');
});

test('speaks German', async () => {
  await show({ language: 'de', agreed: true });
  expect(root.textContent).toContain('Instagram und Gmail.');
  expect(root.querySelector('.agree h2')?.textContent).toBe('Das Licht ist an');
});

test('what comes after is left out or chosen, and a warning can be tried', async () => {
  const onChoice = vi.fn();
  const onTry = vi.fn();
  await show({ agreed: true, onChoice, onTry });
  await act(async () => root.querySelector<HTMLInputElement>('[type=checkbox]')!.click());
  expect(onChoice).toHaveBeenCalledExactlyOnceWith({ under18: true });
  await press();
  expect(onTry).toHaveBeenCalledOnce();
});
