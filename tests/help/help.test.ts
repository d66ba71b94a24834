import { describe, expect, test } from 'vitest';
import { chooseHelp, isFallback } from '../../src/help/choose.ts';
import { guessCountry } from '../../src/help/country.ts';
import { helpCountries, helpEntries, type HelpEntry } from '../../src/help/entries.ts';

test('every entry says where it was read and when it was last checked, and leads somewhere', () => {
  const wrong = helpEntries.filter(({ id, country, name, source, checked, phone, sms, chatUrl, url }) =>
    id === '' || name === '' || !/^[A-Z]{2}$|^INT$/u.test(country) || source.length < 8 || !/^20\d\d-(?:0[1-9]|1[0-2])$/u.test(checked) ||
    (phone ?? sms ?? chatUrl ?? url) === null || [chatUrl, url].some((address) => address !== null && !/^https?:\/\//u.test(address)) || (phone !== null && !/\d/u.test(phone)));
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(new Set(helpEntries.map(({ id }) => id)).size).toBe(helpEntries.length);
});

describe('the country is guessed', () => {
  test.each([
    ['Europe/Berlin', ['en-US'], 'DE'],
    ['America/Argentina/Cordoba', ['es-AR'], 'AR'],
    ['Australia/Sydney', ['en-GB'], 'AU'],
    ['Etc/UTC', ['pt-BR', 'en'], 'BR'],
    ['Etc/UTC', ['en'], null],
  ])('%s, %j: %s', (zone, languages, country) => {
    expect(guessCountry(zone, languages)).toBe(country);
  });
});

const entry = (id: string, more: Partial<HelpEntry>): HelpEntry => ({
  id, country: 'DE', languages: ['de'], name: id, kind: 'crisis', audience: 'all', phone: '1', sms: null, chatUrl: null, url: null, hours: null, cost: null, source: 'https://x.example', checked: '2026-11', confidence: 'high', note: null, ...more,
});

describe('whom to talk to', () => {
  const entries = [entry('police', { kind: 'police-report' }), entry('young', { kind: 'hotline', audience: 'under18' }), entry('crisis', { hours: '24/7' }), entry('grown', { audience: 'adult', kind: 'victim-support' }), entry('world', { country: 'INT', kind: 'takedown' })];

  test('a crisis line first, the police after who listens', () => {
    const help = chooseHelp(entries, 'DE', false);
    expect(help.first?.id).toBe('crisis');
    expect(help.others.map(({ id }) => id)).toEqual(['grown', 'police']);
    expect(help.worldwide.map(({ id }) => id)).toEqual(['world']);
    expect(isFallback(help, false)).toBe(false);
  });
  test('the line for the young first where somebody is young, and none for adults alone', () => {
    const help = chooseHelp(entries, 'DE', true);
    expect(help.first?.id).toBe('young');
    expect([help.first, ...help.others].map((one) => one?.id)).not.toContain('grown');
  });
  test('the best that there is, and said to be so', () => {
    expect(isFallback(chooseHelp(entries.filter(({ id }) => id !== 'young'), 'DE', true), true)).toBe(true);
    const police = chooseHelp([entries[0]!], 'DE', false);
    expect([police.first?.id, isFallback(police, false)]).toEqual(['police', true]);
    expect(chooseHelp(entries, null, null)).toMatchObject({ first: null, others: [] });
  });
  test.each(helpCountries)('%s has somebody to call or to write to first', (country) => {
    for (const under18 of [true, false, null]) {
      const { first } = chooseHelp(helpEntries, country, under18);
      expect(first === null || first.phone !== null || first.chatUrl !== null).toBe(true);
    }
  });
});
