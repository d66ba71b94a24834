import { describe, expect, test } from 'vitest';
import { inTime } from '../../src/evidence/in-time.ts';
import { cluesOf, tiesBetween } from '../../src/evidence/ties.ts';
import type { FlaggedConversation, KeptMessage } from '../../src/store/records.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 26);
const NAMES: Readonly<Record<string, string>> = { instagram: 'Instagram', 'telegram-k': 'Telegram', whatsapp: 'WhatsApp Web' };

function clues(contact: FlaggedConversation['contact'], texts: readonly string[], more: Partial<FlaggedConversation> = {}, message: Partial<KeptMessage> = {}) {
  const conversation: FlaggedConversation = { id: 'a', site: 'instagram', contact, url: '', level: 'danger', stage: null, score: 90, firstSeen: NOW, lastSeen: NOW, answers: {}, despair: false, keeping: true, ...more };
  return cluesOf({ conversation, messages: texts.map((text, order) => ({ key: `${order}`, order, from: 'them', text, readAt: NOW, signals: [], ...message })) });
}

const ties = (...[one, other]: [ReturnType<typeof clues>, ReturnType<typeof clues>]) => tiesBetween(one, other, (site) => NAMES[site] ?? site).map(({ kind, words }) => [kind, words]);

describe('what ties two conversations together', () => {
  test('one name, however it is written, or one user name', () => {
    expect(ties(clues({ name: 'Léna  M.' }, []), clues({ name: 'lena m' }, []))).toEqual([['name', 'Léna  M.']]);
    expect(ties(clues({ name: 'Lena', handle: '@lena_m99' }, []), clues({ name: 'Marie', handle: 'Lena_M99' }, []))).toEqual([['handle', '@lena_m99']]);
  });
  test('one account, wallet or number that both of them name', () => {
    expect(ties(clues({ name: 'A' }, ['pay to DE89 3704 0044 0532 0130 00']), clues({ name: 'B' }, ['iban: DE89370400440532013000, now']))).toEqual([['identifier', 'DE89 3704 0044 0532 0130 00']]);
  });
  test('the one naming whom the other is held with, whichever way round', () => {
    const [talk, other] = [clues({ name: 'Lena' }, ['add me on telegram, @lena_m99']), clues({ handle: 'lena_m99' }, [], { site: 'telegram-k' })];
    expect(ties(talk, other)).toEqual([['named', '@lena_m99']]);
    expect(ties(other, talk)).toEqual([['named', '@lena_m99']]);
    expect(ties(clues({ name: 'Lena' }, ['my number is 0049 1512 3456789']), clues({ name: '+49 1512 3456789' }, []))).toEqual([['named', '0049 1512 3456789']]);
  });
  test('a pull to a site on which the other then began, soon', () => {
    const pull = clues({ name: 'Lena' }, ['come to telegram, it is safer'], {}, { signals: [{ rule: 'channel-switch', stage: 'platform-switch', words: 'telegram' }] });
    const there = (firstSeen: number, site = 'telegram-k') => clues({ name: 'Someone' }, [], { site, firstSeen });
    expect(ties(pull, there(NOW + DAY))).toEqual([['moved', 'Telegram']]);
    expect(ties(pull, there(NOW + 9 * DAY))).toEqual([]);
    expect(ties(pull, there(NOW - DAY))).toEqual([]);
    expect(ties(pull, there(NOW + DAY, 'whatsapp'))).toEqual([]);
  });
  test('never what the person has written, links that anybody sends, gift cards, nor no name at all', () => {
    expect(ties(clues({}, ['mail me: me@home.example'], {}, { from: 'me' }), clues({}, ['mail me: me@home.example'], {}, { from: 'me' }))).toEqual([]);
    expect(ties(clues({ name: 'A' }, ['https://www.youtube.com/watch?v=1 steam card']), clues({ name: 'B' }, ['https://www.youtube.com/watch?v=1 steam card']))).toEqual([]);
  });
});

test('conversations as one by time: each keeps its own order, whatever its clock says', () => {
  const row = (id: string, sent?: number) => ({ id, sent, read: 100 });
  const merged = inTime([[row('a0'), row('a1', 10), row('a2', 5), row('a3', 30)], [row('b0', 20), row('b1')], [row('c0')]], ({ sent }) => sent, ({ read }) => read);
  expect(merged.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'a3', 'c0']);
});
