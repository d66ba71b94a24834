import { describe, expect, test } from 'vitest';
import { readWhatsApp } from '../../src/importing/whatsapp.ts';

const at = (...parts: [number, number, number, number, number, number?]): number => new Date(parts[0], parts[1] - 1, parts[2], parts[3], parts[4], parts[5] ?? 0).getTime();

function read(text: string, name = 'WhatsApp Chat with Ada.txt', archive = '') {
  const result = readWhatsApp({ name, text }, archive);
  return { ...result.chats[0]!, unread: result.unread ?? [] };
}

describe('dates and clocks as telephones write them', () => {
  const lines: readonly (readonly [string, string, number])[] = [
    ['Android, Germany', '26.11.26, 15:04 - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, USA', '11/26/26, 3:04 PM - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, USA, narrow space', '11/26/26, 3:04\u202fPM - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, United Kingdom', '26/11/2026, 15:04 - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, Australia', '26/11/2026, 3:04 pm - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, Sweden', '2026-11-26 15:04 - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, Netherlands', '26-11-2026 15:04 - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, France', '26/11/2026 à 15:04 - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, France, today', '26/11/2026, 15:04 - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, Spain', '26/11/26, 3:04 p. m. - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, Mexico, nbsp', '26/11/26 3:04 p.\u00a0m. - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, Brazil', '26/11/2026 15:04 - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, Poland', '26.11.2026, 15:04 - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, Turkey, twelve hours', '26.11.2026 ÖS 3:04 - Ada: hallo'.replace('ÖS 3:04', '3:04 ÖS'), at(2026, 11, 26, 15, 4)],
    ['Android, Taiwan', '2026/11/26 下午3:04 - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, Egypt', '٢٦/١١/٢٠٢٦، ٣:٠٤ م - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['Android, Italy, dots', '26/11/26, 15.04 - Ada: hallo', at(2026, 11, 26, 15, 4)],
    ['iOS, Germany', '[26.11.26, 15:04:05] Ada: hallo', at(2026, 11, 26, 15, 4, 5)],
    ['iOS, USA', '[11/26/26, 3:04:05\u202fPM] Ada: hallo', at(2026, 11, 26, 15, 4, 5)],
    ['iOS, Spain', '[26/11/26, 15:04:05] Ada: hallo', at(2026, 11, 26, 15, 4, 5)],
    ['iOS, midnight', '[11/26/26, 12:04:05 AM] Ada: hallo', at(2026, 11, 26, 0, 4, 5)],
    ['iOS, marked', '\u200e[26.11.26, 15:04:05] Ada: hallo', at(2026, 11, 26, 15, 4, 5)],
  ];
  test.each(lines)('%s', (_, line, sentAt) => {
    expect(read(line).messages).toEqual([{ sender: 'Ada', text: 'hallo', sentAt }]);
  });

  test('order is told by any day above twelve, else by time running forward', () => {
    expect(read('1/2/26, 3:04 PM - Ada: a\n1/13/26, 3:04 PM - Ada: b').messages[0]!.sentAt).toBe(at(2026, 1, 2, 15, 4));
    expect(read('3/1/26, 10:00 - Ada: a\n5/1/26, 10:00 - Ada: b\n1/2/26, 10:00 - Ada: c').messages[0]!.sentAt).toBe(at(2026, 1, 3, 10, 0));
  });
});

describe('messages', () => {
  test('of several lines, with emoji, colons and right-to-left text', () => {
    const { messages } = read('26.11.26, 15:04 - Ada: eins: zwei\n\ndrei 👩‍👩‍👧\n26.11.26, 15:05 - נועה: שלום: מה\n26.11.26, 15:06 - \u202a+49 151 23456789\u202c: hi');
    expect(messages.map(({ sender, text }) => [sender, text])).toEqual([['Ada', 'eins: zwei\n\ndrei 👩‍👩‍👧'], ['נועה', 'שלום: מה'], ['+49 151 23456789', 'hi']]);
  });

  test.each([
    ['<Media omitted>', 'file'], ['<Medien ausgeschlossen>', 'file'], ['<Multimedia omitido>', 'file'], ['<Médias omis>', 'file'], ['<Media omessi>', 'file'], ['<Mídia oculta>', 'file'],
    ['<Media weggelaten>', 'file'], ['<pominięto multimedia>', 'file'], ['<Medya dahil edilmedi>', 'file'],
    ['\u200eimage omitted', 'image'], ['\u200eBild weggelassen', 'image'], ['\u200eimagen omitida', 'image'], ['\u200eimage absente', 'image'], ['\u200eimmagine omessa', 'image'], ['\u200eimagem ocultada', 'image'],
    ['\u200eafbeelding weggelaten', 'image'], ['\u200epominięto obraz', 'image'], ['\u200egörüntü dahil edilmedi', 'image'], ['\u200evideo omitted', 'video'], ['\u200eaudio omitted', 'voice'], ['\u200eSprachnachricht weggelassen', 'voice'],
    ['\u200eRechnung.pdf • 2 pages document omitted', 'file'],
    ['IMG-20261126-WA0001.jpg (file attached)', 'image'], ['VID-20261126-WA0002.mp4 (Datei angehängt)', 'video'], ['PTT-20261126-WA0003.opus (archivo adjunto)', 'voice'],
    ['\u200e<attached: 00000012-PHOTO-2026-11-26-15-04-05.jpg>', 'image'], ['\u200e<Anhang: 00000012-VIDEO-2026-11-26-15-04-05.mp4>', 'video'], ['null', 'file'],
  ] as const)('%s is %s, not kept', (text, media) => {
    expect(read(`26.11.26, 15:04 - Ada: ${text}`).messages).toMatchObject([{ sender: 'Ada', text: '', media }]);
  });

  test('keep the caption of an attachment, and lose the mark of an edit', () => {
    expect(read('26.11.26, 15:04 - Ada: IMG-1.jpg (file attached)\nthat is me').messages).toMatchObject([{ text: 'that is me', media: 'image' }]);
    expect(read('26.11.26, 15:04 - Ada: hello <This message was edited>').messages).toMatchObject([{ text: 'hello' }]);
  });

  test('system rows and calls are nobody’s words', () => {
    const { messages } = read(
      [
        '26.11.26, 15:00 - Messages and calls are end-to-end encrypted. Only people in this chat can read them.',
        '26.11.26, 15:04 - Ada: one',
        '26.11.26, 15:05 - Ada: two',
        '26.11.26, 15:06 - Ada changed the subject to "one: two"',
        '26.11.26, 15:07 - Missed video call',
      ].join('\n'),
    );
    expect(messages.map(({ sender, event }) => [sender, event])).toEqual([[null, 'notice'], ['Ada', undefined], ['Ada', undefined], [null, 'notice'], [null, 'video-call']]);
    expect(read('[26.11.26, 15:00:00] Family: \u200eMessages and calls are end-to-end encrypted.\n[26.11.26, 15:01:00] Ada: \u200eVoice call, 3 min').messages.map(({ event }) => event)).toEqual(['notice', 'call']);
  });
});

describe('who is me', () => {
  const two = '26.11.26, 15:04 - Ada: a\n26.11.26, 15:05 - Ben: b';
  test.each(['WhatsApp Chat with Ada.txt', 'WhatsApp Chat mit Ada.txt', 'Chat de WhatsApp con Ada.txt', 'Discussion WhatsApp avec Ada.txt', 'Chat WhatsApp con Ada.txt', 'Conversa do WhatsApp com Ada.txt', 'WhatsApp-chat met Ada.txt', 'Czat WhatsApp z Ada.txt'])('is told by the file name %s', (name) => {
    expect(read(two, name)).toMatchObject({ title: 'Ada', me: 'Ben' });
  });
  test('is told by the name of the archive', () => expect(read(two, '_chat.txt', 'WhatsApp Chat - Ada.zip').me).toBe('Ben'));
  test('is not guessed otherwise', () => {
    expect(read(two, 'chat.txt').me).toBeNull();
    expect(read(`${two}\n26.11.26, 15:06 - Cem: c`).me).toBeNull();
  });
});

describe('what cannot be read', () => {
  test('is told by its line, the rest is read', () => {
    const { messages, unread } = read('this is no message\n26.11.26, 15:04 - Ada: a\n99.11.26, 15:05 - Ada: b');
    expect(unread).toEqual([{ line: 1, reason: 'line-unread' }, { line: 3, reason: 'line-unread' }]);
    expect(messages).toHaveLength(2);
    expect(messages[1]).not.toHaveProperty('sentAt');
  });
  test('is refused where there is no message', () => expect(() => read('nothing here')).toThrow('not-a-chat'));
});
