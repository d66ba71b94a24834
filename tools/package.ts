/**
 * npm run package   makes what the stores are given, in .output/package: the packages for Chrome and for Firefox, and the source archive.
 * The same sources on the same Node give the same bytes. Fails when help entries are too old, when the linter of the stores finds an error,
 * and when it warns of something that is not explained below.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { zip } from './zip.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** Why a warning of the linter is none: by its code, and where it may come from. */
export const EXPLAINED: Readonly<Record<string, { readonly file: RegExp; readonly why: string }>> = {
  UNSAFE_VAR_ASSIGNMENT: {
    file: /^(?:content-scripts\/chat|guards|payment|chunks\/[\w-]+)\.js$/u,
    why: 'Preact can set markup for those who ask it to (dangerouslySetInnerHTML). Nothing of Porchlight does: tests/architecture.test.ts.',
  },
};

export interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

export interface Linted {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** What the linter of addons.mozilla.org says of a package. @throws Error when it could not be run */
export function lint(file: string): Linted {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/addons-linter/bin/addons-linter'), '--output', 'json', file], { encoding: 'utf8', maxBuffer: 64e6 });
  try {
    return JSON.parse(stdout) as Linted;
  } catch {
    throw new Error(`The linter could not be run: ${stderr || stdout}`);
  }
}

/** Warnings that nobody has explained. */
export function unexplained({ warnings }: Linted): readonly LintMessage[] {
  return warnings.filter(({ code, file }) => EXPLAINED[code]?.file.test(file ?? '') !== true);
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map((entry) => join(entry.parentPath, entry.name)).map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]));
}

/** What belongs to the sources; in an unpacked archive, where there is no git, all but what is made from them. */
function sources(): Map<string, Uint8Array> {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64e6 });
  if (status === 0) return new Map(stdout.split('\0').filter((path) => path !== '').map((path) => [path, readFileSync(join(ROOT, path))]));
  return new Map(readdirSync(ROOT).filter((name) => !['node_modules', '.output', '.wxt', '.git'].includes(name)).flatMap((name) => [...fileOrFolder(name)]));
}

function fileOrFolder(name: string): Map<string, Uint8Array> {
  const path = join(ROOT, name);
  const isFolder = readdirSync(ROOT, { withFileTypes: true }).some((entry) => entry.name === name && entry.isDirectory());
  return isFolder ? new Map(Array.from(filesIn(path), ([file, contents]) => [`${name}/${file}`, contents])) : new Map([[name, readFileSync(path)]]);
}

/**
 * Builds, and packs.
 * @param folder where the packages go, relative to the project
 * @returns the packages, by their names
 */
export async function makePackages(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  await build(false, `${folder}/build`);
  const built = join(ROOT, folder, 'build');
  const packages = new Map([
    [`porchlight-${version}-chrome.zip`, zip(filesIn(join(built, 'chrome-mv3')))],
    [`porchlight-${version}-firefox.zip`, zip(filesIn(join(built, 'firefox-mv3')))],
    [`porchlight-${version}-source.zip`, zip(sources())],
  ]);
  mkdirSync(join(ROOT, folder), { recursive: true });
  for (const [name, bytes] of packages) writeFileSync(join(ROOT, folder, name), bytes);
  return packages;
}

if (import.meta.main) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'tools/check-help.ts'), '--strict'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  for (const [name, bytes] of await makePackages('.output/package')) {
    process.stdout.write(`${name}  ${bytes.byteLength.toLocaleString('en')} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}\n`);
    if (!name.includes('firefox')) continue;
    const linted = lint(join(ROOT, '.output/package', name));
    const open = unexplained(linted);
    for (const { code, message, file } of [...linted.errors, ...open]) process.stderr.write(`${name}: ${file ?? ''} ${code}: ${message}\n`);
    if (linted.errors.length + open.length > 0) process.exitCode = 1;
    else process.stdout.write(`  linted: no errors, ${linted.warnings.length} warnings, each explained:\n${linted.warnings.map(({ code, file }) => `  ${file}: ${code}: ${EXPLAINED[code]!.why}\n`).join('')}`);
  }
}
