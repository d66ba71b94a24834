import { afterEach, expect, test } from 'vitest';
import { accountIn, callsPerson, isPair, pairedWithYou } from '../../../src/sites/generic/contact.ts';
import type { Part } from '../../../src/sites/generic/part.ts';
import { closeWindows, load } from '../pages.ts';

const said = (label: string | undefined, text: string): Part => ({ text, hints: [], ...(label === undefined ? {} : { label }) }) as unknown as Part;
const talk = [said('Ada', 'hello'), said('Robin', 'hey')];

test.each([
  ['above the list', ['You and Ada'], talk, 'Ada'],
  ['above the list, the other way round', ['Conversation between Ada and you.'], talk, 'Ada'],
  ['in a line between the messages', [], [said(undefined, 'Ada & you'), ...talk], 'Ada'],
  ['nobody by a message that goes on without a name', [], [...talk, said(undefined, 'how are you Robin?')], undefined],
  ['nobody by a longer message with such words', [], [...talk, said(undefined, 'I dream of you and Robin')], undefined],
  ['nobody by a message that is shown above the list', ['are you there Robin'], talk, undefined],
])('whom a page pairs with the person, %s', (_where, head, parts, name) => {
  expect(pairedWithYou(head, parts)).toBe(name);
});

test('a message to somebody is no pair', () => {
  expect(isPair('love you Ada', 'Ada')).toBe(false);
  expect(isPair('You and Ada', 'Ada')).toBe(true);
});

afterEach(closeWindows);

test.each([
  ['a greeting', '<header>Howdy, <b>Robin</b></header>', { name: 'Robin', isTold: false }],
  ['a mark behind the name, outright', '<aside><div>Robin (you)</div></aside>', { name: 'Robin', isTold: true }],
  ['such a mark in an element of its own', '<section><p><span>Robin</span> <i>(You)</i></p><p><span>Ada</span></p></section>', { name: 'Robin', isTold: true }],
  ['nothing by what a name is short for, or how somebody is spoken of', '<section><p>Robin (Ben)</p><p>Robin (sie)</p></section>', undefined],
  ['nothing by somebody who looks after accounts', '<aside><div class="account-manager"><b>Robin</b></div></aside>', undefined],
  ['a picture that is called so', '<nav><a href="/"><img alt="Robin"><span>Me</span></a></nav>', { name: 'Robin', isTold: false }],
  ['a way out', '<nav><div><b>Robin</b> <a>Log out</a></div></nav>', { name: 'Robin', isTold: false }],
  ['nothing by a mark behind both', '<section><p>Robin (you)</p><p>Ada (you)</p></section>', undefined],
  ['nothing in a list of talks with their last lines', '<ul><li><b>Ada</b><span>hi there</span></li></ul>', undefined],
  ['nothing where such a line speaks of accounts', '<ul><li><b>Ada</b><span>pay to my account</span></li></ul>', undefined],
])('the own account is told by %s', (_what, html, account) => {
  const document = load({ html: `<!doctype html><body>${html}<main></main></body>`, expected: { url: 'https://chat.example/', reading: null } });
  expect(accountIn(document.querySelector('main')!, [], talk)).toEqual(account);
});

test('nobody who stands above the talk is the own account', () => {
  const document = load({ html: '<!doctype html><body><h2>Robin <i>(you)</i></h2><main></main></body>', expected: { url: 'https://chat.example/', reading: null } });
  expect(accountIn(document.querySelector('main')!, ['Robin'], talk)).toBeUndefined();
  expect(accountIn(document.querySelector('main')!, ['Robin, Ada'], talk)).toEqual({ name: 'Robin', isTold: true });
});

test.each([
  ['en', 'You', true],
  ['de', 'Du (online)', true],
  ['en', 'Ben', false],
  ['tr', 'Ben', true],
  ['de', 'Ty', false],
  ['pl', 'Ty:', true],
  ['', 'Ada', false],
])('on a page in %j, %j is the person: %s', (language, label, is) => {
  const document = load({ html: `<!doctype html><html lang="${language}"><body></body></html>`, expected: { url: 'https://chat.example/', reading: null } });
  expect(callsPerson(label, document)).toBe(is);
});
