// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { pl } from '../../src/advice/words/pl.ts';
import { beginArchive, beginPage, draw, onSettings } from '../../src/own-pages/own-page.ts';
import { openPage } from '../../src/own-pages/open-page.ts';

const there = vi.hoisted(() => ({
  listeners: [] as ((changes: object, area: string) => void)[],
  create: vi.fn(async () => ({})),
  leaveWithOthers: vi.fn(),
  followUse: vi.fn(),
  openArchive: vi.fn(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `extension:/${path}` },
    tabs: { create: there.create },
    storage: { session: {}, local: { get: async () => ({}) }, onChanged: { addListener: (listener: () => void) => void there.listeners.push(listener) } },
  },
}));
vi.mock('../../src/own-pages/leave.ts', () => ({ leaveWithOthers: there.leaveWithOthers }));
vi.mock('../../src/own-pages/lock-desk.ts', () => ({ followUse: there.followUse, lockDesk: {} }));
vi.mock('../../src/store/open.ts', async (original) => ({ ...(await original<object>()), openArchive: there.openArchive }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('__SITE_FACTS__', []);
  document.body.innerHTML = '<div id="app"></div>';
  document.documentElement.lang = 'en';
});

test('a page speaks the language of the person, and goes with the others', async () => {
  vi.stubGlobal('navigator', { languages: ['xx', 'pl-PL', 'de'] });
  const { language, words } = await beginPage();
  expect([language, document.documentElement.lang, words]).toEqual(['pl', 'pl', pl]);
  expect(there.leaveWithOthers).toHaveBeenCalledOnce();
  expect(there.followUse).not.toHaveBeenCalled();
});

test('what is kept is opened while the words are still on their way, and locks itself', async () => {
  const kept = { flagged: async () => ['worst'] };
  there.openArchive.mockResolvedValue(kept);
  const begun = beginArchive();
  expect(there.openArchive).toHaveBeenCalledOnce();
  const { archive } = await begun;
  expect(archive.firstScreen).toEqual({ archive: kept, worst: ['worst'] });
  expect(await archive.openArchive()).toBe(kept);
  expect([there.openArchive.mock.calls.length, there.followUse.mock.calls.length, there.leaveWithOthers.mock.calls.length]).toEqual([1, 1, 1]);
});

test('a view takes the place of the one before', () => {
  draw('one');
  draw('two');
  expect(document.body.textContent).toBe('two');
});

test('settings alone are told of', () => {
  const heard = vi.fn();
  onSettings(heard);
  for (const listener of there.listeners) {
    listener({ shown: {} }, 'local');
    listener({ settings: {} }, 'session');
  }
  expect(heard).not.toHaveBeenCalled();
  for (const listener of there.listeners) listener({ settings: {} }, 'local');
  expect(heard).toHaveBeenCalledOnce();
});

test('our own pages are opened by name, with what they are to show', async () => {
  await openPage('help');
  await openPage('review', 'a%20b');
  expect(there.create.mock.calls).toEqual([[{ url: 'extension://help.html' }], [{ url: 'extension://review.html#a%20b' }]]);
});
