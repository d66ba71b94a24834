// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import type { CheckAnswer, CheckRequest } from '../../src/checking/messages.ts';
import { CheckView } from '../../src/review/check-view.tsx';
import { root } from './root.ts';

interface Started {
  readonly asked: CheckRequest[];
  answer(answer: CheckAnswer): void;
  ended: boolean;
}

let readers: Started[];
const onOpenHelp = vi.fn();

beforeEach(async () => {
  readers = [];
  const startReader = (answer: (answer: CheckAnswer) => void) => {
    const started: Started = { asked: [], answer, ended: false };
    readers.push(started);
    return { ask: (request: CheckRequest) => void started.asked.push(request), end: () => void (started.ended = true) };
  };
  const desk = { version: '0.1.0', newId: () => '1', createMasker: vi.fn(), copy: vi.fn(), save: vi.fn() };
  await act(() => render(<CheckView words={wordsFor('en')} startReader={startReader} choices={{ country: 'AT', under18: true }} languages={['en']} onOpenHelp={onOpenHelp} onOpenReview={() => undefined} mistakeDesk={desk} />, root));
});

const press = (text: string): void => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === text)!.click();

async function check(text: string): Promise<void> {
  const field = root.querySelector('textarea')!;
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => root.querySelector<HTMLButtonElement>('[type=submit]')!.click());
}

test('a reader is ready before anything is chosen, and reads what is', async () => {
  expect(readers).toHaveLength(1);
  await check('Ada: hi');
  expect(readers).toHaveLength(1);
  expect(readers[0]!.asked).toEqual([{ type: 'read-text', text: 'Ada: hi' }]);
});

test('who leaves has it all forgotten, and finds a new reader', async () => {
  await check('Ada: hi');
  await act(() => press('Cancel'));
  expect(readers.map(({ ended }) => ended)).toEqual([true, false]);
  await check('Ben: hello');
  expect(readers[1]!.asked).toHaveLength(1);
});

test('a page that goes takes its reader along', async () => {
  await act(() => render(null, root));
  expect(readers.map(({ ended }) => ended)).toEqual([true]);
});

test('where it fails, that is said, and what is chosen next finds a new reader', async () => {
  await check('Ada: hi');
  await act(() => readers[0]!.answer({ type: 'failed' }));
  expect(root.querySelector('[role=alert]')!.textContent).toContain('The text: it could not be read just now');
  expect(readers.map(({ ended }) => ended)).toEqual([true]);
  await check('Ada: hi');
  expect(root.querySelector('[role=alert]')).toBeNull();
  expect(readers[1]!.asked).toEqual([{ type: 'read-text', text: 'Ada: hi' }]);
});

const checked = (despair: boolean): CheckAnswer => ({
  type: 'checked',
  chats: [{ chat: 0, format: 'whatsapp', title: 'Mia', messages: [], all: 3, level: 'danger', stage: 'demand', score: 99, despair, unknownLanguage: false }],
});

test('beside a threat stands whom to talk to, and the advice is for the age that was told once', async () => {
  await check('Ada: hi');
  await act(() => readers[0]!.answer(checked(false)));
  expect(root.querySelector('.advice h3')!.textContent).toBe('You are the victim here. Tell an adult you trust. Today.');
  expect(root.querySelector('.talk')!.textContent).toBe('Talk to somebody now147 Rat auf Draht 147');
  await act(() => root.querySelector<HTMLButtonElement>('.talk')!.click());
  expect(onOpenHelp).toHaveBeenLastCalledWith(expect.arrayContaining([expect.objectContaining({ id: 'under18', answer: true })]));
  expect(document.activeElement!.textContent).toBe('What was found');
});

test('who cannot go on finds the number once, before all else', async () => {
  await check('Ada: hi');
  await act(() => readers[0]!.answer(checked(true)));
  expect([...root.querySelectorAll('.talk')].map(({ textContent }) => textContent)).toEqual(['Talk to somebody nowTelefonSeelsorge 142']);
  await act(() => root.querySelector<HTMLButtonElement>('.talk')!.click());
  expect(onOpenHelp).toHaveBeenLastCalledWith(expect.arrayContaining([expect.objectContaining({ id: 'despair', answer: true })]));
});
