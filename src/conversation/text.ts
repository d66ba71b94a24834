/**
 * Text as a matcher wants it. Disguise is undone here and nowhere else: invisible and look-alike characters, accents,
 * stretched, spaced and dotted words, digits and signs standing for letters.
 */
import { remembered } from './remembered.ts';

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

/** So much of it at the beginning, the rest at the end: threats stand at the beginning or at the end of padded texts. */
const HEAD = Math.floor(TEXT_LIMIT * 0.75);
const TAIL = TEXT_LIMIT - HEAD - 1;

/** Cut to TEXT_LIMIT. */
export function cut(text: string): string {
  return text.length <= TEXT_LIMIT ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`;
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

/** What a character can be, as bits of a number. */
const LETTER = 1;
const NUMBER = 2;
/** A word begins and goes on with letters, digits and the signs that stand for letters. */
const WORD = 4;
/** It may hold what cannot be seen, */
const WITHIN = 8;
/** and single apostrophes, behind which it goes on with what is visible and with some of that. */
const APOSTROPHE = 16;
const BEHIND_APOSTROPHE = 32;
/** An emoji is a word by itself. */
const EMOJI = 64;
const STOP = 128;
const SEPARATOR = 256;
const LINE_END = 512;
const BLANK = 1024;
/** Of two halves. */
const WIDE = 2048;
/** Set on all that were looked at. */
const SEEN = 4096;

const KINDS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [WORD, /[\p{L}\p{N}\p{M}@$]/u],
  [WITHIN, /[\p{L}\p{N}\p{M}@$\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u],
  [APOSTROPHE, /['’`´!]/u],
  [BEHIND_APOSTROPHE, /[\p{L}\p{N}\p{M}@$\u200b-\u200f\u2060\ufeff]/u],
  [EMOJI, /\p{Extended_Pictographic}/u],
  [STOP, /[.!?…;]/u],
  [LINE_END, /\n/u],
  [BLANK, /\s/u],
  [SEPARATOR, /[ .\-_*]/u],
];

/** By code point: of the two planes in which nearly all that is written lies, each character is looked at once. */
const KNOWN_KINDS = new Uint16Array(0x20000);

function kindOf(code: number): number {
  const known = KNOWN_KINDS[code];
  if (known !== undefined && known !== 0) return known;
  const character = String.fromCodePoint(code);
  const kind = KINDS.reduce((all, [bit, pattern]) => (pattern.test(character) ? all | bit : all), code > 0xffff ? SEEN | WIDE : SEEN);
  KNOWN_KINDS[code] = kind;
  return kind;
}

/** The kinds of the text that is being read, by place; both halves of a wide character are of its kind. */
const kinds = new Uint16Array(TEXT_LIMIT);

/** Looks at each character of a text that was cut. @returns all kinds that were met */
function look(text: string): number {
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit < 0xd800 || unit > 0xdbff ? unit : text.codePointAt(at)!);
    kinds[at] = kind;
    all |= kind;
    if ((kind & WIDE) !== 0) kinds[(at += 1)] = kind;
  }
  return all;
}

/** Where the characters of a kind end that begin here. */
function endOf(kind: number, start: number, length: number): number {
  let end = start;
  while (end < length && (kinds[end]! & kind) !== 0) end += 1;
  return end;
}

function widthAt(at: number): number {
  return (kinds[at]! & WIDE) === 0 ? 1 : 2;
}

/** Where a word or emoji ends that begins here. */
function wordEnd(start: number, length: number): number {
  if ((kinds[start]! & WORD) === 0) return start + widthAt(start);
  let end = endOf(WITHIN, start, length);
  while (end < length && (kinds[end]! & APOSTROPHE) !== 0) {
    const behind = endOf(BEHIND_APOSTROPHE, end + 1, length);
    if (behind === end + 1) break;
    end = behind;
  }
  return end;
}

const STRETCHED = /(\p{L})\1{2,}/gu;

/** Lower case, without accents and disguise. */
const fold = remembered((raw) => {
  let word = raw.replace(INVISIBLE, '').normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/['’`´]/gu, '');
  if (/[ßıłøđæœþð]/u.test(word)) word = word.replace(/[ßıłøđæœþð]/gu, (letter) => WHOLE_LETTERS[letter]!);
  if (/[a-z]/u.test(word)) {
    if (/[^\x00-\x7f]/u.test(word)) word = Array.from(word, (letter) => LOOK_ALIKES[letter] ?? letter).join('');
    if (/[a-z][0134570@$!]|[@$][a-z]/u.test(word) && !/^\d|\d\d|\d$/u.test(word)) word = Array.from(word, (sign) => LEET[sign] ?? sign).join('');
  }
  return word.replace(STRETCHED, '$1');
});

const [A, Z] = ['a'.charCodeAt(0), 'z'.charCodeAt(0)];

/** Whether a word, or that part of a text, is as folding leaves it, as most are: small plain letters, no three in a row the same. */
export function isFolded(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < A || code > Z || (at > start + 1 && code === text.charCodeAt(at - 1) && code === text.charCodeAt(at - 2))) return false;
  }
  return end > start;
}

