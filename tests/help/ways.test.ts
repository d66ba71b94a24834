import { expect, test } from 'vitest';
import { helpEntries, type HelpEntry } from '../../src/help/entry.ts';
import { waysTo } from '../../src/help/ways.ts';

const entry = (more: Partial<HelpEntry>): HelpEntry => {
  const { phone: _, ...rest } = helpEntries[0]!;
  return { ...rest, url: 'https://www.example.org/help', ...more };
};

test.each([
  ['116 111', 'tel:116111'],
  ['(02) 8804 4673', 'tel:0288044673'],
  ['+254 722 178 177', 'tel:+254722178177'],
  // A number sign would end the address.
  ['#9110', 'tel:%239110'],
])('%s is dialled as %s', (phone, address) => expect(waysTo(entry({ phone }))[0]).toEqual({ kind: 'call', shown: phone, address }));

test('the quickest way comes first, and no page twice', () => {
  const ways = waysTo(entry({ phone: '147', sms: { number: '147' }, chatUrl: 'https://www.example.org/help' }));
  expect(ways.map(({ kind, shown }) => `${kind} ${shown}`)).toEqual(['call 147', 'chat example.org', 'text 147']);
});
