import nlp from 'compromise/one';
import type { Message } from '../conversation/message.ts';
import { foldPhrase, sentences, type Token } from '../conversation/text.ts';
import type { Language } from '../languages/language.ts';
import type { Cue, CueName, Recogniser } from './cue.ts';

/** Which classes a folded word belongs to. */
interface WordIndex {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** Beginnings of words, for `word*`. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly shortestStem: number;
  readonly longestStem: number;
}

/** The part of compromise that is used here: a net of patterns swept over sentences of ready tokens. */
interface Term {
  readonly tags: Set<string>;
}
interface SweepFinding {
  readonly reason: string;
  readonly view: { readonly fullPointer: readonly (readonly [number, number, number])[] };
}
interface Sentences {
  readonly document: readonly (readonly Term[])[];
  compute(step: string): unknown;
  sweep(net: object): { readonly found: readonly SweepFinding[] };
}

// Our tokens are ready made and tagged by our own index: compromise only matches, in one pass for all patterns.
nlp.world().hooks.length = 0;

/**
 * Recognises cues by the words of the given languages, all at once, since people mix them.
 * @throws if a pattern names a class that no language has.
 */
export function wordRecogniser(languages: readonly Language[]): Recogniser {
  const index = indexWords(languages);
  const net = nlp.buildNet(patterns(languages));
  const literals = literalWords(languages);
  const known = (word: string): boolean => literals.has(word) || classesOf(index, word).length > 0;
  return (turn: Message) => {
    const tokens = sentences(turn.text);
    // Cheap first: a turn without any word of ours never reaches the patterns.
    const telling = tokens.filter((sentence) => sentence.some((token) => known(token.word)));
    return telling.length === 0 ? [] : sweep(telling, index, net);
  };
}

function sweep(tokens: readonly (readonly Token[])[], index: WordIndex, net: object): Cue[] {
  const document = nlp(tokens.map((sentence) => sentence.map((token) => token.word)) as never) as unknown as Sentences;
  document.document.forEach((terms, s) =>
    terms.forEach((term, t) => {
      for (const name of classesOf(index, tokens[s]![t]!.word)) term.tags.add(name);
    }),
  );
  document.compute('index');
  const cues: Cue[] = [];
  for (const { reason, view } of document.sweep(net).found) {
    for (const [s, first, behind] of view.fullPointer) {
      const sentence = tokens[s]!;
      cues.push({ name: reason as CueName, start: sentence[first]!.start, end: sentence[behind - 1]!.end });
    }
  }
  return cues;
}

function indexWords(languages: readonly Language[]): WordIndex {
  const whole = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, word: string, name: string): void => {
    const names = map.get(word) ?? [];
    if (!names.includes(name)) names.push(name);
    map.set(word, names);
  };
  for (const language of languages) {
    for (const [name, words] of Object.entries(language.classes)) {
      for (const entry of words.split(/\s+/u).filter(Boolean)) {
        for (const word of spellings(entry.replace(/\*$/u, ''))) add(entry.endsWith('*') ? stems : whole, word, name);
      }
    }
  }
  const lengths = Array.from(stems.keys(), (stem) => stem.length);
  return { whole, stems, shortestStem: Math.min(...lengths, 99), longestStem: Math.max(...lengths, 0) };
}

/** A word as folding leaves it; umlauts also in the way of people who have no such keys (für: fur, fuer). */
function spellings(word: string): string[] {
  const written = word.toLowerCase();
  const long = written.replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue');
  return [...new Set([written, long].map((form) => foldPhrase(form).join('')))];
}

const NO_CLASSES: readonly string[] = [];

function classesOf(index: WordIndex, word: string): readonly string[] {
  let names = index.whole.get(word) ?? NO_CLASSES;
  const longest = Math.min(word.length, index.longestStem);
  for (let length = index.shortestStem; length <= longest; length += 1) {
    const more = index.stems.get(word.slice(0, length));
    if (more !== undefined) names = [...names, ...more];
  }
  return names;
}

function patterns(languages: readonly Language[]): { match: string; reason: string }[] {
  const classes = new Set(languages.flatMap((language) => Object.keys(language.classes)));
  return languages.flatMap((language) =>
    Object.entries(language.cues).flatMap(([cue, matches]) =>
      matches.map((match) => {
        const missing = Array.from(match.matchAll(/#(\w+)/gu), (found) => found[1]!).find((name) => !classes.has(name));
        if (missing !== undefined) throw new Error(`languages/${language.code}: "${match}" (${cue}) names the class ${missing}, which no language has`);
        return { match, reason: cue };
      }),
    ),
  );
}

/** Words that stand in patterns themselves. */
function literalWords(languages: readonly Language[]): ReadonlySet<string> {
  const words = languages.flatMap((language) => Object.values(language.cues).flat()).flatMap((match) => match.match(/(?<![#\p{L}\p{N}])[\p{L}][\p{L}\p{N}]*/gu) ?? []);
  return new Set(words);
}