/** `p a y` and `p.a.y` are one word: at least three single letters, each one sign apart. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_*])\p{L})(?:\1\p{L})+(?![\p{L}\p{N}])/gu;

/** Where spaced words begin, and where they end. */
function spacedWords(text: string): ReadonlyMap<number, number> {
  return canBeSpaced(text) ? new Map(Array.from(text.matchAll(SPACED), ({ 0: word, index }) => [index, index + word.length])) : NO_PLACES;
}

const NO_ENDS: readonly number[] = [];
const NO_PLACES: ReadonlyMap<number, number> = new Map();

/** Whether two of the same signs stand around one letter, and a single letter before them: nearly all texts hold none. */
function canBeSpaced(text: string): boolean {
  for (let at = 1; at < text.length - 2; at += 1) {
    if ((kinds[at]! & SEPARATOR) === 0 || (kinds[at + 1 + widthAt(at + 1)]! & SEPARATOR) === 0) continue;
    if (at === 1 || (kinds[at - 2]! & (LETTER | NUMBER)) === 0 || (kinds[at - 1]! & WIDE) !== 0) return true;
  }
  return false;
}

/** At least six lines, each of one word. */
const WORD_BY_LINE = /^\s*(?:[^\s]+[ \t]*\n\s*){5,}[^\s]+\s*$/u;

/** Where sentences end: stops inside a word or a number are none, nor are the ends of lines where nearly each word stands on its own line. */
function sentenceEnds(text: string): number[] {
  const stops = WORD_BY_LINE.test(text) ? STOP : STOP | LINE_END;
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if ((kinds[at]! & stops) === 0) continue;
    const behind = endOf(stops, at, text.length);
    if (behind === text.length || (kinds[behind]! & BLANK) !== 0 || text.slice(at, behind).includes('\n')) ends.push(at);
    at = behind;
  }
  return ends;
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
  const { length } = read;
  const all = look(read);
  const spaced = (all & SEPARATOR) === 0 ? NO_PLACES : spacedWords(read);
  const ends = (all & (STOP | LINE_END)) === 0 ? NO_ENDS : sentenceEnds(read);
  const result: Token[][] = [];
  let sentence: Token[] = [];
  let nextEnd = 0;
  let behind = 0;
  for (let start = 0, next = 0; start < length; start = next) {
    const isWord = (kinds[start]! & (WORD | EMOJI)) !== 0;
    next = isWord ? wordEnd(start, length) : start + widthAt(start);
    if (!isWord || start < behind) continue;
    const spacedEnd = spaced.get(start);
    behind = spacedEnd ?? next;
    while (nextEnd < ends.length && ends[nextEnd]! < start) {
      nextEnd += 1;
      if (sentence.length > 0) {
        result.push(sentence);
        sentence = [];
      }
    }
    const raw = read.slice(start, behind);
    const word = spacedEnd !== undefined ? fold(raw.replace(/[^\p{L}]/gu, '')) : isFolded(read, start, behind) ? raw : fold(raw);
    if (word !== '') sentence.push({ word, start, end: behind });
  }
  if (sentence.length > 0) result.push(sentence);
  return result;
}

const QUOTED_LINE = /^[ \t]*>.*$/gmu;
const FORWARDED = /^[ \t]*(?:[-_*=]{3,} ?\p{L}[\p{L} ]{3,40}[-_*=]{3,}|(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message transféré|inizio messaggio inoltrato|inicio del mensaje reenviado|início da mensagem encaminhada)\b.*)$/imu;
/** Somebody who passes a mail on says a few words of their own. */
const OWN_WORDS = 4;

/**
 * A mail with what it quotes or passes on blanked out: those are others' words. Places in the text stay the same. The middle of a long mail, which
 * nobody reads, is left as it is.
 */
export function withoutQuoted(text: string): string {
  const forwarded = FORWARDED.exec(text)?.index ?? text.length;
  const isLong = text.length > TEXT_LIMIT;
  const head = ownWords(text, 0, isLong ? HEAD : text.length, forwarded);
  const tail = isLong ? ownWords(text, text.length - TAIL, text.length, forwarded) : '';
  const count = (own: string): number => own.match(/\p{L}{2,}/gu)?.length ?? 0;
  return count(head) + count(tail) < OWN_WORDS ? text : `${head}${text.slice(head.length, text.length - tail.length)}${tail}`;
}

/** What stands from one place to another, without quoted lines and what is forwarded. */
function ownWords(text: string, from: number, to: number, forwarded: number): string {
  const end = Math.max(from, Math.min(to, forwarded));
  const line = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  const own = text.slice(line, end).replace(QUOTED_LINE, blank).slice(from - line);
  return `${own}${blank(text.slice(end, to))}`;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Words of two letters or more: none is spaced or dotted. */
const PLAIN_PHRASE = /^\p{L}{2,}(?: \p{L}{2,})*$/u;

/** A phrase of a word list in the same folded form as the words of a text. */
export function foldPhrase(phrase: string): string[] {
  // Lists have tens of thousands, and are read whenever the background wakes.
  if (PLAIN_PHRASE.test(phrase)) return phrase.split(' ').map(fold);
  return sentences(phrase).flat().map((token) => token.word);
}
