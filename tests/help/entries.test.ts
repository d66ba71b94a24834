import { expect, test } from 'vitest';
import { monthsSinceCheck } from '../../src/help/checked.ts';
import { helpEntries, type HelpEntry } from '../../src/help/entry.ts';
import { NEEDS, helpFor } from '../../src/help/help-for.ts';

const FIELDS = ['id', 'country', 'region', 'name', 'does', 'kind', 'audience', 'group', 'phone', 'sms', 'chatUrl', 'url', 'hours', 'cost', 'languages', 'source', 'checked', 'confidence'];
const KINDS = ['hotline', 'crisis', 'victim-support', 'takedown', 'bank', 'police', 'emergency', 'consumer'];

const isWebAddress = (text: string): boolean => /^https?:$/u.test(URL.parse(text)?.protocol ?? '') && URL.parse(text)!.hostname.includes('.');
const isNumber = (text: string): boolean => /^[#+(]?\d[\d\s()-]*$/u.test(text) && text.replace(/\D/gu, '').length >= 2 && text.replace(/\D/gu, '').length <= 13;

/** What is wrong with an entry, in words. */
function faults(entry: HelpEntry): readonly string[] {
  const { id, country, name, kind, audience, phone, sms, chatUrl, url, languages, source, checked, confidence } = entry;
  const checks: readonly (readonly [string, boolean])[] = [
    ['has a field that nobody knows', Object.keys(entry).every((field) => FIELDS.includes(field))],
    ['has an id that does not begin with its country', id.startsWith(`${country.toLowerCase()}-`)],
    ['has no country', /^(?:[A-Z]{2}|INT)$/u.test(country)],
    ['has no name', name.trim() !== ''],
    ['has no kind', KINDS.includes(kind)],
    ['has no audience', ['all', 'adult', 'under18'].includes(audience)],
    ['names no source', source.trim() !== ''],
    ['has no date of its last check', /^20\d\d-(?:0[1-9]|1[0-2])$/u.test(checked)],
    ['does not say how sure we are', ['high', 'medium', 'low'].includes(confidence)],
    ['speaks no language', languages.length > 0 && languages.every((language) => /^[a-z]{2,3}$/u.test(language))],
    ['leads nowhere', phone !== undefined || sms !== undefined || chatUrl !== undefined || url !== undefined],
    ['has no plausible number', [phone, sms?.number].every((number) => number === undefined || isNumber(number))],
    ['has no plausible address', [chatUrl, url].every((address) => address === undefined || isWebAddress(address))],
  ];
  return checks.filter(([, holds]) => !holds).map(([fault]) => `${id} ${fault}`);
}

test('every entry has its source, its check, and a way that can be right', () => {
  expect(helpEntries.flatMap(faults)).toEqual([]);
});

test('names are names: what is for people of one of our languages, or for everybody, is described in no other', () => {
  const english = /\b(?:for your|form|programme|report|urgent|removal|children|and|non-emergency)\b/iu;
  const read = helpEntries.filter(({ country }) => ['INT', 'DE', 'AT', 'FR', 'BE', 'ES', 'MX', 'AR', 'CO', 'IT', 'PT', 'BR', 'NL', 'PL', 'TR'].includes(country));
  expect(read.map(({ name }) => name).filter((name) => english.test(name))).toEqual([]);
});

test('no entry is there twice, and a country has one emergency number', () => {
  expect(new Set(helpEntries.map(({ id }) => id)).size).toBe(helpEntries.length);
  const emergencies = helpEntries.filter(({ kind }) => kind === 'emergency');
  expect(new Set(emergencies.map(({ country }) => country)).size).toBe(emergencies.length);
  expect(emergencies.every(({ phone }) => phone !== undefined)).toBe(true);
});

test('what was never confirmed is never named', () => {
  const unsure = helpEntries.filter(({ confidence }) => confidence === 'low');
  expect(unsure.length).toBeGreaterThan(0);
  for (const { id, country } of unsure) for (const need of NEEDS) expect(helpFor({ country, languages: [], need }).contacts.map((contact) => contact.id)).not.toContain(id);
});

test('the age of a check is counted in months', () => {
  const entry = { ...helpEntries[0]!, checked: '2026-11' };
  expect(monthsSinceCheck(entry, new Date(2026, 10, 30))).toBe(0);
  expect(monthsSinceCheck(entry, new Date(2027, 11, 1))).toBe(13);
});
