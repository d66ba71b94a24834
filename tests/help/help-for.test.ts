import { describe, expect, test } from 'vitest';
import { canBeReached, doneBy, firstContact, helpFor, NEEDS, type HelpQuestion } from '../../src/help/help-for.ts';
import { helpCountries } from '../../src/help/entry.ts';
import { whoAsks } from '../../src/help/person.ts';

/** A Thursday, at three at night and at half past eleven in Central Europe. */
const NIGHT = new Date('2026-11-26T02:00:00Z');
const DAY = new Date('2026-11-26T10:30:00Z');

const ask = (question: Partial<HelpQuestion>) => helpFor({ country: 'DE', languages: ['de'], need: 'talk', now: DAY, ...question });
const first = (question: Partial<HelpQuestion>) => ask(question).contacts[0]!.id;

describe('the first contact', () => {
  test.each([
    // Who knows about blackmail comes before a line for every sorrow, where they answer at this hour.
    [{ country: 'DE' }, 'de-weisserring'],
    [{ country: 'DE', now: NIGHT }, 'de-telefonseelsorge'],
    [{ country: 'AT', now: NIGHT }, 'at-opfernotruf'],
    [{ country: 'GB' }, 'gb-rph'],
    [{ country: 'GB', now: NIGHT }, 'gb-101'],
    [{ country: 'US', now: NIGHT }, 'us-fbi'],
    // A line for the young where the person is young.
    [{ country: 'DE', under18: true }, 'de-nummergegenkummer'],
    [{ country: 'DE', under18: true, now: NIGHT }, 'de-krisenchat'],
    [{ country: 'AT', under18: true }, 'at-rataufdraht'],
    [{ country: 'GB', under18: true }, 'gb-childline'],
    // The crisis line first of all where asked for; for the young, one that is made for them.
    [{ country: 'AT', need: 'crisis' }, 'at-telefonseelsorge'],
    [{ country: 'IT', need: 'crisis' }, 'it-telefonoamico'],
    [{ country: 'CZ', need: 'crisis', under18: true }, 'cz-linkabezpeci'],
    [{ country: 'US', need: 'crisis', under18: true }, 'us-988'],
    [{ country: 'GB', need: 'money' }, 'gb-159'],
    [{ country: 'DE', need: 'report' }, 'de-onlinewache'],
    [{ country: 'DE', need: 'pictures', under18: false }, 'int-stopncii'],
    [{ country: 'DE', need: 'pictures', under18: true }, 'int-takeitdown'],
    [{ country: 'CH', need: 'crisis', languages: ['fr'] }, 'ch-143'],
    [{ country: 'JP', languages: ['en'], need: 'crisis' }, 'jp-tell'],
  ] as const)('%j: %s', (question, expected) => expect(first(question)).toBe(expected));

  test.each(helpCountries)('%s: has somebody for every need and age', (country) => {
    for (const need of NEEDS) {
      for (const under18 of [undefined, true, false]) {
        const { contacts, missing } = ask({ country, need, under18 });
        expect(contacts.length).toBeGreaterThan(0);
        if (need === 'talk' || (need === 'crisis' && missing !== 'crisis')) expect(canBeReached(contacts[0]!)).toBe(missing === null || missing === 'under18');
      }
    }
  });
});

test.each(helpCountries)('%s: nobody is said to do what they cannot', (country) => {
  for (const need of NEEDS) {
    const best = ask({ country, need }).contacts[0]!;
    const does = doneBy(best, need);
    if (best.kind === 'crisis') expect(['talk', 'crisis']).toContain(does);
    if (does === 'report') expect(best.kind).toBe('police');
    if (does === 'pictures') expect(best.kind).toBe('takedown');
  }
});

describe('age', () => {
  test('keeps what is for others away', () => {
    for (const need of NEEDS) {
      expect(ask({ under18: true, need }).contacts.filter(({ audience }) => audience === 'adult')).toEqual([]);
      expect(ask({ under18: false, need }).contacts.filter(({ audience }) => audience === 'under18')).toEqual([]);
    }
  });

  test('while unknown, shows the way of both ages for pictures', () => {
    const ids = ask({ need: 'pictures' }).contacts.slice(0, 2).map(({ id }) => id);
    expect(ids).toEqual(['int-takeitdown', 'int-stopncii']);
  });
});

describe('what a country does not have', () => {
  test.each([
    // Somebody who listens day and night, rather than a page of addresses; such a page where they do not.
    [{ country: 'EE', need: 'crisis' }, 'crisis', 'ee-116006'],
    [{ country: 'TR', need: 'crisis', under18: true }, 'crisis', 'tr-183'],
    [{ country: 'BG', need: 'crisis' }, 'crisis', 'int-findahelpline'],
    [{ country: 'BE', need: 'report' }, 'report', 'be-1813'],
    [{ country: 'TR', need: 'report' }, null, 'tr-siber'],
    [{ country: 'KR' }, 'talk', 'int-findahelpline'],
    [{ country: 'KR', under18: true }, 'talk', 'int-childhelpline'],
    [{ country: 'IS', under18: true }, 'under18', 'is-1717'],
    [{ country: null }, 'talk', 'int-findahelpline'],
    [{ country: 'EG' }, 'talk', 'int-findahelpline'],
    [{ country: 'EE', need: 'crisis', under18: true }, null, 'ee-lasteabi'],
    [{ country: 'DE', under18: true }, null, 'de-nummergegenkummer'],
  ] as const)('%j: %s is missing, %s stands in', (question, missing, standIn) => {
    expect(ask(question)).toMatchObject({ missing });
    expect(first(question)).toBe(standIn);
  });
});

test('the emergency number is that of the country, or none; in Europe it is 112, not that of the police alone', () => {
  expect(ask({ country: 'CH' }).emergency?.phone).toBe('112');
  expect(ask({ country: 'DE' }).emergency?.phone).toBe('112');
  expect(ask({ country: 'CY' }).emergency?.phone).toBe('112');
  expect(ask({ country: 'JP' }).emergency?.phone).toBe('110');
  expect(ask({ country: 'AR' }).emergency).toBeNull();
  expect(ask({ country: null }).emergency).toBeNull();
});

test('what serves some comes after what serves all, and what is local last', () => {
  const ids = ask({}).contacts.map(({ id }) => id);
  expect(ids.indexOf('de-hilfetelefon-frauen')).toBeGreaterThan(ids.indexOf('de-weisserring'));
  expect(ids.indexOf('de-mannheim')).toBeGreaterThan(ids.indexOf('de-verbraucherzentrale'));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  [{ country: null, under18: false }, 'Europe/Berlin', { name: 'TelefonSeelsorge', reach: '0800 111 0 111' }],
  [{ country: null, under18: true }, 'Europe/Berlin', { name: 'krisenchat', reach: 'krisenchat.de' }],
  [{ country: 'US', under18: false }, 'Europe/Berlin', { name: 'FBI tips', reach: '1-800-225-5324' }],
  // A country that is not in the list, whatever the clock says.
  [{ country: 'INT', under18: false }, 'Europe/Berlin', { name: 'Find A Helpline', reach: 'findahelpline.com' }],
])('%j in %s: one line that says whom to talk to', (choices, timeZone, contact) => {
  expect(firstContact({ ...whoAsks(choices, ['en'], timeZone), now: NIGHT, need: 'talk' })).toEqual(contact);
});
