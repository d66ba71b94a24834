// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { LockState } from '../../src/store/vault.ts';

const there = vi.hoisted(() => ({ state: vi.fn<() => Promise<LockState>>(), followUse: vi.fn(), onChange: vi.fn<(listener: () => void) => void>(), showReport: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { storage: { session: {} }, runtime: { getManifest: () => ({ version: '1' }) } } }));
vi.mock('../../src/own-pages/leave.ts', () => ({ leaveWithOthers: () => undefined }));
vi.mock('../../src/own-pages/lock-desk.ts', () => ({ followUse: there.followUse, lockDesk: { state: there.state, onChange: there.onChange } }));
vi.mock('../../src/review/report-view.ts', () => ({ showReport: there.showReport }));
const conversation = { id: 'a', site: 'converse', contact: { name: 'Mia Vale' }, url: '', level: 'caution', stage: null, score: 50, firstSeen: 1, lastSeen: 1, answers: {}, despair: false, keeping: false };
vi.mock('../../src/store/open.ts', () => ({ openArchive: async () => ({ lock: 'open', flagged: async () => [conversation], messages: async () => [] }) }));

const replace = vi.fn();
const print = vi.fn();

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  vi.stubGlobal('location', { hash: '#1,a', replace });
  vi.stubGlobal('print', print);
});

test('it is shown and printed; locked later, the page goes', async () => {
  there.state.mockResolvedValueOnce('open').mockResolvedValue('locked');
  await import('../../entrypoints/report/main.ts');
  expect(there.followUse).toHaveBeenCalledOnce();
  expect([there.showReport.mock.calls.length, print.mock.calls.length, replace.mock.calls.length]).toEqual([1, 1, 0]);
  there.onChange.mock.calls[0]![0]();
  await vi.waitFor(() => expect(replace).toHaveBeenCalledExactlyOnceWith('/review.html'));
});

test('locked while it was being read, nothing of it is drawn', async () => {
  there.state.mockResolvedValue('locked');
  await import('../../entrypoints/report/main.ts');
  expect(replace).toHaveBeenCalledExactlyOnceWith('/review.html');
  expect([there.showReport.mock.calls.length, print.mock.calls.length]).toEqual([0, 0]);
});
