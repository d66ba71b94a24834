import { expect, test } from 'vitest';
import { assembleEngine } from '../../src/assembly.ts';
import { follow, worst } from '../../src/engine/follow.ts';
import { message } from '../../tools/bench/traffic.ts';

test('what is written while pages are measured brings no warning', () => {
  const messages = Array.from({ length: 400 }, (_, number) => ({ key: String(number), from: 'them' as const, text: message(number) }));
  expect(worst(follow(assembleEngine(), {}, 'chat', messages, [], null).sessions).level).toBe('none');
});
