import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGenericReader } from '../../src/sites/generic/generic.ts';
import type { Reading } from '../../src/sites/site.ts';
import { closeWindows, load, pages, spoken, withoutElements, type Page } from './pages.ts';
import { redesign } from './redesign.ts';

process.env.TZ = 'UTC';
beforeEach(() => void vi.setSystemTime('2026-11-26T12:00:00Z'));

afterEach(closeWindows);

/**
 * What is left of each page after a redesign. Where the own adapter fails, the general reader steps in, as in life; here for mails alone,
 * because for chats it needs a layout (see tests/browser/redesign.test.ts, to which sites are `left`). `wrong`: somebody is taken for the other, or parts are lost without a word.
 */
type Outcome = 'right' | 'unreadable' | 'left' | 'wrong';

function after(page: Page): Reading | null {
  const root = load(page);
  redesign(root);
  const own = page.adapter.recognises(root) ? page.adapter.read(root) : null;
  return own?.state === 'read' ? own : (mailIn(root, page) ?? own);
}

/** What the general reader makes of a mail. */
function mailIn(root: Document, { adapter }: Page): Reading | null {
  const reading = createGenericReader({ surely: adapter.hosts.length > 0, shape: null }).read(root);
  return reading.state === 'read' && reading.open.every(({ conversation }) => conversation.channel === 'email') ? reading : null;
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

const mails = pages.filter(({ expected }) => JSON.stringify(expected.reading).includes('"channel":"email"'));

/** What it says that it cannot read: too little stands around the words. */
const TOO_LITTLE = ['gmx/body', 'yahoo/mail'];

describe.each(mails.filter(({ name }) => !TOO_LITTLE.some((one) => name.startsWith(one))))('$name, read by the general reader alone', (page) => {
  test.each([['as it is', () => undefined], ['after a redesign', redesign]])('%s, says the same', (_, change) => {
    const root = load(page);
    change(root);
    const reading = mailIn(root, page);
    const said = (one: Reading | null): unknown => (one?.state !== 'read' ? null : one.open.map(({ conversation: { contact }, rows }) => [contact.handle, rows.map(({ from, text }) => [from, text])]));
    expect(said(reading)).toEqual(said(page.adapter.read(load(page))));
  });
});

test.each(mails.filter(({ name }) => TOO_LITTLE.some((one) => name.startsWith(one))))('$name says too little to the general reader', (page) => {
  expect(mailIn(load(page), page)).toBeNull();
});
