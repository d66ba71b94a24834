// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import type { Level } from '../../src/conversation/level.ts';
import { createMasker } from '../../src/mistakes/mask.ts';
import type { MistakeDesk } from '../../src/review/mistake-report-view.tsx';
import { Mistakes } from '../../src/review/mistakes.tsx';
import type { KeptMessage } from '../../src/store/records.ts';
import { root } from './root.ts';

const message = (order: number, text: string, more: Partial<KeptMessage> = {}): KeptMessage => ({ key: `k${order}`, order, from: 'them', text, readAt: 0, signals: [], ...more });
const MESSAGES = [message(0, 'hi Sam, it is Leonie'), message(1, 'who?', { from: 'me' }), message(2, 'pay 500 or Sam is done', { level: 'caution', signals: [{ rule: 'money-demand', stage: 'demand', words: 'pay' }] })];

let desk: MistakeDesk;

beforeEach(() => {
  desk = { version: '0.1.0', newId: () => 'abc', createMasker: async (texts, told) => createMasker(texts, told), copy: vi.fn(async () => undefined), save: vi.fn() };
});
async function show(level: Level, load = async () => ({ channel: 'chat' as const, site: 'instagram', level, stage: null, score: 40, messages: MESSAGES })): Promise<void> {
  await act(() => render(<Mistakes level={level} words={wordsFor('en')} desk={desk} told={['Leonie']} load={load} />, root));
}
const settle = (): Promise<void> => act(() => new Promise((done) => setTimeout(done)));
async function press(words: string): Promise<void> {
  await act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click());
  await settle();
  await settle();
}
const texts = (): readonly (string | null)[] => [...root.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
const file = (): string => root.querySelector('pre')!.textContent!;

test('what can have been a mistake follows from what Porchlight said', async () => {
  const buttons = async (level: Level): Promise<readonly (string | null)[]> => {
    await show(level);
    return [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
  };
  expect(await buttons('none')).toEqual(['It missed this']);
  expect(await buttons('caution')).toEqual(['This was wrong', 'It missed this']);
  expect(await buttons('danger')).toEqual(['This was wrong']);
});

describe('the report', () => {
  beforeEach(async () => {
    await show('caution');
    await press('This was wrong');
  });

  test('is shown in full, masked, with what Porchlight said, before anything is done with it', () => {
    expect(texts()).toEqual(['hi ▇▇▇, it is ▇▇▇', 'who?', 'pay 000 or ▇▇▇ is done']);
    for (const words of ['Porchlight said:', 'Careful', 'Porchlight 0.1.0', 'Names and places: 3', 'Numbers: 1', 'They demand money, gift cards or crypto.']) expect(root.textContent).toContain(words);
    expect(file()).not.toMatch(/Sam|Leonie|500/u);
    expect(JSON.parse(file())).toMatchObject({ id: 'report-abc', mistake: 'wrong', kind: 'benign' });
    expect(desk.save).not.toHaveBeenCalled();
    expect(desk.copy).not.toHaveBeenCalled();
  });

  test('a press on a word masks it, and once more shows it again; what Porchlight has masked stays so', async () => {
    const word = (): HTMLElement | undefined => [...root.querySelectorAll<HTMLElement>('.word')].find(({ textContent }) => textContent === 'who?');
    await act(() => word()!.click());
    expect(texts()[1]).toBe('▇▇▇?');
    expect(file()).not.toContain('who');
    await act(() => root.querySelector<HTMLElement>('.own')!.click());
    expect(texts()[1]).toBe('who?');
    await act(() => root.querySelector<HTMLElement>('.masked')!.click());
    expect(texts()[0]).toBe('hi ▇▇▇, it is ▇▇▇');
  });

  test('the same by keyboard', async () => {
    const field = root.querySelector<HTMLInputElement>('.mask-word input')!;
    await act(() => {
      field.value = 'Done';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Mask');
    expect(texts()[2]).toBe('pay 000 or ▇▇▇ is ▇▇▇');
    await press('done');
    expect(texts()[2]).toBe('pay 000 or ▇▇▇ is done');
  });

  test('is copied or saved as it is shown', async () => {
    await press('Copy the report');
    expect(desk.copy).toHaveBeenCalledExactlyOnceWith(file());
    expect(root.textContent).toContain('Copied');
    await press('Save as a file');
    expect(desk.save).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^porchlight-wrong-\d{4}-\d\d-\d\d\.jsonl$/u), file());
    await press('Close');
    expect(root.textContent).toBe('This was wrongIt missed this');
  });
});

test('says when it could not be copied, or not be made', async () => {
  desk = { ...desk, copy: async () => Promise.reject(new Error('no')) };
  await show('none');
  await press('It missed this');
  expect(root.textContent).toContain('Porchlight said nothing.');
  await press('Copy the report');
  expect(root.textContent).toContain('It could not be copied just now.');
  await press('Close');
  await show('none', async () => Promise.reject(new Error('gone')));
  await press('It missed this');
  expect(root.textContent).toContain('The report could not be made just now.');
});
