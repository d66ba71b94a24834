/** Most words come again and again: of so many, and of as many before them, the answers are remembered. */
const MOST = 6_000;

/**
 * The same answers, each worked out once while the word keeps coming. What is remembered has a limit, and holds nothing of the texts.
 * @param of may keep the word that it is handed
 */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const own = copyOf(word);
    const answer = before.get(word) ?? of(own);
    if (recent.size >= MOST) [before, recent] = [recent, new Map()];
    recent.set(own, answer);
    return answer;
  };
}

/** Parts of a text that are shorter are copied by every engine. */
const VIEWED = 12;

/** Engines keep a longer part of a text as a view of it, with which the whole text would stay in memory. */
function copyOf(word: string): string {
  return word.length < VIEWED ? word : [...word].join('');
}
