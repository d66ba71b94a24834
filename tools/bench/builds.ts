import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.ts';

/** What is measured. Folders with `chrome-mv3` and `firefox-mv3` in them. */
export interface Builds {
  /** As it is shipped. It does not run on this machine's own pages: with it a page is as without Porchlight. */
  readonly release: string;
  /** The same scripts, which read along on this machine's own pages at 127.0.0.1 too. A test build would also tell what it read, and take longer. */
  readonly local: string;
  /** A test build, for what has to be seen in the page. */
  readonly test: string;
}

const LOCAL = ['http://127.0.0.1/*'];

/** @param folder relative to the project */
export async function buildAll(root: string, folder: string): Promise<Builds> {
  await build(true, `${folder}/test`);
  return { ...(await buildLocal(root, folder)), test: join(root, folder, 'test') };
}

/** @param folder relative to the project */
export async function buildLocal(root: string, folder: string): Promise<Omit<Builds, 'test'>> {
  await build(false, folder);
  const [release, local] = [join(root, folder), join(root, folder, 'local')];
  for (const target of ['chrome-mv3', 'firefox-mv3']) {
    cpSync(join(release, target), join(local, target), { recursive: true });
    const file = join(local, target, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[]; content_scripts: { matches: string[]; js: string[] }[] };
    const [first] = manifest.content_scripts;
    const js = ['sites/anywhere.js', ...first!.js.slice(1)];
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...LOCAL], content_scripts: [...manifest.content_scripts, { ...first, matches: LOCAL, js }] }));
  }
  return { release, local };
}
