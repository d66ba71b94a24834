import { describe, expect, test } from 'vitest';
import { begunWith, emergencyHere, helpAt, type Asked } from '../../src/help/person.ts';

describe('the page of help begins with what was answered on the card', () => {
  test.each<[Asked, ReturnType<typeof begunWith>]>([
    [[], { need: 'talk', under18: null, paid: false }],
    [[{ id: 'paid', answer: true }, { id: 'under18', answer: null }, { id: 'despair', answer: null }], { need: 'talk', under18: null, paid: true }],
    [[{ id: 'under18', answer: true }, { id: 'despair', answer: true }], { need: 'crisis', under18: true, paid: false }],
    [[{ id: 'under18', answer: false }, { id: 'despair', answer: false }], { need: 'talk', under18: false, paid: false }],
  ])('%j', (asked, begun) => {
    const page = helpAt(asked);
    // Whoever looks over the shoulder, or into the history, learns nothing from it.
    expect(page ?? '').toMatch(/^\d{0,2}$/u);
    expect(begunWith(page === undefined ? '' : `#${page}`)).toEqual(begun);
  });

  test('an address of somebody else\'s making says nothing', () => {
    expect(begunWith('#=&&despair&under18=yes%')).toEqual({ need: 'talk', under18: null, paid: false });
  });
});

test('the number for a life in danger is that of the country, where it is known, and 112 in all of Europe', () => {
  expect(emergencyHere({ country: 'GB', under18: null }, ['en'])).toBe('999');
  expect(emergencyHere({ country: 'CY', under18: null }, ['en'])).toBe('112');
  expect(emergencyHere({ country: 'AR', under18: null }, ['en'])).toBeUndefined();
});
