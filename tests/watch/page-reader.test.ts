// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afresh, type Adapter, type Reading } from '../../src/sites/site.ts';
import { createPageReader, IDLE, type PageReader } from '../../src/watch/page-reader.ts';

const READ: Reading = { state: 'read', open: [] };
const NO_CHAT: Reading = { state: 'no-chat' };

let own: () => Reading;
let found: Reading;
let looks: number;
let waits: number[];
let recognised: boolean;
let reader: PageReader;

const site: Adapter = { id: 'site', name: 'Site', hosts: [], recognises: () => recognised, read: () => own(), telling: ['data-state'] };
const general: Adapter = {
  id: 'generic', name: 'General', hosts: [], recognises: () => true, innerRoots: () => [document.body],
  read() {
    looks += 1;
    return found;
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  [own, found, looks, waits, recognised] = [() => READ, READ, 0, [], true];
  reader = createPageReader(document, [site], () => general, afresh, (wait) => void waits.push(wait));
});
afterEach(() => void vi.useRealTimers());

test('the own adapter has the first word', () => {
  expect(reader.read()).toEqual({ reading: READ, adapter: site, isStandIn: false, innerRoots: [] });
  expect(looks).toBe(0);
  expect([reader.isTelling('data-state'), reader.isTelling('class')]).toEqual([true, false]);
});

test('an adapter that throws has found the page unreadable, and another stands in', () => {
  own = () => { throw new Error('words of the page'); };
  expect(reader.read()).toEqual({ reading: READ, adapter: general, isStandIn: true, innerRoots: [document.body] });
  found = NO_CHAT;
  expect(reader.read()).toMatchObject({ reading: { state: 'unreadable' }, adapter: site, isStandIn: false });
});

test('whoever has read last reads all', () => {
  own = () => NO_CHAT;
  reader.read();
  looks = 0;
  expect(reader.readAll()).toBe(READ);
  expect(looks).toBe(1);
  reader.forget();
  expect(reader.readAll()).toEqual(NO_CHAT);
});

test('after a look in vain the general reader waits, twice as long each time and at most four seconds, and asks to be called', () => {
  [recognised, found] = [false, NO_CHAT];
  const pauses = Array.from({ length: 6 }, () => {
    expect(reader.read()).toMatchObject({ reading: NO_CHAT, adapter: null, isStandIn: false });
    reader.read();
    vi.advanceTimersByTime(waits.at(-1)!);
    return waits.at(-1)!;
  });
  expect(pauses).toEqual([2 * IDLE, 4 * IDLE, 8 * IDLE, 4_000, 4_000, 4_000]);
  expect(looks).toBe(6);
  found = READ;
  reader.read();
  found = NO_CHAT;
  reader.read();
  reader.read();
  expect(waits.at(-1)).toBe(2 * IDLE);
});
