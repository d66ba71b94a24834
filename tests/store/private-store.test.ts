import { expect, test } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { createPrivateStore } from '../../src/store/private-store.ts';
import type { Update } from '../../src/store/store.ts';
import { fakeArea } from './fake-area.ts';

const conversationOf = (key: string): Conversation => ({ site: 'converse', key, channel: 'chat', group: false, contact: { name: key }, url: '' });

function update(conversation: Conversation, number: number): Update {
  const key = `message-${number}`;
  return {
    conversation,
    sessions: {},
    firstOrder: 0,
    lastOrder: number,
    read: new Map([[key, number]]),
    standing: { level: 'caution', stage: 'intimate-request', score: 50, current: true, keeping: 'not-yet', despair: false },
    messages: [{ key, order: number, from: 'them', text: 'send me a picture', readAt: number, signals: [{ rule: 'intimate-request', stage: 'intimate-request', words: 'picture' }] }],
    now: number,
  };
}

test('a conversation takes so much room and no more, however long it gets; its newest messages are known again', async () => {
  const area = fakeArea();
  const store = createPrivateStore(area);
  const conversation = conversationOf('ada');
  const id = (await store.find(conversation, [])).id;
  const size = (): number => JSON.stringify([...area.kept]).length;
  let half = 0;
  for (let number = 0; number < 6_000; number += 1) {
    await store.commit(id, update(conversation, number));
    if (number === 2_999) half = size();
  }
  expect(size()).toBeLessThan(half * 1.05);
  const known = await store.find(conversation, []);
  expect([known.orders.has('message-5999'), known.orders.has('message-4100'), known.orders.has('message-100')]).toEqual([true, true, false]);
  expect((await store.messages(id)).at(-1)?.key).toBe('message-5999');
});

test('where there is no room for one more, those that were read longest ago make room', async () => {
  const area = fakeArea(20_000);
  const store = createPrivateStore(area);
  for (let number = 0; number < 200; number += 1) await store.commit((await store.find(conversationOf(`person-${number}`), [])).id, update(conversationOf(`person-${number}`), number));
  const isKnown = async (number: number): Promise<boolean> => (await store.find(conversationOf(`person-${number}`), [])).record !== null;
  expect([await isKnown(199), await isKnown(190), await isKnown(0)]).toEqual([true, true, false]);
});
