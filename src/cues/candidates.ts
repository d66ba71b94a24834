import nlp from 'compromise/one';
import type { Token } from '../conversation/text.ts';
import type { Pattern } from './patterns.ts';

/** The classes of a folded word. */
export type ClassesOf = (word: string) => readonly string[];

/** A pattern as compromise's net holds it. */
export interface Candidate {
  readonly match: string;
  readonly reason: string;
  /** Classes that a sentence must hold, with `#`. */
  readonly needs: readonly string[];
  /** Where the net would try it. */
  readonly place: number;
}

/**
 * Tells the patterns that a sentence can meet. compromise would find the same ones, but asks every class of every pattern for each sentence;
 * they are tried in its order, so that the same words are named.
 */
export function candidates(patterns: readonly Pattern[]): (sentence: readonly Token[], classesOf: ClassesOf) => readonly Candidate[] {
  const matches = new Set<string>();
  const once = patterns.filter(({ match }) => matches.size !== matches.add(match).size);
  const made: Candidate[] = once.map(({ match, cue }) => ({ match, reason: cue, needs: [], place: 0 }));
  // Reads the patterns, and writes into each what it needs.
  nlp.buildNet(made as never);
  const hooks = new Map<string, number>();
  for (const need of made.flatMap(({ needs }) => needs)) if (!hooks.has(need)) hooks.set(need, hooks.size);
  const firstHooks = new Map(made.map((candidate) => [candidate, Math.min(...candidate.needs.map((need) => hooks.get(need)!))]));
  made.toSorted((a, b) => firstHooks.get(a)! - firstHooks.get(b)!).forEach((candidate, place) => Object.assign(candidate, { place }));
  const holders = Map.groupBy(made.flatMap(({ needs }) => [...new Set(needs)]), (need) => need);
  const rarity = (need: string): number => holders.get(need)!.length;
  // Looked up by the class that the fewest patterns need. What needs none holds nothing that could be found.
  const byRarest = new Map<string, { readonly classes: readonly string[]; readonly candidate: Candidate }[]>();
  for (const candidate of made) {
    const [rarest, ...others] = candidate.needs.toSorted((a, b) => rarity(a) - rarity(b)).map((need) => need.slice(1));
    if (rarest !== undefined) byRarest.set(rarest, [...(byRarest.get(rarest) ?? []), { classes: others, candidate }]);
  }
  return (sentence, classesOf) => {
    const held = new Set<string>();
    for (const { word } of sentence) for (const name of classesOf(word)) held.add(name);
    const found: Candidate[] = [];
    for (const name of held) {
      for (const { classes, candidate } of byRarest.get(name) ?? []) if (classes.every((one) => held.has(one))) found.push(candidate);
    }
    return found;
  };
}
