import { describe, expect, test } from 'vitest';
import { callsPrivate, CHAT, sumOf, type Ballot } from '../../../src/sites/generic/chat.ts';
import { speakerFrom, type Votes } from '../../../src/sites/generic/speakers.ts';
import { CLOCK, DELETED, TYPING, YOU } from '../../../src/sites/generic/vocabulary.ts';
import { withNamesOfRuns } from '../../../src/sites/generic/names.ts';
import type { Part } from '../../../src/sites/generic/part.ts';
import { isShape } from '../../../src/sites/generic/world.ts';

describe('who speaks', () => {
  test.each<[string, Votes, string]>([
    ['nobody without votes', {}, 'unknown'],
    ['nobody by the edge alone: in some pages own bubbles stand at the start', { edge: 3 }, 'unknown'],
    ['nobody by a class alone: "right" can mean much', { token: 3 }, 'unknown'],
    ['the person by edge and style', { edge: 3, style: 2 }, 'me'],
    ['the other by edge, style and a face', { edge: -3, style: -2, company: -1 }, 'them'],
    ['the person by an attribute that says it outright', { attribute: 5 }, 'me'],
    ['nobody where class and edge contradict each other', { token: 3, edge: -3, style: -2 }, 'unknown'],
    ['nobody where an outright sign is contradicted', { attribute: 5, edge: -3 }, 'unknown'],
    ['the other where the head and the line to write in name them', { name: -3, address: -3 }, 'them'],
  ])('%s', (_what, votes, speaker) => {
    expect(speakerFrom(votes)).toBe(speaker);
  });
});

describe('is it a chat', () => {
  const list: Ballot = { composer: 3, send: 1, address: 2, scrolls: 2, clocks: 1, bubbles: 1, called: 1, edges: 0, directions: 0, names: 0, log: 0, label: 0, speakers: 0, room: 0 };

  test('a list with a line to write in is none, however many votes it has, while nothing shows two sides', () => {
    expect(sumOf(list)).toBe(0);
  });

  test.each(['edges', 'directions', 'log', 'room', 'speakers'])('with %s it is one', (sign) => {
    expect(sumOf({ ...list, [sign]: 1 })).toBeGreaterThanOrEqual(CHAT);
  });

  test('a talk with a machine is none', () => {
    expect(sumOf({ ...list, edges: 4, directions: 3, assistant: -12 })).toBeLessThan(CHAT);
  });
});

describe('names of runs', () => {
  const group = {} as Element;
  const rows = (...labels: (string | undefined)[]): Part[] => labels.map((label) => ({ row: { parentElement: group }, ...(label === undefined ? {} : { label }) }) as Part);
  const names = (parts: readonly Part[]): (string | undefined)[] => parts.map(({ label }) => label);

  test('a row without a name continues the one above', () => {
    expect(names(withNamesOfRuns(rows(undefined, 'Ada', undefined, 'Bo', undefined)))).toEqual([undefined, 'Ada', 'Ada', 'Bo', 'Bo']);
  });

  test('but for one that could be of another: whose only name may be that of who is quoted, or behind one of another that was taken back', () => {
    const [ada, unsure, bo, taken, behind] = rows('Ada', undefined, 'Bo', 'Ada', undefined);
    const told = withNamesOfRuns([ada!, { ...unsure!, unsure: true }, bo!, { ...taken!, divider: true }, behind!]);
    expect(names(told)).toEqual(['Ada', undefined, 'Bo', 'Ada', undefined]);
  });

  test('and none in another group of rows', () => {
    const other = { row: { parentElement: {} } } as Part;
    expect(names(withNamesOfRuns([...rows('Ada', undefined, 'Bo'), other]))).toEqual(['Ada', 'Ada', 'Bo', undefined]);
  });

  test('but not where one name alone is there: those without could be the own', () => {
    expect(names(withNamesOfRuns(rows('Ada', undefined, 'Ada')))).toEqual(['Ada', undefined, 'Ada']);
  });
});

test.each(['10:05', '10:05 AM', '9:05\u202fPM', '10.05 Uhr', 'Today at 9:12 AM', 'gestern, 18:30', 'Mon 10:05', '24/11/2026', '26. November 2026', '5 min ago', 'vor 2 Stunden', '[10:02]', '18:05 ✓✓', '٩:٠٢', '8 ore fa', 'há 2 horas', '3 dias atrás', '2 uur geleden', '5 minut temu', '3 gün önce'])('a clock: %s', (text) => {
  expect(CLOCK.test(text)).toBe(true);
});

test.each(['Marek', 'Julia', 'so', '10:30?', 'at nine', 'see you today', 'I paid 20', 'March with me', 'há 2 vídeos', 'há 2 pessoas', '2 fotos atrás'])('no clock: %s', (text) => {
  expect(CLOCK.test(text)).toBe(false);
});

test.each(['Message deleted', 'This message was deleted.', 'You unsent a message', 'Diese Nachricht wurde gelöscht', 'Mensaje eliminado', 'Ce message a été supprimé', 'Questo messaggio è stato eliminato', 'Se eliminó este mensaje', 'Mensagem apagada', 'Dit bericht is verwijderd…', 'Wiadomość została usunięta', 'Bu mesaj silindi', 'Bu ileti silindi.'])('taken back: %s', (text) => {
  expect(DELETED.test(text)).toBe(true);
});

test.each(['I deleted the message', 'message deleted? by whom', 'hast du die Nachricht gelöscht?', 'delete this message', 'this message must be deleted', 'borra este mensaje'])('not taken back: %s', (text) => {
  expect(DELETED.test(text)).toBe(false);
});

test.each(['Ada is typing …', 'Ada schreibt …', 'Ada tippt', 'Ada está escribiendo', 'Ada est en train d’écrire…', 'Ada sta scrivendo', 'Ada está digitando', 'Ada is aan het typen…', 'Ada pisze…', 'Ada yazıyor'])('writes just now: %s', (text) => {
  expect(TYPING.test(text)).toBe(true);
});

test('names for the person, and names that only begin so', () => {
  expect(['You', 'Ich:', 'Yo', 'Я'].filter((name) => !YOU.test(name))).toEqual([]);
  expect(['Yolanda', 'Meg', 'Iris', 'Tuva'].filter((name) => YOU.test(name))).toEqual([]);
});

test('what is stored counts as a shape only when it is one', () => {
  expect(isShape({ list: '#l', text: null, own: 'class a', other: 'class b' })).toBe(true);
  expect([null, {}, { list: 1 }, { list: '#l', own: 'a', other: 'b' }].some(isShape)).toBe(false);
});

test.each(['Clock Forum - Private messages - Compose message', '(2) Private Messages', 'Private message: the clock', 'Forum | Privatnachrichten', 'Личные сообщения'])('a private talk: %s', (title) => {
  expect(callsPrivate(title)).toBe(true);
});

test.each(['Private messages not working - Forum', 'How to send a private message', 'Garden help'])('no private talk: %s', (title) => {
  expect(callsPrivate(title)).toBe(false);
});
