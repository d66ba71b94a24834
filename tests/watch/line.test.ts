import { beforeEach, expect, test } from 'vitest';
import type { Acknowledgement, Batch } from '../../src/messages.ts';
import { createLine, type End, type Line } from '../../src/watch/line.ts';

const batch = (id: string): Batch => ({ id, conversation: { site: 'made-up', key: 'a', channel: 'chat', group: false, contact: {}, url: '' }, order: 'append', messages: [], before: [] });
const answer = (id: string): Acknowledgement => ({ batch: id, verdict: { conversation: 'a', level: 'none', stage: null, card: null, guards: null } });

/** An end as the browser gives it, and what happens at the other. */
class FakeEnd implements End {
  readonly sent: string[] = [];
  isOpen = true;
  answers: (said: Acknowledgement) => void = () => undefined;
  goesAway: () => void = () => undefined;
  readonly onMessage = { addListener: (hear: FakeEnd['answers']): void => void (this.answers = hear) };
  readonly onDisconnect = { addListener: (hear: () => void): void => void (this.goesAway = hear) };
  postMessage({ id }: Batch): void {
    if (!this.isOpen) throw new Error('a line that is closed');
    this.sent.push(id);
  }
  disconnect(): void {
    this.isOpen = false;
  }
}

let ends: FakeEnd[];
let line: Line;

beforeEach(() => {
  ends = [];
  line = createLine(() => {
    const end = new FakeEnd();
    ends.push(end);
    return end;
  });
});

test('nobody is called before there is something to say', () => {
  expect(ends).toEqual([]);
});

test('all batches go by one line, and each has its own answer, in whatever order they come', async () => {
  const [one, two] = [line.send(batch('one')), line.send(batch('two'))];
  ends[0]!.answers(answer('two'));
  ends[0]!.answers(answer('one'));
  expect(await Promise.all([one, two])).toEqual([answer('one'), answer('two')]);
  expect(ends.map(({ sent }) => sent)).toEqual([['one', 'two']]);
});

test('a background that goes away or hangs up leaves nobody waiting, and is called again', async () => {
  const waiting = [line.send(batch('one')), line.send(batch('two'))];
  ends[0]!.isOpen = false;
  ends[0]!.goesAway();
  for (const one of waiting) await expect(one).rejects.toThrow();
  const again = line.send(batch('one'));
  ends[1]!.answers(answer('one'));
  expect(await again).toEqual(answer('one'));
});

test('a line that is dead without a word is called anew, and takes nobody with it', async () => {
  const one = line.send(batch('one'));
  ends[0]!.isOpen = false;
  const two = line.send(batch('two'));
  for (const lost of [one, two]) await expect(lost).rejects.toThrow();
  const again = line.send(batch('two'));
  // What comes late of the dead one says nothing of this.
  ends[0]!.goesAway();
  ends[1]!.answers(answer('two'));
  expect(await again).toEqual(answer('two'));
});

test('who is asked the same again, unanswered, is not asked on the same line', async () => {
  const one = line.send(batch('one'));
  const again = line.send(batch('one'));
  await expect(one).rejects.toThrow();
  ends[1]!.answers(answer('one'));
  expect(await again).toEqual(answer('one'));
  expect(ends.map(({ isOpen }) => isOpen)).toEqual([false, true]);
});

test('where the extension is gone, sending fails, and so does what was not answered', async () => {
  const dead = createLine(() => {
    throw new Error('no extension');
  });
  await expect(dead.send(batch('one'))).rejects.toThrow();
  const one = line.send(batch('one'));
  line.hangUp();
  await expect(one).rejects.toThrow();
  expect(ends[0]!.isOpen).toBe(false);
});
