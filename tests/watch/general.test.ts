// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afresh, type Adapter, type Reading } from '../../src/sites/site.ts';
import { createWatcher, type Watcher, type WatchState } from '../../src/watch/watch.ts';

const list = document.createElement('ul');
const chat = (site: string): Reading => ({ state: 'read', open: [{ conversation: { site, key: 'k', channel: 'chat', group: false, contact: {}, url: '' }, list, rows: [{ from: 'them', text: `by ${site}` }] }] });

let recognised: boolean;
let own: Reading;
let found: Reading;
let looks: number;
let there: boolean;
let state: WatchState | undefined;
let watcher: Watcher;

const pageOf = (): Reading => own;
const site: Adapter = { id: 'site', name: 'Site', hosts: [], recognises: () => recognised, read: (root, recall = afresh) => recall(root, pageOf) };
const general: Adapter = {
  id: 'generic',
  name: 'General',
  hosts: [],
  recognises: () => true,
  read() {
    looks += 1;
    return found;
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  [recognised, own, found, looks, there, state] = [true, chat('site'), chat('generic'), 0, true, undefined];
  document.body.replaceChildren(list);
  watcher = createWatcher({
    document,
    adapters: [site],
    general: () => (there ? general : null),
    ignore: document.createElement('div'),
    isAlive: () => true,
    onGone: () => undefined,
    onState: (next) => void (state = next),
    send: (batch) => Promise.resolve({ batch: batch.id, verdict: { conversation: 'c', level: 'none', stage: null, card: null, guards: null } }),
  });
});
afterEach(() => {
  watcher.stop();
  vi.useRealTimers();
});

async function settled(): Promise<WatchState | undefined> {
  watcher.start();
  await vi.advanceTimersByTimeAsync(5_000);
  return state;
}

test('the general reader is not asked while the own adapter reads', async () => {
  expect(await settled()).toMatchObject({ adapter: 'site', state: 'read' });
  expect(looks).toBe(0);
});

test.each<Reading>([{ state: 'no-chat' }, { state: 'unreadable' }])('it steps in where the own adapter says $state', async (reading) => {
  own = reading;
  expect(await settled()).toMatchObject({ adapter: 'generic', state: 'read', read: [{ messages: [{ text: 'by generic' }] }] });
});

test('it steps back when the own adapter reads again, whatever on the page has mended it', async () => {
  own = { state: 'unreadable' };
  await settled();
  own = chat('site');
  list.append(document.createElement('li'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(state).toMatchObject({ adapter: 'site', state: 'read', read: [{ messages: [{ text: 'by site' }] }] });
});

test('where both find nothing, the own adapter has the word', async () => {
  [own, found] = [{ state: 'unreadable' }, { state: 'no-chat' }];
  expect(await settled()).toMatchObject({ adapter: 'site', state: 'unreadable', read: [] });
});

test('it reads pages that no adapter recognises, and is forgotten where it finds nothing', async () => {
  recognised = false;
  expect(await settled()).toMatchObject({ adapter: 'generic', state: 'read' });
  watcher.stop();
  found = { state: 'no-chat' };
  expect(await settled()).toMatchObject({ adapter: null, state: 'no-chat' });
});

test('a page without a chat that does not change is looked at once, and one that changes ever more seldom', async () => {
  [recognised, found] = [false, { state: 'no-chat' }];
  await settled();
  expect([looks, vi.getTimerCount()]).toEqual([1, 0]);
  for (let step = 0; step < 200; step += 1) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(looks).toBeLessThan(10);
});

test('what opens later is still found', async () => {
  [recognised, found] = [false, { state: 'no-chat' }];
  await settled();
  found = chat('generic');
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(state).toMatchObject({ adapter: 'generic', state: 'read' });
});

test.each([['back', -1], ['forward', 1]])('what opens later is still found where the clock was set %s by a day meanwhile', async (_, direction) => {
  [recognised, found] = [false, { state: 'no-chat' }];
  await settled();
  vi.setSystemTime(Date.now() + direction * 24 * 60 * 60_000);
  found = chat('generic');
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(state).toMatchObject({ adapter: 'generic', state: 'read' });
});
