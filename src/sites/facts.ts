import { isAt } from './field.ts';
import { GENERIC } from './generic/world.ts';
import type { Adapter } from './site.ts';

/** What is told of a site by those who read none of its pages. */
export type SiteFacts = Pick<Adapter, 'id' | 'name' | 'hosts' | 'known'>;

/** Of every site. The build fills them in (tools/site-facts.ts), so that the popup need not load the adapters to say what a site is called. */
const facts: readonly SiteFacts[] = __SITE_FACTS__;

/** Those with hosts of their own, which are read without being asked for each time. */
export const listed: readonly SiteFacts[] = facts.filter(({ hosts }) => hosts.length > 0);

/** The site to which an address belongs. */
export function siteOf(address: string): SiteFacts | null {
  return facts.find(({ hosts }) => isAt(address, hosts)) ?? null;
}

/** The site of that id; null where it is not (or no longer) one of ours. */
export function siteCalled(id: string): SiteFacts | null {
  return facts.find((site) => site.id === id) ?? null;
}

/** What people call a site; its id where it is none of ours. Pages of no known site are the Web at large. */
export function siteName(id: string): string {
  return siteCalled(id)?.name ?? (id === GENERIC ? 'Web' : id);
}
