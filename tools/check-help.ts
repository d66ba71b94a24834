/**
 * npm run check-help               names the help entries that must be looked at again: old ones, and those never confirmed
 * npm run check-help -- --strict   the same, and exit code 1 when an entry was last checked more than a year ago: for releases
 */
import { monthsSinceCheck } from '../src/help/checked.ts';
import { helpEntries } from '../src/help/entry.ts';

/** Numbers and addresses change: months after which we ask for a new look, and after which nothing may be released. */
const OLD = 6;
const TOO_OLD = 12;

const today = new Date();
const byAge = helpEntries.map((entry) => ({ entry, months: monthsSinceCheck(entry, today) })).toSorted((a, b) => b.months - a.months);
const old = byAge.filter(({ months }) => months >= OLD);
const tooOld = byAge.filter(({ months }) => months > TOO_OLD);
const unsure = helpEntries.filter(({ confidence }) => confidence === 'low');

for (const { entry, months } of old) console.log(`${entry.id}: last checked ${months} months ago (${entry.checked}), see ${entry.url ?? entry.source}`);
for (const { id } of unsure) console.log(`${id}: not confirmed, not shown`);
console.log(`${helpEntries.length} entries: ${old.length} to look at again, ${tooOld.length} older than a year, ${unsure.length} not confirmed`);
if (process.argv.includes('--strict') && tooOld.length > 0) process.exitCode = 1;
