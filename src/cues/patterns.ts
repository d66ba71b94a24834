import { foldPhrase, isFolded } from '../conversation/text.ts';
import type { Language } from '../languages/language.ts';

/** A pattern as compromise gets it: classes, literal words and gaps; no alternatives, which are classes of their own by now. */
export interface Pattern {
  readonly match: string;
  readonly cue: string;
}

/** What a word list comes to. */
export interface Compiled {
  readonly patterns: readonly Pattern[];
  /** Folded word → classes. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Folded beginning of a word → classes. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes the languages' classes and patterns together. Every `(send|#Share|to all)` of a pattern becomes a class of its own,
 * since compromise's gaps stop rightly before a class and not before alternatives.
 * @throws Error that names language and pattern when a class is missing
 */
export function compile(languages: readonly Language[]): Compiled {
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const members = new Map<string, string[]>();
  const choices = new Map<string, string>();
  const patterns: Pattern[] = [];

  for (const language of languages) {
    for (const [name, list] of Object.entries(language.classes)) members.set(name, [...(members.get(name) ?? []), ...list.split(/\s+/u).filter(Boolean)]);
  }

  function choiceClass(alternatives: readonly string[]): string {
    const key = alternatives.toSorted().join('|');
    const known = choices.get(key);
    if (known !== undefined) return known;
    const name = `Choice${choices.size}`;
    choices.set(key, name);
    members.set(name, alternatives.flatMap((one) => (one.startsWith('#') ? (members.get(one.slice(1)) ?? []) : [one])));
    return name;
  }

  for (const language of languages) {
    for (const [cue, matches] of Object.entries(language.cues)) {
      for (const match of matches.flatMap(spreadOut)) {
        const missing = Array.from(match.matchAll(/#(\w+)/gu), (found) => found[1]!).find((name) => !members.has(name));
        if (missing !== undefined) throw new Error(`languages/${language.code}: "${match}" (${cue}) names the class ${missing}, which no language has`);
        const classed = match.replace(/\(([^()]*)\)/gu, (_, inner: string) => `#${choiceClass(inner.split('|').map((one) => one.trim()))}`);
        patterns.push({ match: classed.split(/\s+/u).map((part) => literalAsClass(part, choiceClass)).join(' '), cue });
      }
    }
  }
  for (const [name, list] of members) {
    for (const entry of list) for (const word of spellings(entry.replace(/\*$/u, ''))) add(entry.endsWith('*') ? stems : words, word, name);
  }
  return { patterns, words, stems };
}

/** A word of a pattern is a class of one, so that it is folded and looked up like all others. */
function literalAsClass(part: string, choiceClass: (alternatives: readonly string[]) => string): string {
  const literal = /^(\^?)([\p{L}\p{N}'*]+)(\??)$/u.exec(part);
  return literal === null ? part : `${literal[1]}#${choiceClass([literal[2]!])}${literal[3]}`;
}

/** Alternatives of several words become patterns of their own: `(was|mal was) da` is `(was) da` and `mal was da`. */
function spreadOut(match: string): string[] {
  const group = Array.from(match.matchAll(/\(([^()]*)\)(?!\?)/gu)).find((found) => found[1]!.split('|').some((one) => one.trim().includes(' ')));
  if (group === undefined) return [match];
  const alternatives = group[1]!.split('|').map((one) => one.trim());
  const single = alternatives.filter((one) => !one.includes(' '));
  const ways = [...(single.length === 0 ? [] : [`(${single.join('|')})`]), ...alternatives.filter((one) => one.includes(' '))];
  return ways.flatMap((way) => spreadOut(match.slice(0, group.index) + way + match.slice(group.index + group[0].length)));
}

/** A word as folding leaves it; umlauts also in the way of people who have no such keys (für: fur, fuer). */
function spellings(word: string): string[] {
  if (isFolded(word)) return [word];
  const written = word.toLowerCase();
  const long = written.replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue');
  return [...new Set([written, long].map((form) => foldPhrase(form).join('')))];
}

function add(map: Map<string, string[]>, word: string, name: string): void {
  const names = map.get(word);
  if (names === undefined) map.set(word, [name]);
  else if (!names.includes(name)) names.push(name);
}
