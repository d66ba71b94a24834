// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followUse, lockDesk } from '../../src/own-pages/lock-desk.ts';
import { IDLE } from '../../src/store/lock.ts';
import { fakeArea } from '../store/fake-area.ts';

const { session, listeners, sendMessage } = await vi.hoisted(async () => {
  const { fakeArea: area } = await import('../store/fake-area.ts');
  const heard = new Set<(changes: object, area: string) => void>();
  return { session: area() as ReturnType<typeof fakeArea>, listeners: heard, sendMessage: vi.fn(async () => undefined) };
});
vi.mock('wxt/browser', () => {
  const tell = (keys: readonly string[]): void => listeners.forEach((listener) => listener(Object.fromEntries(keys.map((key) => [key, {}])), 'session'));
  return {
    browser: {
      runtime: { sendMessage },
      storage: {
        session: {
          ...session,
          async set(items: Record<string, unknown>) {
            await session.set(items);
            tell(Object.keys(items));
          },
          async remove(keys: string | string[]) {
            await session.remove([keys].flat());
            tell([keys].flat());
          },
        },
        onChanged: { addListener: (listener: () => void) => listeners.add(listener), removeListener: (listener: () => void) => listeners.delete(listener) },
      },
    },
  };
});

const isOpen = (): boolean => session.kept.has('unlocked');
/** It was opened, or another page was used. */
const usedAt = (time: number): Promise<void> => session.set({ unlocked: 'key', 'unlocked-used-at': time });

beforeEach(async () => {
  vi.useFakeTimers();
  await usedAt(Date.now());
});
afterEach(() => {
  vi.useRealTimers();
  listeners.clear();
});

test('it locks when the time since the last use on any page is over, and not a whole one later', async () => {
  followUse();
  await vi.advanceTimersByTimeAsync(IDLE - 60_000);
  await usedAt(Date.now());
  await vi.advanceTimersByTimeAsync(IDLE - 1);
  expect(isOpen()).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(isOpen()).toBe(false);
});

test('it locks as soon as the page comes into sight, where timers stood still', async () => {
  followUse();
  await vi.advanceTimersByTimeAsync(0);
  vi.setSystemTime(Date.now() + IDLE);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(isOpen()).toBe(false);
});

test('a page that was opened while it was locked follows from when it is unlocked', async () => {
  await lockDesk.lockNow();
  followUse();
  await vi.advanceTimersByTimeAsync(5_000);
  await usedAt(Date.now());
  for (const listener of listeners) listener({ unlocked: {} }, 'session');
  await vi.advanceTimersByTimeAsync(IDLE - 1);
  expect(isOpen()).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(isOpen()).toBe(false);
});

test('other pages hear that everything was deleted, also while it was locked', async () => {
  await lockDesk.lockNow();
  const heard = vi.fn();
  const end = lockDesk.onChange(heard);
  await lockDesk.removeAll();
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'remove-all' });
  expect(heard).toHaveBeenCalled();
  expect([...session.kept.keys()].filter((key) => !key.startsWith('unlocked'))).toEqual([]);
  end();
  expect(listeners.size).toBe(0);
});
