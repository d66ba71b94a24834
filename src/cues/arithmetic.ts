/** The probability of log-odds. */
export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The sum of products of numbers with as many others, which begin at a place in a table. */
export function dot(table: ArrayLike<number>, from: number, numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < numbers.length; index += 1) sum += table[from + index]! * numbers[index]!;
  return sum;
}

/** Three digits are enough for what is remembered, and keep the stored state small. */
export function toThousandths(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
