import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import type { Acknowledgement, Batch } from '../../src/messages.ts';
import { createDelivery } from '../../src/watch/delivery.ts';

const conversation: Conversation = { site: 'converse', key: 'ada', channel: 'chat', group: false, contact: {}, url: '' };
const messages = (...keys: string[]): Message[] => keys.map((key) => ({ key, from: 'them', text: key }));
const acknowledge = (batch: Batch): Acknowledgement => ({ batch: batch.id, verdict: { conversation: 'c', level: 'none', stage: null, card: null, guards: null } });

let sent: Batch[];
let arrives: boolean;

function deliver() {
  return createDelivery(async (batch) => {
    sent.push(batch);
    if (!arrives) throw new Error('the background did not answer');
    return acknowledge(batch);
  }, () => undefined);
}

const keysOf = (batch: Batch | undefined): string[] => (batch?.messages ?? []).map(({ key }) => key);

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  arrives = true;
});
afterEach(() => void vi.useRealTimers());

describe('a delivery', () => {
  test('sends each message once, with the turns before it', async () => {
    const delivery = deliver();
    delivery.update(conversation, messages('a', 'b'));
    await vi.runAllTimersAsync();
    delivery.update(conversation, messages('a', 'b', 'c'));
    await vi.runAllTimersAsync();
    delivery.update(conversation, messages('a', 'b', 'c'));
    await vi.runAllTimersAsync();
    expect(sent.map(keysOf)).toEqual([['a', 'b'], ['c']]);
    expect(sent[1]?.before.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(sent[1]?.order).toBe('append');
  });

  test('sends at most eight turns as context', async () => {
    const delivery = deliver();
    const many = Array.from({ length: 20 }, (_, index) => `m${index}`);
    delivery.update(conversation, messages(...many));
    await vi.runAllTimersAsync();
    delivery.update(conversation, messages(...many, 'new'));
    await vi.runAllTimersAsync();
    expect(sent[1]?.before.map(({ key }) => key)).toEqual(many.slice(-8));
  });

  test('in a chat that stands open for days, what came into sight long ago is sent again, and what has stood there since is not', async () => {
    const delivery = deliver();
    const day = messages(...Array.from({ length: 3_000 }, (_, index) => `m${index}`));
    for (let end = 100; end <= day.length; end += 100) {
      delivery.update(conversation, day.slice(Math.max(0, end - 200), end));
      await vi.runAllTimersAsync();
    }
    expect(sent.flatMap(keysOf)).toEqual(day.map(({ key }) => key));
    sent = [];
    // The newest thousand are known, as far up as anybody scrolls in a moment; what lies above is not.
    delivery.update(conversation, day.slice(2_000, 2_200));
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
    delivery.update(conversation, day.slice(1_000, 1_200));
    await vi.runAllTimersAsync();
    expect(sent.map(keysOf)).toEqual([day.slice(1_000, 1_200).map(({ key }) => key)]);
  });

  test('a message that is changed a thousand times pushes nothing out that stands in sight', async () => {
    const delivery = deliver();
    for (let time = 0; time <= 1_100; time += 1) {
      delivery.update(conversation, [...messages('a', 'b'), { key: 'c', from: 'them', text: `words ${time}` }]);
      await vi.runAllTimersAsync();
    }
    expect(sent.slice(1).flatMap(keysOf).filter((key) => ['a', 'b', 'c'].includes(key))).toEqual([]);
    expect(sent).toHaveLength(1_101);
  });

  test('sends the whole list when older rows appear', async () => {
    const delivery = deliver();
    delivery.update(conversation, messages('c', 'd'));
    await vi.runAllTimersAsync();
    delivery.update(conversation, messages('a', 'b', 'c', 'd'));
    await vi.runAllTimersAsync();
    expect(sent[1]).toMatchObject({ order: 'whole', before: [] });
    expect(keysOf(sent[1])).toEqual(['a', 'b', 'c', 'd']);
  });

  test('sends the same batch again until it arrives, then what has come since', async () => {
    arrives = false;
    const delivery = deliver();
    delivery.update(conversation, messages('a'));
    await vi.advanceTimersByTimeAsync(0);
    delivery.update(conversation, messages('a', 'b'));
    await vi.advanceTimersByTimeAsync(20);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.map(keysOf)).toEqual([['a'], ['a'], ['a']]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    arrives = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keysOf(sent.at(-1))).toEqual(['b']);
  });

  test('sends an edited message once more, in its place', async () => {
    const delivery = deliver();
    delivery.update(conversation, messages('a', 'b'));
    await vi.runAllTimersAsync();
    const edited: Message[] = [{ key: 'a', from: 'them', text: 'a threat now' }, ...messages('b')];
    delivery.update(conversation, edited);
    await vi.runAllTimersAsync();
    delivery.update(conversation, edited);
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({ order: 'whole' });
    expect(sent[1]?.messages.map(({ text }) => text)).toEqual(['a threat now', 'b']);
    expect(sent[1]?.messages[0]?.key).not.toBe('a');
  });

  test('sends an edit that is made while the first words are still under way', async () => {
    let arrive: (answer: Acknowledgement) => void = () => undefined;
    const delivery = createDelivery((batch) => {
      sent.push(batch);
      return new Promise((resolve) => (arrive = () => resolve(acknowledge(batch))));
    }, () => undefined);
    delivery.update(conversation, messages('a'));
    delivery.update(conversation, [{ key: 'a', from: 'them', text: 'a threat now' }]);
    expect(delivery.isDone()).toBe(false);
    arrive(acknowledge(sent[0]!));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map((batch) => batch.messages.map(({ text }) => text))).toEqual([['a'], ['a threat now']]);
    delivery.stop();
  });

  test('sends a message once more when it comes out who said it', async () => {
    const delivery = deliver();
    const [unknown, ...others] = messages('a', 'b') as [Message, ...Message[]];
    for (const from of ['unknown', 'unknown', 'them', 'unknown', 'them'] as const) {
      delivery.update(conversation, [{ ...unknown, from }, ...others]);
      await vi.runAllTimersAsync();
    }
    expect(sent.map(({ order, messages: of }) => [order, ...of.map(({ key, from }) => `${key} ${from}`)])).toEqual([['append', 'a unknown', 'b them'], ['whole', 'a them', 'b them']]);
    expect(delivery.isDone()).toBe(true);
  });

  test('waits longer after each failure, and not at all when asked to retry', async () => {
    arrives = false;
    const delivery = deliver();
    delivery.update(conversation, messages('a'));
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(20);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(999);
    expect(sent).toHaveLength(2);
    delivery.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(4);
  });

  test('is silent once it is stopped', async () => {
    arrives = false;
    const delivery = deliver();
    delivery.update(conversation, messages('a'));
    await vi.advanceTimersByTimeAsync(0);
    delivery.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });
});
