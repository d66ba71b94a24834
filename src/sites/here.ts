import { isAt } from './field.ts';
import type { Adapter } from './site.ts';

/**
 * The adapters that stand ready in this page. Each site is a script of its own, which the manifest names before the content script, so
 * that a page carries the selectors of its own site alone; they meet in the world that content scripts share and that pages cannot see.
 */
const PLACE: unique symbol = Symbol.for('porchlight-sites') as never;
const place = globalThis as { [PLACE]?: Adapter[] };

export const adapters: readonly Adapter[] = (place[PLACE] ??= []);

/** Called by the scripts of the sites; a script that is run again changes nothing. */
export function bring(brought: readonly Adapter[]): void {
  const ready = place[PLACE]!;
  ready.push(...brought.filter(({ id }) => !ready.some((one) => one.id === id)));
}

/** The site to which an address belongs, of those that stand ready. */
export function siteOf(address: string): Adapter | null {
  return adapters.find(({ hosts }) => isAt(address, hosts)) ?? null;
}
