import { sentences, type Token } from '../conversation/text.ts';
import { addVotes, createLexicon, favoured, type Lexicon, type Meant, type Votes } from '../cues/lexicon.ts';
import { languages } from '../languages/list.ts';

/** Where a word stands in a text, in characters: first, and one behind the last. */
export type Place = Pick<Token, 'start' | 'end'>;

/** Behind words of these meanings somebody is named, or a place, in small letters too: "my sister anna", "i live in leeds". */
const INTRODUCES = new Set(['name', 'greeting', 'mother', 'father', 'sibling', 'relatives', 'partner', 'friends', 'boss', 'colleagues', 'from-where', 'address']);

/** Names that are words as well. As such they are known by a capital within a sentence. */
const ALSO_WORDS = new Set('will may hope bill king young angel summer autumn park guy sue ben lucas linda marie camille camila donna sara costa lisa nina lee julie janet can aslan sevgi frank rob sam ana kim nice star'.split(' '));

/** In Portuguese a word with k is taken for a laugh. */
const LAUGH = /^k+$/u;

/** Takes a while to make, and is the same for all conversations. */
let lexicon: Lexicon | null = null;

/** Finds what may be a name or a place in the texts of one conversation. What Porchlight's word lists know is none. */
export interface NameFinder {
  /** What most words speak for, ISO 639-1. */
  readonly language: string;
  find(text: string): readonly Place[];
}

/** @param told names that the page or the export gave: contact, handle, senders */
export function nameFinder(texts: readonly string[], told: readonly string[]): NameFinder {
  const words = (lexicon ??= createLexicon(languages));
  const language = favoured(texts.reduce<Votes>((votes, text) => addVotes(votes, words.votes(text)), {}));
  const known = new Map<string, readonly string[] | null>();
  const toldWords = new Set(told.flatMap((name) => sentences(name).flat().map(({ word }) => word)));

  const meant = (text: string): readonly Meant[] => words.read(text, language).flatMap((passage) => passage.sentences.flat());

  /** The meanings of a word in this conversation's language or in English, none for mere particles; null where it is not known. */
  function meaningsOf(word: string): readonly string[] | null {
    if (!known.has(word)) {
      const meanings = meant(word).map(({ meaning }) => meaning.name);
      const votes = words.votes(word);
      known.set(word, meanings.length > 0 || language in votes || 'en' in votes ? meanings : null);
    }
    return known.get(word)!;
  }

  /** @param isIntroduced by what stands before it */
  function isName({ word, start, end }: Token, text: string, isIntroduced: boolean, isTitled: boolean): boolean {
    const raw = text.slice(start, end);
    // Scripts without capitals are none that Porchlight has words of.
    if (/\p{Lo}/u.test(raw)) return true;
    if (word.length < 2 || !/^\p{L}/u.test(raw)) return false;
    const meanings = meaningsOf(word);
    const isCapital = /^\p{Lu}/u.test(raw);
    if (isCapital && toldWords.has(word)) return true;
    if (meanings === null || (isCapital && meanings.includes('laugh') && !LAUGH.test(word))) return isCapital || isIntroduced;
    if (!isCapital || isTitled) return false;
    if (meanings.includes('from-where') && word.length > 3) return true;
    return ALSO_WORDS.has(word) && /[\p{L},]\s$/u.test(text.slice(0, start));
  }

  const names = new Set([...toldWords].filter((word) => word.length > 1 && meaningsOf(word) === null));

  function found(text: string): readonly (Token & { readonly named: boolean })[] {
    const all = sentences(text);
    const flat = all.flat();
    // "I Will Send It": a capital tells nothing.
    const isTitled = flat.length > 3 && flat.filter(({ start, end }) => /^\p{Lu}/u.test(text.slice(start, end))).length > flat.length / 2;
    const introduced = new Set(meant(text).flatMap(({ meaning, end }) => (INTRODUCES.has(meaning.name) ? [end] : [])));
    // Also with one short word between: "my name is anna".
    const isIntroduced = (before: Token | undefined, further: Token | undefined): boolean => introduced.has(before?.end ?? -1) || (before !== undefined && before.word.length <= 3 && introduced.has(further?.end ?? -1));
    return all.flatMap((sentence) => sentence.map((token, index) => ({ ...token, named: isName(token, text, isIntroduced(sentence[index - 1], sentence[index - 2]), isTitled) })));
  }

  for (const text of texts) for (const { word, named } of found(text)) if (named) names.add(word);
  // What is a name in one place is one in all, "anna" and "annas" too; but not where it is a word as well.
  const isKnownName = (word: string): boolean => [word, word.replace(/s$/u, '')].some((one) => names.has(one)) && meaningsOf(word) === null;
  return { language, find: (text) => found(text).filter(({ word, named }) => named || isKnownName(word)) };
}
