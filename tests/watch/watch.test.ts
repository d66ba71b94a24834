// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Row } from '../../src/conversation/message.ts';
import type { Batch } from '../../src/messages.ts';
import { NEWEST, type Adapter } from '../../src/sites/site.ts';
import { createWatcher, type Watcher, type WatchState } from '../../src/watch/watch.ts';

/** A site for these tests: `<ul class="chat" data-key="…">` with one `<li>` for each row. */
const site: Adapter = {
  id: 'site',
  name: 'Site',
  hosts: [],
  recognises: (root) => root.querySelector('.chat') !== null,
  read(root, _, most = NEWEST) {
    const lists = [...root.querySelectorAll('.chat')];
    reads += 1;
    return {
      state: 'read',
      open: lists.map((list) => ({
        conversation: { site: 'site', key: list.getAttribute('data-key'), channel: 'chat', group: false, contact: { name: 'Ada' }, url: '' },
        list,
        rows: [...list.querySelectorAll('li')].slice(-most).map((row): Row => ({ from: 'them', text: row.textContent ?? '' })),
      })),
    };
  },
};

let reads = 0;
let sent: Batch[];
let states: WatchState[];
let alive: boolean;
let gone: number;
let ignore: HTMLElement;
let watcher: Watcher;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  [reads, sent, states, alive, gone] = [0, [], [], true, 0];
  ignore = document.createElement('div');
  document.documentElement.append(ignore);
  watcher = createWatcher({
    document,
    adapters: [site],
    ignore,
    isAlive: () => alive,
    onGone: () => void (gone += 1),
    onState: (state) => void states.push(state),
    async send(batch) {
      sent.push(batch);
      return { batch: batch.id, verdict: { conversation: `id of ${batch.conversation.key}`, level: 'none', stage: null, card: null, guards: null } };
    },
  });
});

afterEach(() => {
  watcher.stop();
  ignore.remove();
  vi.useRealTimers();
});

function openChat(key: string, ...rows: string[]): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'chat';
  list.dataset.key = key;
  document.body.append(list);
  for (const row of rows) say(list, row);
  return list;
}

function say(list: Element, text: string): void {
  const row = document.createElement('li');
  row.textContent = text;
  list.append(row);
}

const texts = (): string[][] => sent.map(({ messages }) => messages.map(({ text }) => text));

describe('the watcher', () => {
  test('does nothing before it is started', async () => {
    openChat('a', 'one');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reads).toBe(0);
  });

  test('waits for rest when it first finds a list', async () => {
    watcher.start();
    await vi.advanceTimersByTimeAsync(1);
    const list = openChat('a', 'one');
    await vi.advanceTimersByTimeAsync(200);
    say(list, 'two');
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(texts()).toEqual([['one', 'two']]);
  });

  test('does not wait for ever on a page that never rests', async () => {
    watcher.start();
    const list = openChat('a', 'one');
    for (let step = 0; step < 25; step += 1) {
      say(list, `row ${step}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.length).toBeGreaterThan(0);
  });

  test('sends a new row of a known list within 50 ms', async () => {
    const list = openChat('a', 'one');
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    say(list, 'two');
    await vi.advanceTimersByTimeAsync(50);
    expect(texts()).toEqual([['one'], ['two']]);
  });

  test('takes up together what is drawn in many steps', async () => {
    const list = openChat('a', 'one');
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    const before = reads;
    for (const text of ['two', 'three', 'four']) {
      say(list, text);
      await vi.advanceTimersByTimeAsync(5);
    }
    await vi.advanceTimersByTimeAsync(50);
    expect(reads - before).toBe(1);
    expect(texts()).toEqual([['one'], ['two', 'three', 'four']]);
  });

  test('tells all rows when asked, those above the newest too, under the keys that they have', async () => {
    openChat('a', ...Array.from({ length: NEWEST + 60 }, (_, row) => `row ${row}`));
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    const followed = states.at(-1)!.read[0]!.messages;
    expect(followed).toHaveLength(NEWEST);
    const all = watcher.readAll()[0]!.messages;
    expect(all.map(({ text }) => text)).toEqual(Array.from({ length: NEWEST + 60 }, (_, row) => `row ${row}`));
    expect(all.slice(-NEWEST).map(({ key }) => key)).toEqual(followed.map(({ key }) => key));
    expect(texts()).toHaveLength(1);
  });

  test('follows another chat that opens in the same place', async () => {
    const list = openChat('a', 'one');
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    list.dataset.key = 'b';
    list.replaceChildren();
    say(list, 'other');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.map(({ conversation }) => conversation.key)).toEqual(['a', 'b']);
    expect(states.at(-1)?.read.map(({ conversation }) => conversation.key)).toEqual(['b']);
  });

  test('follows a list that was replaced', async () => {
    const list = openChat('a', 'one');
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    list.remove();
    const next = openChat('a', 'one');
    await vi.advanceTimersByTimeAsync(1_000);
    say(next, 'two');
    await vi.advanceTimersByTimeAsync(50);
    expect(texts()).toEqual([['one'], ['two']]);
  });

  test('reads two chats that are open at once', async () => {
    openChat('a', 'one');
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    openChat('b', 'two');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)?.read.map(({ conversation }) => conversation.key)).toEqual(['a', 'b']);
  });

  test('is not woken by our own element', async () => {
    openChat('a', 'one');
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    const before = reads;
    ignore.append(document.createElement('p'));
    ignore.remove();
    document.documentElement.append(ignore);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reads).toBe(before);
  });

  test('leaves at the next change when the extension is gone', async () => {
    const list = openChat('a', 'one');
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    alive = false;
    say(list, 'two');
    await vi.advanceTimersByTimeAsync(1_000);
    say(list, 'three');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gone).toBe(1);
    expect(texts()).toEqual([['one']]);
  });

  test('can be stopped and started again, and has forgotten what it saw', async () => {
    openChat('a', 'one');
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    watcher.stop();
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(texts()).toEqual([['one'], ['one']]);
  });

  test('sets no timer on a page without a chat that does not change', async () => {
    watcher.start();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
