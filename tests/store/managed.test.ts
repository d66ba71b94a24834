import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GUARDS } from '../../src/guards/guard.ts';
import { listed } from '../../src/sites/list.ts';
import { managedFrom } from '../../src/store/managed.ts';
import { MANAGED_NAMES } from '../../src/store/settings.ts';

const KNOWN = { sites: ['instagram', 'whatsapp'], countries: ['DE', 'FR', 'INT'] };
const read = (values: Record<string, unknown>) => managedFrom(values, KNOWN);

test('what is right is taken as it is', () => {
  const values = { sites: ['whatsapp'], country: 'DE', sensitivity: 'early', retention: 14, guards: { camera: true, picture: false }, locked: ['sites', 'guards'] };
  expect(read(values)).toEqual({ managed: values, faults: [] });
  expect(read({})).toEqual({ managed: {}, faults: [] });
});

describe('a broken value is passed over, with one sentence', () => {
  test.each([
    [{ sites: 'whatsapp' }, 'The managed setting "sites" must be a list of names; it is passed over.'],
    [{ sites: ['myspace'] }, 'The managed setting "sites" knows no "myspace"; it is passed over.'],
    [{ country: 'de' }, 'The managed setting "country" must be one of the countries that Porchlight knows, in two capital letters, or "INT"; it is passed over.'],
    [{ sensitivity: 'loud' }, 'The managed setting "sensitivity" must be one of early, usual, late; it is passed over.'],
    [{ retention: 0 }, 'The managed setting "retention" must be a whole number of days from 1 to 365; it is passed over.'],
    [{ retention: '30' }, 'The managed setting "retention" must be a whole number of days from 1 to 365; it is passed over.'],
    [{ guards: ['camera'] }, 'The managed setting "guards" must be an object of true and false; it is passed over.'],
    [{ guards: { camera: 1 } }, 'The managed setting "guards.camera" must be true or false; it is passed over.'],
    [{ guards: { microphone: true } }, 'The managed setting "guards" knows no "microphone"; it is passed over.'],
    [{ agreed: true }, 'There is no managed setting "agreed"; it is passed over.'],
  ])('%j', (values, sentence) => {
    expect(read(values)).toEqual({ managed: {}, faults: [sentence] });
  });
  test('a lock of what is not set, or not there', () => {
    expect(read({ country: 'DE', locked: ['country', 'sites', 'colour'] })).toEqual({
      managed: { country: 'DE', locked: ['sites', 'country'] },
      faults: ['The managed setting "locked" knows no "colour"; it is passed over.', 'The managed setting "sites" is locked and has no value; the person decides.'],
    });
  });
  test('and the others hold', () => {
    const { managed, faults } = read({ sites: ['whatsapp', 'myspace'], sensitivity: 3, guards: { camera: true, picture: 'no' } });
    expect(managed).toEqual({ sites: ['whatsapp'], guards: { camera: true } });
    expect(faults).toHaveLength(3);
  });
});

test('the schema for Chrome has the same names, and the page about it has them and every site', () => {
  const { properties } = JSON.parse(readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8'));
  expect(Object.keys(properties)).toEqual([...MANAGED_NAMES, 'locked']);
  expect(Object.keys(properties.guards.properties)).toEqual([...GUARDS]);
  const page = readFileSync(new URL('../../docs/managed.md', import.meta.url), 'utf8');
  expect([...MANAGED_NAMES, ...GUARDS, ...listed.map(({ id }) => id)].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
