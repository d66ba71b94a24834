import type { Message } from '../conversation/message.ts';
import type { Known } from './store.ts';

/** Known messages keep their order; older ones count down from the first that is known, newer ones up from the last. */
export function orderOf(messages: readonly Message[], known: Known): ReadonlyMap<string, number> {
  const orders = new Map<string, number>();
  const firstKnown = messages.findIndex((message) => known.orders.has(message.key));
  let next = known.lastOrder + 1;
  messages.forEach((message, index) => {
    const before = known.orders.get(message.key);
    if (before !== undefined) orders.set(message.key, before);
    else if (index < firstKnown) orders.set(message.key, known.orders.get(messages[firstKnown]!.key)! - (firstKnown - index));
    else orders.set(message.key, next++);
  });
  return orders;
}

/** From the oldest to the newest that was ever read. */
export function rangeOf(orders: ReadonlyMap<string, number>, { firstOrder, lastOrder }: Known): Pick<Known, 'firstOrder' | 'lastOrder'> {
  const all = [...orders.values()];
  return { firstOrder: all.reduce((one, other) => Math.min(one, other), firstOrder), lastOrder: all.reduce((one, other) => Math.max(one, other), lastOrder) };
}
