import { describe, expect, test } from 'vitest';
import { addFading, addVotes, createLexicon, isKnownLanguage, type Votes } from '../../src/cues/lexicon.ts';
import { note, MARKS } from '../../src/cues/marks.ts';
import { NO_MEMORY, remember } from '../../src/cues/memory.ts';
import { languages } from '../../src/languages/list.ts';

const tiny = createLexicon([
  { code: 'en', meanings: 'send: send sending gift_card\notherwise: or_i_\ni: i\nvideo: video* \nparticle: the', classes: {}, cues: {} },
  { code: 'es', meanings: 'send~i: mando\nsend: mandar', classes: {}, cues: {} },
]);
const lexicon = createLexicon(languages);
const meant = (text: string, language = 'en'): string[] => tiny.read(text, language).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.map(({ meaning }) => meaning.name)));

describe('a text is read for what it means', () => {
  test('by words, stems, phrases and numbers', () => {
    expect(meant('The videotapes, a gift card, 500')).toEqual(['video', 'send', '#3']);
  });
  test('a verb can say who does it', () => {
    expect(meant('lo mando', 'es')).toEqual(['i', 'send']);
  });
  test('the word behind "or" is read for itself', () => {
    expect(meant('or I send')).toEqual(['otherwise', 'i', 'send']);
  });
  test('words that the language does not know may be English', () => {
    expect(meant('sending mandar', 'es')).toEqual(['send', 'send']);
  });
  test('a letter is read passage by passage', () => {
    expect(tiny.read(Array.from({ length: 30 }, () => 'I send it to you now.').join(' '), 'en').length).toBeGreaterThan(3);
    expect(tiny.read('', 'en')).toHaveLength(1);
  });
  test('a list without a name is no list', () => {
    expect(() => createLexicon([{ code: 'xx', meanings: 'send forward', classes: {}, cues: {} }])).toThrow('languages/xx/meanings.ts');
  });
});

describe('what is said together', () => {
  const marks = (text: string, language: string): string[] => note({ key: '', from: 'them', text }, lexicon, language).flatMap(({ marks: own }) => Array.from(own.keys(), (number) => MARKS[number]!));

  test.each([
    ['en', 'i will send the video to your mother'],
    ['de', 'ich schicke das Video an deine Mutter'],
    ['fr', "j'envoie la vidéo à ta mère"],
    ['es', 'mando el video a tu madre'],
    ['it', 'mando il video a tua madre'],
    ['pt', 'eu mando o vídeo pra sua mãe'],
    ['nl', 'ik stuur de video naar je moeder'],
    ['pl', 'wyślę film twojej matce'],
    ['tr', 'videoyu annene gönderirim'],
  ])('is the same in %s', (code, text) => {
    expect(marks(text, code)).toEqual(expect.arrayContaining(['REACH PEOPLE', 'I REACH PEOPLE', 'REACH MATERIAL PEOPLE']));
  });
  test('the words that say it are known', () => {
    const [passage] = note({ key: '', from: 'them', text: 'ok. i will send it to your mother now' }, lexicon, 'en');
    const span = passage!.marks.get(MARKS.indexOf('I REACH PEOPLE'))!;
    expect('ok. i will send it to your mother now'.slice(span.start, span.end)).toBe('i will send it to your mother');
  });
});

describe('a memory', () => {
  test('fades, and is of one size however long the talk gets', () => {
    let memory = remember(NO_MEMORY, 'them', [1, 5], 1);
    expect(memory.long.them[5]).toBe(100);
    for (let turn = 0; turn < 10; turn += 1) memory = remember(memory, 'me', [2], 1);
    expect(memory.long.them[5]).toBeLessThan(100);
    for (let turn = 0; turn < 5_000; turn += 1) memory = remember(memory, turn % 2 ? 'me' : 'them', MARKS.keys(), 1);
    expect(JSON.stringify(memory).length).toBeLessThan(4_096);
  });
});

describe('the language of what was read', () => {
  function isKnown(texts: readonly string[]): boolean {
    let votes: Votes = {};
    let words = 0;
    for (const text of texts) [votes, words] = [addVotes(votes, lexicon.votes(text)), addFading(words, lexicon.count(text))];
    return isKnownLanguage(votes, words);
  }

  test.each([
    ['English', ['hey what are you doing tonight', 'nothing much, just watching a film at home', 'come over then, i made far too much soup', 'ok give me twenty minutes and i will be there']],
    ['Turkish', ['bu akşam ne yapıyorsun', 'hiç, evde film izliyorum', 'o zaman bana gel, çok fazla çorba yaptım', 'tamam yirmi dakikaya oradayım, görüşürüz canım']],
    ['two mixed', ['was machst du heute abend', 'nothing much, just watching a film', 'dann komm vorbei, ich habe viel zu viel suppe gemacht', 'ok see you in twenty minutes then']],
    ['hardly any words', ['привет как дела', 'хорошо']],
  ])('%s is known, or too short to tell', (_, texts) => expect(isKnown(texts)).toBe(true));

  test.each([
    ['Swedish', ['hej vad gör du ikväll', 'jag sitter hemma och tittar på en film', 'skicka en bild på dig själv då', 'nej det vill jag inte, vi känner ju knappt varandra', 'jag visar det för alla dina vänner om du inte betalar']],
    ['Romanian', ['salut ce faci diseara', 'stau acasa si ma uit la un film', 'trimite-mi o poza cu tine', 'nu vreau, abia ne cunoastem', 'o sa arat tuturor prietenilor tai daca nu platesti']],
    ['Russian', ['привет что делаешь сегодня вечером', 'сижу дома смотрю фильм', 'пришли свою фотографию', 'не хочу мы почти не знакомы', 'я покажу всем твоим друзьям если не заплатишь']],
    ['Arabic', ['مرحبا ماذا تفعل الليلة يا صديقي', 'أنا في البيت أشاهد فيلما', 'أرسل لي صورة لك', 'لا أريد نحن لا نعرف بعضنا', 'سأرسل الفيديو إلى كل أصدقائك إذا لم تدفع']],
  ])('%s is not', (_, texts) => expect(isKnown(texts)).toBe(false));
});
