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

/** So many columns of a table are added up at once: their sums stay at hand, and none waits for another. */
const AT_ONCE = 8;

/** How wide a table is made whose rows have so many numbers. */
export function padded(numbers: number): number {
  return Math.ceil(numbers / AT_ONCE) * AT_ONCE;
}

/**
 * Adds rows of a table to sums, each as often as its value says, in their order. All tables are of one kind: where a loop meets two, engines look
 * each time which it is, and take twice as long.
 * @param sums one for each column; padded
 * @param from the first of the rows, by its place in `rows` and `values`
 * @param to one behind the last
 */
export function addRows(table: Float32Array, sums: Float64Array, rows: Int32Array, values: Float64Array, from: number, to: number): void {
  const width = sums.length;
  for (let column = 0; column < width; column += AT_ONCE) {
    let a = sums[column]!;
    let b = sums[column + 1]!;
    let c = sums[column + 2]!;
    let d = sums[column + 3]!;
    let e = sums[column + 4]!;
    let f = sums[column + 5]!;
    let g = sums[column + 6]!;
    let h = sums[column + 7]!;
    for (let index = from; index < to; index += 1) {
      const value = values[index]!;
      const at = rows[index]! * width + column;
      a += table[at]! * value;
      b += table[at + 1]! * value;
      c += table[at + 2]! * value;
      d += table[at + 3]! * value;
      e += table[at + 4]! * value;
      f += table[at + 5]! * value;
      g += table[at + 6]! * value;
      h += table[at + 7]! * value;
    }
    sums[column] = a;
    sums[column + 1] = b;
    sums[column + 2] = c;
    sums[column + 3] = d;
    sums[column + 4] = e;
    sums[column + 5] = f;
    sums[column + 6] = g;
    sums[column + 7] = h;
  }
}

/** For each output the sum of products of its weights with as many numbers. They stand in one place, and are valid until the next are worked out. */
export type Weighted = (numbers: ArrayLike<number>) => Float64Array;

/**
 * Numbers that are nothing are left out: of most, many are.
 * @param weights output by output; counted to single precision
 */
export function weightedSums(weights: readonly number[], outputs: number): Weighted {
  const inputs = outputs === 0 ? 0 : weights.length / outputs;
  const sums = new Float64Array(padded(outputs));
  const table = new Float32Array(inputs * sums.length);
  weights.forEach((weight, index) => (table[(index % inputs) * sums.length + Math.floor(index / inputs)] = weight));
  const rows = new Int32Array(inputs);
  const values = new Float64Array(inputs);
  return (numbers) => {
    let count = 0;
    for (let input = 0; input < inputs; input += 1) {
      const number = numbers[input] ?? 0;
      if (number === 0) continue;
      rows[count] = input;
      values[count] = number;
      count += 1;
    }
    addRows(table, sums.fill(0), rows, values, 0, count);
    return sums;
  };
}
