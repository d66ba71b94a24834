// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import { HelpView, type HelpViewProps } from '../../src/review/help-view.tsx';
import { root } from './root.ts';

/** A Thursday, half past eleven in Central Europe. */
const now = new Date('2026-11-26T10:30:00Z');

let props: HelpViewProps;

beforeEach(() => {
  props = {
    words: wordsFor('en'),
    who: { country: 'DE', languages: ['en'], now },
    need: 'talk',
    chosenCountry: null,
    countryLocked: false,
    onCountry: vi.fn(),
    onUnder18: vi.fn(),
    onLeave: vi.fn(),
    copy: vi.fn(async () => undefined),
  };
});

async function show(more: Partial<HelpViewProps> = {}): Promise<void> {
  props = { ...props, ...more };
  await act(() => render(<HelpView {...props} />, root));
}

const choose = (need: string) => act(() => root.querySelector<HTMLInputElement>(`input[value=${need}]`)?.click());
const text = (selector: string) => root.querySelector(selector)?.textContent;
const addresses = (selector: string) => Array.from(root.querySelectorAll(`${selector} a`), (link) => link.getAttribute('href'));

describe('at once, without a press', () => {
  test('one number, to read, to dial and to scan, then calm lines', async () => {
    await show();
    expect(text('h1')).toBe('Stay calm. This looks like blackmail. Do not pay.');
    expect(Array.from(root.querySelectorAll('.calm li'), (line) => line.textContent)).toEqual([
      'Breathe. You are not alone, and this is not your fault.',
      'Do not pay, send nothing more. Paying rarely stops it.',
      'Do not answer, beg or argue. A countdown is only pressure.',
    ]);
    expect(text('.contact h2')).toBe('WEISSER RING Opfer-Telefon');
    expect(text('.number')).toBe('116 006');
    expect(addresses('.contact .buttons')).toEqual(['tel:116006']);
    expect(root.querySelector('.qr')?.getAttribute('aria-label')).toBe('Scan this with your phone: 116 006');
    expect(addresses('.emergency')).toEqual(['tel:112']);
  });

  test('in German', async () => {
    await show({ words: wordsFor('de') });
    expect(text('h1')).toBe('Ruhig bleiben. Das sieht nach Erpressung aus. Zahl nicht.');
    expect(text('.contact')).toContain('07:00–22:00');
    expect(root.querySelector('main')?.lang).toBe('de');
  });
});

test('what is closed is said to be', async () => {
  await show({ who: { country: 'DE', languages: ['en'], now: new Date('2026-11-28T02:00:00Z') } });
  expect(text('.contact h2')).toBe('TelefonSeelsorge');
  expect(text('.others')).toContain('Closed at this hour');
});

test('who cannot go on hears other words, and the crisis line comes first', async () => {
  await show({ who: { country: 'AT', languages: ['de'], now } });
  expect(text('.contact h2')).toBe('Opfer-Notruf');
  await choose('crisis');
  expect(text('h1')).toBe('Stop. You matter more than any picture. Talk to someone now.');
  expect(text('.number')).toBe('142');
});

test('who has said so on the card is met as one who cannot go on', async () => {
  await show({ who: { country: 'AT', languages: ['de'], now }, need: 'crisis' });
  expect(text('h1')).toBe('Stop. You matter more than any picture. Talk to someone now.');
  expect(text('.number')).toBe('142');
});

test('who has said on the card that they have paid is not told not to', async () => {
  await show({ paid: true });
  expect(text('h1')).toBe('Okay. Stop here, do not pay again. You can still act.');
  expect(text('.contact h2')).toBe('WEISSER RING Opfer-Telefon');
  await show({ who: { country: 'DE', languages: ['en'], under18: true, now } });
  expect(text('h1')).toBe('You are the victim here. Tell an adult you trust. Today.');
});

test('a line that listens is not said to take reports or to help with a payment', async () => {
  await show({ who: { country: 'AR', languages: ['es'], now }, chosenCountry: 'AR' });
  await choose('report');
  expect(text('.contact h2')).toBe('Centro de Asistencia al Suicida');
  expect(text('.contact .about')).toBe('You can talk to them');
  expect(text('.best .note')?.trim()).toBe('Argentina: we know of no place to report it online there. Any police station takes a report.');
  await choose('money');
  expect(text('.contact .about')).toBe('You can talk to them');
  expect(root.querySelector('.best .note')).toBeNull();
});

