import { afterEach, describe, expect, test } from 'vitest';
import { createSight } from '../../../src/sites/generic/sight.ts';
import { takeApart } from '../../../src/sites/generic/words.ts';
import { closeWindows, load } from '../pages.ts';

afterEach(closeWindows);

describe('a head above several rows', () => {
  const head = (name: string): string => `<div class="head">${name}</div>`;
  const row = (text: string): string => `<div class="row"><p>${text}</p></div>`;

  function names(html: string): (string | undefined)[] {
    const document = load({ html: `<!doctype html><body><main>${html}</main></body>`, expected: { url: 'https://chat.example/', reading: null } });
    return takeApart([...document.querySelectorAll('.head, .row')], new Set(['Ada']), createSight(document)).flatMap(({ divider, label }) => (divider ? [] : [label]));
  }

  test('gives them its name', () => {
    expect(names(head('Ada') + row('good morning') + row('are you well?') + head('Robin') + row('all is fine here'))).toEqual(['Ada', 'Ada', 'Robin']);
  });

  test('gives no name where there is one alone, and the own rows could stand below it', () => {
    expect(names(head('Ada') + row('good morning') + row('all is fine here') + head('Ada') + row('what a day'))).toEqual([undefined, undefined, undefined]);
  });

  test('but does where rows stand in boxes with their heads', () => {
    expect(names(`<section>${head('Ada')}${row('good morning')}</section><section>${row('all is fine here')}</section><section>${head('Ada')}${row('what a day')}</section>`)).toEqual(['Ada', undefined, 'Ada']);
  });
});
