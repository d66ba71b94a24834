// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChanges, EVERYTHING, STRUCTURE, type Changes } from '../../src/watch/changes.ts';

let told: number;
let ours: HTMLElement;
let changes: Changes;

beforeEach(() => {
  document.body.replaceChildren();
  told = 0;
  ours = document.createElement('div');
  document.documentElement.append(ours);
  changes = createChanges(document, ours, () => void (told += 1));
});
afterEach(() => {
  changes.stop();
  ours.remove();
});

const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const add = (where: Node = document.body): void => void where.appendChild(document.createElement('p'));

test('nothing is watched before it is asked for, nor after the end', async () => {
  add();
  await delivered();
  changes.watch([], STRUCTURE);
  add();
  changes.stop();
  add();
  await delivered();
  expect(told).toBe(0);
  expect(changes.takeUp()).toEqual([]);
});

test('each change is told, and taken up once', async () => {
  changes.watch([], STRUCTURE);
  add();
  await delivered();
  add();
  expect(told).toBe(1);
  expect(changes.takeUp()).toHaveLength(2);
  expect(changes.takeUp()).toEqual([]);
});

test('how closely it is watched can change, and what stands beside the page is watched as well', async () => {
  const beside = document.createElement('div');
  changes.watch([], STRUCTURE);
  document.body.setAttribute('class', 'dark');
  add(beside);
  await delivered();
  expect(changes.takeUp()).toEqual([]);
  changes.watch([beside], EVERYTHING);
  document.body.setAttribute('class', 'light');
  add(beside);
  await delivered();
  expect(changes.takeUp().map(({ type }) => type)).toEqual(['attributes', 'childList']);
});

test('of our own element nothing is taken up, also when it goes and comes', async () => {
  changes.watch([], EVERYTHING);
  ours.setAttribute('inert', '');
  ours.remove();
  document.documentElement.append(ours);
  add();
  await delivered();
  expect(changes.takeUp().map(({ target }) => target)).toEqual([document.body]);
});
