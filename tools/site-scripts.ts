/** The scripts of the sites, one for each, and where the manifest names them: see src/sites/here.ts. */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { adapters, listed } from '../src/sites/list.ts';
import type { Adapter } from '../src/sites/site.ts';

const SITES = fileURLToPath(new URL('../src/sites/', import.meta.url));
const ENTRY = 'entry';
/** Clients that live on any host; in test builds all sites, because any of them can stand on localhost. */
const ANYWHERE = 'sites/anywhere.js';

export interface SiteScript {
  readonly relativeDest: string;
  readonly contents: string;
}

/** A manifest's entry for content scripts, as far as it is changed here. */
export interface ContentScripts {
  matches?: string[] | undefined;
  js?: string[] | undefined;
  all_frames?: boolean | undefined;
}

/** A file for each site that has hosts, and one for those that have none. */
export function siteScripts(test: boolean): Promise<SiteScript[]> {
  const anywhere = adapters.filter(({ hosts }) => test || hosts.length === 0);
  return Promise.all([...listed.map((adapter) => script(fileOf(adapter), [adapter])), script(ANYWHERE, anywhere)]);
}

/**
 * In place of the one entry of the content script, one for each site, with its own script before.
 * @param local addresses at which any site can stand
 */
export function entriesBySite<T extends ContentScripts>(entry: T, local: readonly string[]): T[] {
  const of = (matches: readonly string[], file: string, inFrames: boolean): T => ({ ...entry, matches: [...matches], js: [file, ...(entry.js ?? [])], ...(inFrames ? { all_frames: true } : {}) });
  const sites = listed.map((adapter) => of(adapter.hosts, fileOf(adapter), adapter.frames !== undefined));
  return local.length === 0 ? sites : [...sites, of(local, ANYWHERE, true)];
}

function fileOf({ id }: Adapter): string {
  return `sites/${id}.js`;
}

async function script(relativeDest: string, brought: readonly Adapter[]): Promise<SiteScript> {
  // By name: whatever stands for a whole file costs each page a hundred bytes.
  const imports = brought.map(({ id }) => `import { ${nameOf(id)} } from ${JSON.stringify(`${SITES}${id}.ts`)};`);
  const code = `import { bring } from ${JSON.stringify(`${SITES}here.ts`)};\n${imports.join('\n')}\nbring([${brought.map(({ id }) => nameOf(id)).join()}]);`;
  const bundle = await rolldown({
    input: ENTRY,
    plugins: [{ name: 'entry', resolveId: (id) => (id === ENTRY ? ENTRY : null), load: (id) => (id === ENTRY ? code : null) }],
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return { relativeDest, contents: output[0].code };
}

/** What a site's file calls its adapter. */
function nameOf(id: string): string {
  return id.replace(/-./gu, (letter) => letter.charAt(1).toUpperCase());
}
