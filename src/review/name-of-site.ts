import type { Words } from '../advice/words/words.ts';
import { IMPORT } from '../importing/exported.ts';

/** What a site is called; of a chat that was checked and kept, what its export was made by. */
export function nameOfSite(site: string, { check }: Words, siteName: (site: string) => string): string {
  return site.startsWith(IMPORT) ? check.formats[site.slice(IMPORT.length) as keyof typeof check.formats] : siteName(site);
}
