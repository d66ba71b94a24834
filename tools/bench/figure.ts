/** What the bench measures: one figure each, with the bar that it should meet. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What was measured, for people. */
  readonly what: string;
  readonly bar?: { readonly least: number } | { readonly most: number };
}

export function holds({ value, bar }: Figure): boolean {
  if (bar === undefined) return true;
  return 'least' in bar ? value >= bar.least : value <= bar.most;
}

/** The middle of several measurements: one that was disturbed does not move it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** The 95th percentile: 95 of 100 are no slower. */
export function slowest(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1]!;
}

/** A value as people read it: three digits that mean something. */
export function plain(value: number): string {
  return value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

/** A table in Markdown. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, unit, what, bar } = figure;
    const wanted = bar === undefined ? '' : `${'least' in bar ? `≥ ${plain(bar.least)}` : `≤ ${plain(bar.most)}`}${holds(figure) ? '' : ', **missed**'}`;
    return `| ${what} | ${plain(value)} ${unit} | ${wanted} | \`${name}\` |`;
  });
  return ['| what | figure | bar | name |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
