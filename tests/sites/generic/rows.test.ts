import { afterEach, describe, expect, test } from 'vitest';
import { rowsIn } from '../../../src/sites/generic/rows.ts';
import { createSight } from '../../../src/sites/generic/sight.ts';
import { takeApart } from '../../../src/sites/generic/words.ts';
import { closeWindows, load } from '../pages.ts';

afterEach(closeWindows);

function said(html: string): string[] {
  const document = load({ html: `<!doctype html><body><main>${html}</main></body>`, expected: { url: 'https://chat.example/', reading: null } });
  const sight = createSight(document);
  return takeApart(rowsIn(document.querySelector('main')!, sight), new Set(), sight).flatMap(({ divider, text }) => (divider ? [] : [text]));
}

describe('groups by day', () => {
  const day = (name: string, ...texts: readonly string[]): string => `<section class="day"><p class="name">${name}</p>${texts.map((text, index) => `<div class="${index % 2 === 0 ? 'in' : 'out'}" data-id="${text}"><div>${text}</div><i>10:0${index}</i></div>`).join('')}</section>`;

  test('are taken apart also where one holds a message of each side alone', () => {
    expect(said(day('Monday', 'good morning', 'are you well?', 'all is fine', 'then come') + day('Tuesday', 'here I am', 'at last'))).toEqual(['good morning', 'are you well?', 'all is fine', 'then come', 'here I am', 'at last']);
  });
});

describe('a message', () => {
  const message = (text: string): string => `<div class="msg"><div class="author">Ada</div><div class="text">${text}</div><div class="time">10:01</div></div>`;

  test('stays whole beside one that holds two files', () => {
    const files = '<div class="msg"><div class="author">Ada</div><div class="file" data-id="1">list.txt</div><div class="file" data-id="2">plan.txt</div><div class="time">10:02</div></div>';
    expect(said(['good morning', 'are you well?', 'all is fine'].map(message).join('') + files + message('what a day'))).not.toContain('10:01');
  });

  test('of one word may be a day', () => {
    expect(said(['when can you come?', 'vandaag', 'and when will you go?', 'domenica'].map(message).join(''))).toEqual(['when can you come?', 'vandaag', 'and when will you go?', 'domenica']);
  });
});
