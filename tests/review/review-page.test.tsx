// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import { filtered, NO_FILTERS } from '../../src/review/conversation-filters.tsx';
import { PopupView, type PopupViewProps } from '../../src/review/popup-view.tsx';
import { createProposer } from '../../src/review/propose.ts';
import type { FlaggedConversation, KeptMessage } from '../../src/store/records.ts';
import { root } from './root.ts';

const NOW = new Date(2026, 10, 26, 15, 0).getTime();
const DAY = 24 * 60 * 60 * 1000;

function conversation(id: string, more: Partial<FlaggedConversation> = {}): FlaggedConversation {
  return { id, site: 'instagram', contact: { name: id }, url: '', level: 'caution', stage: 'intimate-request', score: 50, firstSeen: NOW - DAY, lastSeen: NOW, answers: {}, despair: false, keeping: false, ...more };
}

function message(order: number, more: Partial<KeptMessage> = {}): KeptMessage {
  return { key: `k${order}`, order, from: 'them', text: `text ${order}`, readAt: NOW, signals: [], ...more };
}

// The details are sent for when they are needed.
beforeAll(() => import('../../src/review/conversation-details.tsx'));

let props: PopupViewProps;

beforeEach(() => {
  props = {
    words: wordsFor('en'),
    layout: 'page',
    conversations: [],
    siteName: (site) => site.toUpperCase(),
    now: NOW,
    loadMessages: async () => [],
    onReload: vi.fn(),
    onRemove: vi.fn(),
    onUndoDismissal: vi.fn(),
    onStopKeeping: vi.fn(),
    onAnswer: vi.fn(),
    choices: { country: 'GB', under18: null },
    languages: ['en'],
    onDismiss: vi.fn(),
    onStartKeeping: vi.fn(),
    onKeepNotes: vi.fn(async () => undefined),
    onSaveEvidence: vi.fn(async () => undefined),
    onPrintEvidence: vi.fn(async () => undefined),
    onRemoveAll: vi.fn(async () => undefined),
    onOpenHelp: vi.fn(),
    onOpenCheck: vi.fn(),
  };
});

async function show(change: Partial<PopupViewProps>): Promise<void> {
  await act(() => render(<PopupView {...props} {...change} />, root));
  // The details come by themselves, and then load their messages.
  for (let waits = 0; waits < 2; waits += 1) await act(() => new Promise((done) => setTimeout(done)));
}

const buttons = (): readonly HTMLButtonElement[] => [...root.querySelectorAll('button')];
/** Presses, and lets promises that were handed in come back. */
async function press(words: string): Promise<void> {
  await act(() => buttons().find(({ textContent }) => textContent === words)!.click());
  await act(() => new Promise((done) => setTimeout(done)));
}

