// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createPageMemory, type PageMemory } from '../../src/watch/page-memory.ts';

let memory: PageMemory;
let observer: MutationObserver;
let list: Element;
let reads: string[];

const read = (part: Node): string => {
  reads.push(part.nodeName);
  return `${part.textContent} in ${(part as Element).closest?.('.run')?.className ?? 'none'}`;
};

/** Reads the rows as a look does, and says what was read and not remembered. */
function look(): { readonly rows: readonly string[]; readonly reads: readonly string[] } {
  memory.forget(observer.takeRecords(), (node) => node === list);
  reads = [];
  memory.recall(document, read);
  return { rows: [...list.querySelectorAll('li')].map((row) => memory.recall(row, read)), reads };
}

beforeEach(() => {
  document.body.innerHTML = '<h1>Ada</h1><div class="list"><ul class="run"><li>one</li><li>two</li></ul></div>';
  list = document.querySelector('.list')!;
  memory = createPageMemory();
  observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  look();
});

test('what has not changed is read once', () => {
  expect(look()).toEqual({ rows: ['one in run', 'two in run'], reads: [] });
});

test('a new row is read, and the others and the page are not', () => {
  const row = document.createElement('li');
  row.textContent = 'three';
  list.firstElementChild!.append(row);
  expect(look().reads).toEqual(['LI']);
});

test('a row whose text changes is read again', () => {
  list.querySelector('li')!.firstChild!.nodeValue = 'edited';
  expect(look()).toEqual({ rows: ['edited in run', 'two in run'], reads: ['LI'] });
});

test('what changes beside the list is a change of the page, not of the rows', () => {
  document.querySelector('h1')!.firstChild!.nodeValue = 'Robin';
  expect(look().reads).toEqual(['#document']);
});

test('rows are read again when an attribute changes of what they stand in, but for its style', () => {
  list.firstElementChild!.setAttribute('style', 'top: 2px');
  expect(look().reads).toEqual([]);
  list.firstElementChild!.className = 'run out';
  expect(look().rows).toEqual(['one in run out', 'two in run out']);
});

test('rows that come back may have become others meanwhile', () => {
  const run = list.firstElementChild!;
  run.remove();
  look();
  run.querySelector('li')!.textContent = 'used again';
  const holder = document.createElement('div');
  holder.append(run);
  list.append(holder);
  expect(look().rows).toEqual(['used again in run', 'two in run']);
});

test('a link that changes while it stands nowhere', () => {
  const link = document.createElement('a');
  link.href = 'https://chat.example/';
  list.querySelector('li')!.append(link);
  look();
  observer.observe(link, { childList: true });
  link.remove();
  link.append('words');
  expect(look().rows).toEqual(['one in run', 'two in run']);
});
