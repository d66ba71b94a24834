// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/advice/languages.ts';
import { PopupView } from '../../src/review/popup-view.tsx';
import type { PopupViewProps } from '../../src/review/popup-view.tsx';
import type { FlaggedConversation, KeptMessage } from '../../src/store/records.ts';
import { root } from './root.ts';

const NOW = new Date(2026, 10, 26, 15, 0).getTime();
const HOUR = 60 * 60 * 1000;

function conversation(id: string, more: Partial<FlaggedConversation> = {}): FlaggedConversation {
  return {
    id,
    site: 'instagram',
    contact: { name: id },
    url: '',
    level: 'caution',
    stage: 'intimate-request',
    score: 50,
    firstSeen: NOW - 5 * HOUR,
    lastSeen: NOW - HOUR,
    keeping: false,
    despair: false,
    answers: {},
    ...more,
  };
}

function message(order: number, more: Partial<KeptMessage> = {}): KeptMessage {
  return { key: `k${order}`, order, from: 'them', text: `text ${order}`, readAt: NOW, signals: [], ...more };
}

const threat = { rule: 'publish-threat', stage: 'threat', words: 'send it' } as const;

let props: PopupViewProps;

beforeEach(() => {
  props = {
    words: wordsFor('en'),
    layout: 'popup',
    page: { state: 'read', siteName: 'Instagram', conversations: 1 },
    conversations: [],
    siteName: (site) => site.toUpperCase(),
    now: NOW,
    onOpenHelp: vi.fn(),
    onOpenCheck: vi.fn(),
    onAnswer: vi.fn(),
    choices: { country: 'GB', under18: null },
    languages: ['en'],
    loadMessages: vi.fn(async () => []),
    onReload: vi.fn(),
    onRemove: vi.fn(),
    onUndoDismissal: vi.fn(),
    onStopKeeping: vi.fn(),
    onOpenReview: vi.fn(),
    pageActions: { onSwitchSite: vi.fn(), onOpenWelcome: vi.fn(), onReadPage: vi.fn(), onAlwaysRead: vi.fn(), onStopHere: vi.fn(), onShowTheChat: vi.fn(), onForgetShown: vi.fn() },
  };
});

/** Until promises that were handed in have come back. */
async function settled(action: () => void): Promise<void> {
  await act(action);
  // What opens a conversation is brought when it is needed.
  await act(() => vi.dynamicImportSettled());
}

async function show(more: Partial<PopupViewProps> = {}): Promise<void> {
  props = { ...props, ...more };
  await settled(() => render(<PopupView {...props} />, root));
}

async function press(text: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(text));
  if (button === undefined) throw new Error(`no button "${text}"`);
  await settled(() => button.click());
}

const texts = (selector: string) => Array.from(root.querySelectorAll(selector), (element) => element.textContent);

