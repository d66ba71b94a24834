import { afterEach, describe, expect, test } from 'vitest';
import { createSight } from '../../../src/sites/generic/sight.ts';
import type { Part } from '../../../src/sites/generic/part.ts';
import { takeApart } from '../../../src/sites/generic/words.ts';
import { closeWindows, load } from '../pages.ts';

afterEach(closeWindows);

function parts(html: string, rows: string, names: readonly string[] = []): Part[] {
  const document = load({ html: `<!doctype html><body><main>${html}</main></body>`, expected: { url: 'https://chat.example/', reading: null } });
  return takeApart([...document.querySelectorAll(rows)], new Set(names), createSight(document));
}

/** What was said, and what was shown in its place. */
function said(found: readonly Part[]): string[] {
  return found.flatMap(({ divider, text, media }) => (divider ? [] : [text === '' ? `(${media})` : text]));
}

describe('a head above several rows', () => {
  const head = (name: string): string => `<div class="head">${name}</div>`;
  const row = (text: string): string => `<div class="row"><p>${text}</p></div>`;

  function names(html: string): (string | undefined)[] {
    return parts(html, '.head, .row', ['Ada']).flatMap(({ divider, label }) => (divider ? [] : [label]));
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

describe('a row without words', () => {
  const row = (name: string, inside: string, time = '10:01'): string => `<div class="row"><span class="face">${name[0]}</span><b class="name">${name}</b>${inside}<i>${time}</i></div>`;
  const words = (text: string): string => `<p class="text">${text}</p>`;
  const file = (name: string, size: string): string => `<div class="file">${name}</div><div class="size">${size}</div>`;
  const talk = row('Ada', words('good morning')) + row('Robin', words('are you well?')) + row('Ada', words('all is fine'));
  const TALK = ['good morning', 'are you well?', 'all is fine'];

  test('does not say its name and initial', () => {
    const found = parts(talk + row('Robin', file('plan.pdf', '48 KB')), '.row');
    expect(said(found)).toEqual([...TALK, '(file)']);
    expect(found.map(({ label }) => label)).toEqual(['Ada', 'Robin', 'Ada', 'Robin']);
  });

  test('can be a voice', () => {
    expect(said(parts(talk + row('Robin', '<div class="voice"><span>0:42</span></div>'), '.row'))).toEqual([...TALK, '(voice)']);
  });

  test('is nothing where a clock alone stands', () => {
    expect(said(parts(`${talk}<div class="row"><small>10:42</small></div>${row('Ada', words('what a day'))}`, '.row'))).toEqual([...TALK, 'what a day']);
  });

  test('is nothing where the words were taken back', () => {
    expect(said(parts(talk + row('Robin', words('This message was deleted')), '.row'))).toEqual(TALK);
  });

  test('is nothing where somebody is typing', () => {
    expect(said(parts(`${talk}<div class="typing">Robin is typing …</div>`, '.row, .typing'))).toEqual(TALK);
  });
});

describe('words', () => {
  const row = (text: string): string => `<div class="row"><p>${text}</p><i>10:01</i></div>`;

  test.each([
    ['the name of a file among other words', ['send me the plan', 'plan.pdf', 'that one, yes', 'thanks']],
    ['short answers that come again', ['ok', 'are you well?', 'ok', 'Ada', 'ok', 'Ada']],
    ['that somebody is typing', ['what is she doing?', 'she is typing', 'ah', 'Ada is typing']],
  ])('are also %s', (_what, texts) => {
    expect(said(parts(texts.map(row).join(''), '.row'))).toEqual(texts);
  });

  test('hold names and days in their line', () => {
    expect(said(parts(row('good morning') + row('yes <span style="display:inline">@Ada</span>, that one') + row('you had it on <strong style="display:inline">Monday</strong> already'), '.row'))).toEqual(['good morning', 'yes @Ada, that one', 'you had it on Monday already']);
  });

  test('may each stand in an element of their own', () => {
    const each = (text: string): string => text.split(' ').map((word) => `<span class="word" style="display:inline">${word}</span>`).join(' ');
    expect(said(parts(['are you well?', 'all is fine here', 'what a day'].map((text) => row(each(text))).join(''), '.row'))).toEqual(['are you well?', 'all is fine here', 'what a day']);
  });
});

describe('a name above a group', () => {
  const group = (name: string, ...texts: readonly string[]): string => `<section><h4>${name}</h4>${texts.map((text) => `<div class="row"><p>${text}</p></div>`).join('')}</section>`;
  const labels = (html: string): (string | undefined)[] => parts(html, '.row').map(({ label }) => label);

  test('is that of all its rows', () => {
    expect(labels(group('Ada', 'good morning', 'are you well?') + group('Robin', 'all is fine') + group('Ada', 'what a day'))).toEqual(['Ada', 'Ada', 'Robin', 'Ada']);
  });

  test('but a subject is no name', () => {
    expect(labels(group('The garden', 'good morning', 'are you well?') + group('The house', 'all is fine') + group('The clock', 'what a day'))).toEqual([undefined, undefined, undefined, undefined]);
  });
});

test('a link that is sent again and again is said, also alone', () => {
  const row = (inside: string): string => `<div class="row"><div>${inside}</div><i>10:01</i></div>`;
  const link = '<p><a href="https://pay-here.example">pay-here.example</a></p>';
  const found = parts(['<p>hello</p>', '<p>please pay</p>', '<p>again</p>', ''].map((words) => row(words + link)).join('') + row('<p>who are you?</p>'), '.row');
  expect(said(found)).toEqual(['hello\npay-here.example', 'please pay\npay-here.example', 'again\npay-here.example', 'pay-here.example', 'who are you?']);
});

describe('what looks like something else stays what was said', () => {
  const row = (name: string, inside: string, clock = ''): string => `<div class="row"><b class="name">${name}</b>${inside}${clock === '' ? '' : `<i>${clock}</i>`}</div>`;
  const words = (text: string): string => `<p class="text">${text}</p>`;
  const talk = row('Ada', words('good morning to you')) + row('Robin', words('are you well?')) + row('Ada', words('all is fine here'));
  const TALK = ['good morning to you', 'are you well?', 'all is fine here'];

  test('a name that could end that of a file, and the kind of a file as an answer', () => {
    expect(said(parts(`<div class="row"><i>10:21</i><b>Avi</b>${words('where are you now?')}</div><div class="row"><i>10:22</i><b>Robin</b>${words('pdf')}</div>`, '.row'))).toEqual(['where are you now?', 'pdf']);
  });

  test('whom a line begins to speak to, where the row has no name', () => {
    const found = parts(`${talk}<div class="row"><p class="text"><a class="name" style="display:inline">Vera</a> can you go instead?</p></div>`, '.row');
    expect(said(found)).toEqual([...TALK, 'Vera can you go instead?']);
    expect(found.at(-1)!.label).not.toBe('Vera');
  });

  test('all of it, in a list that the page calls a place of system messages', () => {
    expect(said(parts(`<div class="message-system">${talk}</div>`, '.row'))).toEqual(TALK);
  });

  test('"Ada a écrit" at the end; not "Ada écrit…"', () => {
    expect(said(parts(talk + row('Robin', words('Ada a écrit')), '.row'))).toEqual([...TALK, 'Ada a écrit']);
    expect(said(parts(`${talk}<div class="row">${words('Ada écrit…')}</div>`, '.row'))).toEqual(TALK);
  });

  test('a sign with a number in the midst of a line; not beside it', () => {
    expect(said(parts(talk + row('Robin', words('buy candles for <b style="display:inline">🎂 30</b> please')), '.row'))).toEqual([...TALK, 'buy candles for 🎂 30 please']);
    expect(said(parts(talk + row('Robin', words('so do I <span style="display:inline">👍 1</span>')), '.row'))).toEqual([...TALK, 'so do I']);
  });

  test('a name that elsewhere says that something was read', () => {
    expect(parts(row('Lida', words('bom dia')) + row('Robin', words('tudo bem?')) + row('Lida', words('tudo')), '.row', ['Lida']).map(({ label, delivered }) => [label, delivered])).toEqual([['Lida', false], ['Robin', false], ['Lida', false]]);
  });
});
