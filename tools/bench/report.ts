import { arch, cpus } from 'node:os';
import { holds, table, type Figure } from './figure.ts';

/** More processes than this wanted a processor, in the minute before: times are longer than they need be. */
const BUSY = 1.5;

/**
 * The page that is kept of a run.
 * @param failed what could not be measured, and why
 * @param load of the machine before it began
 */
export function report(figures: readonly Figure[], failed: readonly string[], load: number): string {
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
