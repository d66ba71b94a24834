import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { PATTERNS, personalDetails } from '../../src/guards/personal.ts';

const GIVES: readonly (readonly [string, string])[] = [
  ['phone', 'call me on +44 7700 900123 ok'],
  ['phone', 'meine nummer ist 0171 2345678'],
  ['phone', '0049 171 234 56 78'],
  ['phone', 'text me (555) 010-1234'],
  ['phone', '06 12 34 56 78'],
  ['birthday', 'bin am 03.11.2004 geboren'],
  ['birthday', 'my birthday is the 4th of may'],
  ['birthday', '1999-04-23'],
  ['address', '14 Rose Hill Road, second floor'],
  ['address', 'Lindenstraße 12, 3. Stock'],
  ['address', 'Am Mühlenweg 4'],
  ['address', 'calle de la Luna 7'],
  ['address', 'I live at the old mill'],
  ['school', 'I go to Hill Park High'],
  ['school', 'ich gehe auf das Goethe-Gymnasium'],
  ['school', 'my school is near the river'],
  ['employer', 'I work at Miller & Sons'],
  ['employer', 'ich arbeite bei der Post'],
  ['account', 'my insta is sunny.sam'],
  ['account', '@sunny.sam_22'],
  ['account', 'sam@example.org'],
  ['account', 'mein Snap ist sunnysam'],
  ['account', 'https://www.instagram.com/sunny.sam'],
];

const KEEPS = [
  'see you at 8, platform 12',
  'that was 1,200.50 EUR, too much',
  'version 10.4.2 came out',
  'es kostet 12.500 Euro',
  'treffen wir uns am 12.03. um 18:30?',
  'order number 4711-22',
  'we met in 2019',
  'I work at home on Fridays',
  'I work at night',
  'I work at the moment on my thesis',
  'ich arbeite bei mir zu Hause',
  'the school bus was late',
  'ich gehe jetzt schlafen',
  'I am at work',
  'no way, I said no',
  'Das ist mir weg 3 Tage lang egal',
  'my instagram was hacked last year, never again',
  '10 - 15 people, 20 max',
  'they want 500 dollars in 24 hours',
  'the road is long',
  'DE89 3704 0044 0532 0130 00',
];

describe('personal details', () => {
  test.each(GIVES)('%s: %s', (kind, text) => {
    expect(personalDetails(text)).toContain(kind);
  });

  test.each(KEEPS)('nothing: %s', (text) => {
    expect(personalDetails(text)).toEqual([]);
  });

  test('looks at the end of what is written, and at no more than that', () => {
    expect(personalDetails(`${'la '.repeat(50_000)}my insta is sunny.sam`)).toEqual(['account']);
    expect(personalDetails(`my insta is sunny.sam ${'la '.repeat(50_000)}`)).toEqual([]);
  });
});

test('no pattern takes long, whatever is written', () => {
  const unsafe = PATTERNS.filter(({ source, flags }) => checkSync(source, flags).status === 'vulnerable');
  expect(unsafe).toEqual([]);
});
