/**
 * npm run build            a release build of both targets into .output/chrome-mv3 and .output/firefox-mv3
 * PORCHLIGHT_TEST=1 …      a test build into the same two folders
 * node tools/build.ts --both   release builds there, and test builds into .output/test/: what the tests look at
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const TARGETS = [['chrome'], ['firefox', '--mv3']] as const;

/**
 * Builds both targets.
 * @param test whether it is a test build, see the README
 * @param folder relative to the project
 * @throws Error with what the builder said
 */
export async function build(test: boolean, folder: string): Promise<void> {
  for (const [browser, ...options] of TARGETS) await run(['build', '-b', browser, ...options], { PORCHLIGHT_TEST: test ? '1' : '', PORCHLIGHT_OUT: folder });
}

function run(args: readonly string[], environment: Record<string, string>): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [`${root}node_modules/wxt/bin/wxt.mjs`, ...args], { cwd: root, env: { ...process.env, NO_COLOR: '1', ...environment } });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`The extension could not be built (wxt ${args.join(' ')}):\n${reasonIn(said)}`))));
  });
}

/** Of all that the builder prints, what follows its word for a failure. */
function reasonIn(said: string): string {
  const plain = stripVTControlCharacters(said);
  return plain.slice(Math.max(0, plain.indexOf('ERROR'))).trim();
}

if (import.meta.main) {
  try {
    if (process.argv.includes('--both')) {
      await build(false, '.output');
      await build(true, '.output/test');
    } else {
      await build(process.env.PORCHLIGHT_TEST === '1', '.output');
    }
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
