import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/sites/site.ts';
import { createPageMemory } from '../../src/watch/page-memory.ts';
import { closeWindows, load, pages } from '../sites/pages.ts';

process.env.TZ = 'UTC';
beforeEach(() => void vi.setSystemTime('2026-11-26T12:00:00Z'));
afterEach(closeWindows);

/** The same changes each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const ATTRIBUTES = ['class', 'data-id', 'aria-label', 'hidden', 'href', 'data-qa-message-direction'];

/** Through shadow roots too. */
function holds(outer: Node, inner: Node): boolean {
  for (let part: Node | null = inner; part !== null; part = part.parentNode ?? ('host' in part ? (part as ShadowRoot).host : null)) if (part === outer) return true;
  return false;
}

/** What pages do to their rows: texts come late and are changed, rows come, go, move and are used again, marks are set and taken. */
function change(root: Document, list: Element, roll: (sides: number) => number): void {
  const inList = [...list.querySelectorAll('*')];
  const anywhere = [...root.body.querySelectorAll('*')];
  const pick = (from: readonly Element[]): Element => from[roll(from.length)] ?? list;
  const target = pick(roll(3) === 0 ? anywhere : inList);
  const kind = roll(7);
  if (kind === 0) target.append(root.createTextNode(' more'));
  if (kind === 1) for (const node of target.childNodes) if (node.nodeType === 3) node.nodeValue = `other words ${roll(100)}`;
  if (kind === 2) target.parentElement?.append(target.cloneNode(true));
  const goal = pick(inList);
  if (kind === 3 && !holds(target, goal)) goal.append(target);
  if (kind === 4 && !target.contains(list)) target.remove();
  if (kind === 5) target.setAttribute(ATTRIBUTES[roll(ATTRIBUTES.length)]!, [...anywhere].map((one) => one.getAttribute('class') ?? '')[roll(anywhere.length)]!);
  if (kind === 6) target.removeAttribute(ATTRIBUTES[roll(ATTRIBUTES.length)]!);
}

/** What is said in the list that stood open; who the other is, is looked for anew only when something beside the rows changes. */
const rowsOf = (reading: Reading): unknown => (reading.state === 'read' ? reading.open.flatMap(({ rows }) => rows) : []);

test.each(pages)('$name reads what is remembered as it reads anew, whatever has changed', (page) => {
  for (let seed = 1; seed <= 5; seed += 1) {
    const root = load(page);
    const roll = dice(seed);
    const memory = createPageMemory();
    const { MutationObserver } = root.defaultView!;
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    let lists: Element[] = [];
    const look = (): Reading => {
      memory.forget(observer.takeRecords(), (node) => lists.includes(node as Element));
      const reading = page.adapter.read(root, memory.recall);
      lists = reading.state === 'read' ? reading.open.map(({ list }) => list) : [];
      return reading;
    };
    look();
    for (let step = 0; step < 12 && lists.length > 0; step += 1) {
      for (let changes = roll(4); changes >= 0; changes -= 1) change(root, lists[0]!, roll);
      expect(rowsOf(look()), `seed ${seed}, step ${step}`).toEqual(rowsOf(page.adapter.read(root)));
      if (lists.length === 0) memory.forgetAll();
    }
  }
});
