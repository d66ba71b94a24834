// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { helpCountries, helpEntries } from '../../src/help/entries.ts';
import { HelpView, type HelpViewProps } from '../../src/review/help-view.tsx';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(props: Partial<HelpViewProps>): Promise<void> {
  await act(async () => render(<HelpView language="de" entries={helpEntries} countries={helpCountries} country="DE" under18={null} onChange={() => {}} onCopy={async () => {}} onLeave={() => {}} {...props} />, root));
}

test('one number, large, to call and to copy, and as a code', async () => {
  const onCopy = vi.fn(async () => {});
  await show({ onCopy });
  const number = root.querySelector<HTMLAnchorElement>('.number')!;
  expect(number.textContent).toBe('0800 111 0 111');
  expect(number.getAttribute('href')).toBe('tel:08001110111');
  expect(root.querySelector('figure svg path')!.getAttribute('d')!.length).toBeGreaterThan(500);
  await act(async () => root.querySelector<HTMLButtonElement>('.first button')!.click());
  expect(onCopy).toHaveBeenCalledWith('0800 111 0 111');
});

test('who is under 18 gets the line for the young', async () => {
  await show({ under18: true });
  expect(root.querySelector('.first .name')!.textContent).toBe('krisenchat');
  expect(root.querySelector('.first a')!.getAttribute('href')).toContain('krisenchat');
  expect(root.querySelector('.others')!.textContent).toContain('116 111');
});

test('country and age can be changed', async () => {
  const onChange = vi.fn();
  await show({ onChange });
  const select = root.querySelector('select')!;
  await act(async () => {
    select.value = 'FR';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onChange).toHaveBeenCalledWith({ country: 'FR', under18: null });
});

test('where nobody is known, that is said, and help from anywhere stands open', async () => {
  await show({ country: null });
  expect(root.textContent).toContain('Diese helfen von überall');
  expect(root.querySelector('details')!.open).toBe(true);
});
