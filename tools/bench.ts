/**
 * npm run bench [-- --json] [--browsers] [--write]
 * Measures the engine against others on the same text in the same run, and the sizes of what is shipped; a minute or two. With --browsers
 * also what reading along costs a page, how soon a warning comes, an archive of ten thousand conversations, how soon the popup opens, and a
 * checked chat of a hundred thousand messages: Chromium, Firefox and Prosody are needed. Ratios can be compared between machines, times and rates only with others of the same table.
 * --json prints one object, name to figure, and nothing else; --write keeps the table in docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureArchive, measureOpening } from './bench/archive.ts';
import { buildAll } from './bench/builds.ts';
import { measureCheck } from './bench/check.ts';
import { measureEngine } from './bench/engine.ts';
import { table } from './bench/figure.ts';
import { measureLongChats, measureRealClient } from './bench/pages.ts';
import { report } from './bench/report.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureWarnings } from './bench/warning.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = fileURLToPath(new URL('../docs/performance.md', import.meta.url));

const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, browsers: { type: 'boolean' }, write: { type: 'boolean' } } });

const [load] = loadavg() as [number, number, number];
const builds = await buildAll(ROOT, '.output/bench');
const figures = [...measureEngine(), ...measureSizes(`${builds.release}/chrome-mv3`)];
/** What could not be measured, and why: it does not take the others with it. */
const failed: string[] = [];
const keep = (): void => {
  if (options.write) writeFileSync(REPORT, report(figures, failed, load));
};
for (const measure of options.browsers ? [measureWarnings, measureOpening, measureLongChats, measureRealClient, measureArchive, measureCheck] : []) {
  try {
    figures.push(...(await measure(builds)));
  } catch (error) {
    failed.push(`${measure.name}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
  keep();
}
keep();

process.stdout.write(`${options.json ? JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))) : table(figures)}\n`);
for (const reason of failed) process.stderr.write(`not measured: ${reason}\n`);
