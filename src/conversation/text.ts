/**
 * Text as a matcher wants it. Disguise is undone here and nowhere else: invisible and look-alike characters, accents,
 * stretched, spaced and dotted words, digits and signs standing for letters.
 */

/** Longest text that is read, in characters: the beginning and the end of anything longer. */
export const TEXT_LIMIT = 8_000;

/** One word (or emoji) of a text. */
export interface Token {
  /** Lower case, without accents and disguise. */
  readonly word: string;
  /** Where it stands in the text, in characters: first, and one behind the last. */
  readonly start: number;
  readonly end: number;
}

/** Cut to TEXT_LIMIT: threats stand at the beginning or at the end of padded texts. */
export function cut(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  const head = Math.floor(TEXT_LIMIT * 0.75);
  return `${text.slice(0, head)}\n${text.slice(text.length - (TEXT_LIMIT - head - 1))}`;
}

const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;
const MARKS = /\p{M}+/gu;

/** Letters of other scripts that are drawn like Latin ones. Only used in words that also hold Latin letters. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', ѕ: 's', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', ԁ: 'd', ɡ: 'g', ո: 'n', ѵ: 'v', ԝ: 'w', ɩ: 'i', ӏ: 'l',
  α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', η: 'n',
};

/** Letters that Unicode does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/** Digits and signs that stand for letters inside a word. */
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

/** A word: letters, digits and the signs that stand for letters, with single apostrophes inside; or one emoji. */
const WORD = /[\p{L}\p{N}\p{M}@$][\p{L}\p{N}\p{M}@$\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*(?:['’`´!][\p{L}\p{N}\p{M}@$\u200b-\u200f\u2060\ufeff]+)*|\p{Extended_Pictographic}/gu;

const PLAIN_WORD = /^[A-Za-z]+$/u;
const STRETCHED = /(\p{L})\1{2,}/gu;

function fold(raw: string): string {
  // Most words have nothing to be undone.
  if (PLAIN_WORD.test(raw)) return raw.toLowerCase().replace(STRETCHED, '$1');
  let word = raw.replace(INVISIBLE, '').normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/['’`´]/gu, '');
  if (/[ßıłøđæœþð]/u.test(word)) word = word.replace(/[ßıłøđæœþð]/gu, (letter) => WHOLE_LETTERS[letter]!);
  if (/[a-z]/u.test(word)) {
    if (/[^\x00-\x7f]/u.test(word)) word = Array.from(word, (letter) => LOOK_ALIKES[letter] ?? letter).join('');
    if (/[a-z][0134570@$!]|[@$][a-z]/u.test(word) && !/^\d|\d\d|\d$/u.test(word)) word = Array.from(word, (sign) => LEET[sign] ?? sign).join('');
  }
  return word.replace(STRETCHED, '$1');
}

/** `p a y` and `p.a.y` are one word: at least three single letters, each one sign apart. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_*])\p{L})(?:\1\p{L})+(?![\p{L}\p{N}])/gu;

const STOPS = /[.!?…;\n]+/gu;
const STOPS_IN_LINES = /[.!?…;]+/gu;
/** At least six lines, each of one word. */
const WORD_BY_LINE = /^\s*(?:[^\s]+[ \t]*\n\s*){5,}[^\s]+\s*$/u;

/** Where sentences end: stops inside a word or a number are none, nor are the ends of lines where nearly each word stands on its own line. */
function sentenceEnds(text: string): number[] {
  const stops = WORD_BY_LINE.test(text) ? STOPS_IN_LINES : STOPS;
  return Array.from(text.matchAll(stops)).filter(({ 0: stop, index }) => stop.includes('\n') || /^\s?$/u.test(text.charAt(index + stop.length))).map(({ index }) => index);
}

/** Each message is asked for its words more than once, by one after the other. */
let latest: { readonly text: string; readonly sentences: readonly (readonly Token[])[] } = { text: '', sentences: [] };

/** The words of a text by sentence, in order. Linear in the length of the text, which is cut to TEXT_LIMIT first. */
export function sentences(text: string): readonly (readonly Token[])[] {
  if (latest.text !== text) latest = { text, sentences: split(text) };
  return latest.sentences;
}

function split(text: string): Token[][] {
  const read = cut(text);
  const joined = new Map<number, number>();
  for (const match of read.matchAll(SPACED)) joined.set(match.index, match.index + match[0].length);
  const ends = sentenceEnds(read);
  const result: Token[][] = [];
  let sentence: Token[] = [];
  let nextEnd = 0;
  let behind = 0;
  for (const match of read.matchAll(WORD)) {
    const start = match.index;
    if (start < behind) continue;
    const spaced = joined.get(start);
    const end = spaced ?? start + match[0].length;
    const raw = spaced === undefined ? match[0] : read.slice(start, end).replace(/[^\p{L}]/gu, '');
    behind = end;
    while (nextEnd < ends.length && ends[nextEnd]! < start) {
      nextEnd += 1;
      if (sentence.length > 0) {
        result.push(sentence);
        sentence = [];
      }
    }
    const word = fold(raw);
    if (word !== '') sentence.push({ word, start, end });
  }
  if (sentence.length > 0) result.push(sentence);
  return result;
}

const QUOTED_LINE = /^[ \t]*>.*$/gmu;
const FORWARDED = /^[ \t]*(?:[-_*=]{3,} ?\p{L}[\p{L} ]{3,40}[-_*=]{3,}|(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message transféré|inizio messaggio inoltrato|inicio del mensaje reenviado|início da mensagem encaminhada)\b.*)$/imu;
/** Somebody who passes a mail on says a few words of their own. */
const OWN_WORDS = 4;

/** A mail with what it quotes or passes on blanked out: those are others' words. Places in the text stay the same. */
export function withoutQuoted(text: string): string {
  const forwarded = FORWARDED.exec(text)?.index ?? text.length;
  const own = `${text.slice(0, forwarded).replace(QUOTED_LINE, blank)}${blank(text.slice(forwarded))}`;
  return (own.match(/\p{L}{2,}/gu)?.length ?? 0) < OWN_WORDS ? text : own;
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}

/** Words of two letters or more: none is spaced or dotted. */
const PLAIN_PHRASE = /^\p{L}{2,}(?: \p{L}{2,})*$/u;

/** Whether a word of a list is as folding leaves it. */
export function isFolded(word: string): boolean {
  return /^[a-z]+$/u.test(word) && !/([a-z])\1\1/u.test(word);
}

/** A phrase of a word list in the same folded form as the words of a text. */
export function foldPhrase(phrase: string): string[] {
  // Lists have tens of thousands, and are read whenever the background wakes.
  if (PLAIN_PHRASE.test(phrase)) return phrase.split(' ').map(fold);
  return sentences(phrase).flat().map((token) => token.word);
}
