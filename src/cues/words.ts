import nlp from 'compromise/one';
import type { Message } from '../conversation/message.ts';
import { sentences, type Token } from '../conversation/text.ts';
import type { Language } from '../languages/language.ts';
import { candidates, type Candidate, type ClassesOf } from './candidates.ts';
import type { Cue, CueName, Recogniser } from './cue.ts';
import { compile, type Compiled } from './patterns.ts';
import { remembered } from '../conversation/remembered.ts';

/** The part of compromise that is used here: a net of patterns swept over sentences of ready tokens. */
interface Sentences {
  readonly document: readonly (readonly { readonly tags: Set<string> }[])[];
  compute(step: string): unknown;
  sweep(net: object): { readonly found: readonly Finding[] };
}
interface Finding {
  readonly reason: string;
  readonly view: { readonly fullPointer: readonly (readonly [sentence: number, first: number, behind: number])[] };
}

// Our tokens are ready made, and tagged from our own index: compromise only matches, all patterns in one pass.
(nlp.world() as { hooks: string[] }).hooks.length = 0;

/**
 * Recognises cues by the words of the given languages, all at once, since people mix them.
 * @throws Error when a pattern names a class that no language has
 */
export function wordRecogniser(languages: readonly Language[]): Recogniser {
  const compiled = compile(languages);
  const classesOf = lookUp(compiled);
  const candidatesFor = candidates(compiled.patterns);
  return (turn: Message) => {
    // Cheap first: compromise gets only sentences that hold all classes of some pattern, and with them those patterns alone.
    const possible = new Set<Candidate>();
    const telling = sentences(turn.text).filter((sentence) => {
      const found = candidatesFor(sentence, classesOf);
      for (const candidate of found) possible.add(candidate);
      return found.length > 0;
    });
    return telling.length === 0 ? [] : sweep(telling, classesOf, { hooks: {}, always: [...possible].toSorted((a, b) => a.place - b.place) });
  };
}

function sweep(tokens: readonly (readonly Token[])[], classesOf: ClassesOf, net: object): Cue[] {
  const words = tokens.map((sentence) => sentence.map(({ word }) => word));
  const talk = nlp(words as unknown as string) as unknown as Sentences;
  talk.document.forEach((terms, s) => terms.forEach((term, t) => classesOf(words[s]![t]!).forEach((name) => term.tags.add(name))));
  talk.compute('index');
  return talk.sweep(net).found.flatMap(({ reason, view }) =>
    view.fullPointer.map(([s, first, behind]) => ({ name: reason as CueName, start: tokens[s]![first]!.start, end: tokens[s]![behind - 1]!.end })),
  );
}

const NO_CLASSES: readonly string[] = [];

function lookUp({ words, stems }: Compiled): ClassesOf {
  const lengths = Array.from(stems.keys(), (stem) => stem.length);
  const shortest = Math.min(...lengths, 99);
  const longest = Math.max(...lengths, 0);
  return remembered((word) => {
    let names = words.get(word) ?? NO_CLASSES;
    for (let length = shortest; length <= Math.min(word.length, longest); length += 1) {
      const more = stems.get(word.slice(0, length));
      if (more !== undefined) names = [...names, ...more];
    }
    return names;
  });
}
