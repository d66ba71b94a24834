import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { remembered } from '../../src/conversation/remembered.ts';

test('an answer is worked out once while its word keeps coming, whatever comes beside it', () => {
  const asked: string[] = [];
  const of = remembered((word) => (asked.push(word), word.length));
  for (let number = 0; number < 50_000; number += 1) {
    expect(of('often')).toBe(5);
    of(`once-${number}`);
  }
  expect(asked.filter((word) => word === 'often')).toHaveLength(1);
});

test('what is remembered has a limit, and keeps no text in memory of which a word is remembered', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const of = remembered((word) => word.length);
  const held = (): number => (collect(), process.memoryUsage().heapUsed);
  const before = held();
  for (let number = 0; number < 20_000; number += 1) of(`${'x'.repeat(20_000)} incomprehensible-${number}`.slice(20_001));
  // The texts have 400 MB.
  expect(held() - before).toBeLessThan(5e6);
  expect(of('still')).toBe(5);
});
