// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Row } from '../../src/conversation/message.ts';
import type { Acknowledgement, Batch } from '../../src/messages.ts';
import type { Adapter } from '../../src/sites/site.ts';
import { createWatcher, type Watcher, type WatchState } from '../../src/watch/watch.ts';

let recognised = 0;
let fails = false;
let arrives = true;
let sent: Batch[] = [];
let states: WatchState[] = [];
let ignore: HTMLElement;
let watcher: Watcher;
let hang = false;
let alive = true;
let gone = 0;

/** Key from the address, as Instagram has it; rows of the page. */
const site: Adapter = {
  id: 'site', name: 'Site', hosts: [],
  recognises: (root) => { recognised += 1; return root.querySelector('.chat') !== null; },
  read(root) {
    if (fails) throw new Error('page changed');
    const list = root.querySelector('.chat')!;
    return { state: 'read', open: [{ conversation: { site: 'site', key: root.body.dataset.address ?? null, channel: 'chat', group: false, contact: { name: 'Ada' }, url: '' }, list,
      rows: [...list.querySelectorAll('li')].map((row): Row => ({ from: 'them', text: row.textContent ?? '', ...(row.id === '' ? {} : { id: row.id }) })) }] };
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  [recognised, fails, arrives, sent, states, hang, alive, gone] = [0, false, true, [], [], false, true, 0];
  ignore = document.createElement('div');
  document.documentElement.append(ignore);
  watcher = createWatcher({ document, adapters: [site], ignore, isAlive: () => alive, onGone: () => void (gone += 1), onState: (state) => void states.push(state),
    send(batch): Promise<Acknowledgement> {
      sent.push(batch);
      if (hang) return new Promise(() => undefined);
      return arrives ? Promise.resolve({ batch: batch.id, verdict: { conversation: 'c', level: 'none', stage: null, card: null, guards: null } }) : Promise.reject(new Error('no'));
    } });
});
afterEach(() => { watcher.stop(); ignore.remove(); vi.useRealTimers(); });

function open(address: string, ...rows: string[]): HTMLElement {
  document.body.dataset.address = address;
  const list = document.createElement('ul');
  list.className = 'chat';
  document.body.append(list);
  for (const row of rows) say(list, row);
  return list;
}
function say(list: Element, text: string, id = ''): HTMLElement {
  const row = document.createElement('li');
  row.textContent = text;
  row.id = id;
  list.append(row);
  return row;
}
const all = (): string[] => sent.map(({ conversation, order, messages }) => `${conversation.key} ${order} ${messages.map(({ text }) => text).join(',')}`);
const settle = () => vi.advanceTimersByTimeAsync(5_000);

