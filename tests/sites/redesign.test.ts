import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/sites/site.ts';
import { closeWindows, load, pages, spoken, withoutElements, type Page } from './pages.ts';
import { redesign } from './redesign.ts';

process.env.TZ = 'UTC';
beforeEach(() => void vi.setSystemTime('2026-11-26T12:00:00Z'));

afterEach(closeWindows);

/**
 * What is left of each page after a redesign. `left`: sites that are known by what they look like alone are no longer known, and left to
 * the generic reader. `wrong`: somebody is taken for the other, or parts are lost without a word.
 */
type Outcome = 'right' | 'unreadable' | 'left' | 'wrong';

function after(page: Page): Reading | null {
  const root = load(page);
  redesign(root);
  return page.adapter.recognises(root) ? page.adapter.read(root) : null;
}

function outcome(page: Page): Outcome {
  const before = page.adapter.read(load(page));
  const reading = after(page);
  if (reading === null) return 'left';
  if (before.state !== 'read') return reading.state === before.state ? 'right' : 'wrong';
  if (reading.state !== 'read') return reading.state === 'unreadable' ? 'unreadable' : 'wrong';
  const [rows, said] = [spoken(before), spoken(reading)];
  // The subject above a mail may go, the words may not.
  const isSame = rows.length === said.length && rows.every(({ from, text }, index) => said[index]!.from === from && text.replace(/^.*\n\n/u, '') === said[index]!.text.replace(/^.*\n\n/u, ''));
  return isSame ? 'right' : 'wrong';
}

const sites = [...new Set(pages.map(({ adapter }) => adapter.id))];
const outcomes = (): Map<string, Outcome> =>
  new Map(sites.map((id) => {
    const all = pages.filter(({ adapter }) => adapter.id === id).map(outcome);
    return [id, (['wrong', 'left', 'unreadable'] as const).find((one) => all.includes(one)) ?? 'right'];
  }));

test('after a redesign four sites of five are still read rightly, and the rest say that they cannot be', () => {
  const found = outcomes();
  const named = (wanted: Outcome): string[] => [...found].filter(([, one]) => one === wanted).map(([id]) => id);
  expect(named('wrong')).toEqual([]);
  expect(named('unreadable')).toMatchInlineSnapshot(`
    [
      "steam",
      "telegram-a",
      "telegram-k",
      "vk",
      "converse",
      "nextcloud-mail",
    ]
  `);
  expect(named('left')).toMatchInlineSnapshot(`
    [
      "grindr",
      "lovoo",
      "match",
      "okcupid",
      "parship",
      "plenty-of-fish",
      "roblox",
      "video-chat",
      "sogo",
    ]
  `);
  expect(named('right').length / (found.size - named('left').length)).toBeGreaterThanOrEqual(0.8);
});

test.each(pages)('$name: after a redesign nobody is taken for the other', (page) => {
  const before = spoken(page.adapter.read(load(page)));
  const reading = after(page);
  for (const { from, text } of reading === null ? [] : spoken(reading)) {
    const speakers = before.filter((row) => text.includes(row.text)).map((row) => row.from);
    if (from !== 'unknown' && speakers.length > 0) expect(speakers, text).toContain(from);
  }
  expect(withoutElements(page.adapter.read(load(page)))).toEqual(page.expected.reading);
});
