/**
 * npm run check:help [-- --strict]   tells which entries of src/help/entries.json were last checked more than half a year ago;
 * with --strict, entries older than a year are an error (exit code 1).
 */
import { helpEntries } from '../src/help/entries.ts';

const MONTH = 30.44 * 24 * 60 * 60 * 1_000;
const monthsSince = (month: string): number => (Date.now() - Date.parse(`${month}-01T00:00:00Z`)) / MONTH;
const tell = (entries: typeof helpEntries, what: string): void => {
  for (const { id, checked, name } of entries) process.stderr.write(`${id}: last checked ${checked}, ${what} (${name})\n`);
};

const old = helpEntries.filter(({ checked }) => monthsSince(checked) > 6);
const tooOld = old.filter(({ checked }) => monthsSince(checked) > 12);
tell(old.filter((entry) => !tooOld.includes(entry)), 'more than half a year ago');
tell(tooOld, 'more than a year ago');
process.stdout.write(`${helpEntries.length} entries, ${old.length} to check again, ${tooOld.length} too old\n`);
if (process.argv.includes('--strict') && tooOld.length > 0) process.exitCode = 1;
