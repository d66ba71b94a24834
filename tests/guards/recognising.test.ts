// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { follow } from '../../src/engine/follow.ts';
import { assembleEngine } from '../../src/assembly.ts';
import { hasStrangerAsked } from '../../src/guards/asked.ts';
import { isPicture } from '../../src/guards/files.ts';
import { paymentKind, paymentOrigins } from '../../src/guards/payment-sites.ts';
import { nearestTo } from '../../src/guards/place.ts';
import type { Message } from '../../src/conversation/message.ts';
import { settingsFrom } from '../../src/store/settings.ts';

test.each([
  ['image/png', 'x', true],
  ['video/mp4', 'x', true],
  ['', 'IMG_0001.HEIC', true],
  ['', 'notes', false],
  ['application/pdf', 'me.png', false],
  ['text/plain', 'image.txt', false],
])('type %j, name %j: picture %j', (type, name, is) => {
  expect(isPicture({ type, name })).toBe(is);
});

describe('sites for payments', () => {
  test('are known under their own name and under names below it, and under no other', () => {
    expect(paymentKind('www.paypal.com')).toBe('app');
    expect(paymentKind('westernunion.com')).toBe('transfer');
    expect(paymentKind('pro.kraken.com')).toBe('crypto');
    expect(paymentKind('notpaypal.com')).toBeNull();
    expect(paymentKind('paypal.com.example.org')).toBeNull();
    expect(paymentKind('')).toBeNull();
  });

  test('are each asked for once', () => {
    expect(new Set(paymentOrigins).size).toBe(paymentOrigins.length);
    for (const origin of paymentOrigins) expect(origin).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/u);
  });
});

describe('the conversation that a field belongs to', () => {
  document.body.innerHTML = '<main><div class="a"><ul></ul><textarea></textarea></div><div class="b"><ul></ul><textarea></textarea></div></main><input>';
  const [a, b] = ['.a', '.b'].map((pane) => ({ pane, list: document.querySelector(`${pane} ul`)! })) as [{ pane: string; list: Element }, { pane: string; list: Element }];

  test('is the one whose list is nearest', () => {
    expect(nearestTo(document.querySelector('.b textarea'), [a, b])).toBe(b);
    expect(nearestTo(document.querySelector('.a textarea'), [a, b])).toBe(a);
  });

  test('is nobody\'s where several are equally near', () => {
    expect(nearestTo(document.querySelector('input'), [a, b])).toBeNull();
    expect(nearestTo(null, [a, b])).toBeNull();
  });

  test('is the only one there is', () => {
    expect(nearestTo(document.querySelector('input'), [a])).toBe(a);
    expect(nearestTo(null, [])).toBeNull();
  });
});

describe('a stranger who has just asked for a picture', () => {
  const engine = assembleEngine();
  const said = (...lines: readonly string[]) => {
    const messages = lines.map((line, index): Message => ({ key: String(index), from: line.startsWith('me: ') ? 'me' : 'them', text: line.replace(/^(?:me|them): /u, '') }));
    return follow(engine, {}, 'chat', messages, [], null).sessions;
  };

  test('is one whom the site shows as such', () => {
    const sessions = said('them: hi there', 'me: hi', 'them: send me a nude pic of you');
    expect(hasStrangerAsked({ standing: 'not-in-contacts' }, sessions)).toBe(true);
    expect(hasStrangerAsked({ standing: 'message-request' }, sessions)).toBe(true);
    expect(hasStrangerAsked({}, sessions)).toBe(false);
  });

  test('has asked lately', () => {
    const later = Array.from({ length: 8 }, (_, index) => `${index % 2 ? 'me' : 'them'}: the weather is nice today`);
    expect(hasStrangerAsked({ standing: 'not-in-contacts' }, said('them: send me a nude pic of you', ...later))).toBe(false);
  });

  test('is no buyer of a bicycle, and nobody who only talks', () => {
    expect(hasStrangerAsked({ standing: 'not-in-contacts' }, said('them: hi, is the bike still for sale?', 'me: yes, 80 euros', 'them: can you send me a picture of the bike? I would pay cash'))).toBe(false);
    expect(hasStrangerAsked({ standing: 'not-in-contacts' }, said('them: hi there', 'me: hi, who is this?', 'them: we met at the lake'))).toBe(false);
  });
});

describe('which guards are on', () => {
  test('at first all but the camera', () => {
    expect(settingsFrom(undefined).guards).toEqual({ picture: true, camera: false, payment: true, personal: true });
    expect(settingsFrom({ agreed: true }).guards.picture).toBe(true);
  });

  test('as stored, whatever else is stored there', () => {
    expect(settingsFrom({ guards: { camera: true, picture: 'no', other: 1 } }).guards).toEqual({ picture: true, camera: true, payment: true, personal: true });
  });
});
