import { converse } from './converse.ts';
import { instagram } from './instagram.ts';
import type { Adapter } from './site.ts';
import { whatsapp } from './whatsapp.ts';

/** Every site that Porchlight reads. Clients that live on any host come last. */
export const adapters: readonly Adapter[] = [instagram, whatsapp, converse];

/** Match patterns of all sites, sorted, for the manifests. */
export const hosts: readonly string[] = [...new Set(adapters.flatMap((adapter) => adapter.hosts))].toSorted();

/** What people call a site; its id where it is not (or no longer) in the list. */
export function siteName(id: string): string {
  return adapters.find((adapter) => adapter.id === id)?.name ?? id;
}