describe('the page in front', () => {
  test.each([
    [{ state: 'read', siteName: 'Instagram', conversations: 2 }, '2 chats are being read here, on this device only.'],
    [{ state: 'no-chat', siteName: 'Instagram' }, 'No chat is open on this page.'],
    [{ state: 'unreadable', siteName: 'Instagram' }, 'This chat cannot be read just now, so no warning can come.'],
    [{ state: 'silent', siteName: 'Instagram' }, 'This page has not answered yet. Reload it once.'],
    [{ state: 'off', siteName: 'Instagram' }, 'Switched off. Nothing is read here.'],
    [{ state: 'not-watched' }, 'Porchlight does not read this page.'],
    [{ state: 'not-agreed' }, 'Porchlight is not reading yet. It asks you first.'],
  ] as const)('%j', async (page, sentence) => {
    await show({ page });
    expect(texts('.head p')).toEqual([sentence]);
    const control = root.querySelector<HTMLInputElement>('[role=switch]');
    expect(control?.checked).toBe('siteName' in page ? page.state !== 'off' : undefined);
  });

  test('all that it shows is kept with one press, and the list is read again; what failed is said', async () => {
    const keepsPage = (onKeepPage: () => Promise<number>): PopupViewProps['pageActions'] => ({ ...props.pageActions!, onKeepPage });
    await show({ pageActions: keepsPage(async () => 12) });
    await press('Keep all that this page shows');
    expect(texts('.keep-page p')).toEqual(['12 messages of this page are kept now.']);
    expect(props.onReload).toHaveBeenCalledOnce();
    await show({ pageActions: keepsPage(async () => Promise.reject(new Error('gone'))) });
    await press('Keep all that this page shows');
    expect(texts('.keep-page p')).toEqual(['This could not be kept just now.']);
    await show({ page: { state: 'no-chat', siteName: 'Instagram' } });
    expect(texts('.keep-page p')).toEqual([]);
  });

  const other = { state: 'other', host: 'chat.example', conversations: 0, always: false, shown: false } as const;

  test.each([
    [{ ...other, reading: 'not-yet' }, 'Porchlight does not know this site. It can try to read the chat that is open here.', ['Read this page']],
    [{ ...other, reading: 'not-allowed' }, 'The browser does not let Porchlight read this page.', ['Read this page']],
    [{ ...other, reading: 'no-chat' }, 'No chat was found on this page.', ['Show Porchlight the chat', 'Stop reading here']],
    [{ ...other, reading: 'read', conversations: 1, always: true, shown: true }, '1 chat is being read here, on this device only. It is read by the general method, which may miss something.', ['Show Porchlight the chat', 'Forget what I showed here']],
  ] as const)('a page of no known site: %j', async (page, sentence, buttons) => {
    await show({ page });
    expect(texts('.head p')).toEqual([sentence]);
    expect(texts('.head button')).toEqual(buttons);
    expect(texts('.switch span')).toEqual(['Always read along on chat.example']);
    expect(root.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(page.always);
  });

  test('a chat in a language that is not known is told', async () => {
    await show({ page: { state: 'read', siteName: 'Instagram', conversations: 1, unknownLanguage: true } });
    expect(texts('.head p')[0]).toContain('in a language that Porchlight does not know');
  });

  test('a known site that the general method has to read says so', async () => {
    await show({ page: { state: 'read', siteName: 'Instagram', conversations: 1, general: true } });
    expect(texts('.head p')[0]).toContain('by the general method');
  });

  test('each button does what it says', async () => {
    await show({ page: { ...other, reading: 'not-yet' } });
    await press('Read this page');
    await show({ page: { ...other, reading: 'no-chat', shown: true } });
    for (const text of ['Show Porchlight the chat', 'Forget what I showed here', 'Stop reading here']) await press(text);
    await act(async () => root.querySelector<HTMLInputElement>('[role=switch]')?.click());
    const { onReadPage, onShowTheChat, onForgetShown, onStopHere, onAlwaysRead } = props.pageActions!;
    for (const action of [onReadPage, onShowTheChat, onForgetShown, onStopHere]) expect(action).toHaveBeenCalledOnce();
    expect(onAlwaysRead).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('the site is switched in one press', async () => {
    await show();
    await act(async () => root.querySelector<HTMLInputElement>('[role=switch]')?.click());
    expect(props.pageActions?.onSwitchSite).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('the list', () => {
  test('has the worst first, and apart what was only noticed or marked as fine', async () => {
    await show({
      conversations: [
        conversation('noticed', { level: 'notice', stage: null }),
        conversation('older'),
        conversation('newer', { lastSeen: NOW }),
        conversation('worst', { level: 'danger', stage: 'demand', lastSeen: NOW - 24 * HOUR }),
        conversation('fine', { level: 'danger', dismissedAt: NOW }),
      ],
    });
    expect(texts('.group h2')).toEqual(['Worth a look', 'Noticed', 'Marked as fine']);
    expect(texts('.who')).toEqual(['worst', 'newer', 'older', 'noticed', 'fine']);
    expect(texts('.entry .level')).toEqual(['Danger', 'Careful', 'Careful', 'Noticed', 'Danger']);
    expect(texts('.entry .about').slice(0, 1)).toEqual(['INSTAGRAM · Threat and demand']);
  });

  test('calls people as the page does, as text', async () => {
    await show({
      conversations: [
        conversation('a', { contact: { name: '<b>Jess</b>\u202E' }, lastSeen: NOW }),
        conversation('b', { contact: { name: ' ', handle: 'jess_x' } }),
        conversation('c', { contact: {}, lastSeen: NOW - 9 * HOUR }),
      ],
    });
    expect(texts('.who')).toEqual(['<b>Jess</b>', 'jess_x', 'Someone without a name']);
  });

  test('says that nothing noticed is no all-clear', async () => {
    await show({ conversations: [] });
    expect(texts('.empty p')[0]).toContain('No warning does not mean that all is well.');
  });

  test('says so when it cannot be opened', async () => {
    await show({ conversations: 'failed' });
    await press('Try again');
    expect(props.onReload).toHaveBeenCalledOnce();
    await show({ conversations: 'loading' });
    expect(texts('.empty')).toEqual(['One moment…']);
  });
});

describe('the details', () => {
  const kept = [
    message(4, { text: 'u got snap' }),
    message(19, { text: 'I will <i>send it</i> to your sister', signals: [{ ...threat, words: 'send it' }] }),
    message(20, { from: 'me', text: 'please dont' }),
    message(21, { from: 'unknown', text: '', media: 'image', signals: [threat] }),
  ];
  const jess = conversation('jess', { level: 'danger', stage: 'threat', keeping: true });

  async function open(more: Partial<PopupViewProps> = {}): Promise<void> {
    await show({ conversations: [jess], loadMessages: vi.fn(async () => kept.toReversed()), ...more });
    await press('jess');
  }

  test('show the messages in order, who said them, why, and what came between', async () => {
    await open();
    expect(texts('.gap')).toEqual(['4 messages, not kept', '14 messages, not kept']);
    expect(texts('.message blockquote')).toEqual(['u got snap', 'I will <i>send it</i> to your sister', 'please dont', 'Picture, not kept']);
    expect(texts('.speaker')).toEqual(['They', 'They', 'You', 'Not clear who']);
    expect(texts('.message mark')).toEqual(['send it']);
    expect(texts('.because li')).toEqual([
      'They say that they will send something to people you know.',
      'There is a threat to show something to other people.',
    ]);
    expect(root.querySelector('.message i')).toBeNull();
  });

  test('say what to do now, three steps in sight', async () => {
    await open();
    expect(texts('.advice h3')).toEqual(['Stay calm. This looks like blackmail. Do not pay.']);
    expect(root.querySelectorAll('.advice > ol > li')).toHaveLength(3);
  });

  test('what is seen on the profile is ticked, and kept with the case', async () => {
    await open({ conversations: [conversation('jess', { answers: { 'few-facts': true, 'no-video': true, 'just-met': true } })] });
    expect(texts('.profile-check [role=status]')).toEqual(['Made-up profiles often look like this. Take your time.']);
    await settled(() => root.querySelectorAll<HTMLInputElement>('.profile-check input')[1]!.click());
    expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith('jess', 'very-attractive', true);
  });

  test('delete only after asking', async () => {
    await open();
    await press('Delete');
    expect(props.onRemove).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Keep');
    await press('Keep');
    await press('Delete');
    await press('Delete');
    expect(props.onRemove).toHaveBeenCalledExactlyOnceWith('jess');
    await show({ conversations: [] });
    expect(texts('.empty h2')).toEqual(['Nothing noticed so far']);
  });

  test('say so when deleting fails', async () => {
    await open({ onRemove: vi.fn(async () => Promise.reject(new Error('no'))) });
    await press('Delete');
    await press('Delete');
    expect(texts('[role=alert]')).toEqual(['It could not be deleted just now.']);
  });

  test('stop the keeping in one press', async () => {
    await open();
    await press('Stop and delete');
    expect(props.onStopKeeping).toHaveBeenCalledExactlyOnceWith('jess');
    expect(texts('[role=alert]')).toEqual([]);
  });

  test('say so when the keeping could not be stopped', async () => {
    await open({ onStopKeeping: vi.fn(async () => Promise.reject(new Error('no'))) });
    await press('Stop and delete');
    expect(texts('[role=alert]')).toEqual(['It could not be deleted just now.']);
  });

  test('undo a dismissal', async () => {
    await open({ conversations: [{ ...jess, dismissedAt: NOW }] });
    await press('Undo');
    expect(props.onUndoDismissal).toHaveBeenCalledExactlyOnceWith('jess');
  });

  test('say so when the messages cannot be opened, and try again', async () => {
    const loadMessages = vi.fn(async (): Promise<readonly KeptMessage[]> => Promise.reject(new Error('no')));
    await open({ loadMessages });
    expect(texts('[role=alert]')[0]).toContain('These messages could not be opened just now.');
    loadMessages.mockImplementation(async () => []);
    await press('Try again');
    expect(root.textContent).toContain('No message of this conversation is kept.');
  });

  test('lead back to the list, where the person was', async () => {
    await open();
    await press('All conversations');
    expect(document.activeElement?.className).toBe('entry');
  });

  test('open in the review page', async () => {
    await open();
    await press('Open in a full page');
    expect(props.onOpenReview).toHaveBeenCalledExactlyOnceWith('jess');
  });
});

describe('the review page', () => {
  test('shows list and details side by side, opened where the card led to', async () => {
    await show({ layout: 'page', page: undefined, conversations: [conversation('a'), conversation('b')], open: 'b' });
    expect(texts('.entry[aria-current] .who')).toEqual(['b']);
    expect(texts('.details h2')).toEqual(['b']);
    expect(root.querySelector('.head')).toBeNull();
  });

  test('asks to choose when nothing is chosen', async () => {
    await show({ layout: 'page', page: undefined, conversations: [conversation('a')], words: wordsFor('de') });
    expect(texts('.choose')).toEqual(['Wähle einen Chat, um zu sehen, was auffiel und warum.']);
    expect(root.querySelector('main')?.lang).toBe('de');
  });
});
