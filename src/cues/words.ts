import nlp from 'compromise/one';
import type { Message } from '../conversation/message.ts';
import { remembered } from '../conversation/remembered.ts';
import { sentences, type Token } from '../conversation/text.ts';
import type { Language } from '../languages/language.ts';
import { candidates, type Candidate, type Candidates } from './candidates.ts';
import type { Cue, CueName, Recogniser } from './cue.ts';
import { compile, type Compiled } from './patterns.ts';

/** A word as compromise knows it, ready made and tagged from our own index. */
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

/** The part of compromise that is used here: it looks for one pattern in sentences of terms. */
type Match = (sentences: readonly (readonly Term[])[], pattern: Candidate) => { readonly ptrs: readonly (readonly [sentence: number, first: number, behind: number])[] };

const match = (nlp.methods() as unknown as { readonly one: { readonly match: Match } }).one.match;

/** What is known of a word, the same each time that it comes. */
interface Classed {
  /** Its classes by their numbers, as far as patterns need them. */
  readonly classes: readonly number[];
  readonly term: Term;
}

/**
 * Recognises cues by the words of the given languages, all at once, since people mix them.
 * @throws Error when a pattern names a class that no language has
 */
export function wordRecogniser(languages: readonly Language[]): Recogniser {
  const compiled = compile(languages);
  const possible = candidates(compiled.patterns);
  const classed = lookUp(compiled, possible);
  return (turn: Message) => sentences(turn.text).flatMap((sentence) => {
    const words = sentence.map(({ word }) => classed(word));
    // Cheap first: compromise gets only sentences that can meet some pattern, and with them those patterns alone.
    const telling = possible.of(words.map(({ classes }) => classes));
    return telling.length === 0 ? NO_CUES : found(sentence, words.map(({ term }) => term), telling);
  });
}

const NO_CUES: readonly Cue[] = [];

function found(sentence: readonly Token[], terms: readonly Term[], patterns: readonly Candidate[]): readonly Cue[] {
  return patterns.flatMap((pattern) =>
    match([terms], pattern).ptrs.map(([, first, behind]) => ({ name: pattern.reason as CueName, start: sentence[first]!.start, end: sentence[behind - 1]!.end })),
  );
}

function lookUp({ words, stems }: Compiled, { classes }: Candidates): (word: string) => Classed {
  const numbers = new Map(classes.map((name, number) => [name, number]));
  const lengths = Array.from(stems.keys(), (stem) => stem.length);
  const shortest = Math.min(...lengths, 99);
  const longest = Math.max(...lengths, 0);
  return remembered((word) => {
    const names = new Set(words.get(word));
    for (let length = shortest; length <= Math.min(word.length, longest); length += 1) {
      for (const name of stems.get(word.slice(0, length)) ?? []) names.add(name);
    }
    return { classes: Array.from(names, (name) => numbers.get(name)).filter((number) => number !== undefined), term: { text: word, normal: word, tags: names } };
  });
}
