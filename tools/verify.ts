/**
 * npm run -s verify -- FILE…
 * Verifies evidence packs (zip) or their data.json. Exit code 0 when all is as it was made, 2 otherwise.
 */
import { readFileSync } from 'node:fs';
import { verifyPack } from '../src/evidence/verify.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Usage: npm run -s verify -- FILE…\n');
  process.exit(2);
}

for (const file of files) {
  try {
    const { records, seal, faults } = verifyPack(readFileSync(file));
    if (faults.length > 0) fail(file, faults);
    else process.stdout.write(`${file}: nothing was changed. ${records} records, seal ${seal}\n`);
  } catch (error) {
    fail(file, [(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message]);
  }
}

function fail(file: string, faults: readonly string[]): void {
  process.exitCode = 2;
  for (const fault of faults) process.stderr.write(`${file}: ${fault}\n`);
}