describe('looking for conversations', () => {
  const all = [conversation('Zoë', { level: 'danger', stage: 'demand' }), conversation('Ben', { site: 'telegram-k', lastSeen: NOW - 9 * DAY }), conversation('import', { site: 'import:whatsapp', contact: { name: 'Cem', handle: '+4915123' } })];
  const names = (change: Partial<typeof NO_FILTERS>) => filtered(all, { ...NO_FILTERS, ...change }, (site) => site, NOW).map(({ id }) => id);
  test('by name without accents, by handle, by site', () => {
    expect(names({ search: 'zoe' })).toEqual(['Zoë']);
    expect(names({ search: '4915' })).toEqual(['import']);
    expect(names({ search: 'TELEGRAM' })).toEqual(['Ben']);
  });
  test('by level, site, stage and time, and by several at once', () => {
    expect(names({ level: 'danger' })).toEqual(['Zoë']);
    expect(names({ site: 'import:whatsapp' })).toEqual(['import']);
    expect(names({ stage: 'intimate-request', days: '7' })).toEqual(['import']);
    expect(names({ days: '30' })).toHaveLength(3);
  });
  test('in the page: what fits is shown, and that nothing fits is said', async () => {
    await show({ conversations: all });
    expect(root.textContent).toContain('WhatsApp');
    const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
    const type = (text: string) =>
      act(() => {
        search.value = text;
        search.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('cem');
    expect([...root.querySelectorAll('.who')].map(({ textContent }) => textContent)).toEqual(['Cem']);
    await type('nobody');
    expect(root.textContent).toContain('No conversation fits.');
  });
  test('of several hundred, a part is drawn at once, the worst first', async () => {
    const many = Array.from({ length: 500 }, (_, index) => conversation(`n${index}`, index === 499 ? { level: 'danger' } : {}));
    await show({ conversations: many });
    expect(root.querySelectorAll('.entry').length).toBe(60);
    expect(root.querySelector('.who')!.textContent).toBe('n499');
    await press('Show 60 more');
    expect(root.querySelectorAll('.entry').length).toBe(120);
  });
});

describe('one conversation', () => {
  const messages = [
    message(0, { signals: [{ rule: 'rapid-intimacy', stage: 'rapid-intimacy', words: 'text' }], level: 'notice' }),
    message(15, { signals: [{ rule: 'publish-threat', stage: 'threat', words: 'text' }], level: 'danger', sentAt: NOW }),
  ];
  test('shows its stages in their order, the level over time, and what is not kept between', async () => {
    await show({ conversations: [conversation('a')], open: 'a', loadMessages: async () => messages });
    expect([...root.querySelectorAll('.stages li span:first-child')].map(({ textContent }) => textContent)).toEqual(['Very close, very fast', 'Threat']);
    expect(root.querySelector('.level-line')!.getAttribute('aria-label')).toBe('The level rose from Noticed to Danger.');
    expect(root.querySelectorAll('.level-line circle')).toHaveLength(2);
    expect(root.textContent).toContain('14 messages, not kept');
  });
  test('of a long record all flagged messages are drawn, of the others a part', async () => {
    const long = Array.from({ length: 1000 }, (_, order) => message(order, order === 900 ? { signals: [{ rule: 'publish-threat', stage: 'threat', words: 'text' }] } : {}));
    await show({ conversations: [conversation('a')], open: 'a', loadMessages: async () => long });
    expect(root.querySelectorAll('.message')).toHaveLength(201);
    expect(root.textContent).toContain('text 900');
    await press('Show 200 more messages');
    expect(root.querySelectorAll('.message')).toHaveLength(401);
  });
  test('of very many flagged messages a part is drawn too', async () => {
    const flagged = Array.from({ length: 1000 }, (_, order) => message(order, { signals: [{ rule: 'publish-threat', stage: 'threat', words: 'text' }] }));
    await show({ conversations: [conversation('a')], open: 'a', loadMessages: async () => flagged });
    expect(root.querySelectorAll('.message')).toHaveLength(200);
    await press('Show 200 more messages');
    expect(root.querySelectorAll('.message')).toHaveLength(400);
  });
  test('is saved as evidence, dismissed, kept from now on, each with one press', async () => {
    const open = conversation('a');
    await show({ conversations: [open], open: 'a', loadMessages: async () => messages });
    await press('Save as evidence');
    expect(props.onSaveEvidence).toHaveBeenCalledWith([{ conversation: open, messages }]);
    expect(root.textContent).toContain('Saved.');
    expect(root.textContent).toContain('under 18');
    await press('Print it, or save it as a PDF');
    expect(props.onPrintEvidence).toHaveBeenCalledWith([{ conversation: open, messages }]);
    await press('This is fine');
    expect(props.onDismiss).toHaveBeenCalledWith('a');
    await press('Keep both sides from now on');
    expect(props.onStartKeeping).toHaveBeenCalledWith('a');
  });
  test('the report for which the person comes from the popup is open, and no other', async () => {
    const mistakes = { channelOf: async () => 'chat' as const, open: 'wrong' as const, desk: { version: '0.1.0', newId: () => 'x', createMasker: async () => ({ language: 'en', mask: (text: string) => [{ text }] }), copy: vi.fn(), save: vi.fn() } };
    await show({ conversations: [conversation('a'), conversation('b')], open: 'a', loadMessages: async () => messages, mistakes });
    await vi.waitFor(() => expect(root.querySelector('.mistake blockquote')?.textContent).toBe('text 0'));
    await act(() => [...root.querySelectorAll<HTMLButtonElement>('.entry')].find(({ textContent }) => textContent!.startsWith('b'))!.click());
    await vi.waitFor(() => expect(buttons().some(({ textContent }) => textContent === 'This was wrong')).toBe(true));
    expect(root.querySelector('.mistake')).toBeNull();
  });
  test('deleting everything asks once', async () => {
    await show({ conversations: [conversation('a')] });
    await press('Delete everything');
    expect(props.onRemoveAll).not.toHaveBeenCalled();
    await act(async () => buttons().findLast(({ textContent }) => textContent === 'Delete everything')!.click());
    expect(props.onRemoveAll).toHaveBeenCalledOnce();
  });
});

describe('who wrote what', () => {
  const messages = [message(0), message(5, { from: 'me', asRead: 'them', text: 'mine' })];
  test('is said in two presses, and the messages are read again after it', async () => {
    const loadMessages = vi.fn(async () => messages);
    const onCorrect = vi.fn(async () => undefined);
    await show({ conversations: [conversation('a')], open: 'a', loadMessages, onCorrect });
    await press('Wrong speaker?');
    await press('I did');
    expect(onCorrect).toHaveBeenCalledWith('a', { key: 'k0', from: 'me' });
    expect(loadMessages).toHaveBeenCalledTimes(2);
    await press('You and they are mixed up everywhere? Swap both');
    expect(onCorrect).toHaveBeenLastCalledWith('a', 'swap');
  });
  test('stands on the message, and what could not be judged again is said', async () => {
    await show({ conversations: [conversation('a')], open: 'a', loadMessages: async () => messages, onCorrect: async () => undefined });
    expect(root.textContent).toContain('You corrected this. The page said: They.');
    expect(root.textContent).toContain('4 messages are not kept, and could not be judged again.');
  });
  test('says when it could not be changed; the popup does not ask', async () => {
    const onCorrect = async () => Promise.reject(new Error('gone'));
    await show({ conversations: [conversation('a')], open: 'a', loadMessages: async () => messages, onCorrect });
    await press('Wrong speaker?');
    await press('They did');
    expect(root.textContent).toContain('This could not be changed just now.');
    await show({ layout: 'popup', conversations: [conversation('a')], open: 'a', loadMessages: async () => messages, onCorrect: undefined });
    expect(root.textContent).not.toContain('Wrong speaker?');
  });
});

describe('one case', () => {
  const [mia, other] = [conversation('mia', { case: 'x' }), conversation('mia_99', { case: 'x', site: 'telegram-k' })];
  const actions = (): NonNullable<PopupViewProps['caseActions']> => ({ propose: vi.fn(async () => []), onJoin: vi.fn(async () => undefined), onKeepApart: vi.fn(async () => undefined), onSeparate: vi.fn(async () => undefined) });
  const told: Readonly<Record<string, readonly KeptMessage[]>> = {
    mia: [message(0, { sentAt: NOW, signals: [{ rule: 'publish-threat', stage: 'threat', words: 'text' }], level: 'danger' })],
    mia_99: [message(0, { sentAt: NOW - DAY, signals: [{ rule: 'recorded-claim', stage: 'capture', words: 'text' }], level: 'caution' })],
  };

  test('is proposed with its reasons, and made or refused by the person', async () => {
    const caseActions = { ...actions(), propose: async () => [{ id: 'ben', ties: [{ kind: 'identifier' as const, words: 'DE89 3704' }] }] };
    await show({ conversations: [conversation('a'), conversation('ben', { site: 'telegram-k' })], open: 'a', caseActions });
    expect(root.textContent).toContain('Could this be the same person?');
    expect(root.textContent).toContain('The same account, number or profile: DE89 3704');
    await press('Yes, one case');
    expect(caseActions.onJoin).toHaveBeenCalledWith('a', 'ben');
    await press('No');
    expect(caseActions.onKeepApart).toHaveBeenCalledWith('a', 'ben');
  });
  test('can be made of any two by hand', async () => {
    const caseActions = actions();
    await show({ conversations: [conversation('a'), conversation('ben')], open: 'a', caseActions });
    const select = root.querySelector<HTMLSelectElement>('.case select')!;
    await act(() => {
      select.value = 'ben';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press('Make them one case');
    expect(caseActions.onJoin).toHaveBeenCalledWith('a', 'ben');
  });
  test('has one course over all of its sites, is saved as one, and the list says so', async () => {
    await show({ conversations: [mia, other, conversation('c')], open: 'mia', caseActions: actions(), loadMessages: async (id) => told[id] ?? [] });
    expect([...root.querySelectorAll('.stages li')].map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Claim to hold something.*TELEGRAM-K · /u), expect.stringMatching(/^Threat.*INSTAGRAM · /u)]);
    expect([...root.querySelectorAll('.entry')].filter(({ textContent }) => textContent!.includes('2 in one case'))).toHaveLength(2);
    await press('Save as evidence');
    expect(props.onSaveEvidence).toHaveBeenCalledWith([{ conversation: mia, messages: told.mia }, { conversation: other, messages: told.mia_99 }]);
  });
  test('can be undone, and a press on another opens it', async () => {
    const caseActions = actions();
    await show({ conversations: [mia, other], open: 'mia', caseActions, loadMessages: async (id) => told[id] ?? [] });
    await press('Take this one out');
    expect(caseActions.onSeparate).toHaveBeenCalledWith('mia');
    await act(() => [...root.querySelectorAll<HTMLButtonElement>('.case button')].find(({ textContent }) => textContent === 'mia_99')!.click());
    expect(root.querySelector('article h2')!.textContent).toBe('mia_99');
  });
});

describe('proposals', () => {
  const propose = (more: Partial<FlaggedConversation>, of: Partial<FlaggedConversation> = {}) =>
    createProposer(async () => [], (site) => site)(conversation('a', { contact: { name: 'Mia' }, ...of }), [conversation('a'), conversation('b', { contact: { name: 'mia' }, ...more })]);
  test('are made of what is not joined, not refused and not fine', async () => {
    expect(await propose({})).toEqual([{ id: 'b', ties: [{ kind: 'name', words: 'Mia' }] }]);
    expect(await propose({ case: 'x' }, { case: 'x' })).toEqual([]);
    expect(await propose({}, { apart: ['b'] })).toEqual([]);
    expect(await propose({ apart: ['a'] })).toEqual([]);
    expect(await propose({ dismissedAt: NOW })).toEqual([]);
  });
  test('read a conversation once for as long as nothing new comes', async () => {
    const load = vi.fn(async () => []);
    const proposer = createProposer(load, (site) => site);
    const all = [conversation('a'), conversation('b')];
    await proposer(all[0]!, all);
    await proposer(all[1]!, all);
    expect(load).toHaveBeenCalledTimes(2);
    await proposer({ ...all[0]!, lastSeen: NOW + 1 }, all);
    expect(load).toHaveBeenCalledTimes(3);
  });
});
