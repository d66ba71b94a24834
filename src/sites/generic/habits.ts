/** How the texts that stand in the same place of all rows are: words of messages, names, or clocks and small words. */
import { isAside, isClock, nameBefore, type Leaf } from './leaves.ts';
import { runsOn } from './said.ts';
import { YOU } from './vocabulary.ts';

/** How the leaves of one path are, over all rows. */
export interface Habit {
  readonly values: string[];
  /** How many letters of each row stand there: some pages put each word in an element of its own. */
  readonly rows: Map<Element, number>;
  /** How much it is like the words of messages. */
  score: number;
  /** Mostly clocks and small words. */
  small: boolean;
}

/** By path. @param names what the head calls the other side */
export function habitsOf(rows: readonly Element[], leaves: readonly (readonly Leaf[])[], names: ReadonlySet<string>): Map<string, Habit> {
  const habits = new Map<string, Habit>();
  leaves.forEach((some, index) => {
    for (const { path, text } of some) {
      let habit = habits.get(path);
      if (habit === undefined) habits.set(path, (habit = { values: [], rows: new Map(), score: 0, small: false }));
      habit.values.push(text);
      habit.rows.set(rows[index]!, (habit.rows.get(rows[index]!) ?? 0) + text.length);
    }
  });
  const places = new Map<string, Set<string>>();
  for (const { path, text } of leaves.flat()) places.set(text, (places.get(text) ?? new Set()).add(path));
  for (const habit of habits.values()) {
    const { values } = habit;
    const share = (test: (text: string) => boolean): number => values.filter(test).length / values.length;
    const distinct = new Set(values).size / values.length;
    const length = [...habit.rows.values()].reduce((sum, letters) => sum + Math.log2(1 + letters), 0) / habit.rows.size;
    const small = share((text) => isAside(text) || isClock(text.slice((nameBefore(text)?.length ?? text.length) + 1)) || /^\p{P}*$/u.test(text));
    const named = share((text) => isKnownName(text, names));
    // What a quote says stands in another place as well.
    const quoted = share((text) => text.length > 3 && places.get(text)!.size > 1);
    habit.small = small > 0.6;
    habit.score = length * distinct ** 1.5 * (0.3 + habit.rows.size / rows.length) * (1 - 0.95 * small) * (1 - 0.9 * named) * (1 - 0.5 * quoted);
  }
  return habits;
}

/** The leaf that holds the words of a row. */
export function mainOf(leaves: readonly Leaf[], habits: ReadonlyMap<string, Habit>): Leaf | null {
  const largest = Math.max(...leaves.map(({ size }) => size));
  let best: Leaf | null = null;
  let most = 0;
  for (const leaf of leaves) {
    const score = habits.get(leaf.path)!.score * (leaf.size / largest) ** 3 * (leaf.bold ? 0.7 : 1) * (/^\p{P}+$/u.test(leaf.text) ? 0.1 : 1) * (leaf.element.closest('blockquote, q') === null ? 1 : 0.2);
    if (score > most) [best, most] = [leaf, score];
  }
  // A name or a link that runs on in a line is part of that line.
  for (let line: Leaf | undefined = best ?? undefined; line !== undefined; line = leaves.find((leaf) => /\p{L}/u.test(leaf.text) && runsOn(line!, leaf))) best = line;
  return best;
}

/** What the head of the page calls the other side, or "You". */
export function isKnownName(text: string, names: ReadonlySet<string>): boolean {
  const name = text.replace(/:$/u, '');
  return names.has(name) || YOU.test(name);
}
