import { expect, test } from 'vitest';
import { importFile, importText } from '../../src/importing/import-file.ts';

const MANY = 150_000;
const WHATSAPP = '26.11.24, 10:10 - Ada: hi\n26.11.24, 10:11 - Ada: ';
const MAIL = 'From: Ada <ada@example.org>\r\nTo: ben@example.org\r\nSubject: hi\r\n';
const TELEGRAM = '<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header">Ada</div><div class="history"><div class="message default" id="message1">';

/** Files that somebody could have made so that reading them never ends: a pattern that takes time by the square would take minutes. */
const FILES: readonly (readonly [name: string, text: string])[] = [
  ['blanks.txt', `${WHATSAPP}${' '.repeat(MANY)}x>`],
  ['letters.txt', `${WHATSAPP}${'a'.repeat(MANY)}`],
  ['names.txt', `${'Ada '.repeat(MANY / 4)}\nBen: hi\nBen: ho`],
  ['lines.txt', `Ada: hi${'\n '.repeat(MANY)}Ben: ho`],
  ['blanks.eml', `${MAIL}Content-Transfer-Encoding: quoted-printable\r\n\r\n${' '.repeat(MANY)}x`],
  ['date.eml', `${MAIL}Date: ${'('.repeat(MANY)}\r\n\r\nhi`],
  ['subject.eml', `${MAIL.replace('hi', '=?utf-8?q?'.repeat(MANY / 10))}\r\nhi`],
  ['replies.eml', `${MAIL.replace('hi', `${'re: '.repeat(MANY / 4)}hi`)}\r\nhi`],
  ['quotes.eml', `${MAIL}Content-Type: text/html\r\n\r\n${`<a "'`.repeat(MANY / 5)}`],
  ['tags.eml', `${MAIL}Content-Type: text/html\r\n\r\n${`<a '<a'"<a"`.repeat(MANY / 11)}`],
  ['tags.html', `${TELEGRAM}${`<a '<a'"<a"`.repeat(MANY / 11)}`],
  ['ands.html', `${TELEGRAM}${'&'.repeat(MANY)}`],
];

test.each(FILES)('%s is read to its end', async (name, text) => {
  expect(await importFile(name, new Blob([text]))).toBeDefined();
});

test.each(FILES.filter(([name]) => name.endsWith('.txt')))('%s, pasted, is read to its end', (_, text) => {
  expect(importText(text)).toBeDefined();
});
