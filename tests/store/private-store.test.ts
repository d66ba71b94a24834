import { expect, test } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import { createPrivateStore, forgetMemory } from '../../src/store/private-store.ts';
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
    record: { level: 'caution', stage: 'intimate-request', score: 50, current: true, keeping: 'not-yet', despair: false },
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

test('another talk under the same name begins from nothing; the same one is known again', async () => {
  const store = createPrivateStore(fakeArea());
  const conversation: Conversation = { ...conversationOf('Ada'), key: null };
  const say = (...numbers: readonly number[]): readonly Message[] => numbers.map((number) => ({ key: `message-${number}`, from: 'them', text: 'hi' }));
  const { id } = await store.find(conversation, say(1));
  await store.commit(id, update(conversation, 1));
  await store.commit(id, update(conversation, 2));
  await store.dismiss(id, 'joke', 3);
  await store.answer(id, 'paid', true);
  const other = await store.find(conversation, say(2, 5));
  expect(other).toMatchObject({ sessions: {}, lastOrder: -1, record: null });
  await store.commit(other.id, update(conversation, 5));
  expect((await store.record(other.id))?.dismissed).toBeUndefined();
  expect((await store.messages(other.id)).map(({ key }) => key)).toEqual(['message-5']);
  expect((await store.told(other.id)).answers).toEqual({});
  const again = await store.find(conversation, say(1, 2, 3));
  expect([again.id, again.record?.dismissed?.why]).toEqual([id, 'joke']);
});

test('all that is in memory can be forgotten, and nothing else there is', async () => {
  const area = fakeArea();
  const store = createPrivateStore(area);
  for (const conversation of [conversationOf('ada'), { ...conversationOf('eve'), key: null }]) await store.commit((await store.find(conversation, [])).id, update(conversation, 1));
  await area.set({ unlocked: 'a key' });
  await forgetMemory(area);
  expect([...area.kept.keys()]).toEqual(['unlocked']);
});