test('who is under 18 is told to tell an adult, and gets the line for the young', async () => {
  await show({ who: { country: 'DE', languages: ['en'], under18: true, now } });
  expect(text('h1')).toBe('You are the victim here. Tell an adult you trust. Today.');
  expect(text('.calm')).toContain('Talk to a parent');
  expect(text('.number')).toBe('116 111');
});

test('all others are one press away, each with a way to reach it', async () => {
  await show();
  const others = Array.from(root.querySelectorAll('.others li'));
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter((other) => other.querySelector('a[href]') === null)).toEqual([]);
  expect(Array.from(root.querySelectorAll('a[href^=http]')).filter((link) => link.getAttribute('rel') !== 'noreferrer noopener')).toEqual([]);
});

test('a line that answers text messages says which word it wants', async () => {
  await show({ who: { country: 'US', languages: ['en'], now } });
  expect(text('.others')).toContain('Text the word HOME: 741741');
  expect(addresses('.others')).toContain('sms:741741?body=HOME');
});

test('a chat and a page of one site are told apart, and what one does on a site is said in the own language', async () => {
  await show({ words: wordsFor('de'), who: { country: 'GB', languages: ['de'], under18: true, now } });
  expect(text('.contact h2')).toBe('Childline');
  expect(Array.from(root.querySelectorAll('.contact .ways span'), (way) => way.textContent)).toEqual(['Chat öffnen: childline.org.uk', 'childline.org.uk']);
  expect(text('.others')).toContain('Instagram: Melden');
  expect(text('.others')).toContain('Google: Bilder stoppen');
});

describe('country and age', () => {
  test('are answered once, and handed on', async () => {
    await show();
    expect(text('#guessed')).toBe('This is a guess. Please change it if it is wrong.');
    const list = root.querySelector('select')!;
    list.value = 'CH';
    await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
    expect(props.onCountry).toHaveBeenCalledExactlyOnceWith('CH');
    await act(() => root.querySelector<HTMLInputElement>('[type=checkbox]')?.click());
    expect(props.onUnder18).toHaveBeenCalledExactlyOnceWith(true);
    await show({ chosenCountry: 'DE' });
    expect(root.querySelector('#guessed')).toBeNull();
  });

  test('what a country does not have is named', async () => {
    await show({ who: { country: 'KR', languages: ['en'], now }, chosenCountry: 'KR' });
    expect(text('.best .note')).toBe('South Korea: we know of no line to talk to there. This page leads to lines in many countries.');
    await show({ who: { country: 'IS', languages: ['en'], under18: true, now }, chosenCountry: 'IS' });
    expect(text('.best .note')).toBe('Iceland: we know of no line there for people under 18. This one is for all ages.');
    await show({ who: { country: null, languages: ['en'], now }, chosenCountry: null });
    expect(text('.best .note')).toBe('Choose your country, so that the right numbers can be shown.');
  });
});

test('the number is copied, and that is said; where it cannot be, that is said too', async () => {
  const button = () => root.querySelector<HTMLButtonElement>('.contact button')!;
  await show();
  await act(async () => button().click());
  expect(props.copy).toHaveBeenCalledExactlyOnceWith('116 006');
  expect(button().textContent).toBe('Copied');
  await show({ who: { country: 'AT', languages: [], now }, copy: () => Promise.reject(new Error('no')) });
  await act(async () => button().click());
  expect(button().textContent).toBe('Please write the number down.');
});

test('one press hides it all', async () => {
  await show();
  await act(() => root.querySelector<HTMLButtonElement>('.leave button')?.click());
  expect(props.onLeave).toHaveBeenCalledOnce();
});

test('the country is asked for before the number where nobody knows it, and the list keeps the focus once it is chosen', async () => {
  await show({ who: { country: null, languages: ['en'], now } });
  const list = root.querySelector('select')!;
  expect(list.compareDocumentPosition(root.querySelector('.best')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  list.focus();
  await show({ who: { country: 'AT', languages: ['en'], now }, chosenCountry: 'AT' });
  expect(document.activeElement).toBe(list);
  expect(root.contains(list)).toBe(true);
});
