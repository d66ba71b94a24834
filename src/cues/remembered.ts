/** Most words come again and again. */
const MOST = 20_000;

/** The same answers, each worked out once; of the words that come after the first many thousand, each time. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = of(word);
    if (known.size < MOST) known.set(word, answer);
    return answer;
  };
}