test('rows of the last chat are not sent as those of the next', async () => {
  const list = open('a', 'a1', 'a2');
  watcher.start(); await settle();
  document.body.dataset.address = 'b';            // the address changes first
  list.append(document.createElement('hr'));      // something moves in the list
  await vi.advanceTimersByTimeAsync(100);
  list.replaceChildren(); say(list, 'b1'); say(list, 'b2');
  await settle();
  expect(all()).toEqual(['a append a1,a2', 'b append b1,b2']);
});
test('what was not acknowledged still arrives after the chat is closed', async () => {
  const list = open('a', 'one');
  watcher.start(); await settle();
  arrives = false; say(list, 'threat'); await vi.advanceTimersByTimeAsync(30);
  arrives = true; list.remove(); await settle();
  expect(all().filter((line) => line.endsWith('threat'))).toHaveLength(2);
});
test('an edit under the same id is sent', async () => {
  const list = open('a'); const row = say(list, 'hello', '1');
  watcher.start(); await settle();
  row.textContent = 'pay or I post it'; await settle();
  expect(all()).toEqual(['a append hello', 'a whole pay or I post it']);
});
test('a batch has at most 200 messages', async () => {
  open('a', ...Array.from({ length: 450 }, (_, i) => `m${i}`));
  watcher.start(); await settle();
  expect(sent.map(({ messages }) => messages.length)).toEqual([200]);
});
test('a window far above is no appendix', async () => {
  const list = open('a', 'n1', 'n2', 'n3');
  watcher.start(); await settle();
  list.replaceChildren(); for (const t of ['o1', 'o2', 'o3']) say(list, t);
  await settle();
  expect(sent.at(-1)?.order).toBe('whole');
});
test('a new row is not lost when the page goes away at once', async () => {
  const list = open('a', 'one');
  watcher.start(); await settle();
  say(list, 'last'); await Promise.resolve();
  window.dispatchEvent(new Event('pagehide'));
  expect(all().at(-1)).toBe('a append last');
});
test('an adapter that throws makes the page unreadable, not stale', async () => {
  const list = open('a', 'one');
  watcher.start(); await settle();
  fails = true; say(list, 'two');
  await settle().catch(() => undefined);
  expect(states.at(-1)?.state).toBe('unreadable');
});
test('pages without a chat are not searched at each change', async () => {
  watcher.start(); await settle();
  const before = recognised;
  for (let i = 0; i < 100; i += 1) { document.body.append(document.createElement('p')); await vi.advanceTimersByTimeAsync(10); }
  expect(recognised - before).toBeLessThan(5);
});
test('an answer that never comes does not stop the conversation for ever', async () => {
  const list = open('a', 'one');
  hang = true; watcher.start(); await settle();
  hang = false; say(list, 'two');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(all().at(-1)).toBe('a append two');
});
test('a new chat is read after rest, not while it loads', async () => {
  const list = open('a', 'a1');
  watcher.start(); await settle();
  list.remove();
  const next = open('b', 'b9');
  for (let i = 0; i < 4; i += 1) { await vi.advanceTimersByTimeAsync(50); const row = document.createElement('li'); row.textContent = `b${8 - i}`; next.prepend(row); }
  await settle();
  expect(all()).toEqual(['a append a1', 'b append b5,b6,b7,b8,b9']);
});
test('a batch is not sent again and again for an extension that is gone', async () => {
  open('a', 'one');
  arrives = false; watcher.start(); await vi.advanceTimersByTimeAsync(310);
  alive = false; await vi.advanceTimersByTimeAsync(120_000);
  expect([sent.length, gone, vi.getTimerCount()]).toEqual([1, 1, 0]);
});
test('stopping leaves no timer, whatever was waited for', async () => {
  const list = open('a', 'one');
  hang = true; watcher.start(); await settle();
  say(list, 'two'); document.body.append(document.createElement('p')); await Promise.resolve();
  watcher.stop();
  expect(vi.getTimerCount()).toBe(0);
});
test('an edit is sent once', async () => {
  const list = open('a'); const row = say(list, 'hello', '1');
  watcher.start(); await settle();
  row.textContent = 'pay'; await settle();
  list.append(document.createElement('hr')); await settle();
  expect(sent).toHaveLength(2);
});
test('a chat does not count as read before it is', async () => {
  open('a', 'one');
  watcher.start(); await vi.advanceTimersByTimeAsync(100);
  expect(states.at(-1)).toMatchObject({ adapter: 'site', state: 'no-chat', read: [] });
  await settle();
  expect(states.at(-1)?.state).toBe('read');
});

test.each(['class', 'hidden'])('chats that are only shown and hidden, by their %s, take each other\'s place', async (attribute) => {
  const boxes = ['ada', 'robin'].map((name) => {
    const box = document.createElement('section');
    box.dataset.name = name;
    say(box, `hello from ${name}`);
    document.body.append(box);
    return box;
  });
  const show = (shown: number): void => boxes.forEach((box, index) => {
    if (index === shown) box.removeAttribute(attribute);
    else box.setAttribute(attribute, 'hidden');
  });
  const readBox = (box: HTMLElement) => ({ conversation: { site: 'site', key: box.dataset.name!, channel: 'chat' as const, group: false, contact: {}, url: '' }, list: box.querySelector('li')!, rows: [{ from: 'them' as const, text: box.textContent! }] });
  const boxed: Adapter = {
    ...site,
    recognises: () => true,
    read() {
      const open = boxes.filter((box) => !box.hasAttribute(attribute)).map(readBox);
      return open.length === 0 ? { state: 'no-chat' } : { state: 'read', open };
    },
  };
  const other = createWatcher({ document, adapters: [boxed], ignore, isAlive: () => true, onGone: () => undefined, onState: (state) => void states.push(state), send: (batch) => Promise.resolve({ batch: batch.id, verdict: { conversation: 'c', level: 'none', stage: null, card: null, guards: null } }) });
  const read = async (): Promise<readonly (string | null)[]> => {
    await vi.advanceTimersByTimeAsync(3_000);
    return states.at(-1)!.read.map(({ conversation }) => conversation.key);
  };
  show(0);
  other.start();
  expect(await read()).toEqual(['ada']);
  show(1);
  expect(await read()).toEqual(['robin']);
  show(-1);
  expect(await read()).toEqual([]);
  show(0);
  expect(await read()).toEqual(['ada']);
  other.stop();
});
