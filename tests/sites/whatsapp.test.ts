import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { whatsapp } from '../../src/sites/whatsapp.ts';

process.env.TZ = 'UTC';
beforeEach(() => void vi.setSystemTime('2026-11-26T12:00:00Z'));

const html = readFileSync(new URL('whatsapp/one-to-one-2026-11.html', import.meta.url), 'utf8');

/** When the first message was sent, by a stamp in the interface's language. */
function sentAt(stamp: string): string | undefined {
  const window = new Window({ url: 'https://web.whatsapp.com/' });
  window.document.write(html.replaceAll(/data-pre-plain-text="\[.*?\]/gu, `data-pre-plain-text="[${stamp}]`));
  const reading = whatsapp.read(window.document as unknown as Document);
  const time = reading.state === 'read' ? reading.open[0]?.rows[0]?.sentAt : undefined;
  return time === undefined ? undefined : new Date(time).toISOString();
}

test.each([
  ['9:02 AM, 11/14/2026', '2026-11-14T09:02:00.000Z'],
  ['9:02\u202fPM, 11/14/2026', '2026-11-14T21:02:00.000Z'],
  ['12:02 a. m., 14/11/2026', '2026-11-14T00:02:00.000Z'],
  ['21:02, 14.11.2026', '2026-11-14T21:02:00.000Z'],
  ['14.11.2026, 21.02', '2026-11-14T21:02:00.000Z'],
  // The other reading lies ahead.
  ['21:02, 12/10/2026', '2026-10-12T21:02:00.000Z'],
])('a stamp that can be read one way only: %s', (stamp, time) => {
  expect(sentAt(stamp)).toBe(time);
});

test.each(['9:02 AM, 3/4/2026', '午後9:02, 2026/11/14', '9:02 μ.μ., 14/11/2026', '9:02, 30.2.2026', '٩:٠٢ م، ١٤‏/١١‏/٢٠٢٦'])('a stamp that is not sure tells no time: %s', (stamp) => {
  expect(sentAt(stamp)).toBeUndefined();
});
