/**
 * npm run bench [-- --json] [--browsers] [--write]
 * Measures the engine against others on the same text in the same run, and the sizes of what is shipped; a minute or two. With --browsers
 * also what reading along costs a page, how soon a warning comes, an archive of ten thousand conversations, how soon the popup opens, and a
 * checked chat of a hundred thousand messages: Chromium, Firefox and Prosody are needed. Ratios can be compared between machines, times and rates only with others of the same table.
 * --json prints one object, name to figure, and nothing else; --write keeps the table in docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import { arch, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureArchive, measureOpening } from './bench/archive.ts';
import { buildAll } from './bench/builds.ts';
import { measureCheck } from './bench/check.ts';
import { measureEngine } from './bench/engine.ts';
import { holds, table, type Figure } from './bench/figure.ts';
import { measureLongChats, measureRealClient } from './bench/pages.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureWarnings } from './bench/warning.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = fileURLToPath(new URL('../docs/performance.md', import.meta.url));

const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, browsers: { type: 'boolean' }, write: { type: 'boolean' } } });

/** More processes than this wanted a processor, in the minute before: times are longer than they need be. */
const BUSY = 1.5;
const [load] = loadavg() as [number, number, number];

function report(figures: readonly Figure[], failed: readonly string[]): string {
  const missed = figures.filter((figure) => !holds(figure)).map(({ what }) => `- ${what}`);
  return `# Performance

Made by \`npm run bench -- --browsers --write\` on ${cpus().length} cores (${arch()}), Node ${process.version}. Ratios are measured side by side in one run and can
be compared between machines; times cannot${load > BUSY ? `, and those of this run less than others: the machine was at other work too (load ${load.toFixed(1)} before it began)` : ''}. What does not depend on the machine is held by \`tests/budgets.test.ts\` and \`tests/browser/package.test.ts\`.

- **Engine**: everyday English chat from \`tests/corpus/learning\`, read message by message, each side warmed up, in turns, the middle of several rounds.
- **Pages**: Chromium, a release build that reads this machine's pages too. *Ours* is what the profiler finds in our scripts and in all that they call. In the long chats every row stands in the page, as Converse.js
  builds rows; the real client is Converse.js with Prosody, which keeps about a hundred rows there. Firefox has no such profiler for pages: there only times to a warning and the archive are measured.
- **First card**: from the row in the page to the card that stands there, the case played twenty times from its beginning; asleep means that the browser has ended the background before.

${table(figures)}

${missed.length === 0 ? 'Every bar is met.' : `Missed:\n\n${missed.join('\n')}`}
${failed.length === 0 ? '' : `\nNot measured, because it failed:\n\n${failed.map((reason) => `- ${reason}`).join('\n')}\n`}`;
}

const builds = await buildAll(ROOT, '.output/bench');
const figures = [...measureEngine(), ...measureSizes(`${builds.release}/chrome-mv3`)];
/** What could not be measured, and why: it does not take the others with it. */
const failed: string[] = [];
const keep = (): void => {
  if (options.write) writeFileSync(REPORT, report(figures, failed));
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
