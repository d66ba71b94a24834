// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Acknowledgement, Batch, Verdict } from '../../src/messages.ts';
import type { OpenConversation } from '../../src/sites/site.ts';
import { createThreads, type Threads } from '../../src/watch/threads.ts';

const list = document.createElement('ul');
let sent: Batch[];
let arrives: boolean;
let answers: number;
let threads: Threads;

beforeEach(() => {
  vi.useFakeTimers();
  [sent, arrives, answers] = [[], true, 0];
  threads = createThreads(send, () => void (answers += 1));
});
afterEach(() => {
  threads.end();
  vi.useRealTimers();
});

async function send(batch: Batch): Promise<Acknowledgement> {
  sent.push(batch);
  if (!arrives) throw new Error('no answer');
  const verdict: Verdict = { conversation: `id of ${batch.conversation.key}`, level: 'none', stage: null, card: null, guards: null };
  return { batch: batch.id, verdict };
}

function open(key: string | null, ...texts: string[]): OpenConversation {
  return { conversation: { site: 'site', key, channel: 'chat', group: false, contact: { name: 'Ada' }, url: '' }, list, rows: texts.map((text) => ({ from: 'them', text })) };
}

async function follow(isRested: boolean, ...conversations: OpenConversation[]): Promise<void> {
  threads.follow(conversations, isRested);
  await vi.advanceTimersByTimeAsync(0);
}
const keys = (): unknown[] => threads.now().map(({ conversation }) => conversation.key);
const said = (): string[] => sent.map(({ conversation, messages }) => `${conversation.key}: ${messages.map(({ text }) => text).join(', ')}`);

test('a conversation is taken up at rest alone, and then followed also without', async () => {
  await follow(false, open('a', 'one'));
  expect(keys()).toEqual([]);
  await follow(true, open('a', 'one'));
  await follow(false, open('a', 'one', 'two'));
  expect(keys()).toEqual(['a']);
  expect(said()).toEqual(['a: one', 'a: two']);
});

test('what the background answered stands with it, and is told', async () => {
  await follow(true, open('a', 'one'));
  expect(threads.now()[0]!.verdict?.conversation).toBe('id of a');
  expect(answers).toBe(1);
});

test('rows that are still those of the conversation before are not taken for the next', async () => {
  await follow(true, open('a', 'one', 'two'));
  await follow(true);
  await follow(true, open('b', 'one', 'two'));
  expect(keys()).toEqual([]);
  await follow(true, open('b', 'other'));
  expect(said()).toEqual(['a: one, two', 'b: other']);
});

test('rows may be gone for a moment', async () => {
  await follow(true, open('a', 'one'));
  await follow(false, open('a'));
  expect(threads.now()[0]!.messages.map(({ text }) => text)).toEqual(['one']);
});

test('somebody else of the same name is another thread, where the page names no key', async () => {
  await follow(true, open(null, 'hello', 'how are you'));
  const first = threads.now()[0]!;
  await follow(true, open(null, 'good evening', 'who is there'));
  expect(threads.now()[0]).not.toBe(first);
  expect(sent[0]!.conversation.thread).not.toBe(sent[1]!.conversation.thread);
});

test('what has not arrived when the conversation leaves the page is sent again, and ends with all', async () => {
  arrives = false;
  await follow(true, open('a', 'one'));
  await follow(true);
  const before = sent.length;
  threads.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.length).toBe(before + 1);
  threads.end();
  await vi.advanceTimersByTimeAsync(120_000);
  expect([sent.length, vi.getTimerCount()]).toEqual([before + 1, 0]);
});
