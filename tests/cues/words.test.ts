import nlp from 'compromise/one';
import { expect, test } from 'vitest';
import { sentences } from '../../src/conversation/text.ts';
import { compile } from '../../src/cues/patterns.ts';
import { wordRecogniser } from '../../src/cues/words.ts';
import { languages } from '../../src/languages/list.ts';
import { LEARNING, readCorpus } from '../../tools/corpus.ts';

interface Swept {
  readonly document: readonly (readonly { readonly tags: Set<string> }[])[];
  compute(step: string): unknown;
  sweep(net: object): { readonly found: readonly { readonly reason: string; readonly view: { readonly fullPointer: readonly (readonly [number, number, number])[] } }[] };
}

// Tokens are ready made: compromise only matches.
(nlp.world() as unknown as { hooks: string[] }).hooks.length = 0;

const { patterns, words, stems } = compile(languages);
const net = nlp.buildNet(patterns.map(({ match, cue }) => ({ match, reason: cue })));
const classesOf = (word: string): readonly string[] => [...(words.get(word) ?? []), ...Array.from({ length: word.length }, (_, index) => stems.get(word.slice(0, index + 1)) ?? []).flat()];

/** All patterns on all sentences, as compromise itself looks for them. */
function byTheWholeNet(text: string): readonly (readonly [string, number, number])[] {
  const tokens = sentences(text);
  if (tokens.length === 0) return [];
  const talk = nlp(tokens.map((sentence) => sentence.map(({ word }) => word)) as unknown as string) as unknown as Swept;
  talk.document.forEach((terms, s) => terms.forEach((term, t) => classesOf(tokens[s]![t]!.word).forEach((name) => term.tags.add(name))));
  talk.compute('index');
  return talk.sweep(net).found.flatMap(({ reason, view }) => view.fullPointer.map(([s, first, behind]) => [reason, tokens[s]![first]!.start, tokens[s]![behind - 1]!.end] as const));
}

test('the patterns that a sentence can meet are tried alone, and find what all of them would, in the same order', () => {
  const recognise = wordRecogniser(languages);
  const turns = readCorpus(LEARNING).filter((_, index) => index % 12 === 0).flatMap(({ messages }) => messages);
  let found = 0;
  for (const turn of turns) {
    const cues = recognise(turn, []).map(({ name, start, end }) => [name, start, end]);
    expect(cues, turn.text).toEqual(byTheWholeNet(turn.text));
    found += cues.length;
  }
  expect(found).toBeGreaterThan(500);
});
