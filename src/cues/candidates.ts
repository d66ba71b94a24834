import nlp from 'compromise/one';
import type { Pattern } from './patterns.ts';

/** A pattern as compromise holds it: what has to be met, word after word. */
export interface Candidate {
  readonly reason: string;
  readonly regs: readonly Reg[];
}

interface Reg {
  /** A class. */
  readonly tag?: string;
  /** Only at the beginning of a sentence. */
  readonly start?: boolean;
  readonly optional?: boolean;
  /** Of a gap: how many words it is at most. */
  readonly max?: number;
}

/** What a candidate needs of a sentence. */
interface Needs {
  readonly candidate: Candidate;
  /** Where compromise would try it. */
  readonly place: number;
  readonly start: boolean;
  /** Numbers of classes, in the order in which they have to stand. */
  readonly classes: readonly number[];
  /** How many words further each can stand than the one before. */
  readonly reaches: readonly number[];
}

export interface Candidates {
  /** Names of all classes that some pattern needs; their places are their numbers. */
  readonly classes: readonly string[];
  /**
   * The patterns that a sentence can meet: it holds all their classes, in their order and near enough. compromise would find the same ones, but
   * tries each that shares a class with the sentence, at each of its words. They come in its order, so that the same words are named.
   * @param sentence the numbers of the classes of each word
   */
  of(sentence: readonly (readonly number[])[]): readonly Candidate[];
}

/** Places are bits of a number; in longer sentences each class counts as standing everywhere. */
const MOST_PLACES = 31;
const EVERYWHERE = -1;

export function candidates(patterns: readonly Pattern[]): Candidates {
  const seen = new Set<string>();
  const made = patterns.filter(({ match }) => !seen.has(match) && seen.add(match)).map(({ match, cue }) => ({ match, reason: cue, regs: [] as readonly Reg[] }));
  // Reads the patterns, and writes into each what it needs.
  nlp.buildNet(made as never);
  const numbers = new Map<string, number>();
  for (const { regs } of made) for (const { tag, optional } of regs) if (tag !== undefined && optional !== true && !numbers.has(tag)) numbers.set(tag, numbers.size);
  // One that needs a word which is no class holds nothing that could be found, nor does one that needs nothing.
  const needing = made.filter(({ regs }) => regs.every(({ tag, optional }) => tag !== undefined || optional === true) && regs.some(({ optional }) => optional !== true)).map((candidate) => needsOf(candidate, numbers));
  const byClass = needing.toSorted((a, b) => Math.min(...a.classes) - Math.min(...b.classes)).map((needs, place) => ({ ...needs, place }));
  const users = Array.from(numbers, () => 0);
  for (const { classes } of byClass) for (const one of classes) users[one]! += 1;
  // Looked up by the class that the fewest patterns need.
  const byRarest: Needs[][] = users.map(() => []);
  for (const needs of byClass) byRarest[needs.classes.reduce((rarest, one) => (users[one]! < users[rarest]! ? one : rarest))]!.push(needs);

  const places = new Int32Array(users.length);
  const held: number[] = [];
  return {
    classes: [...numbers.keys()],
    of(sentence) {
      for (const one of held) places[one] = 0;
      held.length = 0;
      for (let place = 0; place < sentence.length; place += 1) {
        for (const one of sentence[place]!) {
          if (places[one] === 0) held.push(one);
          places[one]! |= sentence.length > MOST_PLACES ? EVERYWHERE : 1 << place;
        }
      }
      const found: Needs[] = [];
      for (const one of held) for (const needs of byRarest[one]!) if (canMeet(needs, places)) found.push(needs);
      return found.toSorted((a, b) => a.place - b.place).map(({ candidate }) => candidate);
    },
  };
}

function needsOf(candidate: Candidate, numbers: ReadonlyMap<string, number>): Needs {
  const [classes, reaches]: [number[], number[]] = [[], []];
  let reach = 1;
  for (const { tag, optional, max } of candidate.regs) {
    if (optional === true) reach += max ?? 1;
    else {
      classes.push(numbers.get(tag!)!);
      reaches.push(reach);
      reach = 1;
    }
  }
  return { candidate, place: 0, start: candidate.regs[0]!.start === true, classes, reaches };
}

/** @param places where each class stands in the sentence */
function canMeet({ start, classes, reaches }: Needs, places: Int32Array): boolean {
  let met = places[classes[0]!]!;
  if (start) met &= 1;
  for (let index = 1; index < classes.length && met !== 0; index += 1) {
    let within = 0;
    for (let reach = reaches[index]!; reach > 0; reach -= 1) within |= met << reach;
    met = within & places[classes[index]!]!;
  }
  return met !== 0;
}
